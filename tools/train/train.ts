import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { checks } from '../../src/analyzer/checks/index.ts';
import { BUCKETS } from '../../src/analyzer/model/features.ts';
import type { Heard } from '../../src/analyzer/model/score.ts';
import { crossValidate } from './cross-validate.ts';
import { crossValidated } from './cross-validated.ts';
import { readExamples, writers } from './examples.ts';
import { learn } from './learn.ts';
import { startOfTraining } from './start.ts';
import { weighingsFrom } from './weighings.ts';

/*
 * Trains the learnt part of the analyzer, in two steps. First a logistic regression for each check over the letters of
 * drafts and sentences. Then, on writers that it hasn't seen, how far to trust it beside the rules. Deterministic: the
 * same corpus always gives the same weights. Nothing is downloaded.
 */
const WIDTH = checks.length;
const started = Date.now();
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
const files = writers();
const examples = readExamples();
console.log(`${examples.length} drafts by ${files.length} writers`);
const hash = createHash('sha256');
for (const source of ['start.json', 'learn.ts', 'hold-out.ts']) hash.update(readFileSync(`tools/train/${source}`));
for (const { file, whole, sentences } of examples)
  for (const { features, labels } of [whole, ...sentences]) hash.update(file).update(features).update(labels);
const heldOut = await crossValidate(files, hash.digest('hex').slice(0, 16), (file, count) =>
  console.log(`  without ${file} (${count} of ${files.length}, ${seconds()})`),
);
const next = new Map<string, number>();
const heardApart = examples.map((draft) => {
  const at = next.get(draft.file) ?? 0;
  next.set(draft.file, at + 1);
  return { draft, heard: heldOut.get(draft.file)?.[at] as Heard };
});
const weighing = weighingsFrom(heardApart);
console.log(`weighed (${seconds()}); what that makes of writers that neither has seen:`);
const validation = crossValidated(heardApart);
for (const { name, by, checks: _, ...figures } of validation)
  console.log(
    `  ${name}, ${by}: ${Object.entries(figures)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ')}`,
  );
writeFileSync('tools/evaluate/cross-validation.json', `${JSON.stringify(validation, null, 2)}\n`);
console.log('now from all of them');

const { table, bias } = learn(
  examples.flatMap(({ whole, sentences }) => [whole, ...sentences]),
  { start: startOfTraining() },
);
/** A step of four bits is this share of a column's spread: finer would cut too much off, coarser blur too much. */
const STEP_OF_SPREAD = 0.65;
const scale = checks.map((_, column) => {
  let [sum, count] = [0, 0];
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const weight = table[bucket * WIDTH + column] as number;
    if (Math.abs(weight) < 1e-6) continue;
    sum += weight * weight;
    count += 1;
  }
  return STEP_OF_SPREAD * Math.sqrt(sum / (count || 1)) || 1;
});
const steps = Uint8Array.from(
  table,
  (weight, at) => 8 + Math.max(-8, Math.min(7, Math.round(weight / (scale[at % WIDTH] as number)))),
);
const packed = Uint8Array.from(
  { length: steps.length / 2 },
  (_, at) => ((steps[2 * at] as number) << 4) | (steps[2 * at + 1] as number),
);
const written = {
  checks: checks.map(({ id }) => id),
  weighing,
  scale,
  bias: [...bias],
  packed: Buffer.from(packed.buffer).toString('base64'),
};
writeFileSync(
  'src/analyzer/model/weights.ts',
  `// Written by \`npm run train\`; never by hand.
import type { Weights } from './score.ts';

/** What the trainer learnt from the corpus. */
export const weights: Weights = ${JSON.stringify(written)};
`,
);
console.log(`wrote src/analyzer/model/weights.ts (${seconds()})`);
