import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checks } from '../../src/analyzer/checks/index.ts';
import { BUCKETS, featuresOf, shareOf } from '../../src/analyzer/model/features.ts';
import type { CorpusRow } from './corpus-row.ts';

/*
 * Trains the learnt part of the analyzer: a logistic regression for each check over hashed words, word pairs and runs
 * of four letters. Deterministic: the same corpus always gives the same weights. Nothing is downloaded.
 */
interface Row {
  readonly file: string;
  readonly features: Int32Array;
  /** For each check 1, 0, or -1 where its labels call it debatable: then nothing is learnt from it. */
  readonly labels: Int8Array;
}

interface Model {
  readonly table: Float32Array;
  readonly bias: Float32Array;
}

const CORPUS = 'tools/train/corpus';
const WIDTH = checks.length;
/** Passes over the corpus, pull towards zero and step: chosen by cross-validation over writers. */
const PASSES = 10;
const SHRINK = 2e-5;
const STEP = 0.3;
/** A check speaks from where, on writers it hasn't seen, this share of what it says is right … */
const PRECISION = 0.88;
/** … and at most this share of the innocent drafts is disturbed by it. */
const DISTURBED = 0.001;

const shortName = (id: string) => id.slice(id.indexOf('/') + 1);
const columns = new Map(checks.map(({ id }, index) => [shortName(id), index]));

function rowsOf(file: string): Row[] {
  return readFileSync(`${CORPUS}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, parent, kind, expect, allow } = JSON.parse(line) as CorpusRow;
      const labels = new Int8Array(WIDTH);
      for (const check of allow) labels[columns.get(check) as number] = -1;
      for (const { check } of expect) labels[columns.get(check) as number] = 1;
      return {
        file,
        features: featuresOf(text, Boolean(parent) || kind === 'reply' || kind === 'comment'),
        labels,
      };
    });
}

/** A generator of numbers from 0 to 1 that gives the same ones each time (a linear congruence, Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

/** AdaGrad on the logistic loss of all checks at once. */
function train(rows: readonly Row[]): Model {
  const table = new Float32Array(BUCKETS * WIDTH);
  const seen = new Float32Array(BUCKETS * WIDTH).fill(1e-2);
  const bias = new Float32Array(WIDTH).fill(-3);
  const biasSeen = new Float32Array(WIDTH).fill(1);
  const random = randomFrom(7);
  const order = rows.map((_, index) => index);
  const slope = new Float32Array(WIDTH);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    for (const index of order) {
      const { features, labels } = rows[index] as Row;
      const value = shareOf(features);
      const probabilities = predict({ table, bias }, features);
      for (let column = 0; column < WIDTH; column += 1) {
        const label = labels[column] as number;
        const error = label === -1 ? 0 : (probabilities[column] as number) - label;
        biasSeen[column] = (biasSeen[column] as number) + error * error;
        bias[column] = (bias[column] as number) - (STEP * error) / Math.sqrt(biasSeen[column] as number);
        // What is as good as right already teaches nothing, and costs most of the time.
        slope[column] = Math.abs(error) < 1e-3 ? 0 : error * value;
      }
      for (const bucket of features) {
        const from = bucket * WIDTH;
        for (let column = 0; column < WIDTH; column += 1) {
          const own = slope[column] as number;
          if (own === 0) continue;
          const at = from + column;
          const gradient = own + SHRINK * (table[at] as number);
          seen[at] = (seen[at] as number) + gradient * gradient;
          table[at] = (table[at] as number) - (STEP * gradient) / Math.sqrt(seen[at] as number);
        }
      }
    }
  }
  return { table, bias };
}

function predict({ table, bias }: Model, features: Int32Array): Float64Array {
  const sums = new Float64Array(WIDTH);
  for (const bucket of features) {
    const from = bucket * WIDTH;
    for (let column = 0; column < WIDTH; column += 1)
      sums[column] = (sums[column] as number) + (table[from + column] as number);
  }
  const value = shareOf(features);
  return sums.map((sum, column) => 1 / (1 + Math.exp(-((bias[column] as number) + sum * value))));
}

/** The lowest probability from which a check keeps its precision and leaves the innocent alone, on writers unseen in training. */
function thresholdFor(column: number, rows: readonly Row[], unseen: readonly Float64Array[]): number {
  const innocent = rows.filter(({ labels }) => labels.every((label) => label === 0)).length;
  const judged = rows
    .map(({ labels }, index) => ({
      label: labels[column] as number,
      probability: (unseen[index] as Float64Array)[column] as number,
      innocent: labels.every((label) => label === 0),
    }))
    .filter(({ label }) => label !== -1)
    .sort((a, b) => b.probability - a.probability);
  let [right, wrong, disturbed] = [0, 0, 0];
  let threshold = 0.9;
  for (const { label, probability, innocent: clean } of judged) {
    if (label === 1) right += 1;
    else wrong += 1;
    if (clean) disturbed += 1;
    if (probability < 0.3 || disturbed > DISTURBED * innocent) break;
    if (right / (right + wrong) >= PRECISION) threshold = Math.min(threshold, probability);
  }
  return threshold;
}

const files = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.jsonl') && !file.includes('care'))
  .sort();
const rows = files.flatMap(rowsOf);
console.log(`${rows.length} drafts by ${files.length} writers`);

const unseen: Float64Array[] = new Array(rows.length);
for (const [number, file] of files.entries()) {
  const model = train(rows.filter((row) => row.file !== file));
  rows.forEach((row, index) => {
    if (row.file === file) unseen[index] = predict(model, row.features);
  });
  console.log(`  without ${file} (${number + 1} of ${files.length})`);
}
const threshold = checks.map((_, column) => Math.round(thresholdFor(column, rows, unseen) * 1000) / 1000);

console.log('\ncheck                  threshold  precision recall (on writers held out)');
for (const [column, { id }] of checks.entries()) {
  const on = rows.map(
    ({ labels }, index) =>
      [labels[column], ((unseen[index] as Float64Array)[column] as number) >= (threshold[column] as number)] as const,
  );
  const count = (label: number, spoken: boolean) =>
    on.filter(([one, other]) => one === label && other === spoken).length;
  const right = count(1, true);
  console.log(
    `${shortName(id).padEnd(22)}   ${(threshold[column] as number).toFixed(3)}      ${(right / (right + count(0, true) || 1)).toFixed(2)}     ${(right / (right + count(1, false) || 1)).toFixed(2)}`,
  );
}

const { table, bias } = train(rows);
const scale = checks.map((_, column) => {
  let most = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    most = Math.max(most, Math.abs(table[bucket * WIDTH + column] as number));
  return most / 127;
});
const bytes = Int8Array.from(table, (weight, at) => Math.round(weight / (scale[at % WIDTH] as number)));
writeFileSync(
  'src/analyzer/model/weights.ts',
  `// Written by \`npm run train\`; never by hand.
import type { Weights } from './score.ts';

/** What the trainer learnt from the corpus. */
export const weights: Weights = ${JSON.stringify({ checks: checks.map(({ id }) => id), scale, bias: [...bias], threshold, bytes: Buffer.from(bytes.buffer).toString('base64') })};
`,
);
console.log('\nwrote src/analyzer/model/weights.ts');
