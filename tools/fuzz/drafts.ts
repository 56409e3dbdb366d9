import fc from 'fast-check';
import type { Draft } from '../../src/draft.ts';
import { pieces } from './pieces.ts';

/** A stretch of a draft of the corpus. */
const fragment = (corpus: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(corpus.length - 1), fc.nat(400), fc.integer({ min: 1, max: 60 })).map(([index, from, length]) => {
    const text = corpus[index] as string;
    const start = from % (text.length + 1);
    return text.slice(start, start + length);
  });

/** Texts put together by a grammar: signs and words in a row, said again and again, and one inside the other. */
function grammar(corpus: readonly string[]): fc.Arbitrary<string> {
  const leaf = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 5, arbitrary: fragment(corpus) },
    // Any code points at all.
    {
      weight: 1,
      arbitrary: fc
        .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 6 })
        .map((codes) => String.fromCodePoint(...codes)),
    },
  );
  const row = fc.array(leaf, { maxLength: 12 }).map((parts) => parts.join(''));
  const again = fc.tuple(leaf, fc.integer({ min: 2, max: 40 })).map(([part, times]) => part.repeat(times));
  const nested = fc
    .tuple(
      fc.constantFrom('()', '[]', '{}', '<>', '""', '“”', "''", '**', '``', '«»', '\u2067\u2069'),
      row,
      fc.integer({ min: 1, max: 20 }),
    )
    .map(([[open = '', close = ''], inner, deep]) => open.repeat(deep) + inner + close.repeat(deep));
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: row }, again, nested), { maxLength: 3 })
    .map((parts) => parts.join(''));
}

/** One thing done to a text, at a place and over a length given as parts of it. */
type Change = (text: string, from: number, to: number, piece: string, times: number) => string;

const changes: readonly Change[] = [
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from, to, _, times) => text.slice(0, to) + text.slice(from, to).repeat(times) + text.slice(to),
  (text, from, to, piece) => text.slice(0, from) + piece + text.slice(to),
  (text, from, _, piece, times) => text.slice(0, from) + piece.repeat(times) + text.slice(from),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to),
  (text, from, to) => text.slice(0, from) + [...text.slice(from, to)].reverse().join('') + text.slice(to),
  (text, from, to) => text.slice(from, to),
  (text, from, to, piece) => text.slice(0, from) + text.slice(from, to).replaceAll(' ', piece) + text.slice(to),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).replaceAll(/[\s.,!?]/g, '') + text.slice(to),
  (text, from, to, piece) => text.slice(0, from) + [...text.slice(from, to)].join(piece) + text.slice(to),
  (text, from, to) => text.slice(to) + text.slice(from, to) + text.slice(0, from),
  (text) => text.replaceAll('e', 'е').replaceAll('o', 'о').replaceAll('a', 'а'),
];

/** Drafts of the corpus with up to four things done to them, and two of them joined. */
function mutated(corpus: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.nat(changes.length - 1),
    fc.nat(1000),
    fc.nat(1000),
    fc.constantFrom(...pieces),
    fc.integer({ min: 1, max: 4 }),
  );
  return fc
    .tuple(
      fc.nat(corpus.length - 1),
      fc.option(fc.nat(corpus.length - 1), { freq: 3 }),
      fc.array(change, { maxLength: 4 }),
    )
    .map(([first, second, done]) => {
      let text = (corpus[first] as string) + (second === null ? '' : corpus[second]);
      for (const [which, one, other, piece, times] of done) {
        // What says itself again and again would soon be no post any more.
        if (text.length > 1200) break;
        const [from, to] = [one, other].sort((a, b) => a - b).map((part) => Math.round((part * text.length) / 1000));
        text = (changes[which] as Change)(text, from as number, to as number, piece, times);
      }
      return text;
    });
}

/** Any draft that could be thrown at the analyzer: nasty text by a grammar, or real drafts spoilt; said to be of any kind and place. */
export function drafts(corpus: readonly string[]): fc.Arbitrary<Draft> {
  const text = fc.oneof(grammar(corpus), mutated(corpus));
  return fc
    .record(
      {
        text,
        kind: fc.constantFrom('post', 'comment', 'reply', 'quote', 'message', 'edit'),
        place: fc.constantFrom('x', 'linkedin', 'instagram', 'github', 'nowhere', '__proto__'),
        audience: fc.constantFrom('public', 'followers', 'group', 'person'),
        parent: fragment(corpus),
      },
      { requiredKeys: ['text'] },
    )
    .map((draft) => draft as Draft);
}
