import fc from 'fast-check';
import { describe, it } from 'vitest';
import { corpus } from '../../tools/fuzz/corpus.ts';
import { drafts } from '../../tools/fuzz/drafts.ts';
import { faultIn } from '../../tools/fuzz/faultIn.ts';

/*
 * A short part of what `npm run fuzz` does for hours, always with the same drafts.
 */
describe('nasty drafts', () => {
  it('get an answer: no exception, no mark outside the text, the same twice', () => {
    fc.assert(
      fc.property(drafts(corpus(20)), (draft) => {
        const fault = faultIn(draft);
        if (fault) throw new Error(fault);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});
