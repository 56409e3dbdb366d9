import type { CheckId } from '../finding.ts';
import { bytesOf } from './bytes.ts';
import { featuresOf, marksOfDraft, marksOfSentence, shareOf } from './features.ts';
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
  /** What a step of a column stands for. */
  readonly scale: readonly number[];
  readonly bias: readonly number[];
  readonly weighing: readonly Weighing[];
}

/** Takes each byte apart into two weights of four bits with a sign. */
function unpacked(bytes: Uint8Array): Int8Array {
  const table = new Int8Array(2 * bytes.length);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    table[2 * at] = (byte >> 4) - 8;
    table[2 * at + 1] = (byte & 15) - 8;
  }
  return table;
}

let table: Int8Array | undefined;

/** For every check, in the order of `weights.checks`, how much a draft or sentence sounds like it: log odds, 0 is even. */
type Sounds = Float64Array;

/** What a draft and each of its sentences sound like. */
export interface Heard {
  readonly draft: Sounds;
  readonly sentences: readonly Sounds[];
}

function add(sums: Int32Array, features: ArrayLike<number>, rows: Int8Array, width: number): void {
  for (let index = 0; index < features.length; index += 1) {
    const row = (features[index] as number) * width;
    for (let column = 0; column < width; column += 1)
      sums[column] = (sums[column] as number) + (rows[row + column] as number);
  }
}

function soundsOf(sums: Int32Array, features: number): Sounds {
  const share = shareOf(features);
  const sounds = new Float64Array(sums.length);
  for (let column = 0; column < sums.length; column += 1)
    sounds[column] =
      (weights.bias[column] as number) + (sums[column] as number) * (weights.scale[column] as number) * share;
  return sounds;
}

/** Listens to a draft, sentence by sentence; the whole is the sum of its sentences, so nothing is read twice. */
export function hear(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  answering: boolean,
): Heard {
  table ??= unpacked(bytesOf(weights.packed));
  const width = weights.checks.length;
  const whole = new Int32Array(width);
  const ofSentence = marksOfSentence(answering);
  let count = 0;
  const sentences = spans.map(({ start, end }) => {
    const features = featuresOf(text, start, end);
    const sums = new Int32Array(width);
    add(sums, features, table as Int8Array, width);
    for (let column = 0; column < width; column += 1)
      whole[column] = (whole[column] as number) + (sums[column] as number);
    count += features.length;
    if (spans.length === 1) return undefined;
    add(sums, ofSentence, table as Int8Array, width);
    return soundsOf(sums, features.length + ofSentence.length);
  });
  const marks = marksOfDraft(text.length, spans.length, answering);
  add(whole, marks, table, width);
  const draft = soundsOf(whole, count + marks.length);
  return { draft, sentences: sentences.map((sounds) => sounds ?? draft) };
}

export { weights };
