import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { letterTriples } from '../../src/analyzer/language.triples.ts';
import { read } from '../../src/analyzer/reading.ts';

/*
 * Learns how English words look beside those of other languages: `npx tsx tools/train/language.ts`, a few seconds, the
 * same result every time under one version of Node. English comes from the drafts of the corpus; the others from
 * language/words.txt (function words before the bar, everyday ones behind it), written for this project, and from the
 * names that JavaScript's own `Intl` has for places, units and days. The posts of test/analyzer/language/ teach nothing.
 * `--without fi` leaves a language out, to see how one does that nobody taught.
 */
const WORDS = 'tools/train/language/words.txt';
const CORPUS = 'tools/train/corpus';
const WEIGHTS = 'src/analyzer/language.weights.ts';
const TRIPLES = 28 ** 3;
/** Function words are what most of a draft consists of. */
const FUNCTION_WORD = 6;
const EVERYDAY_WORD = 2;
const INTL_WORD = 0.7;
const ROUNDS = 30;
const PACE = 0.1;
const DECAY = 0.003;
/** What three letters count that nobody has seen together: they are seldom English, of which there is so much. */
const UNSEEN = -0.8;
/** As in src/analyzer/language.ts. */
const COUNTS = [-1.8, -0.6, 0.3, 1.4] as const;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** Function words whose letters say less than this are kept as words. */
const MARGIN = 1.5;
/** So often in the corpus, a word is common English; fewer than `BORROWED` times, it is none. */
const COMMON = 60;
const BORROWED = 25;
const without = process.argv.includes('--without') ? process.argv.at(-1) : undefined;

interface Sample {
  readonly triples: Int32Array;
  readonly english: 0 | 1;
  readonly weight: number;
}

interface List {
  readonly language: string;
  readonly small: readonly string[];
  readonly everyday: readonly string[];
}

const scratch = new Int32Array(64);
const triplesOf = (word: string) => scratch.slice(0, letterTriples(word, scratch));
const sampleOf = (word: string, english: 0 | 1, weight: number): Sample => ({
  triples: triplesOf(word),
  english,
  weight,
});

function corpusCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'))) {
    for (const line of readFileSync(`${CORPUS}/${file}`, 'utf8').trim().split('\n')) {
      for (const { lower } of read({ text: (JSON.parse(line) as { text: string }).text }).words) {
        if (!/\d/.test(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function lists(): List[] {
  const split = (words = '') => words.split(' ').filter(Boolean);
  return readFileSync(WORDS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [language = '', list = ''] = line.split(/: (.*)/);
      const [small, everyday] = list.split('|');
      return { language, small: split(small), everyday: split(everyday) };
    })
    .filter(({ language }) => language !== without);
}

/** The Latin words that `Intl` has for places, languages, money, months, days, units and spans of time. */
function intlWords(locale: string): Set<string> {
  const found = new Set<string>();
  const add = (text = '') => {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]{3,}/gu))
      if (/^[\0-\u024f\u1e00-\u1eff]+$/.test(word)) found.add(word.normalize('NFC'));
  };
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const two = letters.flatMap((first) => letters.map((second) => first + second));
  const codes = {
    region: two,
    language: two.flatMap((start) => ['', ...letters].map((end) => (start + end).toLowerCase())),
    currency: Intl.supportedValuesOf('currency'),
  } as const;
  for (const type of ['region', 'language', 'currency'] as const) {
    const names = new Intl.DisplayNames(locale, { type, fallback: 'none' });
    for (const code of codes[type]) add(names.of(code));
  }
  for (let day = 0; day < 365; day += 5)
    add(new Date(2024, 0, day).toLocaleDateString(locale, { month: 'long', weekday: 'long' }));
  for (const unit of Intl.supportedValuesOf('unit'))
    for (const many of [1, 5])
      add(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(many));
  for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const)
    for (const many of [-5, -2, -1, 0, 1, 2, 5])
      add(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(many, unit));
  return found;
}

