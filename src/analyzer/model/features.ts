/** How many buckets features are hashed into; a power of two, and the same for trainer and analyzer. */
export const BUCKETS = 1 << 15;

const MASK = BUCKETS - 1;
const APOSTROPHE = 39;
const SPACE = 32;
const ZERO = 48;

/** Spreads a hash over the buckets (the finishing step of MurmurHash3, which is in the public domain). */
function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return mixed & MASK;
}

/** A letter as the model sees it: small, straight, figures all alike, any white space a space. */
function plainCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= ZERO && code <= 57) return ZERO;
  if (code <= SPACE || code === 0xa0) return SPACE;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if (code === 0x201c || code === 0x201d) return 34;
  return code;
}

const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || code === ZERO || code === APOSTROPHE || code >= 0xc0;

/** Which buckets have been met in this text: a stamp a text, so that nothing has to be cleared in between. */
const stamps = new Uint32Array(BUCKETS);
let stamp = 0;

/** What is known of a text besides its letters, each with a hash of its own. */
const MARKS = { answering: 0x51ed270b, question: 0x2545f491, long: 0x3c6ef372 } as const;

/**
 * The features of a text: its words, its pairs of neighbouring words, and its runs of four letters, hashed into
 * buckets; each bucket once. One pass over the letters, linear in the length.
 */
export function featuresOf(text: string, answering: boolean): Int32Array {
  stamp += 1;
  const found = new Int32Array(Math.min(BUCKETS, 3 * text.length + 8));
  let count = 0;
  const add = (hash: number) => {
    const bucket = bucketOf(hash);
    if (stamps[bucket] === stamp) return;
    stamps[bucket] = stamp;
    found[count] = bucket;
    count += 1;
  };

  let word = 0;
  let before = 0;
  // The last four letters as seen; runs of white space count as one, and the text begins and ends with one.
  let [a, b, c] = [0, 0, SPACE];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? plainCode(text.charCodeAt(at)) : SPACE;
    if (isWordCode(code)) word = Math.imul(word ^ code, 0x01000193) + 1;
    else if (word !== 0) {
      add(word);
      add(Math.imul(before, 0x9e3779b1) ^ word ^ 0x5bd1e995);
      before = word;
      word = 0;
    }
    if (code === SPACE && c === SPACE) continue;
    if (code === 63) add(MARKS.question);
    if (a !== 0) add(Math.imul(Math.imul(Math.imul(a, 0x85ebca6b) ^ b, 0xc2b2ae35) ^ c, 0x27d4eb2f) ^ code);
    a = b;
    b = c;
    c = code;
  }
  add(MARKS.long + Math.min(8, Math.floor(Math.log2(text.length + 1))));
  if (answering) add(MARKS.answering);
  return found.slice(0, count);
}

/** What each feature of a text counts: a long text has more of them, not more meaning. */
export function shareOf(features: Int32Array): number {
  return 3 / Math.sqrt(features.length || 1);
}
