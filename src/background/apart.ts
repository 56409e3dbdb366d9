import browser from 'webextension-polyfill';
import { answer } from '../messages.ts';

/** Why the questions can't be shown in the page: it lets no extension in, or there are no words in use in it. */
export type Apart = 'closed' | 'nothing';

const PAGE = '/src/popup/popup.html';

/** The words that a window has been opened for, until it takes them: some milliseconds, and never in a store. */
const waiting = new Map<string, string>();

/** Opens a small window of our own with a sentence that says why, and some words to ask about; a tab where there are no windows. */
export async function openApart(why: Apart, words: string): Promise<void> {
  const key = crypto.randomUUID();
  if (words !== '') waiting.set(key, words);
  const url = browser.runtime.getURL(`${PAGE}?apart=${why}&words=${key}`);
  if (browser.windows) await browser.windows.create({ url, type: 'popup', width: 440, height: 620 });
  else await browser.tabs.create({ url });
}

/** Hands a window the words it was opened for, once. */
export function handOverWords(signal: AbortSignal): void {
  answer(signal, {
    takeWords: (_, key) => {
      const words = waiting.get(key) ?? '';
      waiting.delete(key);
      return Promise.resolve(words);
    },
  });
}
