import { text } from './text.ts';

/** A language, and the direction it is written in, by the names that an element has for them. */
export interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The scripts of today that are written from right to left. */
const RIGHT_TO_LEFT: readonly (string | undefined)[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** What our own words are written in: the browser's language where we have it, else English, whatever the browser's direction. */
export function language(): Language {
  const lang = text('language_code');
  return { lang, dir: RIGHT_TO_LEFT.includes(new Intl.Locale(lang).maximize().script) ? 'rtl' : 'ltr' };
}
