import type { Weighing } from './score.ts';

/** Beyond these log odds nothing is surer: what was learnt from letters is never proof. */
const SURE = 6;
const HOPELESS = -12;

/** Log odds as they enter the weighing. */
export function bounded(sound: number): number {
  return Math.max(HOPELESS, Math.min(SURE, sound));
}

const probability = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/**
 * The probability (0…1) that a careful reader would speak of a check because of what a rule marked.
 * `rule` is the rule's own strength (0…1); `draft` and `sentence` are what was learnt of both, in log odds.
 */
export function likelyMarked({ marked }: Weighing, draft: number, sentence: number, rule: number): number {
  return probability(marked[0] + marked[1] * bounded(draft) + marked[2] * bounded(sentence) + marked[3] * rule);
}

/** The same where no rule marked anything: only what was learnt speaks, of the draft and of its most telling sentence. */
export function likelyUnmarked({ unmarked }: Weighing, draft: number, sentence: number): number {
  return probability(unmarked[0] + unmarked[1] * bounded(draft) + unmarked[2] * bounded(sentence));
}
