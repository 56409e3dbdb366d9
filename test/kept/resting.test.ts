import { describe, expect, it } from 'vitest';
import type { KeptDraft } from '../../src/kept/kept.ts';
import { restOf } from '../../src/kept/resting.ts';

const draft = (more: Partial<KeptDraft>): KeptDraft => ({ id: 'a', text: 'Words.', at: 0, ...more });

describe('a text', () => {
  it('that was only kept for later does not rest', () => {
    expect(restOf([draft({})], 'Words.', 10)).toBeUndefined();
  });
  it('rests until its time is over, and passes then', () => {
    const kept = [draft({ until: 100 })];
    expect(restOf(kept, 'Words.', 99)).toBe(kept[0]);
    expect(restOf(kept, 'Words.', 100)).toBe('rested');
    expect(restOf(kept, 'Other words.', 100)).toBeUndefined();
  });
  it('that rested long ago has to rest again', () => {
    expect(restOf([draft({ until: 100 })], 'Words.', 100 + 49 * 3_600_000)).toBeUndefined();
  });
});
