import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { migrate, VERSION } from './migrate.ts';
import { Settings } from './schema.ts';

const KEY = 'settings';

/** What is in force where a person has changed nothing. */
export const DEFAULTS: Settings = {
  version: VERSION,
  modes: {},
  added: [],
  checksOff: [],
  readiness: 'balanced',
  snoozes: {},
  journal: { on: false, text: false, keep: 'season' },
};

/** Turns whatever was stored into valid settings: older versions are brought up to date, spoilt fields fall back. */
export function settingsFrom(stored: unknown): Settings {
  const result = v.safeParse(Settings, { ...DEFAULTS, ...migrate(stored), version: VERSION });
  return result.success ? result.output : DEFAULTS;
}

async function stored(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** The settings in force. Where the store can't be read they are the defaults: a tool that can't load must still be quiet and kind. */
export async function loadSettings(): Promise<Settings> {
  try {
    return await stored();
  } catch {
    return DEFAULTS;
  }
}

/**
 * Changes some settings and keeps the rest. Rejects, with nothing changed, where the store can't be read or written:
 * what couldn't be read must not be overwritten.
 */
export async function saveSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = settingsFrom(change(await stored()));
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back with the settings whenever they change in any context, until `signal` ends it. */
export function watchSettings(signal: AbortSignal, changed: (settings: Settings) => void): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(settingsFrom(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
