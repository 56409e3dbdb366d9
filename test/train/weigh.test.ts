import { describe, expect, it } from 'vitest';
import { type Evidence, weigh } from '../../tools/train/weigh.ts';

/** What odds of one in two, or nine in ten, look like. */
const seen = (value: number, of: number, spoken: number): Evidence[] =>
  Array.from({ length: of }, (_, at) => ({ values: [1, value], spoken: at < spoken, counts: 1 }));

describe('the weighing of evidence', () => {
  it('finds the log odds that the evidence shows', () => {
    const [alone, slope] = weigh([...seen(0, 100, 50), ...seen(1, 100, 90)], [0, 0], 1e-6);
    expect(alone).toBeCloseTo(0, 3);
    expect(slope).toBeCloseTo(Math.log(9), 3);
  });

  it('stays with what was known before where it sees nothing', () => {
    expect(weigh([], [0.3, 0.7], 1)).toEqual([0.3, 0.7]);
  });

  it('stays finite where the evidence is all of one kind', () => {
    for (const weight of weigh([...seen(-12, 500, 0), ...seen(6, 40, 40)], [0, 0.3], 0.1))
      expect(Math.abs(weight)).toBeLessThan(50);
  });
});
