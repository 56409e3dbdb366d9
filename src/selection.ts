import type { Draft } from './draft.ts';
import { caretOf } from './page/caret.ts';
import { anchorOf } from './page/dom.ts';
import { earlyListener } from './page/early.ts';
import { wordsInUse } from './page/wordsInUse.ts';
import { followOnPage, type OnPage } from './settings/onPage.ts';

/*
 * Runs in a frame only when the person asks about what is selected or in use there, on any page, set up or not. It holds
 * nothing, stays nowhere, and is gone with the page.
 */

/** What the background has done in a frame where the person asked. */
export interface SelectionHere {
  /** Whether there are words in use in this frame. */
  readonly inUse: () => boolean;
  /** Opens the questions about them, or about the words that the browser says are selected; false where there are none. */
  readonly ask: (selected: string | null) => Promise<boolean>;
}

declare global {
  /** Where this file leaves itself for the background, in the extension's own world. */
  var thinkFirstSelection: SelectionHere | undefined;
}

const PANEL = 'think-first-panel';

/** Two texts are the same to a browser that tells of a selection without its line breaks. */
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Puts a selection outside of any field back where the panel has taken it away. */
function keepSelection(): () => void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
    if (selection.anchorNode === anchorNode && selection.focusNode === focusNode) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

// Where no script of ours runs by itself, the part that asks may be one of a version before.
if (!globalThis.thinkFirst?.alive()) globalThis.thinkFirstReviewer = undefined;

globalThis.thinkFirstSelection = {
  inUse: () => wordsInUse(document) !== undefined,
  async ask(selected) {
    const words = wordsInUse(document);
    // What the browser names is what the person pressed on; our own reading of it has its line breaks too.
    const text = selected === null || (words && flat(words.text) === flat(selected)) ? words?.text : selected;
    const asker = globalThis.thinkFirstReviewer;
    if (!text?.trim()) return false;
    if (!asker) throw new Error('The part that asks could not be loaded.');
    if (document.querySelector(PANEL)) return true;
    const life = new AbortController();
    const beside = words ? anchorOf(words.at) : document.documentElement;
    const restore = words?.field ? caretOf(words.field).restore : keepSelection();
    const draft: Draft = { text };
    const here = { draft, now: () => draft, follow: () => {}, held: false, beside, trouble: () => {} } as const;
    const { signal } = life;
    // The review is of the words as they were when the person asked: what is selected goes as soon as something is pressed.
    const settings = await new Promise<OnPage>((resolve, reject) => followOnPage(signal, resolve, reject));
    void asker.ask({ ...here, settings, listen: earlyListener(signal), signal }).finally(() => {
      life.abort();
      restore();
    });
    return true;
  },
};
