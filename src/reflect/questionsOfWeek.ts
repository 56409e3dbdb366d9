import type { TextKey } from '../text.ts';
import { practices } from './practices.ts';

/** A question of a weekly reflection, under its practice. */
export interface WeeklyQuestion {
  readonly practice: TextKey;
  readonly question: TextKey;
}

const A_WEEK = 3;
const LENGTH = 604_800_000;

/**
 * The three questions of the week that begins on a Monday: each week the next three practices, and each time that a
 * practice comes round, the next of its questions. They are the same for everybody, whatever the journal has in it.
 */
export function questionsOfWeek(start: Date): readonly WeeklyQuestion[] {
  const week = Math.floor(Date.UTC(start.getFullYear(), start.getMonth(), start.getDate()) / LENGTH);
  return Array.from({ length: A_WEEK }, (_, index) => {
    const turn = week * A_WEEK + index;
    const practice = practices[turn % practices.length] as (typeof practices)[number];
    const { questions } = practice;
    return {
      practice: practice.name,
      question: questions[Math.floor(turn / practices.length) % questions.length] as TextKey,
    };
  });
}
