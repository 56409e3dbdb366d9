import { checks } from '../../src/analyzer/checks/index.ts';
import { BUCKETS, shareOf } from '../../src/analyzer/model/features.ts';
import type { Example } from './examples.ts';

/** A weight for every bucket and check, and what each check starts from. */
export interface Model {
  readonly table: Float32Array;
  readonly bias: Float32Array;
}

const WIDTH = checks.length;
/** Passes over the examples, pull towards the start and step: chosen by cross-validation over writers. */
const PASSES = 5;
const SHRINK = 2e-4;
const STEP = 0.3;
/** How much of the start is added to what was learnt from it: chosen on public sets of other sources. */
const KEPT = 0.6;
/** What is as good as right already teaches nothing, and costs most of the time. */
const RIGHT = 1e-2;

/** A generator of numbers from 0 to 1 that gives the same ones each time (a linear congruence, Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

/** What a model hears in features, in log odds, a number a check. */
export function soundsBy({ table, bias }: Model, features: Int32Array): Float64Array {
  const sums = new Float64Array(WIDTH);
  for (let index = 0; index < features.length; index += 1) {
    const from = (features[index] as number) * WIDTH;
    for (let column = 0; column < WIDTH; column += 1)
      sums[column] = (sums[column] as number) + (table[from + column] as number);
  }
  const share = shareOf(features.length);
  for (let column = 0; column < WIDTH; column += 1)
    sums[column] = (bias[column] as number) + (sums[column] as number) * share;
  return sums;
}

/** Where learning starts from (and what it is pulled towards), and how often it passes over the examples. */
export interface Learning {
  readonly start?: Float32Array;
  readonly passes?: number;
}

/** Logistic regression of all checks at once by AdaGrad. Deterministic: the same examples give the same model. */
export function learn(examples: readonly Example[], { start, passes = PASSES }: Learning = {}): Model {
  const table = start ? start.slice() : new Float32Array(BUCKETS * WIDTH);
  const seen = new Float32Array(BUCKETS * WIDTH).fill(1e-2);
  const bias = new Float32Array(WIDTH).fill(-3);
  const biasSeen = new Float32Array(WIDTH).fill(1);
  const model = { table, bias };
  const random = randomFrom(7);
  const order = Int32Array.from(examples, (_, index) => index);
  const slope = new Float32Array(WIDTH);
  const open = new Int32Array(WIDTH);
  for (let pass = 0; pass < passes; pass += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      const kept = order[last] as number;
      order[last] = order[other] as number;
      order[other] = kept;
    }
    for (const index of order) {
      const { features, labels } = examples[index] as Example;
      const share = shareOf(features.length);
      const sounds = soundsBy(model, features);
      let count = 0;
      for (let column = 0; column < WIDTH; column += 1) {
        const label = labels[column] as number;
        if (label === -1) continue;
        const error = 1 / (1 + Math.exp(-(sounds[column] as number))) - label;
        biasSeen[column] = (biasSeen[column] as number) + error * error;
        bias[column] = (bias[column] as number) - (STEP * error) / Math.sqrt(biasSeen[column] as number);
        if (Math.abs(error) < RIGHT) continue;
        slope[column] = error * share;
        open[count] = column;
        count += 1;
      }
      for (let at = 0; at < features.length; at += 1) {
        const from = (features[at] as number) * WIDTH;
        for (let each = 0; each < count; each += 1) {
          const column = open[each] as number;
          const place = from + column;
          const gradient =
            (slope[column] as number) + SHRINK * ((table[place] as number) - (start ? (start[place] as number) : 0));
          const sum = (seen[place] as number) + gradient * gradient;
          seen[place] = sum;
          table[place] = (table[place] as number) - (STEP * gradient) / Math.sqrt(sum);
        }
      }
    }
  }
  // The corpus' own voices would soon drown what public comments taught: a part of it stays, whatever was learnt since.
  if (start)
    for (let place = 0; place < table.length; place += 1)
      table[place] = (table[place] as number) + KEPT * (start[place] as number);
  return model;
}
