import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_WORDS, type Phrase, phrasesIn, type Token, tokensOf } from '../../src/nudges/phrase.ts';
import { placesOf } from '../../src/nudges/placesOf.ts';
import { type Reminder, remind } from '../../src/nudges/remind.ts';

const reminder = (words: string, part: Partial<Reminder> = {}): Reminder => ({
  id: 'one',
  words,
  question: 'Is this public yet?',
  sites: [],
  kinds: [],
  acts: 'hint',
  ...part,
});
const met = (words: string, text: string) =>
  remind({ text }, [reminder(words)]).flatMap(({ spans }) => spans.map(([from, to]) => text.slice(from, to)));

describe('words are met', () => {
  it.each([
    ['acme', 'I joined ACME today, and Acme’s fine. Acmeist poets!', ['ACME', 'Acme']],
    ['acme*', 'Acmeist acme ACMES', ['Acmeist', 'acme', 'ACMES']],
    ['*corp', 'MegaCorp corp corporate', ['MegaCorp', 'corp']],
    ['l*ch', 'launch lunch leech l ch', ['launch', 'lunch', 'leech']],
    ['our launch', 'Our\nlaunch and our big launch', ['Our\nlaunch']],
    [
      'our * launch',
      'our launch, our big launch, our very big, new launch',
      ['our launch', 'our big launch', 'our very big, new launch'],
    ],
    ['our * launch', 'our one two three four launch', []],
    ['our * launch', 'It is ours. Our plan. The launch', []],
    ['don’t tell', "Don't tell. I don’t tell", ["Don't tell", 'don’t tell']],
    ['C++, C#', 'I write C, C++ and c#.', ['C++', 'c#']],
    ['PRJ-*', 'see prj-12 and prj 12', ['prj-12']],
    ['acme, beta', 'Beta of Acme', ['Beta', 'Acme']],
    ['会社', '私の会社はいい', ['会社']],
    ['ЗАВОД', 'наш завод и заводы', ['завод']],
    ['café', 'a Café', ['Café']],
    ['acme', '> acme said so\nnot me', []],
    ['ａｃｍｅ', 'acme', ['acme']],
    ['to be or', 'to be to be or', ['to be or']],
  ])('%s in %s', (words, text, expected) => {
    expect(met(words, text)).toEqual(expected);
  });
});

describe('mistakes', () => {
  it.each([
    ['', 'empty'],
    [' , ,\n', 'empty'],
    ['*', 'too-wide'],
    ['* *', 'too-wide'],
    ['a*', 'too-wide'],
    ['!!', 'too-wide'],
    ['* launch', 'loose-end'],
    ['our launch *', 'loose-end'],
    ['x'.repeat(LONGEST_WORDS + 1), 'too-long'],
    ['one two three four five six seven eight nine ten eleven twelve thirteen', 'too-long'],
    [Array.from({ length: 21 }, (_, n) => `word${n}`).join(), 'too-many'],
    ['(a+)+$', 'regular-expression'],
    ['\\bacme\\b', 'regular-expression'],
    ['(x|y)', 'regular-expression'],
    ['.*secret', 'regular-expression'],
    ['[a-z]+', 'regular-expression'],
  ])('%s', (words, mistake) => {
    expect(phrasesIn(words)).toMatchObject({ mistake });
    expect(met(words, 'our launch, acme, secret x y aaaa')).toEqual([]);
  });

  it.each(['I', 'acme', '5$', 'what?', 'Acme (Ltd)', '会', 'C++', 'a & b', 'R*D'])('%s is none', (words) => {
    expect('mistake' in phrasesIn(words)).toBe(false);
  });
});

