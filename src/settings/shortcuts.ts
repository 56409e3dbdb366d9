import browser from 'webextension-polyfill';

/** A shortcut of the browser's for one of our commands; empty keys where none are set. */
export interface Shortcut {
  readonly name: string;
  readonly means: string;
  readonly keys: string;
}

/** The one way to Firefox's own page for shortcuts, which Chromium has not. */
interface Opening {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Whether this browser has shortcuts for extensions at all: on a telephone it has none. */
export function hasShortcuts(): boolean {
  return browser.commands !== undefined;
}

/** The one that most will want stands first, whatever order the browser has them in. */
const FIRST = 'review';

/** The shortcuts as the person has them now. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const found = (await browser.commands.getAll()).flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, means: description, keys: shortcut ?? '' }] : [],
  );
  return found.sort((a, b) => Number(b.name === FIRST) - Number(a.name === FIRST));
}

/** Which of the two browsers keeps the shortcuts, by whose own page they are changed. */
export function shortcutsBelongTo(): 'firefox' | 'chrome' {
  return browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chrome';
}

/** Opens the browser's own page where shortcuts are changed; rejects where it won't be opened from here. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as typeof browser.commands & Opening;
  if (openShortcutSettings) return openShortcutSettings();
  if (shortcutsBelongTo() === 'firefox') throw new Error('This Firefox has no such way.');
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
