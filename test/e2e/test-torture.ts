import { expect, test } from 'vitest';
import { torture } from '../../tools/torture/run.ts';
import type { BrowserKind } from './driver.ts';
import { builds } from './with-browser.ts';

/** A short part of what `npm run torture` does at length, always the same; in Firefox, which is slower to begin, only where every fault is tried too. */
export function testTorture(kind: BrowserKind): void {
  const wanted = kind === 'chromium' || process.env.FAULTS === 'all';
  test.skipIf(!wanted || !'Torture'.includes(process.env.BOX ?? ''))(
    'whatever is done in whatever order, a post is sent exactly once',
    { retry: 0, timeout: 240_000 },
    async () => {
      const { failures, sequences } = await torture({
        kind,
        extension: builds[kind],
        seed: 20_261_122,
        // Only what hangs takes so long: the sequences are done before.
        seconds: 120,
        sequences: 20,
        tabs: kind === 'chromium' ? 2 : 1,
      });
      expect(failures).toEqual([]);
      expect(sequences).toBeGreaterThanOrEqual(20);
    },
  );
}
