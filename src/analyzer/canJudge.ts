import type { Check } from './check.ts';
import type { Reading } from './reading.ts';

/** False where a check can't judge a draft: too short, or not known to be in the language it knows. */
export const canJudge = (check: Check, { tiny, language }: Reading) =>
  check.anyLanguage === true || !(tiny || language !== 'en');
