import type { Draft } from '../draft.ts';
import { type Box, currentBox, draftIn, type Place } from './box.ts';

/**
 * Tells what a box would send, from this draft on. Once the page has taken the box away, that is what it held last: an
 * editor that is ended often empties its field first, and nobody has thrown the words away by it.
 */
export function lastDraftIn(place: Place, box: Box, draft: Draft): () => Draft {
  let last = draft;
  return () => {
    const now = currentBox(place, box);
    if (now.field.isConnected) last = draftIn(place, now);
    return last;
  };
}
