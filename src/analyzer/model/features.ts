import { bytesOf } from './bytes.ts';
import { lemmaOf } from './lemmaOf.ts';
import { classPlaceOf, hashedOn, isWordCode, plainCode } from './letters.ts';
import { LINK, tagOf, tagOfSign } from './tagOf.ts';
import { wordClasses } from './word-classes.ts';

/** How many buckets features are hashed into: the same for trainer and analyzer. As many as keep the weights' file small. */
export const BUCKETS = 110_592;

const SPACE = 32;
const QUOTE = 34;

/** Spreads a hash over the buckets (the finishing step of MurmurHash3, which is in the public domain). */
function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return (mixed >>> 0) % BUCKETS;
}

let fine: Uint8Array | undefined;
let coarse: Uint8Array | undefined;

/** Which buckets have been met in this stretch: a stamp a stretch, so that little has to be cleared in between. */
const stamps = new Uint8Array(BUCKETS);
const LAST_STAMP = 255;
let stamp = 0;
let hashes = new Int32Array(8192);
/** The most hashes that a letter adds: five of the word it ends, one of its run, and seven of each of two tokens. */
const MOST_HASHES = 20;

/** Features of a stretch, in a room that the next stretch takes over. */
export interface Gathered {
  readonly buckets: Int32Array;
  readonly count: number;
}

const gathered = { buckets: hashes, count: 0 };

/** The tokens of this stretch: what part of speech each is, and its plain form. */
let tags = new Uint8Array(512);
let lemmas = new Int32Array(512);

/** Adds what these tokens say: runs of one to four parts of speech; plain forms alone, in pairs, and behind a part of speech. */
function addRuns(own: Int32Array, from: number, tokens: number): number {
  let count = from;
  let [first, second, third, lemmaBefore] = [0, 0, 0, 0];
  for (let at = 0; at < tokens; at += 1) {
    const tag = tags[at] as number;
    const lemma = lemmas[at] as number;
    own[count] = Math.imul(tag + 1, 0x2c9277b5) ^ 0x3f84d5b5;
    own[count + 1] = Math.imul((third << 6) + tag + 1, 0x1f83d9ab) ^ 0x5be0cd19;
    own[count + 2] = Math.imul((second << 12) + (third << 6) + tag + 1, 0x2b3e6c1f) ^ 0x1b56c4e9;
    own[count + 3] = Math.imul((first << 18) + (second << 12) + (third << 6) + tag + 1, 0x6c62272d) ^ 0x07bb0142;
    own[count + 4] = Math.imul(lemma, 0x85ebca77) ^ 0x62b82175;
    own[count + 5] = Math.imul(lemmaBefore, 0x9e3779b9) ^ lemma ^ 0x6295c58d;
    own[count + 6] = Math.imul(third + 1, 0x632be5ab) ^ lemma ^ 0x7a3c1d2b;
    count += 7;
    first = second;
    second = third;
    third = tag;
    lemmaBefore = lemma;
  }
  return count;
}

/**
 * The features of a stretch of text: its words, its pairs of neighbouring words, its runs of four letters, and the
 * classes of its words (words of one class stand where the others stand) alone, in pairs and, coarser, in threes; its
 * parts of speech and plain forms; hashed into buckets, each bucket once. One pass over the letters, linear in the
 * length. Offsets are UTF-16 offsets. What it returns holds until it is called again.
 */
export function gather(text: string, from = 0, to = text.length): Gathered {
  fine ??= bytesOf(wordClasses.fine);
  coarse ??= bytesOf(wordClasses.coarse);
  const room = MOST_HASHES * (to - from + 1);
  if (hashes.length < room) hashes = new Int32Array(room);
  const own = hashes;
  let count = 0;
  if (tags.length < 2 * (to - from + 1)) {
    tags = new Uint8Array(2 * (to - from + 1));
    lemmas = new Int32Array(2 * (to - from + 1));
  }
  let tokens = 0;
  let start = 0;
  let isLink = false;

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
    if (isWordCode(code)) {
      if (word === 0) start = at;
      word = hashedOn(word, code);
    } else if (word !== 0) {
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
      if (!isLink) {
        const tag = tagOf(text, start, at, word, from);
        tags[tokens] = tag;
        lemmas[tokens] = lemmaOf(text, start, at, word);
        tokens += 1;
        isLink = tag === LINK;
      }
      word = 0;
    }
    if (code === SPACE) isLink = false;
    else if (!isLink && word === 0) {
      const tag = tagOfSign(code);
      if (tag !== 0 && (at + 1 === to || !isWordCode(plainCode(text.charCodeAt(at + 1))) || code === QUOTE)) {
        tags[tokens] = tag;
        lemmas[tokens] = code;
        tokens += 1;
      }
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

  count = addRuns(own, count, tokens);

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
const LONG = 2600;

/** What each feature counts where there are so many: a long text has more of them, not more meaning. */
export function shareOf(features: number): number {
  return features > LONG ? (3 * Math.sqrt(LONG)) / features : 3 / Math.sqrt(features || 1);
}
