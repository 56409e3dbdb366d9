import type { Runtime } from 'webextension-polyfill';
import manifest from '../manifest.json' with { type: 'json' };
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

/*
 * A browser in memory, in the place of webextension-polyfill (an alias in vitest.config.ts). It does what the
 * extension leans on and no more. `inHand` is the tests' side of it: what to look at and what to make go wrong.
 */

type Listener<Takes extends readonly unknown[]> = (...takes: Takes) => unknown;

interface Event<Takes extends readonly unknown[]> {
  readonly addListener: (listener: Listener<Takes>) => void;
  readonly removeListener: (listener: Listener<Takes>) => void;
  readonly hasListener: (listener: Listener<Takes>) => boolean;
  /** Calls every listener and gives back what they gave back. */
  readonly tell: (...takes: Takes) => unknown[];
}

const events: { readonly clear: () => void }[] = [];

function event<Takes extends readonly unknown[]>(): Event<Takes> {
  const listeners = new Set<Listener<Takes>>();
  events.push(listeners);
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    tell: (...takes) => [...listeners].map((listener) => listener(...takes)),
  };
}

/** A tab of the fake browser. */
export interface FakeTab {
  readonly id: number;
  readonly url?: string;
  readonly active?: boolean;
  readonly title?: string;
  readonly status?: 'loading' | 'complete';
}

interface RegisteredScript {
  readonly id: string;
  readonly matches?: readonly string[];
  readonly js?: readonly string[];
}

type Changes = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;
type PageAnswer = (message: unknown, frameId: number | undefined) => unknown;
type Place = Readonly<Record<string, unknown>>;

const freshHand = () => ({
  /** What stands in storage.local. */
  stored: new Map<string, unknown>(),
  /** What stands in storage.sync, in all browsers of one person. */
  synced: new Map<string, unknown>(),
  /** What an organisation has put into storage.managed; a browser that knows of none rejects. */
  managed: undefined as Record<string, unknown> | undefined,
  /** Set to make the store refuse to be read or written. */
  refusesToRead: undefined as Error | undefined,
  refusesToWrite: undefined as Error | undefined,
  refusesToSync: undefined as Error | undefined,
  tabs: [] as FakeTab[],
  /** What the page in a tab answers to a message; a tab without one has no script of ours in it. */
  pages: new Map<number, PageAnswer>(),
  /** The origins the browser lets us onto. */
  granted: new Set<string>(),
  /** Set to have the browser say only then where it lets us in, or that it can't say. */
  saysGranted: undefined as Promise<void> | undefined,
  /** What a person says when asked for a permission. */
  grants: true,
  /** The named permissions that were given, and those asked for. */
  permissions: new Set<string>(),
  askedToDo: [] as string[],
  /** What the browser was asked to search for, the alarms that are set, and the notifications that were shown. */
  searched: [] as string[],
  alarms: new Map<string, number>(),
  notified: [] as Place[],
  /** Every permission that was asked for. */
  asked: [] as string[][],
  registered: [] as RegisteredScript[],
  /** Every call of scripting.executeScript. */
  executed: [] as Place[],
  /** The badge's text, by tab; '' stands for all tabs. */
  badges: new Map<number | '', string>(),
  optionsOpened: 0,
  /** The lines of the context menu. */
  menu: [] as Place[],
  /** The windows that were opened, by their address. */
  windows: [] as string[],
  /** What a script that was executed gives back, by how it was asked. */
  scripts: (what: Place) => {
    void what;
    return [{ frameId: 0, result: undefined }] as { frameId: number; result: unknown }[];
  },
});

/** What the tests hold in their hand. */
export const inHand = freshHand();

/** Makes the browser as new: nothing stored, no tabs, nobody listening. */
export function renewBrowser(): void {
  Object.assign(inHand, freshHand());
  for (const listeners of events) listeners.clear();
}

/** The events of the fake browser, for tests to set off. */
export const happens = {
  stored: event<[Changes, string]>(),
  connected: event<[Place]>(),
  /** The background's end of a line hangs up. */
  disconnected: event<[]>(),
  message: event<[unknown, Runtime.MessageSender, (answer?: unknown) => void]>(),
  installed: event<[Place]>(),
  startup: event<[]>(),
  tabUpdated: event<[number, Place, FakeTab]>(),
  tabActivated: event<[Place]>(),
  tabRemoved: event<[number, Place]>(),
  permitted: event<[Place]>(),
  forbidden: event<[Place]>(),
  clicked: event<[FakeTab]>(),
  command: event<[string, FakeTab | undefined]>(),
  alarm: event<[{ readonly name: string }]>(),
  notificationClicked: event<[string]>(),
  menuClicked: event<[Place, FakeTab | undefined]>(),
};

