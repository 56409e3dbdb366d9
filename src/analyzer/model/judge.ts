import type { Check } from '../check.ts';
import type { CheckId, Mark, ReasonKey } from '../finding.ts';
import type { Reading, Sentence } from '../reading.ts';
import { likelyMarked, likelyUnmarked } from './likely.ts';
import { type Heard, hear, type Weighing, weights } from './score.ts';

/** What rules and examples together say of a check in a draft. */
export interface Judged {
  /** The probability (0…1) that a careful reader would speak of it. */
  readonly strength: number;
  readonly marks: readonly Mark[];
}

/** How a check's evidence is weighed, as the trainer found. */
const weighingOf = (check: Check) => weights.weighing[columnOf.get(check.id) as number] as Weighing;

const columnOf: ReadonlyMap<CheckId, number> = new Map(weights.checks.map((check, column) => [check, column]));

const reasonFor = (check: CheckId): ReasonKey =>
  `reason_${check.slice(check.indexOf('/') + 1).replaceAll('-', '_')}_reads`;

/** What a draft sounds like to the learnt part. */
export function hearReading(reading: Reading): Heard {
  return hear(reading.text, reading.sentences, reading.answering);
}

/** However sure, what was learnt from letters alone is worth a hint and stops no send: no rule can say why. */
const SUREST_ALONE = 0.69;
/** Still told apart by so much above that, for whoever compares drafts. */
const ORDER = 0.01;

const hinted = (probability: number) =>
  probability < SUREST_ALONE ? probability : SUREST_ALONE + ORDER * (probability - SUREST_ALONE);

/** What a source or a place excuses is never told, but told apart by whoever compares drafts: so strong it is then. */
export const hushed = (strength: number, faintest: number): number => faintest * strength;

/** The sentence a mark begins in. */
function sentenceOf(reading: Reading, offset: number): number {
  return reading.sentenceAt(offset)?.index ?? 0;
}

/** What was learnt says of the sentences that don't answer a check's question themselves; the draft is as loud as these. */
function judgeRest(
  check: Check,
  reading: Reading,
  heard: Heard,
  alone: number,
  faintest: number,
  weighing: Weighing,
): Judged {
  const column = columnOf.get(check.id) as number;
  const quiet = hushed(alone, faintest);
  const soundOf = ({ index }: Sentence) => heard.sentences[index]?.[column] ?? Number.NEGATIVE_INFINITY;
  const open = reading.sentences.filter((sentence) => !check.answered?.(sentence, reading));
  const [first, ...others] = open;
  if (!first) return { strength: quiet, marks: [] };
  const loudest = others.reduce((most, sentence) => (soundOf(sentence) > soundOf(most) ? sentence : most), first);
  const sound = soundOf(loudest);
  const strength = likelyUnmarked(weighing, Math.min(heard.draft[column] as number, sound), sound);
  const span = [loudest.start, loudest.end] as const;
  return strength < faintest
    ? { strength: Math.max(strength, quiet), marks: [] }
    : { strength, marks: [{ span, strength, reason: reasonFor(check.id) }] };
}

/**
 * Weighs what the rules of a check mark against what was learnt from examples, or lets the latter speak alone where the
 * rules see nothing. `find` is called only where its marks could reach `faintest`: most drafts sound like nothing at all.
 */
export function judge(
  check: Check,
  reading: Reading,
  heard: Heard,
  faintest: number,
  find: () => readonly Mark[],
  weighing: Weighing = weighingOf(check),
): Judged {
  const column = columnOf.get(check.id) as number;
  const draft = heard.draft[column] as number;
  /** What a marked sentence is weighed with: plain lines before and after an insult make it no milder. */
  const around = (sentence: number) => (check.standsAlone ? Math.max(draft, sentence) : draft);
  let most = 0;
  for (let index = 1; index < heard.sentences.length; index += 1)
    if ((heard.sentences[index]?.[column] ?? 0) > (heard.sentences[most]?.[column] ?? 0)) most = index;
  const loudest = heard.sentences[most]?.[column] ?? draft;
  const alone = hinted(likelyUnmarked(weighing, draft, loudest));
  const marks =
    Math.max(alone, likelyMarked(weighing, around(loudest), loudest, 1)) < faintest
      ? []
      : find().map((mark) => {
          const sentence = heard.sentences[sentenceOf(reading, mark.span[0])]?.[column] ?? draft;
          return { ...mark, strength: likelyMarked(weighing, around(sentence), sentence, mark.strength) };
        });
  if (marks.length > 0) return { strength: Math.max(...marks.map(({ strength }) => strength)), marks };
  const spoken = reading.sentences[most];
  if (alone >= faintest && spoken && check.answered?.(spoken, reading))
    return judgeRest(check, reading, heard, alone, faintest, weighing);
  const { start, end } = spoken ?? { start: 0, end: reading.text.length };
  return {
    strength: alone,
    marks: alone < faintest ? [] : [{ span: [start, end], strength: alone, reason: reasonFor(check.id) }],
  };
}
