import type { Check } from '../../check.ts';
import { numbersIn } from './private-details.numbers.ts';
import { toldIn } from './private-details.told.ts';

/** Gives away what cannot be taken back: one's own or another's. */
export const privateDetails: Check = {
  id: 'aware/private-details',
  letter: 'N',
  example: 'Off on Friday, the [spare key is under the blue pot] if anyone can feed the cat',
  anyLanguage: true,
  standsAlone: true,
  *find(reading) {
    yield* numbersIn(reading);
    if (!reading.tiny && reading.language === 'en') yield* toldIn(reading);
  },
};
