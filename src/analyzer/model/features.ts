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

/** Which buckets have been met in this stretch: a stamp a stretch, so that little has to be cleared in between. */
const stamps = new Uint8Array(BUCKETS);
const LAST_STAMP = 255;
let stamp = 0;
let hashes = new Int32Array(4096);
/** The most hashes that a letter adds: five of the word it ends, one of its run. */
const MOST_HASHES = 6;

/** Features of a stretch, in a room that the next stretch takes over. */
export interface Gathered {
  readonly buckets: Int32Array;
  readonly count: number;
}

const gathered = { buckets: hashes, count: 0 };

/**
 * The features of a stretch of text: its words, its pairs of neighbouring words, its runs of four letters, and the
 * classes of its words (words of one class stand where the others stand) alone, in pairs and, coarser, in threes; hashed
 * into buckets, each bucket once. One pass over the letters, linear in the length. Offsets are UTF-16 offsets. What it
 * returns holds until it is called again.
 */
export function gather(text: string, from = 0, to = text.length): Gathered {
  fine ??= bytesOf(wordClasses.fine);
  coarse ??= bytesOf(wordClasses.coarse);
  const room = MOST_HASHES * (to - from + 1);
  if (hashes.length < room) hashes = new Int32Array(room);
  const own = hashes;
  let count = 0;

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
      const place = fine[classPlaceOf(word)] as number;
      const placeCoarse = coarse[place] as number;
      own[count] = word;
      own[count + 1] = Math.imul(before, 0x9e3779b1) ^ word ^ 0x5bd1e995;
      own[count + 2] = Math.imul(place + 1, 0x1b873593) ^ 0x7ed55d16;
      own[count + 3] = Math.imul((last << 8) + place + 1, 0x165667b1) ^ 0x5fb8370b;
      own[count + 4] = Math.imul((coarseBefore << 16) + (lastCoarse << 8) + placeCoarse + 1, 0x38b34ae5) ^ 0x46ac12fd;
      count += 5;
      coarseBefore = lastCoarse;
      lastCoarse = placeCoarse;
      last = place;
      before = word;
      word = 0;
    }
    if (code === SPACE && c === SPACE) continue;
    if (a !== 0) {
      own[count] = Math.imul(Math.imul(Math.imul(a, 0x85ebca6b) ^ b, 0xc2b2ae35) ^ c, 0x27d4eb2f) ^ code;
      count += 1;
    }
    a = b;
    b = c;
    c = code;
  }

  if (stamp === LAST_STAMP) {
    stamps.fill(0);
    stamp = 0;
  }
  stamp += 1;
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const bucket = bucketOf(own[at] as number);
    if (stamps[bucket] === stamp) continue;
    stamps[bucket] = stamp;
    own[kept] = bucket;
    kept += 1;
  }
  gathered.buckets = own;
  gathered.count = kept;
  return gathered;
}

/** The same features, to be kept. */
export function featuresOf(text: string, from = 0, to = text.length): Int32Array {
  const { buckets, count } = gather(text, from, to);
  return buckets.slice(0, count);
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
