import { letterTriples } from './language.triples.ts';
import { languageWeights } from './language.weights.ts';
import type { Word } from './reading.ts';

/** What language a text is in, as far as the checks need to know it. What isn't known to be English is treated as if it weren't. */
export type Language = 'en' | 'other' | 'unknown';

/** Words looked at: enough to be sure, few enough to cost nothing. */
const SAMPLE = 60;
/** No word may outvote the others. */
const MOST = 3;
/** Capitals inside a sentence are names, and a name may come from anywhere. */
const NAME = 0.3;
/** A score above the one is English, below the other another language's; between them nothing is sure. */
const ENGLISH = 0.7;
const FOREIGN = -2.5;
/** What a word counts that every reader of its language knows. */
const KNOWN = 2.5;
/** What the four marks of a triple of letters count. */
const COUNTS = [-1.8, -0.6, 0.3, 1.4] as const;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

const triples = new Int32Array(24);

interface Table {
  readonly triples: Float32Array;
  readonly words: ReadonlyMap<string, number>;
}

let opened: Table | undefined;

function open(): Table {
  const counts = new Float32Array(languageWeights.triples.length * 3);
  for (let at = 0; at < languageWeights.triples.length; at += 1) {
    const digit = DIGITS.indexOf(languageWeights.triples.charAt(at));
    for (let place = 0; place < 3; place += 1) counts[at * 3 + place] = COUNTS[(digit >> (place * 2)) & 3] as number;
  }
  const words = new Map<string, number>();
  const add = (list: string, count: number) => {
    for (const word of list.split(' ')) words.set(word, count);
  };
  add(languageWeights.english, KNOWN);
  add(languageWeights.foreign, -KNOWN);
  add(languageWeights.both, 0);
  return { triples: counts, words };
}

const isLatin = (code: number) =>
  code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0xff21 && code < 0xff5b);

/** Whether a word begins with a capital and goes on in small letters. */
function looksNamed(word: string): boolean {
  const first = word.charCodeAt(0);
  const isCapital = first < 128 ? first > 64 && first < 91 : word.charAt(0) !== word.charAt(0).toLowerCase();
  return isCapital && word.charCodeAt(1) > 96;
}

/**
 * The language of a text (lower-cased), from its words: 'en' where they look English, 'other' where they look like
 * another language's or the script isn't Latin, 'unknown' where nothing tells (a name, a number).
 */
export function languageOf(text: string, words: readonly Word[]): Language {
  opened ??= open();
  const table = opened;
  let latin = 0;
  let letters = 0;
  let score = 0;
  let heard = 0;
  const count = Math.min(words.length, SAMPLE);
  for (let at = 0; at < count; at += 1) {
    const { lower, text: written, start } = words[at] as Word;
    const code = lower.charCodeAt(0);
    // Figures, and the letters people write ornaments with.
    if (code < 0x40 || code === 0xd835) continue;
    letters += lower.length;
    if (!isLatin(code)) continue;
    latin += lower.length;
    // Someone's name on the site.
    if (text.charCodeAt(start - 1) === 64) continue;
    let sum = table.words.get(lower);
    if (sum === undefined) {
      sum = 0;
      const found = letterTriples(lower, triples);
      for (let triple = 0; triple < found; triple += 1) sum += table.triples[triples[triple] as number] as number;
      sum = Math.max(-MOST, Math.min(MOST, sum));
    }
    heard += 1;
    score += at > 0 && looksNamed(written) ? sum * NAME : sum;
  }
  if (letters === 0) return 'unknown';
  if (latin * 2 <= letters) return 'other';
  if (score > ENGLISH) return 'en';
  // A single word may be a name.
  return heard > 1 && score < FOREIGN ? 'other' : 'unknown';
}
