import { expect, test } from 'vitest';
import { torture } from '../../tools/torture/run.ts';
import type { BrowserKind } from './driver.ts';
import { builds } from './with-browser.ts';

/** A short part of what `npm run torture` does at length, always the same. */
export function testTorture(kind: BrowserKind): void {
  test.skipIf(!'Torture'.includes(process.env.BOX ?? ''))(
    'whatever is done in whatever order, a post is sent exactly once',
    { retry: 0, timeout: 240_000 },
    async () => {
      const { failures, sequences } = await torture({
        kind,
        extension: builds[kind],
        seed: 20_261_122,
        seconds: 12,
        sequences: 30,
        tabs: kind === 'chromium' ? 2 : 1,
      });
      expect(failures).toEqual([]);
      expect(sequences).toBeGreaterThan(0);
    },
  );
}
