import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/analyzer/phrases.ts';
import { read } from '../../src/analyzer/reading.ts';

const text = 'One fish here. "Two fish" he said. Three fish there, four fish in all.';
const at = (...most: readonly number[]) => {
  const found = [...placesOf(read({ text }), /\b(one|three|four) fish/g, ...most)];
  return found.map(({ span, sentence, match }) => [text.slice(...span), sentence.index, match[1]]);
};

describe('the places of a wording', () => {
  it('are told with their sentence and what was found', () => {
    expect(at()).toEqual([
      ['One fish', 0, 'one'],
      ['Three fish', 2, 'three'],
      ['four fish', 2, 'four'],
    ]);
  });

  it('are as many as are wanted', () => {
    expect(at(2)).toHaveLength(2);
    expect(at(3)).toHaveLength(3);
  });

  it('are none where nothing is found, and none of no length', () => {
    expect([...placesOf(read({ text }), /\bfive fish/g)]).toEqual([]);
    expect([...placesOf(read({ text }), /(?=fish)/g)]).toEqual([]);
  });
});
