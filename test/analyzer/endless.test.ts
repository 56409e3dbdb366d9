import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import { checks } from '../../src/analyzer/checks/index.ts';
import { read } from '../../src/analyzer/reading.ts';

/** What patterns could trip over when it comes without end: runs, openers without an end, and what each check begins with. */
const PIECES = [
  ...[
    'a',
    ' ',
    '\n',
    '\r\n',
    '.',
    '. ',
    '!',
    '?" ',
    '"',
    '"a ',
    "'",
    '`',
    '> ',
    '- ',
    '1',
    '1 ',
    '1 2-3 ',
    '1.',
    '@',
    'a@',
    'a.',
    'a.a',
    '#',
    '#a',
  ],
  ...[
    '#a ',
    '@a ',
    'https://',
    '[',
    '{',
    '(a ',
    '<',
    '_',
    '%A',
    '/ ',
    '😀',
    '😂 ',
    '🚨',
    '👩‍👩‍👧',
    '𝗜',
    'a\u0301',
    '\ud800',
    '\u202e',
    '\u200b',
    'ا',
    '漢',
  ],
  ...[
    'my ',
    'they ',
    'all the people are ',
    'men are ',
    'every driver ',
    'people who ',
    'nobody in the ',
    'there is not a ',
    'never ',
  ],
  ...[
    'a guy in the lobby ',
    "my mom's ",
    'the research of the ',
    'experts ',
    'studies all also now ',
    'more than the ',
    'half of ',
    'share ',
  ],
  ...[
    'breaking ',
    'the media ',
    "i've just been ",
    'we are ',
    'our we are ',
    'We are. ',
    'buy my ',
    'tag a b c ',
    'link in bio ',
    'i gave ',
  ],
  ...[
    'AB ',
    'A (',
    'OBC cleared. ',
    'leverage ',
    'here is a ',
    'sure ',
    'password ',
    '12 main ',
    "he's ",
    'key ',
    'AB12',
    'AAA ',
  ],
  ...[
    'you stupid ',
    'you are a ',
    'i hope you ',
    'like a ',
    'the brain of a ',
    'rip to the ',
    'flood. ',
    '20% off ',
    "don't want ",
    'fire ',
  ],
];

/** Each is looked at; one in so many at the length of a whole book. `npm run fuzz -- --sweep` takes them all at that. */
const EVERY = process.env.SWEEP ? 1 : 6;
const LONG = 100_000;
const SHORT = 12_000;

describe('drafts without end', () => {
  it.each(PIECES.map((piece, index) => [JSON.stringify(piece), index % EVERY === 0 ? LONG : SHORT, piece] as const))(
    '%s, %i characters long',
    (_, length, piece) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const { findings } = analyze({ text });
      for (const { span } of findings) {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[0]).toBeLessThan(span[1]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
      }
    },
  );

  it('of nothing, and of a single unit, are read by every check', () => {
    for (const text of ['', ' ', 'a', '\ud800', '\udc00', '\n', '@', '#', '"', '\u0301']) {
      for (const check of checks) expect([...check.find(read({ text }))]).toEqual([]);
    }
  });
});

describe('the same draft', () => {
  it.each([
    'Apparently 90% of them lie. Studies show it!! 😀',
    'WAKE UP PEOPLE share this before they delete it',
    'قالوا إن 90٪ منهم يكذبون',
  ])('gets the same answer twice: %s', (text) => {
    expect(analyze({ text })).toEqual(analyze({ text }));
  });
});
