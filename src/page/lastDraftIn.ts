import type { Draft } from '../draft.ts';
import { type Box, currentBox, draftIn, type Place } from './box.ts';
import { isThere } from './dom.ts';

/**
 * Tells what a box would send, from this draft on. Once the page has taken the box away, that is what it held last: an
 * editor that is ended often empties its field first, and nobody has thrown the words away by it. So it is where it can't
 * be read any more, which `trouble` is told.
 */
export function lastDraftIn(place: Place, box: Box, draft: Draft, trouble: (error: unknown) => void): () => Draft {
  let last = draft;
  return () => {
    try {
      const now = currentBox(place, box);
      if (isThere(now.field)) last = draftIn(place, now);
    } catch (error) {
      trouble(error);
    }
    return last;
  };
}
