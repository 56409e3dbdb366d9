import { gettingWide } from './clues/trail.ts';

/** A letter or sign that an engine keeps in two bytes, and all the text with it. */
const WIDE = /[^\0-\xff]/;

/**
 * Makes the analyzer ready, a small step at a time, for what else a text needs than `warm` has made: most have no emoji
 * and no curly quote, and need not wait for it. Nothing is left to do the next time.
 */
export function* warmFor(text: string): Generator<void> {
  if (WIDE.test(text)) yield* gettingWide();
}