describe('where a reminder is meant', () => {
  const text = 'acme';
  it.each([
    [{}, { place: 'x', kind: 'post' }, true],
    [{ sites: ['x'] }, { place: 'x' }, true],
    [{ sites: ['x'] }, { place: 'reddit' }, false],
    [{ kinds: ['reply'] }, { kind: 'reply' }, true],
    [{ kinds: ['reply'] }, { kind: 'post' }, false],
    [{ sites: ['x'], kinds: ['reply'] }, {}, true],
  ] as const)('%o at %o: %s', (part, where, speaks) => {
    expect(remind({ text, ...where }, [reminder('acme', part)])).toHaveLength(speaks ? 1 : 0);
  });
});

/** What it means to be met, said in the plainest way: from each beginning on, every way to go is tried. */
function meetsFrom(phrase: Phrase, tokens: readonly Token[], at: number, step = 0, skipped = 0): number | undefined {
  const now = phrase[step];
  if (now === undefined) return at;
  const token = tokens[at];
  if (now === 'gap') {
    const over = meetsFrom(phrase, tokens, at, step + 1);
    if (over !== undefined) return over;
    if (!token || skipped > 3) return undefined;
    if (token.word) return skipped < 3 ? meetsFrom(phrase, tokens, at + 1, step, skipped + 1) : undefined;
    return /[.!?]/.test(token.folded) ? undefined : meetsFrom(phrase, tokens, at + 1, step, skipped);
  }
  if (!token) return undefined;
  const pattern = new RegExp(`^${now.parts.map((part) => part.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('.*')}$`, 'su');
  if (!(now.parts.length === 1 || token.word) || !pattern.test(token.folded)) return undefined;
  return meetsFrom(phrase, tokens, at + 1, step + 1);
}

describe('one pass', () => {
  const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'aab');
  const wild = fc.constantFrom('a', 'b', 'ab', 'a*b', '*ab', 'ba*');
  const phrase = fc
    .tuple(
      wild,
      fc.array(fc.oneof({ weight: 3, arbitrary: wild }, { weight: 1, arbitrary: fc.constant('*') }), { maxLength: 3 }),
      wild,
    )
    .map(([first, middle, last]) => [first, ...middle, last].join(' '));
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ', ', '. ')), { maxLength: 14 })
    .map((pieces) => pieces.flat().join(''));

  it('meets what the plain meaning meets', () => {
    fc.assert(
      fc.property(phrase, text, (words, draft) => {
        const [read] = phrasesIn(words) as readonly Phrase[];
        const tokens = tokensOf(draft);
        const places = placesOf(read as Phrase, tokens);
        const plain = tokens.some((_, at) => meetsFrom(read as Phrase, tokens, at) !== undefined);
        expect(places.length > 0).toBe(plain);
        for (const [from, to] of places) {
          const inside = tokens.filter((token) => token.start >= from && token.end <= to);
          expect(meetsFrom(read as Phrase, inside, 0)).toBe(inside.length);
        }
        for (let index = 1; index < places.length; index += 1)
          expect(places[index]?.[0]).toBeGreaterThanOrEqual(places[index - 1]?.[1] as number);
      }),
      // A comma behind as many words as a `*` may stand for.
      { numRuns: 500, examples: [['*ab b * ba*', 'ab b a a a, ba ']] },
    );
  });

  it('never throws, and marks only what is there, whatever is written and looked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (words, draft) => {
          for (const { spans } of remind({ text: draft }, [reminder(words)]))
            for (const [from, to] of spans) {
              expect(from).toBeLessThan(to);
              expect(to).toBeLessThanOrEqual(draft.length);
            }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('comes to an end on what would make a backtracking pattern hang', () => {
    const words = Array.from({ length: 20 }, () => 'a*a*a*a*a*b * a*')
      .join()
      .slice(0, LONGEST_WORDS);
    const long = 'a'.repeat(39_000);
    const many = 'aa '.repeat(13_000);
    for (const draft of [long, many])
      expect(() =>
        remind({ text: draft }, [reminder('a*a*a*a*a*b'), reminder(words), reminder('aa * * * ab')]),
      ).not.toThrow();
  });
});
