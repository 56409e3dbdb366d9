import type { Draft } from '../draft.ts';
import { canJudge } from './canJudge.ts';
import { type Care, careFor } from './care.ts';
import type { Check } from './check.ts';
import { checks } from './checks/index.ts';
import { FAINTEST } from './faintest.ts';
import type { CheckId, Family, Finding, Mark } from './finding.ts';
import { type Good, goodIn } from './good.ts';
import type { Language } from './language.ts';
import { marksOf } from './marksOf.ts';
import { hearReading, hushed, type Judged, judge } from './model/judge.ts';
import type { Heard, Weighing } from './model/score.ts';
import { type Reading, read } from './reading.ts';

/** What the analyzer has to say of one draft. */
export interface Analysis {
  /** In the order of the text; never overlapping within one check. Empty where `care` is set. */
  readonly findings: readonly Finding[];
  /** Set where nothing may be asked: see `careFor`. */
  readonly care?: Care;
  readonly language: Language;
  /** For every check the strength (0…1) that the draft as a whole gives it, also below what is told. Never a score of a person. */
  readonly strengths: Readonly<Record<CheckId, number>>;
  /** What is good in it, looked for when it is first asked for. Empty where `care` is set. */
  readonly good: readonly Good[];
}

/**
 * How much of a draft is read, in UTF-16 units: the longest post that a supported site takes (Reddit's 40,000). What is
 * pasted beyond that is no post, and a page must not wait for it.
 */
const LONGEST = 40_000;

function familyOf(id: CheckId): Family {
  return id.slice(0, id.indexOf('/')) as Family;
}

/**
 * What is typical of its place needs no word, neither a rule's nor one learnt. The place is looked at last: most drafts
 * hold nothing that it could excuse.
 */
const excused = (check: Check, reading: Reading, marks: readonly Mark[]) =>
  marks.length > 0 && check.typical?.(reading) === true;

/** What rules alone say. */
const ruled = (marks: readonly Mark[]): Judged => ({
  strength: Math.max(0, ...marks.map(({ strength }) => strength)),
  marks,
});

const SILENT: Judged = { strength: 0, marks: [] };

/** What one check finds in a draft, and how strong it is there; weighed as the trainer found, unless said otherwise. */
export function judgedBy(check: Check, reading: Reading, heard: Heard, weighing?: Weighing): Judged {
  if (!canJudge(check, reading)) return SILENT;
  const find = () => marksOf(check, reading);
  // Of mere form rules see all there is, and in other languages there is nothing else.
  const byRules = check.ofForm || reading.language !== 'en' || reading.tiny;
  const judged = byRules ? ruled(find()) : judge(check, reading, heard, FAINTEST, find, weighing);
  return excused(check, reading, judged.marks) ? { strength: hushed(judged.strength, FAINTEST), marks: [] } : judged;
}

/**
 * Looks at one draft with every check, a step at a time, for whoever must not keep others waiting; between two steps
 * anything else may be looked at. Pure; offsets are UTF-16 offsets into `draft.text`, of which the first `LONGEST` units
 * are read.
 */
export function* analyzing(draft: Draft): Generator<void, Analysis> {
  const reading = read(draft.text.length > LONGEST ? { ...draft, text: draft.text.slice(0, LONGEST) } : draft);
  yield;
  // What a reading finds out when it is first asked, each in a step of its own.
  for (const found of ['trail', 'sentences', 'language'] as const) {
    void reading[found];
    yield;
  }
  const care = careFor(reading);
  const language = reading.language;
  const strengths = Object.fromEntries(checks.map(({ id }) => [id, 0])) as Record<CheckId, number>;
  if (care) return { findings: [], care, language, strengths, good: [] };
  yield;
  const heard = hearReading(reading);
  const findings: Finding[] = [];
  for (const check of checks) {
    yield;
    const { strength, marks } = judgedBy(check, reading, heard);
    strengths[check.id] = strength;
    for (const mark of marks)
      if (mark.strength >= FAINTEST)
        findings.push({ ...mark, check: check.id, family: familyOf(check.id), letter: check.letter });
  }
  let good: readonly Good[] | undefined;
  return {
    findings: findings.sort((a, b) => a.span[0] - b.span[0]),
    language,
    strengths,
    get good() {
      good ??= goodIn(reading);
      return good;
    },
  };
}

/** The same at once. */
export function analyze(draft: Draft): Analysis {
  const steps = analyzing(draft);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
