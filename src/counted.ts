import { type TextKey, text } from './text.ts';

/** The name of a sentence with a number in it. It has a key for each of the forms that its language has for numbers. */
export type CountedKey = TextKey extends infer Key ? (Key extends `${infer Name}_count_other` ? Name : never) : never;

/** The words about so many of something, in the form that the language has for this number. */
export function counted(name: CountedKey, count: number): string {
  const language = text('language_code');
  const form = new Intl.PluralRules(language).select(count);
  return text(`${name}_count_${form}` as TextKey, new Intl.NumberFormat(language).format(count));
}
