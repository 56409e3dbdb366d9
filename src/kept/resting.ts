import type { KeptDraft } from './kept.ts';

/** How long a draft that has rested passes without another rest, in ms: long enough to come back to it the next day. */
const RESTED_FOR = 48 * 3_600_000;

/** Where a text stands: it rests, it has rested, or it never did. */
export function restOf(kept: readonly KeptDraft[], text: string, at: number): KeptDraft | 'rested' | undefined {
  const own = kept.filter((draft) => draft.until !== undefined && draft.text === text);
  const rested = own.some(({ until = 0 }) => until <= at && at - until < RESTED_FOR);
  return rested ? 'rested' : own.find(({ until = 0 }) => until > at);
}
