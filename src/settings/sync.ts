import browser from 'webextension-polyfill';
import { VERSION, versionOf } from './migrate.ts';
import type { Settings } from './schema.ts';
import { loadSettings, ownSettings, saveSettings, settingsFrom } from './settings.ts';

/** Where in this browser it stands whether settings go to a person's other browsers, and what was in the way last. */
const STATE = 'sync';
const HEAD = 'settingsHead';
const PART = 'settingsPart';
/** No sign takes more than six bytes as the browsers count them, and a part may have 8,192. */
const PART_UNITS = 1_300;
/** Browsers take 102,400 bytes in all; a little is left for what else they count. */
const MOST_BYTES = 90_000;

/** Whether settings go to the person's other browsers, and what was in the way last. */
export interface SyncState {
  readonly on: boolean;
  readonly trouble?: 'too-large' | 'refused' | 'newer';
}

/** What another browser of the person has set, and when. */
export interface Elsewhere {
  readonly settings: Settings;
  readonly changed: number;
  readonly version: number;
}

/** Whether settings go to the person's other browsers. Off until switched on. */
export async function syncState(): Promise<SyncState> {
  const { [STATE]: stored } = await browser.storage.local.get(STATE);
  const { on, trouble } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<SyncState>;
  return { on: on === true, ...(trouble === undefined ? {} : { trouble }) };
}

/** Switches it on or off in this browser, or notes what was in the way. */
export async function setSyncState(state: SyncState): Promise<void> {
  await browser.storage.local.set({ [STATE]: state });
}

/** Whether a change of the browser's store is one that the other browsers, or this one, have to hear of. */
export function concernsSync(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  return area === 'sync'
    ? HEAD in changes || Object.keys(changes).some((key) => key.startsWith(PART))
    : area === 'local' && ('settings' in changes || STATE in changes);
}

/**
 * What is the person's alone and the same everywhere. Which hosts a browser lets us onto is its own matter, a snooze is
 * for the device in hand, and a journal is kept on a device only where it was switched on there.
 */
function shared({ policy: _, added: __, snoozes: ___, journal: ____, ...settings }: Settings): object {
  return settings;
}

/** Cuts a text into parts that the browsers take, never inside a sign. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + PART_UNITS, text.length);
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] as string)) end -= 1;
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

/** What the person's other browsers have left, where it is there whole: its parts may arrive one by one. */
export async function settingsElsewhere(): Promise<Elsewhere | undefined> {
  const stored = await browser.storage.sync.get(null);
  const head = stored[HEAD] as { changed?: unknown; version?: unknown; parts?: unknown } | undefined;
  if (typeof head?.changed !== 'number' || typeof head.parts !== 'number' || head.parts > 200) return undefined;
  const { changed, parts } = head;
  const words = Array.from({ length: parts }, (_, index) => {
    const part = stored[PART + index] as { changed?: unknown; words?: unknown } | undefined;
    return part?.changed === changed && typeof part.words === 'string' ? part.words : undefined;
  });
  if (words.includes(undefined)) return undefined;
  try {
    return { settings: settingsFrom(JSON.parse(words.join(''))), changed, version: versionOf(head) };
  } catch {
    return undefined;
  }
}

async function send(own: Settings, changed: number): Promise<SyncState['trouble']> {
  const parts = partsOf(JSON.stringify(shared(own)));
  const items = Object.fromEntries(parts.map((words, index) => [PART + index, { changed, words }]));
  if (new TextEncoder().encode(JSON.stringify(items)).length > MOST_BYTES) return 'too-large';
  try {
    await browser.storage.sync.set({ [HEAD]: { changed, version: VERSION, parts: parts.length }, ...items });
    const left = Object.keys(await browser.storage.sync.get(null)).filter(
      (key) => key.startsWith(PART) && Number(key.slice(PART.length)) >= parts.length,
    );
    if (left.length > 0) await browser.storage.sync.remove(left);
    return undefined;
  } catch {
    return 'refused';
  }
}

/** The settings of this browser once it has taken what another one set: what is this device's own stays. */
export function settingsTaken({ added, snoozes, journal }: Settings, { settings }: Elsewhere): Settings {
  return { ...settings, added, snoozes, journal };
}

/** Takes what another browser set, as of when it was set there. */
export async function takeFromElsewhere(elsewhere: Elsewhere): Promise<void> {
  await saveSettings((own) => settingsTaken(own, elsewhere), elsewhere.changed);
}

/**
 * Brings this browser in step with the person's others, if they want that: of two settings the newer whole wins.
 * Whenever it is called it comes to the same end.
 */
export async function keepInStep(): Promise<void> {
  const state = await syncState();
  if (!state.on || (await loadSettings()).policy?.sync === 'forbidden') return;
  const [elsewhere, { own, changed }] = await Promise.all([settingsElsewhere(), ownSettings()]);
  let trouble: SyncState['trouble'];
  // What a newer version wrote must not be cut down to what this one knows.
  if (elsewhere && elsewhere.version > VERSION) trouble = 'newer';
  else if (elsewhere && elsewhere.changed > changed) await takeFromElsewhere(elsewhere);
  else if (!elsewhere || elsewhere.changed < changed) trouble = await send(own, changed);
  if (trouble !== state.trouble) await setSyncState({ on: true, ...(trouble ? { trouble } : {}) });
}
