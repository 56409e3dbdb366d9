import { bytesOf } from './bytes.ts';
import { wordClasses } from './word-classes.ts';

/** How many buckets features are hashed into: the same for trainer and analyzer. As many as keep the weights' file small. */
export const BUCKETS = 110_592;

const APOSTROPHE = 39;
const SPACE = 32;
const ZERO = 48;

/** Adds a letter to the hash of a word; 0 is the hash of no letter. */
export const hashedOn = (word: number, code: number): number => Math.imul(word ^ code, 0x01000193) + 1;

/** Spreads a hash over the buckets (the finishing step of MurmurHash3, which is in the public domain). */
function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return (mixed >>> 0) % BUCKETS;
}

/** How many places the table of word classes has: words that share a place share a class. */
export const CLASS_PLACES = 65_536;
let fine: Uint8Array | undefined;
let coarse: Uint8Array | undefined;

/** The place of a word among the classes, from its hash. */
export function classPlaceOf(word: number): number {
  return (word ^ (word >>> 16)) & (CLASS_PLACES - 1);
}

/** A letter as the model sees it: small, straight, figures all alike, any white space a space. */
export function plainCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= ZERO && code <= 57) return ZERO;
  if (code <= SPACE || code === 0xa0) return SPACE;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if (code === 0x201c || code === 0x201d) return 34;
  return code;
}

export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || code === ZERO || code === APOSTROPHE || code >= 0xc0;

/** Which buckets have been met in this stretch: a stamp a stretch, so that nothing has to be cleared in between. */
const stamps = new Uint32Array(BUCKETS);
let stamp = 0;
let found = new Int32Array(4096);
let count = 0;

function add(hash: number): void {
  const bucket = bucketOf(hash);
  if (stamps[bucket] === stamp) return;
  stamps[bucket] = stamp;
  found[count] = bucket;
  count += 1;
}

/**
 * The features of a stretch of text: its words, its pairs of neighbouring words, its runs of four letters, and the
 * classes of its words (words of one class stand where the others stand) alone, in pairs and, coarser, in threes; hashed
 * into buckets, each bucket once. One pass over the letters, linear in the length. Offsets are UTF-16 offsets.
 */
export function featuresOf(text: string, from = 0, to = text.length): Int32Array {
  fine ??= bytesOf(wordClasses.fine);
  coarse ??= bytesOf(wordClasses.coarse);
  stamp += 1;
  const room = Math.min(BUCKETS, 5 * (to - from) + 8);
  if (found.length < room) found = new Int32Array(room);
  count = 0;

  let word = 0;
  let before = 0;
  // The class of the word before, and the coarse ones of the two before.
  let [last, lastCoarse, coarseBefore] = [0, 0, 0];
  // The last three letters as seen; runs of white space count as one, and the stretch begins and ends with one.
  let a = 0;
  let b = 0;
  let c = SPACE;
  for (let at = from; at <= to; at += 1) {
    const code = at < to ? plainCode(text.charCodeAt(at)) : SPACE;
    if (isWordCode(code)) word = hashedOn(word, code);
    else if (word !== 0) {
      add(word);
      add(Math.imul(before, 0x9e3779b1) ^ word ^ 0x5bd1e995);
      const own = fine[classPlaceOf(word)] as number;
      const ownCoarse = coarse[own] as number;
      add(Math.imul(own + 1, 0x1b873593) ^ 0x7ed55d16);
      add(Math.imul((last << 8) + own + 1, 0x165667b1) ^ 0x5fb8370b);
      add(Math.imul((coarseBefore << 16) + (lastCoarse << 8) + ownCoarse + 1, 0x38b34ae5) ^ 0x46ac12fd);
      coarseBefore = lastCoarse;
      lastCoarse = ownCoarse;
      last = own;
      before = word;
      word = 0;
    }
    if (code === SPACE && c === SPACE) continue;
    if (a !== 0) add(Math.imul(Math.imul(Math.imul(a, 0x85ebca6b) ^ b, 0xc2b2ae35) ^ c, 0x27d4eb2f) ^ code);
    a = b;
    b = c;
    c = code;
  }
  return found.slice(0, count);
}

/** What is known of a text besides its letters, each with a hash of its own. */
const MARKS = { answering: 0x51ed270b, sentence: 0x2545f491, length: 0x3c6ef372, sentences: 0x68e31da4 } as const;

/** How the logarithm of a length becomes one of a few steps. */
const step = (length: number, most: number) => Math.min(most, Math.floor(Math.log2(length + 1)));

/** The features of a whole draft besides those of its sentences. */
export function marksOfDraft(length: number, sentences: number, answering: boolean): number[] {
  const marks = [bucketOf(MARKS.length + step(length, 11)), bucketOf(MARKS.sentences + step(sentences, 5))];
  if (answering) marks.push(bucketOf(MARKS.answering));
  return marks;
}

/** The features of one sentence by itself, besides those of its letters. */
export function marksOfSentence(answering: boolean): number[] {
  return answering ? [bucketOf(MARKS.sentence), bucketOf(MARKS.answering)] : [bucketOf(MARKS.sentence)];
}

/** From so many features on (some 400 words) a text says nothing more by its length: longer than what was learnt from. */
const LONG = 1500;

/** What each feature counts where there are so many: a long text has more of them, not more meaning. */
export function shareOf(features: number): number {
  return features > LONG ? (3 * Math.sqrt(LONG)) / features : 3 / Math.sqrt(features || 1);
}
