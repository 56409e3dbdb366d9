import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { migrate, VERSION, versionOf } from './migrate.ts';
import { policyFrom } from './policy.ts';
import { profileOf } from './profiles.ts';
import { Settings } from './schema.ts';
import { STORE } from './store.ts';
import { wholeOf } from './wholeOf.ts';

const { settings: KEY, newest: NEWEST, changed: CHANGED } = STORE;

/** What is in force where a person has changed nothing. */
export const DEFAULTS: Settings = {
  version: VERSION,
  modes: {},
  added: [],
  snoozes: {},
  journal: { on: false, text: false, keep: 'season' },
  profiles: {},
  profileOn: {},
  intentions: [],
  reminders: [],
  notNow: [],
  holdsPerHour: 6,
  cooling: { rests: 'none', seconds: 600 },
  quietHours: null,
};

/** Turns whatever was stored into valid settings: older versions are brought up to date, spoilt fields fall back. */
export function settingsFrom(stored: unknown): Settings {
  const result = v.safeParse(Settings, { ...DEFAULTS, ...migrate(stored), version: VERSION });
  return result.success ? result.output : DEFAULTS;
}

/** What stands in the store, with what a newer version had written beside it where an older one has run since. */
async function read(): Promise<{ readonly own: Settings; readonly newest: unknown; readonly changed: number }> {
  const {
    [KEY]: stored,
    [NEWEST]: newest,
    [CHANGED]: changed,
  } = await browser.storage.local.get([KEY, NEWEST, CHANGED]);
  return { own: settingsFrom(wholeOf(stored, newest)), newest, changed: typeof changed === 'number' ? changed : 0 };
}

/** What the person has set in this browser, and when they last changed it; rejects where the store can't be read. */
export async function ownSettings(): Promise<{ readonly own: Settings; readonly changed: number }> {
  return read();
}

/** What the organisation sets, as the browser told it last: a change of the store must be answered without waiting. */
let policy: Settings['policy'];

async function readPolicy(): Promise<void> {
  // Without a policy Firefox rejects, and some browsers have no such store.
  const told: unknown = await Promise.resolve(browser.storage.managed?.get(null)).catch(() => undefined);
  const read = policyFrom(told);
  policy = read && !('refused' in read) ? read : undefined;
}

const withPolicy = (own: Settings): Settings => (policy ? { ...own, policy } : own);

/** The settings in force. Where the store can't be read they are the defaults: a tool that can't load must still be quiet and kind. */
export async function loadSettings(): Promise<Settings> {
  const [{ own }] = await Promise.all([read().catch(() => ({ own: DEFAULTS })), readPolicy()]);
  return withPolicy(own);
}

/** An older version that runs here again finds the personal profile where it left it. */
function asStored(settings: Settings): object {
  return { ...settings, ...profileOf(settings, 'personal') };
}

/**
 * One change after the other, whichever of our pages or the background makes it: each begins with what the one before has
 * stored. On a site's page the locks are the site's, and it might keep one: there a change goes without.
 */
function oneByOne<T>(work: () => Promise<T>): Promise<T> {
  const ours = globalThis.location?.protocol.endsWith('-extension:') === true;
  return ours ? navigator.locks.request(KEY, work) : work();
}

/**
 * Changes some settings and keeps the rest. Rejects, with nothing changed, where the store can't be read or written:
 * what couldn't be read must not be overwritten. What an organisation sets is seen by the change and never stored.
 * `at` is when they were changed, where that was elsewhere.
 */
export function saveSettings(change: (settings: Settings) => Settings, at?: number): Promise<Settings> {
  return oneByOne(() => store(change, at));
}

async function store(change: (settings: Settings) => Settings, at?: number): Promise<Settings> {
  const { own, newest, changed } = await read();
  const next = settingsFrom(change(withPolicy(own)));
  const stored = asStored(next);
  await browser.storage.local.set({
    [KEY]: stored,
    ...(versionOf(newest) <= VERSION ? { [NEWEST]: stored } : {}),
    // Later than what it replaces, whatever the clock of the browser that wrote that.
    [CHANGED]: at ?? Math.max(Date.now(), changed + 1),
  });
  return withPolicy(next);
}

/** Calls back with the settings whenever they change in any context, until `signal` ends it. */
export function watchSettings(signal: AbortSignal, changed: (settings: Settings) => void): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(withPolicy(settingsFrom(changes[KEY].newValue)));
    if (area === 'managed') void loadSettings().then((settings) => signal.aborted || changed(settings));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
