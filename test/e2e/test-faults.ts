import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from './driver.ts';
import { type Faulty, faultNames, startFaulty } from './faults.ts';

/** Those that are tried in every run: one of each sort, and the quickest of it. `--project reliability` tries all. */
const ALWAYS: readonly string[] = [
  'the background is killed',
  'the storage returns garbage',
  'the analyzer throws',
  'the mark fails',
  'the page takes the panel away',
  'the extension is reloaded',
];

/** Whatever goes wrong while a draft is written, held or let go: it is posted once, and the person has said so. */
export function testFaults(kind: BrowserKind): void {
  const all = process.env.FAULTS === 'all';
  const chosen = faultNames
    .filter((name) => all || ALWAYS.includes(name))
    .filter((name) => `Fault: ${name}`.includes(process.env.BOX ?? ''));
  describe.skipIf(chosen.length === 0)('what may go wrong', { retry: 0, timeout: 240_000 }, () => {
    let faulty: Faulty;
    beforeAll(async () => {
      faulty = await startFaulty(kind);
    });
    afterAll(() => faulty?.close());

    test.each(chosen)('Fault: %s', async (name) => {
      const came = await faulty.comeThrough(name);
      expect(came.map(({ state }) => state)).toEqual(['written', 'held', 'released']);
      for (const { state, posts, saw } of came) {
        const story = `${state}: ${saw.join(', ')}`;
        expect(saw.at(-1), story).toBe('posted');
        expect(posts, story).toBe(1);
        // An analyzer that has broken asks nothing: else it was not the broken one that was met.
        if (name === 'the analyzer throws' && state === 'written') expect(saw).not.toContain('asked');
        // Where nothing at all happened on a press, a send was lost without a word.
        expect(saw, story).not.toContain('nothing happened, pressed again');
      }
    });
  });
}
