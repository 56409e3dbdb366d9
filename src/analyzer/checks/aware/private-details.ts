import type { Check } from '../../check.ts';
import type { Mark } from '../../finding.ts';
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
    const kept: Mark[] = [];
    const told = reading.tiny || reading.language !== 'en' ? [] : toldIn(reading);
    for (const mark of [...numbersIn(reading), ...told].sort((a, b) => b.strength - a.strength)) {
      if (!kept.some((other) => mark.span[0] < other.span[1] && other.span[0] < mark.span[1])) kept.push(mark);
    }
    yield* kept.sort((a, b) => a.span[0] - b.span[0]);
  },
};
