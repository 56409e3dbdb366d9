import type { CheckId, Mark, ReasonKey } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { featuresOf } from './features.ts';
import { scoresOf, strengthOf, weights } from './score.ts';

/** What was learnt from examples says of one check: how strong (0…1), and where it lies in the draft, looked for only when asked. */
export interface Learnt {
  readonly check: CheckId;
  readonly strength: number;
  readonly mark: () => Mark;
}

const reasonFor = (check: CheckId): ReasonKey =>
  `reason_${check.slice(check.indexOf('/') + 1).replaceAll('-', '_')}_reads`;

/** The sentence that speaks most for a check, by the same weights that judged the whole. */
function spanFor(reading: Reading, column: number): Mark['span'] {
  let best: Mark['span'] = [0, reading.text.length];
  let most = Number.NEGATIVE_INFINITY;
  for (const { start, end } of reading.sentences) {
    const score = scoresOf(featuresOf(reading.text.slice(start, end), reading.answering))[column] as number;
    if (score > most) {
      most = score;
      best = [start, end];
    }
  }
  return best;
}

/** What the learnt part says of a draft, for every check it knows. */
export function learntFrom(reading: Reading): readonly Learnt[] {
  const scores = scoresOf(featuresOf(reading.text, reading.answering));
  return weights.checks.map((check, column) => {
    const strength = strengthOf(scores[column] as number, weights.threshold[column] as number);
    return { check, strength, mark: () => ({ span: spanFor(reading, column), strength, reason: reasonFor(check) }) };
  });
}
