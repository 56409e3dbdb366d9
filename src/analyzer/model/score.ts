import type { CheckId } from '../finding.ts';
import { type Dense, opened } from './dense.ts';
import { BUCKETS, gather, marksOfDraft, marksOfSentence, shareOf } from './features.ts';
import { sixBits } from './sixBits.ts';
import { weights } from './weights.ts';

/** How a check's evidence becomes a probability: see `likely.ts`. */
export interface Weighing {
  /** Where a rule marked something: what counts by itself, by the draft, by the marked sentence, by the rule's strength. */
  readonly marked: readonly [alone: number, draft: number, sentence: number, rule: number];
  /** Where none did. */
  readonly unmarked: readonly [alone: number, draft: number, sentence: number];
}

/** What the trainer writes: see tools/train. */
export interface Weights {
  readonly checks: readonly CheckId[];
  /** A row a bucket, a column a check, four bits each (0 to 15 for -8 to 7), in base64. */
  readonly packed: string;
  /** The same as the build writes it, in groups of some rows; `packed` is empty then. */
  readonly dense?: Dense;
  /** What a step of a column stands for. */
  readonly scale: readonly number[];
  readonly bias: readonly number[];
  readonly weighing: readonly Weighing[];
}

/** Words of 32 bits in which a row of the table stands: eight weights each, lowest bits first, so 23 checks have room. */
const WORDS = 3;
const IN_A_WORD = 8;
const EVERY_OTHER = 0x0f0f0f0f;
/** So many weights of four bits can be added up in eight. */
const AT_ONCE = 16;

/** Set in the last word of a row that has been unpacked; no check's weight stands so far up. */
const UNPACKED = 1 << 28;

let table: Int32Array | undefined;

/** Puts one weight of a bucket where it is added together with others. */
function put(rows: Int32Array, bucket: number, column: number, weight: number): void {
  const place = bucket * WORDS + (column >> 3);
  rows[place] = (rows[place] as number) | (weight << (4 * (column & 7)));
}

function finish(rows: Int32Array, bucket: number): void {
  const last = bucket * WORDS + WORDS - 1;
  rows[last] = (rows[last] as number) | UNPACKED;
}

let open: ReturnType<typeof opened> | undefined;

/** The same for all the rows of a group. */
function unpackDense(rows: Int32Array, bucket: number, dense: Dense): void {
  const width = weights.checks.length;
  const inGroup = dense.size / width;
  const group = Math.floor(bucket / inGroup);
  open ??= opened(dense);
  const numbers = open(group);
  for (let row = 0; row < inGroup; row += 1) {
    const own = group * inGroup + row;
    for (let column = 0; column < width; column += 1) put(rows, own, column, numbers[row * width + column] as number);
    finish(rows, own);
  }
}

/**
 * Puts the weights of one bucket together, so that several are added at once. A draft meets a few hundred of a hundred
 * thousand rows: each is unpacked when it is first met, and nobody waits for the others.
 */
function unpack(rows: Int32Array, bucket: number): void {
  const { packed, checks, dense } = weights;
  if (dense) {
    unpackDense(rows, bucket, dense);
    return;
  }
  let bit = 4 * checks.length * bucket;
  for (let column = 0; column < checks.length; column += 1) {
    const letter = Math.floor(bit / 6);
    const bits =
      ((sixBits[packed.charCodeAt(letter)] as number) << 6) | (sixBits[packed.charCodeAt(letter + 1)] as number);
    put(rows, bucket, column, (bits >> (8 - (bit % 6))) & 15);
    bit += 4;
  }
  finish(rows, bucket);
}

/** For every check, in the order of `weights.checks`, how much a draft or sentence sounds like it: log odds, 0 is even. */
type Sounds = readonly number[];

/** What a draft and each of its sentences sound like. */
export interface Heard {
  readonly draft: Sounds;
  readonly sentences: readonly Sounds[];
}

const lanes = new Int32Array(WORDS * IN_A_WORD);

