import { checks } from '../../src/analyzer/checks/index.ts';
import { marksOf } from '../../src/analyzer/marksOf.ts';
import { bounded } from '../../src/analyzer/model/likely.ts';
import type { Heard, Weighing } from '../../src/analyzer/model/score.ts';
import type { DraftExamples } from './examples.ts';
import { type Evidence, weigh } from './weigh.ts';

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
function evidenceOf({ file, reading, whole }: DraftExamples, heard: Heard, evidences: readonly Evidences[]): void {
  if (reading.language === 'other' || reading.tiny) return;
  const counts = UNKNOWN_TO_RULES.test(file) ? 1 : KNOWN_TO_RULES;
  for (const [column, check] of checks.entries()) {
    const label = whole.labels[column];
    if (label === -1) continue;
    const spoken = label === 1;
    const { marked, unmarked } = evidences[column] as Evidences;
    const draft = heard.draft[column] as number;
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

/** A draft, and what a model heard in it that never saw its writer. */
export interface HeardApart {
  readonly draft: DraftExamples;
  readonly heard: Heard;
}

/** How far to trust rules and examples, for each check, learnt on writers that neither has seen. */
export function weighingsFrom(drafts: readonly HeardApart[]): Weighing[] {
  const evidences = checks.map((): Evidences => ({ marked: [], unmarked: [] }));
  for (const { draft, heard } of drafts) evidenceOf(draft, heard, evidences);
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
