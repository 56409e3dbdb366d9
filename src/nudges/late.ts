import type { TextKey } from '../text.ts';

/** The wordings of the question that is asked of every post in the hours a person has set. */
export const lateWordings: readonly TextKey[] = ([1, 2, 3, 4, 5] as const).map(
  (wording) => `ask_late_${wording}` as const,
);

/** The next of them, for one that has been asked so many times. */
export function lateWording(times: number): TextKey {
  return lateWordings[times % lateWordings.length] as TextKey;
}
