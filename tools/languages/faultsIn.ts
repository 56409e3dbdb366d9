import { formsOf } from './formsOf.ts';
import type { Words } from './words.ts';

/** What stores and browsers show of an extension's name and its description, in characters. */
const LONGEST: Readonly<Record<string, number>> = { app_name: 45, app_description: 132 };
/** How many wordings a question has; they take turns. */
const WORDINGS = 5;
const COUNTED = /^(.+)_count_([a-z]+)$/;
const ASKED = /^(ask_.+)_(\d+)$/;
const QUESTION = /[?？؟]$/;

/** How many words a sentence has besides the extension's name: names and single words may be the same in two languages. */
const lengthOf = (message: string): number => message.replace('Think First', '').match(/\p{L}+/gu)?.length ?? 0;
const placesIn = (message: string): readonly string[] =>
  [...new Set(Array.from(message.matchAll(/\$\d/g), ([place]) => place))].sort();
const named = (places: readonly string[]) => places.join(' and ') || 'none';

/**
 * What is wrong with the words of a language, a sentence for each that says what to do. English says which keys there
 * are, in which order, and what is put into each; a sentence with a number has as many forms as the language needs.
 */
export function faultsIn(language: string, words: Words, english: Words): readonly string[] {
  const code = language.replace('_', '-');
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  const file = `public/_locales/${language}/messages.json`;
  const faults: string[] = [];
  const fault = (what: string) => faults.push(`${file}: ${what}`);
  const forms = formsOf(language);

  /** The keys that this language needs, each with the English words behind it. */
  const needed = new Map<string, string>();
  for (const [key, { message }] of Object.entries(english)) {
    const [, stem] = COUNTED.exec(key) ?? [];
    if (stem === undefined) needed.set(key, message);
    else
      for (const form of forms.keys())
        needed.set(`${stem}_count_${form}`, english[`${stem}_count_other`]?.message ?? message);
  }

  for (const [key, meaning] of needed) {
    const message = words[key]?.message;
    const [, , form] = COUNTED.exec(key) ?? [];
    if (message === undefined) {
      const numbers = form === undefined ? '' : `, the form for ${forms.get(form)?.join(', ')} and the like,`;
      fault(`${key}${numbers} is missing. Put “${meaning}” into ${name} there.`);
      continue;
    }
    if (message.trim() === '') fault(`${key} is empty. Put “${meaning}” into ${name} there.`);
    const [places, expected] = [placesIn(message), placesIn(meaning)];
    // "a week" needs no figure.
    const without = form !== undefined && (forms.get(form)?.length ?? 0) < 4 ? [] : expected;
    if (named(places) !== named(expected) && named(places) !== named(without))
      fault(
        `${key} has the places ${named(places)}, the English has ${named(expected)}. Use those of the English, once each; their order is free.`,
      );
    if (/\$(?!\d)/.test(message))
      fault(`${key} has a $ that names no place, which browsers read in ways of their own. Write another sign.`);
    if (language !== 'en' && message === meaning && lengthOf(message) > 3)
      fault(`${key} is still in English. Say “${meaning}” in ${name}.`);
    const longest = LONGEST[key];
    if (longest !== undefined && [...message].length > longest)
      fault(`${key} has ${[...message].length} characters, and stores show ${longest}. Say it in fewer.`);
  }
  for (const key of Object.keys(words)) {
    if (needed.has(key)) continue;
    const [, stem] = COUNTED.exec(key) ?? [];
    fault(
      stem !== undefined && `${stem}_count_other` in english
        ? `${key} is a form for numbers that ${name} hasn't. Its forms are ${[...forms.keys()].join(', ')}: take this one out.`
        : `${key} is unknown, since English has no such key. Take it out, or add it to public/_locales/en/messages.json.`,
    );
  }
  const order = Object.keys(words).filter((key) => needed.has(key));
  const wanted = [...needed.keys()].filter((key) => key in words);
  const astray = order.findIndex((key, index) => key !== wanted[index]);
  if (astray >= 0)
    fault(
      `${order[astray]} stands out of order, where ${wanted[astray]} belongs. Sort the keys like the English ones: app_name and app_description first, then by the alphabet.`,
    );
  const { language_code: own } = words;
  if (own !== undefined && own.message !== code)
    fault(
      `language_code says “${own.message}”. Dates, numbers and the direction of the pages go by it: write “${code}”.`,
    );

  const asks = new Map<string, string[]>();
  for (const [key, { message }] of Object.entries(words)) {
    const [, question] = ASKED.exec(key) ?? [];
    if (question === undefined) continue;
    if (!QUESTION.test(message.trim())) fault(`${key} asks nothing. End it with a question mark.`);
    asks.set(question, [...(asks.get(question) ?? []), message.trim()]);
  }
  for (const [question, wordings] of asks) {
    const differing = new Set(wordings).size;
    if (differing < WORDINGS)
      fault(
        `${question}_1 to ${question}_${WORDINGS} hold ${differing} wordings that differ. Write ${WORDINGS}, so that nobody reads the same twice in a row.`,
      );
  }
  return faults;
}
