import type { Family } from '../analyzer/finding.ts';
import type { Question } from './choose.ts';

/** A sentence of a person's own about how they want to post, and the habit it belongs to, if to one. */
export interface Intention {
  readonly words: string;
  readonly habit?: Family | undefined;
}

/**
 * The intention that fits what is asked: one of the habit that the gravest question is about, else of the next one's;
 * where none is of such a habit, any. Those that fit equally well take turns.
 */
export function fitting(
  intentions: readonly Intention[],
  questions: readonly Pick<Question, 'check'>[],
  turn: number,
): Intention | undefined {
  const habits = questions.map(({ check }) => check.slice(0, check.indexOf('/')));
  const near = habits
    .map((habit) => intentions.filter((intention) => intention.habit === habit))
    .find((some) => some.length > 0);
  const among = near ?? intentions;
  return among[turn % among.length];
}
