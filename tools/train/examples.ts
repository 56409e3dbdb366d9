import { readdirSync, readFileSync } from 'node:fs';
import { checks } from '../../src/analyzer/checks/index.ts';
import { featuresOf, marksOfDraft, marksOfSentence } from '../../src/analyzer/model/features.ts';
import { type Reading, read } from '../../src/analyzer/reading.ts';
import type { CorpusRow } from './corpus-row.ts';

/** Something to learn from: a whole draft or one of its sentences. */
export interface Example {
  readonly features: Int32Array;
  /** For each check 1, 0, or -1 where the labels don't say: then nothing is learnt from it. */
  readonly labels: Int8Array;
  /** How much it counts; once, if nothing is said. */
  readonly counts?: number;
}

/** A draft of the corpus, whole and sentence by sentence. */
export interface DraftExamples {
  readonly file: string;
  readonly row: CorpusRow;
  readonly reading: Reading;
  readonly whole: Example;
  /** None where the draft has a single one: it would say the same as the whole. */
  readonly sentences: readonly Example[];
}

const CORPUS = 'tools/train/corpus';
const shortName = (id: string) => id.slice(id.indexOf('/') + 1);
/** The place of each check among the labels, by its short name. */
export const columns: ReadonlyMap<string, number> = new Map(checks.map(({ id }, index) => [shortName(id), index]));

/** Of these the whole draft shows the problem, so that no single sentence is told apart. */
const OF_THE_WHOLE = ['one-way', 'hard-to-read', 'unexplained-jargon', 'attention-stuffing'];
/** So much of a quote, or of the sentence, has to be shared for the label to be the sentence's. */
const ENOUGH = 0.5;

/** The writers: files of labelled drafts, without those of the care guard. */
export function writers(): string[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.jsonl') && !file.includes('care'))
    .sort();
}

function labelsOfSentence(row: CorpusRow, draft: Int8Array, start: number, end: number): Int8Array {
  const labels = draft.map((label) => (label === 1 ? 0 : label));
  for (const { check, quote } of row.expect) {
    const column = columns.get(check) as number;
    const from = row.text.indexOf(quote);
    const shared = Math.min(end, from + quote.length) - Math.max(start, from);
    if (shared > 0) labels[column] = shared >= ENOUGH * Math.min(quote.length, end - start) ? 1 : -1;
  }
  for (const check of OF_THE_WHOLE) {
    const column = columns.get(check) as number;
    if (draft[column] === 1) labels[column] = -1;
  }
  return labels;
}

function examplesOf(file: string, line: string): DraftExamples {
  const row = JSON.parse(line) as CorpusRow;
  const labels = new Int8Array(checks.length);
  for (const check of row.allow) labels[columns.get(check) as number] = -1;
  for (const { check } of row.expect) labels[columns.get(check) as number] = 1;
  const reading = read({
    text: row.text,
    kind: row.kind,
    place: row.place,
    ...(row.parent ? { parent: row.parent } : {}),
  });
  const { sentences, answering } = reading;
  const parts = sentences.map(({ start, end }) => featuresOf(row.text, start, end));
  const features = Int32Array.from([
    ...parts.flatMap((part) => [...part]),
    ...marksOfDraft(row.text.length, sentences.length, answering),
  ]);
  return {
    file,
    row,
    reading,
    whole: { features, labels },
    sentences:
      sentences.length < 2
        ? []
        : sentences.map(({ start, end }, index) => ({
            features: Int32Array.from([...(parts[index] as Int32Array), ...marksOfSentence(answering)]),
            labels: labelsOfSentence(row, labels, start, end),
          })),
  };
}

/** Everything the writers wrote, as examples. */
export function readExamples(): DraftExamples[] {
  return writers().flatMap((file) =>
    readFileSync(`${CORPUS}/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => examplesOf(file, line)),
  );
}
