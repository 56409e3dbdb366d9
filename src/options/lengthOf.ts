import { text } from '../text.ts';

/** A length of time in the words of the browser's language. */
export function lengthOf(seconds: number): string {
  const [amount, unit] =
    seconds < 60 ? [seconds, 'second'] : seconds < 3600 ? [seconds / 60, 'minute'] : [seconds / 3600, 'hour'];
  return new Intl.NumberFormat(text('language_code'), { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
