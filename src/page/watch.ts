import type { Draft } from '../draft.ts';
import { type Box, boxOfField, currentBox, draftIn, type Place } from './box.ts';
import { rememberCaret } from './caret.ts';
import { deepActive, elementsOf, isDead, isThere, pathOf } from './dom.ts';
import { everyWindow } from './windows.ts';

/** What is told of the box that somebody writes in. */
export interface Watching extends Place {
  readonly signal: AbortSignal;
  /** A compose box has been focused or typed in. */
  readonly met: (box: Box) => void;
  /** The writer has paused; this is the draft now. */
  readonly paused: (box: Box, draft: Draft) => Promise<void> | void;
  /** The draft is gone: sent, deleted, or left for another box. */
  readonly gone: () => void;
  /** A look at the draft has failed. */
  readonly trouble: (error: unknown) => void;
}

/** The box being written in, and a way to have it looked at again. */
export interface Watch {
  readonly box: () => Box | undefined;
  readonly lookSoon: () => void;
}

/** How long after the last key a draft is looked at, in ms: long enough not to flicker while a word is written. */
const PAUSE = 350;

/** What comes before or after a change that an editor makes with its own hands. */
const CHANGES = ['beforeinput', 'keyup', 'cut', 'paste', 'drop'];

/** Listens for compose boxes. A box is known from the moment it is focused; nothing is looked for before that. */
export function watchBoxes({ signal, met, paused, gone, trouble, ...place }: Watching): Watch {
  let box: Box | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** The words looked at last, and whether they are to be looked at again though they may be the same. */
  let looked = '';
  let anyway = false;

  /** The box as it is now; undefined where it has left the page. */
  const here = () => {
    if (box && isDead(box.field)) box = undefined;
    if (box) box = currentBox(place, box);
    return box && isThere(box.field) ? box : undefined;
  };

  const look = async () => {
    if (!box || signal.aborted) return;
    const now = here();
    const draft = now && draftIn(place, now);
    const text = draft?.text ?? '';
    const same = text === looked && !anyway;
    looked = text;
    anyway = false;
    if (same) return;
    if (now && draft && text.trim() !== '') return paused(now, draft);
    box = now;
    gone();
  };

  const lookAgainSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(() => look().catch(trouble), PAUSE);
  };
  const lookSoon = () => {
    anyway = true;
    lookAgainSoon();
  };

  const meet = (path: readonly Element[]): boolean => {
    if (box && isThere(box.field) && path.includes(box.field)) return true;
    const now = boxOfField(place, path);
    if (!now) return false;
    // A field that the page has drawn anew with the words still in it is the same draft.
    const anew = box && !isThere(box.field) && draftIn(place, now).text !== '';
    // Also where the page had taken the last box away before: what was said of its draft since, in a panel that stayed, ends too.
    if (!anew) gone();
    box = now;
    met(now);
    return true;
  };

  const onFocus = (event: Event) => {
    if (meet(elementsOf(event))) lookSoon();
  };
  const onInput = (event: Event) => {
    // Half a word in an input method is nobody's draft yet: it is looked at once it is composed.
    if (meet(elementsOf(event)) && !(event as InputEvent).isComposing) lookSoon();
  };
  /** Editors that write themselves what was typed, pasted or taken out fire no `input` for it. */
  const onChange = (event: Event) => {
    if (box && elementsOf(event).includes(box.field) && !(event as InputEvent).isComposing) lookAgainSoon();
  };
  const onComposing = () => clearTimeout(pause);
  const onPointer = () => {
    const now = here();
    if (now) rememberCaret(now.field);
  };

  const how = { capture: true, passive: true, signal } as const;
  everyWindow(signal, (view) => {
    view.addEventListener('focusin', onFocus, how);
    view.addEventListener('input', onInput, how);
    for (const type of CHANGES) view.addEventListener(type, onChange, how);
    view.addEventListener('compositionstart', onComposing, how);
    view.addEventListener('compositionend', onInput, how);
    view.addEventListener('pointerdown', onPointer, how);
  });
  signal.addEventListener('abort', () => clearTimeout(pause), { once: true });
  // In a page that was open before us somebody may be writing already.
  const active = deepActive(document);
  if (active && meet(pathOf(active))) lookSoon();
  return { box: () => here() ?? box, lookSoon };
}
