import type { CheckId } from '../finding.ts';
import { shareOf } from './features.ts';
import { weights } from './weights.ts';

/** What the trainer writes: see tools/train. */
export interface Weights {
  readonly checks: readonly CheckId[];
  /** One row of signed bytes a bucket, one column a check, in base64. */
  readonly bytes: string;
  /** What a byte of a column stands for. */
  readonly scale: readonly number[];
  readonly bias: readonly number[];
  /** The probability from which a check speaks at the balanced setting, where that keeps its precision. */
  readonly threshold: readonly number[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 to bytes; the analyzer knows no browser and no Node, so it brings its own. */
function bytesOf(base64: string): Int8Array {
  const value = new Uint8Array(128);
  for (let index = 0; index < LETTERS.length; index += 1) value[LETTERS.charCodeAt(index)] = index;
  const at = (index: number) => value[base64.charCodeAt(index)] as number;
  const bytes = new Int8Array((base64.length * 3) / 4);
  for (let from = 0, to = 0; from < base64.length; from += 4, to += 3) {
    const bits = (at(from) << 18) | (at(from + 1) << 12) | (at(from + 2) << 6) | at(from + 3);
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  return bytes;
}

let table: Int8Array | undefined;

/** The probability (0…1) that a careful reader would speak of each check, in the order of `weights.checks`. */
export function scoresOf(features: Int32Array): Float64Array {
  table ??= bytesOf(weights.bytes);
  const { checks, scale, bias } = weights;
  const width = checks.length;
  const sums = new Int32Array(width);
  for (const bucket of features) {
    const row = bucket * width;
    for (let column = 0; column < width; column += 1)
      sums[column] = (sums[column] as number) + (table[row + column] as number);
  }
  const value = shareOf(features);
  return Float64Array.from(
    sums,
    (sum, column) => 1 / (1 + Math.exp(-((bias[column] as number) + sum * (scale[column] as number) * value))),
  );
}

/** The strength that a probability stands for: half at the threshold, rising slowly, since letters alone are never sure. */
export function strengthOf(probability: number, threshold: number): number {
  if (probability < threshold) return (0.5 * probability) / threshold;
  return 0.5 + (0.15 * (probability - threshold)) / (1 - threshold || 1);
}

export { weights };
