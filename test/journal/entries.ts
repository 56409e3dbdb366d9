import type { Decision, EntryWithText } from '../../src/journal/entry.ts';

/** An entry for a test: what it says of itself, and the usual of everything else. */
export function entryOf(some: Partial<EntryWithText> & { readonly time: number }): EntryWithText {
  return {
    id: some.time.toString(16).padStart(32, '0'),
    site: 'x',
    kind: 'post',
    questions: [{ check: 'aware/heat', letter: 'K' }],
    decision: 'posted' as Decision,
    text: null,
    ...some,
  };
}
