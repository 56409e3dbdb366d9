import { writeFileSync } from 'node:fs';
import { checks } from '../../src/analyzer/checks/index.ts';
import { marksOf } from '../../src/analyzer/marksOf.ts';
import { BUCKETS } from '../../src/analyzer/model/features.ts';
import { bounded } from '../../src/analyzer/model/likely.ts';
import type { Weighing } from '../../src/analyzer/model/score.ts';
import { crossValidate } from './cross-validate.ts';
import { type DraftExamples, readExamples, writers } from './examples.ts';
import type { HeldOut } from './hold-out.ts';
import { learn } from './learn.ts';
import { startOfTraining } from './start.ts';
import { type Evidence, weigh } from './weigh.ts';

/*
 * Trains the learnt part of the analyzer, in two steps. First a logistic regression for each check over the letters of
 * drafts and sentences. Then, on writers that it hasn't seen, how far to trust it beside the rules. Deterministic: the
 * same corpus always gives the same weights. Nothing is downloaded.
 */
const WIDTH = checks.length;
/** The rules were written with the older files at hand, so these say little of how right rules are: they count so much. */
const KNOWN_TO_RULES = 0.25;
const UNKNOWN_TO_RULES = /^(?:tweets|plain|mixed)-/;
/** How firmly a check's own weighing is held to that of all: chosen by cross-validation over halves of the writers. */
const PULL = { marked: 6, unmarked: 3 } as const;
/** Where the weighing of all checks together starts from. */
const START = { marked: [0, 0.3, 0.3, 1], unmarked: [0, 0.5, 0.5] } as const;

interface Evidences {
  readonly marked: Evidence[];
  readonly unmarked: Evidence[];
}

/** What rules and examples said of each check, draft by draft. */
function evidenceOf(
  { file, reading, whole }: DraftExamples,
  heard: HeldOut['drafts'][number],
  evidences: readonly Evidences[],
): void {
  if (reading.language === 'other' || reading.tiny) return;
  const counts = UNKNOWN_TO_RULES.test(file) ? 1 : KNOWN_TO_RULES;
  for (const [column, check] of checks.entries()) {
    const label = whole.labels[column];
    if (label === -1) continue;
    const spoken = label === 1;
    const { marked, unmarked } = evidences[column] as Evidences;
    const draft = heard.whole[column] as number;
    const marks = marksOf(check, reading);
    for (const mark of marks) {
      const sentence = heard.sentences[reading.sentenceAt(mark.span[0])?.index ?? 0]?.[column] ?? draft;
      marked.push({ values: [1, bounded(draft), bounded(sentence), mark.strength], spoken, counts });
    }
    if (marks.length > 0) continue;
    const loudest = heard.sentences.reduce((most, sounds) => Math.max(most, sounds[column] as number), -Infinity);
    unmarked.push({ values: [1, bounded(draft), bounded(loudest === -Infinity ? draft : loudest)], spoken, counts });
  }
}

/** How far to trust rules and examples, for each check, learnt on writers that neither has seen. */
function weighings(examples: readonly DraftExamples[], heldOut: ReadonlyMap<string, HeldOut['drafts']>): Weighing[] {
  const evidences = checks.map((): Evidences => ({ marked: [], unmarked: [] }));
  const next = new Map<string, number>();
  for (const draft of examples) {
    const at = next.get(draft.file) ?? 0;
    next.set(draft.file, at + 1);
    evidenceOf(draft, heldOut.get(draft.file)?.[at] as HeldOut['drafts'][number], evidences);
  }
  const judged = evidences.filter((_, column) => !checks[column]?.ofForm);
  const marked = weigh(
    judged.flatMap((one) => one.marked),
    START.marked,
    0.1,
  );
  const unmarked = weigh(
    judged.flatMap((one) => one.unmarked),
    START.unmarked,
    0.1,
  );
  const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 1000) / 1000);
  return evidences.map((one) => ({
    marked: rounded(weigh(one.marked, marked, PULL.marked)) as unknown as Weighing['marked'],
    unmarked: rounded(weigh(one.unmarked, unmarked, PULL.unmarked)) as unknown as Weighing['unmarked'],
  }));
}

const started = Date.now();
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
const files = writers();
const examples = readExamples();
console.log(`${examples.length} drafts by ${files.length} writers`);
const heldOut = await crossValidate(files, (file, count) =>
  console.log(`  without ${file} (${count} of ${files.length}, ${seconds()})`),
);
const weighing = weighings(examples, heldOut);
console.log(`weighed (${seconds()}); now from all of them`);

const { table, bias } = learn(
  examples.flatMap(({ whole, sentences }) => [whole, ...sentences]),
  { start: startOfTraining() },
);
/** A step of four bits is this share of a column's spread: finer would cut too much off, coarser blur too much. */
const STEP_OF_SPREAD = 0.5;
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
