import browser from 'webextension-polyfill';
import type { SelectionHere } from '../selection.ts';
import { openApart } from './apart.ts';
import { reviewScripts } from './reviewScripts.ts';

const SELECTION = '/src/selection.js';

/** What the browser's menu tells of a selection: the frame it is in and its words. */
interface Pointed {
  readonly frameId: number;
  readonly selected: string;
}

/** The frame whose words are in use, the outermost of several; undefined where there is none. */
async function frameInUse(tabId: number): Promise<number | undefined> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (): boolean => globalThis.thinkFirstSelection?.inUse() ?? false,
  });
  return frames
    .filter(({ result }) => result === true)
    .map(({ frameId }) => frameId)
    .sort((a, b) => a - b)[0];
}

/** Asks in the page itself; false where there is nothing to ask about. Rejects where the browser lets us into no such page. */
async function askThere(tabId: number, pointed: Pointed | undefined): Promise<boolean> {
  const where = pointed ? { tabId, frameIds: [pointed.frameId] } : { tabId, allFrames: true };
  await browser.scripting.executeScript({ target: where, files: [SELECTION] });
  const frameId = pointed?.frameId ?? (await frameInUse(tabId));
  if (frameId === undefined) return false;
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [...reviewScripts] });
  const [asked] = await browser.scripting.executeScript({
    target,
    func: (selected: string | null) =>
      (globalThis.thinkFirstSelection as SelectionHere | undefined)?.ask(selected) ?? false,
    args: [pointed?.selected ?? null],
  });
  return asked?.result === true;
}

/**
 * Asks about what is selected in a tab or, with nothing selected, about the box in use. The person has just pointed us
 * there, which lets us in this once. Where a page can't be entered, a small window of our own takes its place.
 */
export async function thinkAbout(tabId: number | undefined, pointed?: Pointed): Promise<void> {
  const words = pointed?.selected ?? '';
  try {
    if (tabId !== undefined && (await askThere(tabId, pointed))) return;
    await openApart(words === '' ? 'nothing' : 'closed', words);
  } catch {
    await openApart('closed', words);
  }
}