const ID = 'think-first@fake';
const ORIGIN = 'chrome-extension://fake/';
const copy = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

type Area = 'local' | 'sync';
const standing = (area: Area) => (area === 'local' ? inHand.stored : inHand.synced);

function keysOf(area: Area, keys: unknown): readonly string[] {
  if (keys === null || keys === undefined) return [...standing(area).keys()];
  if (typeof keys === 'string') return [keys];
  return Array.isArray(keys) ? keys : Object.keys(keys);
}

/** The browsers' limits of storage.sync. */
function withinQuota(entries: readonly (readonly [string, unknown])[]): void {
  const size = ([key, value]: readonly [string, unknown]) =>
    value === undefined ? 0 : key.length + new TextEncoder().encode(JSON.stringify(value)).length;
  if (entries.some((entry) => size(entry) > 8192)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
  const after = [...new Map([...inHand.synced, ...entries])];
  if (after.reduce((sum, entry) => sum + size(entry), 0) > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
}

/** Stores or removes, and tells of it a moment later, as browsers do. */
async function write(area: Area, entries: readonly (readonly [string, unknown])[]): Promise<void> {
  await Promise.resolve();
  const refuses = area === 'local' ? inHand.refusesToWrite : inHand.refusesToSync;
  if (refuses) throw refuses;
  if (area === 'sync') withinQuota(entries);
  const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
  for (const [key, value] of entries) {
    const before = standing(area).get(key);
    if (JSON.stringify(before) === JSON.stringify(value)) continue;
    changes[key] = {
      ...(before === undefined ? {} : { oldValue: before }),
      ...(value === undefined ? {} : { newValue: copy(value) }),
    };
    if (value === undefined) standing(area).delete(key);
    else standing(area).set(key, copy(value));
  }
  if (Object.keys(changes).length > 0) queueMicrotask(() => happens.stored.tell(changes, area));
}

const storageArea = (area: Area) => ({
  async get(keys?: unknown): Promise<Record<string, unknown>> {
    if (area === 'local' && inHand.refusesToRead) throw inHand.refusesToRead;
    const defaults =
      typeof keys === 'object' && keys !== null && !Array.isArray(keys) ? (keys as Record<string, unknown>) : {};
    const found = keysOf(area, keys).flatMap((key) =>
      standing(area).has(key) ? [[key, copy(standing(area).get(key))] as const] : [],
    );
    return { ...defaults, ...Object.fromEntries(found) };
  },
  set: (entries: Record<string, unknown>) => write(area, Object.entries(entries)),
  remove: (keys: string | readonly string[]) =>
    write(
      area,
      keysOf(area, keys).map((key) => [key, undefined] as const),
    ),
  clear: () =>
    write(
      area,
      keysOf(area, null).map((key) => [key, undefined] as const),
    ),
});

const managed = {
  async get(): Promise<Record<string, unknown>> {
    if (!inHand.managed) throw new Error('Managed storage manifest not found');
    return copy(inHand.managed);
  },
};

/** The first listener that answers is heard, as in the browsers; nobody at all is a rejection. */
async function deliver(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const kept = happens.message.tell(copy(message), sender, (answer) => resolve(copy(answer)));
    if (!kept.includes(true)) reject(new Error('Could not establish connection. Receiving end does not exist.'));
  });
}

const matchesHost = (pattern: string, origin: string) =>
  pattern === origin ||
  (/^\*:\/\/\*\/|^<all_urls>$/.test(pattern)
    ? true
    : pattern.endsWith('://*/*') && origin.startsWith(pattern.split('*')[0] ?? ''));

const isGranted = (origin: string) => [...inHand.granted].some((pattern) => matchesHost(pattern, origin));

function words(key: string, parts: string | readonly string[] = []): string {
  const entry = (messages as Readonly<Record<string, { readonly message: string } | undefined>>)[key];
  const given = typeof parts === 'string' ? [parts] : parts;
  return (
    entry?.message.replace(/\$([1-9])/g, (_, place: string) => given[Number(place) - 1] ?? '').replaceAll('$$', '$') ??
    ''
  );
}

interface Asked {
  readonly origins?: readonly string[];
  readonly permissions?: readonly string[];
}

