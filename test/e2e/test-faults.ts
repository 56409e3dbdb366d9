import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from './driver.ts';
import { type Faulty, faultNames, startFaulty } from './faults.ts';

const states = ['written', 'held', 'released'] as const;

/**
 * Whatever goes wrong while a draft is written, held or let go: it is posted once, and the person has said so.
 * Here each fault strikes once, in one of the three; `FAULTS=all` tries each in all of them, as `npm run torture -- --faults`
 * does.
 */
export function testFaults(kind: BrowserKind): void {
  const chosen = faultNames.filter((name) => `Fault: ${name}`.includes(process.env.BOX ?? ''));
  describe.skipIf(chosen.length === 0)('what may go wrong', () => {
    let faulty: Faulty;
    beforeAll(async () => {
      faulty = await startFaulty(kind);
    });
    afterAll(() => faulty?.close());

    test.each(chosen)('Fault: %s', async (name) => {
      const one = (faultNames.indexOf(name) + 2) % states.length;
      for (const state of process.env.FAULTS === 'all' ? states : states.slice(one, one + 1)) {
        const { posts, saw } = await faulty.comesThrough(name, state);
        expect(posts, `${state}: ${saw.join(', ')}`).toBe(1);
        // An analyzer that has broken asks nothing: else it was not the broken one that was met.
        if (name === 'the analyzer throws' && state === 'written') expect(saw).not.toContain('asked');
        // Where nothing at all happened on a press, a send was lost without a word.
        expect(saw, `${state}: ${saw.join(', ')}`).not.toContain('nothing happened, pressed again');
      }
    });
  });
}
