import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/analyzer/clues/pieces.ts';
import { asked, eachOf } from '../../../src/analyzer/clues/trail.ts';
import { warm } from '../../../src/analyzer/warm.ts';

for (const _ of warm());

const words = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index.toString(36)}x?`).join('|');
const MANY = words('a', 600);

const first = (pieces: readonly string[], text: string) => {
  for (const piece of pieces) {
    const match = new RegExp(piece, 'y').exec(text);
    if (match) return match[0];
  }
  return undefined;
};

describe('a long pattern in pieces', () => {
  it.each([
    ['is cut where it is nothing but a choice', MANY],
    ['is cut within a bracket that all of it is', `(?:${MANY})\\b`],
    ['is cut behind what only looks', `(?<![@#(])\\b(?=[a-z|)])(?:${MANY})(?!\\w|'[a-z])`],
    ['is cut again where an alternative is long itself', `b|(?:(?:${MANY})|c)d`],
  ])('%s', (_, source) => {
    const pieces = piecesOf(new RegExp(source));
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(2600);
    for (const text of ['a0', 'a0x', 'a7', 'agnx', 'agn', 'b', 'cd', 'a0d', 'a1xd', 'zz', ''])
      expect(first(pieces, text)).toBe(new RegExp(source, 'y').exec(text)?.[0]);
  });

  it.each([
    ['is short', 'one|two|three'],
    ['has no choice', 'a'.repeat(3000)],
    ['begins with something that can take more or less', `a*(?:${MANY})`],
    ['is a choice taken several times', `(?:${MANY}){2}`],
    ['has a bracket that counts', `(?:${MANY}|(b))`],
    ['has one with a name', `(?:${MANY}|(?<name>b))`],
  ])('is left whole where it %s', (_, source) => {
    expect(piecesOf(new RegExp(source))).toEqual([source]);
  });

  it('takes no bracket, bar or end in a class or behind a backslash for one', () => {
    const source = `[|()\\]]\\||\\(|\\)[^)\\]]|${MANY}`;
    const pieces = piecesOf(new RegExp(source));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('|')).toBe(source);
    for (const piece of pieces) expect(() => new RegExp(piece)).not.toThrow();
  });

  it('finds in a text what the whole pattern finds, whichever piece it is of', () => {
    const pattern = new RegExp(`(?:${words('b', 400)}|${MANY}|a1 b)(?= |$)`, 'g');
    expect(piecesOf(pattern).length).toBeGreaterThan(2);
    const parts = fc.array(fc.constantFrom('a1', 'a1x', 'b3', 'b4x', 'agn', 'zz', 'a1 b'), { maxLength: 12 });
    fc.assert(
      fc.property(parts, (some) => {
        const text = some.join(' ');
        const found = [...eachOf(pattern, text)].map((match) => [match.index, match[0]]);
        expect(found).toEqual([...text.matchAll(pattern)].map((match) => [match.index, match[0]]));
      }),
    );
  });

  it('cuts the patterns of the checks, so that none of them takes long to be compiled', () => {
    const long = [...asked.keys()].filter(({ source }) => source.length > 5000);
    expect(long.length).toBeGreaterThan(3);
    expect(long.filter((pattern) => piecesOf(pattern).length === 1).map(({ source }) => source.slice(0, 60))).toEqual(
      [],
    );
  });
});
