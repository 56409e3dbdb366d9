import { describe, expect, it } from 'vitest';
import { survivors } from '../../src/page/survivors.ts';

describe('marks after a change', () => {
  it.each([
    ['one two three', 'one two three four', [4, 7], [4, 7]],
    ['one two three', 'well, one two three', [4, 7], [10, 13]],
    ['one two three', 'one twwo three', [4, 7], undefined],
    ['one two three', 'one two', [8, 13], undefined],
    ['one two three', 'one three', [4, 7], undefined],
    ['one two three', 'one three', [8, 13], [4, 9]],
    ['aa', 'aaa', [0, 2], [0, 2]],
    ['one two', '', [0, 3], undefined],
  ] as const)('%j → %j', (before, after, span, expected) => {
    expect(survivors(before, after, [span])).toEqual([expected]);
  });
});
