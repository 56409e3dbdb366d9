import type { Draft } from '../draft.ts';
import type { Site } from '../sites/site.ts';
import { type Box, boxOfField, draftIn } from './box.ts';
import { rememberCaret } from './caret.ts';
import { elementsOf } from './dom.ts';

/** What is told of the box that somebody writes in. */
export interface Watching {
  readonly site: Site;
  readonly signal: AbortSignal;
  /** A compose box has been focused or typed in. */
  readonly met: (box: Box) => void;
  /** The writer has paused; this is the draft now. */
  readonly paused: (box: Box, draft: Draft) => void;
  /** The draft is gone: sent, deleted, or left for another box. */
  readonly gone: () => void;
}

/** The box being written in, and a way to have it looked at again. */
export interface Watch {
  readonly box: () => Box | undefined;
  readonly lookSoon: () => void;
}

/** How long after the last key a draft is looked at, in ms: long enough not to flicker while a word is written. */
const PAUSE = 350;

/** Listens for compose boxes. A box is known from the moment it is focused; nothing is looked for before that. */
export function watchBoxes({ site, signal, met, paused, gone }: Watching): Watch {
  let box: Box | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (!box || signal.aborted) return;
    const draft = box.field.isConnected ? draftIn(site, box) : undefined;
    if (draft && draft.text.trim() !== '') return paused(box, draft);
    if (!draft) box = undefined;
    gone();
  };

  const lookSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(look, PAUSE);
  };

  const meet = (path: readonly Element[]): boolean => {
    if (box?.field.isConnected && path.includes(box.field)) return true;
    const now = boxOfField(site, path);
    if (!now) return false;
    if (box) gone();
    box = now;
    met(now);
    return true;
  };

  const how = { capture: true, passive: true, signal } as const;
  window.addEventListener('focusin', (event) => meet(elementsOf(event)) && lookSoon(), how);
  window.addEventListener('input', (event) => meet(elementsOf(event)) && lookSoon(), how);
  window.addEventListener('pointerdown', () => box && rememberCaret(box.field), how);
  signal.addEventListener('abort', () => clearTimeout(pause), { once: true });
  return { box: () => box, lookSoon };
}