/** Adds up the rows of some features, column by column. */
function add(sums: number[], features: ArrayLike<number>, count: number, rows: Int32Array): void {
  lanes.fill(0);
  for (let from = 0; from < count; from += AT_ONCE) {
    const to = Math.min(count, from + AT_ONCE);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    for (let at = from; at < to; at += 1) {
      const bucket = features[at] as number;
      const row = bucket * WORDS;
      if (rows[row + 2] === 0) unpack(rows, bucket);
      const first = rows[row] as number;
      const second = rows[row + 1] as number;
      const third = rows[row + 2] as number;
      a = (a + (first & EVERY_OTHER)) | 0;
      b = (b + ((first >>> 4) & EVERY_OTHER)) | 0;
      c = (c + (second & EVERY_OTHER)) | 0;
      d = (d + ((second >>> 4) & EVERY_OTHER)) | 0;
      e = (e + (third & EVERY_OTHER)) | 0;
      f = (f + ((third >>> 4) & EVERY_OTHER)) | 0;
    }
    spread(a, 0);
    spread(b, 1);
    spread(c, IN_A_WORD);
    spread(d, IN_A_WORD + 1);
    spread(e, 2 * IN_A_WORD);
    spread(f, 2 * IN_A_WORD + 1);
  }
  // A weight of four bits stands for 8 less than it says.
  for (let column = 0; column < sums.length; column += 1)
    sums[column] = (sums[column] as number) + (lanes[column] as number) - 8 * count;
}

/** Hands four sums of eight bits to every other column from `first` on. */
function spread(sums: number, first: number): void {
  lanes[first] = (lanes[first] as number) + (sums & 255);
  lanes[first + 2] = (lanes[first + 2] as number) + ((sums >>> 8) & 255);
  lanes[first + 4] = (lanes[first + 4] as number) + ((sums >>> 16) & 255);
  lanes[first + 6] = (lanes[first + 6] as number) + ((sums >>> 24) & 255);
}

function soundsOf(sums: readonly number[], features: number): Sounds {
  const share = shareOf(features);
  return sums.map((sum, column) => (weights.bias[column] as number) + sum * (weights.scale[column] as number) * share);
}

/** What one sentence adds to its draft. */
interface Part {
  readonly sums: readonly number[];
  readonly features: number;
  /** What it sounds like by itself, in a draft that answers somebody (or not). */
  sounds?: { readonly answering: boolean; readonly alone: Sounds };
}

/** The sentences of the draft heard last: with one more key press most of them are the same. */
let known: ReadonlyMap<string, Part> = new Map();

/** Listens to a draft, sentence by sentence; the whole is the sum of its sentences, so nothing is read twice. */
export function hear(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  answering: boolean,
): Heard {
  const width = weights.checks.length;
  table ??= new Int32Array(BUCKETS * WORDS);
  const rows = table;
  const nothing = weights.checks.map(() => 0);
  const whole = [...nothing];
  const ofSentence = marksOfSentence(answering);
  const parts = new Map<string, Part>();
  let count = 0;
  const sentences = spans.map(({ start, end }) => {
    const words = text.slice(start, end);
    let part = known.get(words) ?? parts.get(words);
    if (!part) {
      const { buckets, count: features } = gather(text, start, end);
      const sums = [...nothing];
      add(sums, buckets, features, rows);
      part = { sums, features };
    }
    parts.set(words, part);
    for (let column = 0; column < width; column += 1)
      whole[column] = (whole[column] as number) + (part.sums[column] as number);
    count += part.features;
    if (spans.length === 1) return undefined;
    if (part.sounds?.answering !== answering) {
      const sums = [...part.sums];
      add(sums, ofSentence, ofSentence.length, rows);
      part.sounds = { answering, alone: soundsOf(sums, part.features + ofSentence.length) };
    }
    return part.sounds.alone;
  });
  known = parts;
  const marks = marksOfDraft(text.length, spans.length, answering);
  add(whole, marks, marks.length, rows);
  const draft = soundsOf(whole, count + marks.length);
  return { draft, sentences: sentences.map((sounds) => sounds ?? draft) };
}

export { weights };