const sumOf = (triples: Int32Array, table: ArrayLike<number>) =>
  triples.reduce((sum, triple) => sum + (table[triple] as number), 0);

function learnt(samples: Sample[]): Float64Array {
  const share = (english: 0 | 1) =>
    samples.filter((sample) => sample.english === english).reduce((sum, { weight }) => sum + weight, 0);
  // Both sides count the same, however many words each has.
  const scale = [samples.length / 2 / share(0), samples.length / 2 / share(1)] as const;
  const weights = new Float64Array(TRIPLES).fill(UNSEEN);
  const slopes = new Float64Array(TRIPLES);
  let seed = 1;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = samples.length - 1; at > 0; at -= 1) {
      const other = next(at + 1);
      [samples[at], samples[other]] = [samples[other] as Sample, samples[at] as Sample];
    }
    for (const { triples, english, weight } of samples) {
      const slope = (english - 1 / (1 + Math.exp(-sumOf(triples, weights)))) * weight * scale[english];
      for (const triple of triples) {
        const own = slope - DECAY * ((weights[triple] as number) - UNSEEN);
        slopes[triple] = (slopes[triple] as number) + own * own;
        weights[triple] = (weights[triple] as number) + (PACE * own) / (1e-6 + Math.sqrt(slopes[triple] as number));
      }
    }
  }
  return weights;
}

const counts = corpusCounts();
const all = lists();
const english = all.find(({ language }) => language === 'en');
const others = all.filter((list) => list !== english);
const englishNames = intlWords('en');
const weights = learnt([
  ...[...counts]
    .filter(([, count]) => count > 1)
    .map(([word, count]) => sampleOf(word, 1, Math.min(8, Math.sqrt(count)))),
  ...others.flatMap(({ language }) =>
    [...intlWords(language)]
      .filter((word) => !englishNames.has(word) && !counts.has(word))
      .map((word) => sampleOf(word, 0, INTL_WORD)),
  ),
  ...all.flatMap((list) => [
    ...list.small.map((word) => sampleOf(word, list === english ? 1 : 0, FUNCTION_WORD)),
    ...list.everyday.map((word) => sampleOf(word, list === english ? 1 : 0, EVERYDAY_WORD)),
  ]),
]);

const marks = [...weights].map((weight) =>
  COUNTS.reduce(
    (best, count, mark) => (Math.abs(count - weight) < Math.abs((COUNTS[best] as number) - weight) ? mark : best),
    0,
  ),
);
const rounded = marks.map((mark) => COUNTS[mark] as number);
let table = '';
for (let at = 0; at < TRIPLES; at += 3)
  table += DIGITS[(marks[at] ?? 0) | ((marks[at + 1] ?? 0) << 2) | ((marks[at + 2] ?? 0) << 4)];

const foreign = new Set(others.flatMap(({ small }) => small).filter((word) => !word.includes("'")));
const common = new Set(english?.small);
for (const [word, count] of counts) if (count >= COMMON) common.add(word);
const clear = (word: string, way: 1 | -1) => sumOf(triplesOf(word), rounded) * way >= MARGIN;
const englishWords = [...common].filter((word) => !foreign.has(word) && !word.includes("'") && !clear(word, 1));
const foreignWords = [...foreign].filter(
  (word) => !common.has(word) && (counts.get(word) ?? 0) < BORROWED && !clear(word, -1),
);
const bothWords = [...foreign].filter((word) => common.has(word));
writeFileSync(
  WEIGHTS,
  `/**
 * Words whose letters would mislead, and for every three letters how English they look (four marks, three to a
 * character). Written by tools/train/language.ts, never by hand.
 */
export const languageWeights = {
  english: '${englishWords.join(' ')}',
  foreign: '${foreignWords.join(' ')}',
  both: '${bothWords.join(' ')}',
  triples: '${table}',
} as const;
`,
);
console.log(`${table.length} characters, ${englishWords.length} + ${foreignWords.length} + ${bothWords.length} words`);