const fakeBrowser = {
  alarms: {
    getAll: async () => [...inHand.alarms].map(([name, scheduledTime]) => ({ name, scheduledTime })),
    create: (name: string, { when }: { readonly when: number }) => void inHand.alarms.set(name, when),
    clear: async (name: string) => inHand.alarms.delete(name),
    onAlarm: happens.alarm,
  },
  search: {
    query: async ({ text }: { readonly text: string }) => void inHand.searched.push(text),
  },
  get notifications() {
    return inHand.permissions.has('notifications')
      ? {
          create: async (id: string, what: Place) => void inHand.notified.push({ id, ...what }),
          clear: async () => true,
          onClicked: happens.notificationClicked,
        }
      : undefined;
  },
  i18n: { getMessage: words, getUILanguage: () => 'en' },
  storage: { local: storageArea('local'), sync: storageArea('sync'), managed, onChanged: happens.stored },
  runtime: {
    id: ID,
    getURL: (path: string) => ORIGIN + path.replace(/^\//, ''),
    getManifest: () => ({ ...manifest, name: 'Think First' }),
    sendMessage: (message: unknown) => deliver(message, { id: ID }),
    async openOptionsPage() {
      inHand.optionsOpened += 1;
    },
    connect(how: Place) {
      happens.connected.tell(how);
      return { onDisconnect: happens.disconnected, disconnect: () => undefined };
    },
    onConnect: happens.connected,
    onMessage: happens.message,
    onInstalled: happens.installed,
    onStartup: happens.startup,
  },
  tabs: {
    async query(about: { readonly active?: boolean } = {}) {
      return inHand.tabs.filter((tab) => about.active === undefined || (tab.active ?? false) === about.active);
    },
    async get(id: number) {
      const tab = inHand.tabs.find((one) => one.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    },
    async create(tab: Omit<FakeTab, 'id'>) {
      const created = { ...tab, id: 1 + Math.max(0, ...inHand.tabs.map(({ id }) => id)) };
      inHand.tabs.push(created);
      return created;
    },
    async sendMessage(id: number, message: unknown, { frameId }: { readonly frameId?: number } = {}) {
      const page = inHand.pages.get(id);
      if (!page) throw new Error('Could not establish connection. Receiving end does not exist.');
      return copy(await page(copy(message), frameId));
    },
    onUpdated: happens.tabUpdated,
    onActivated: happens.tabActivated,
    onRemoved: happens.tabRemoved,
  },
  permissions: {
    contains: async ({ origins = [], permissions = [] }: Asked) =>
      origins.every(isGranted) && permissions.every((one) => inHand.permissions.has(one)),
    async getAll() {
      await inHand.saysGranted;
      return { origins: [...inHand.granted], permissions: [] };
    },
    async request({ origins = [], permissions = [] }: Asked) {
      inHand.askedToDo.push(...permissions);
      if (inHand.grants) for (const permission of permissions) inHand.permissions.add(permission);
      if (permissions.length > 0) return inHand.grants;
      inHand.asked.push([...origins]);
      if (inHand.grants) for (const origin of origins) inHand.granted.add(origin);
      if (inHand.grants) queueMicrotask(() => happens.permitted.tell({ origins }));
      return inHand.grants;
    },
    async remove({ origins = [] }: { readonly origins?: readonly string[] }) {
      for (const origin of origins) inHand.granted.delete(origin);
      queueMicrotask(() => happens.forbidden.tell({ origins }));
      return true;
    },
    onAdded: happens.permitted,
    onRemoved: happens.forbidden,
  },
  scripting: {
    async registerContentScripts(scripts: readonly RegisteredScript[]) {
      const twice = scripts.find(({ id }) => inHand.registered.some((one) => one.id === id));
      if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
      inHand.registered.push(...scripts);
    },
    async updateContentScripts(scripts: readonly RegisteredScript[]) {
      inHand.registered = inHand.registered.map((one) => ({ ...one, ...scripts.find(({ id }) => id === one.id) }));
    },
    async unregisterContentScripts({ ids }: { readonly ids?: readonly string[] } = {}) {
      inHand.registered = ids ? inHand.registered.filter(({ id }) => !ids.includes(id)) : [];
    },
    async getRegisteredContentScripts({ ids }: { readonly ids?: readonly string[] } = {}) {
      return inHand.registered.filter(({ id }) => !ids || ids.includes(id));
    },
    insertCSS: async () => undefined,
    async executeScript(what: Place) {
      inHand.executed.push(what);
      return inHand.scripts(what);
    },
  },
  action: {
    setBadgeText: async ({ text, tabId }: { readonly text: string | null; readonly tabId?: number }) =>
      void inHand.badges.set(tabId ?? '', text ?? ''),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
    setTitle: async () => undefined,
    onClicked: happens.clicked,
  },
  commands: {
    onCommand: happens.command,
    getAll: async () => [{ name: 'review', description: 'Think about what is selected', shortcut: 'Alt+Shift+Q' }],
  },
  contextMenus: {
    create: (line: Place) => void inHand.menu.push(line),
    removeAll: async () => void inHand.menu.splice(0),
    onClicked: happens.menuClicked,
  },
  windows: {
    async create({ url }: { readonly url: string }) {
      inHand.windows.push(url);
    },
  },
};

// biome-ignore lint/style/noDefaultExport: it stands in for a package that exports by default
export default fakeBrowser;
