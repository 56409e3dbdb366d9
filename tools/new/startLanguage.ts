import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formsOf } from '../languages/formsOf.ts';
import { type Words, wordsIn, writeWords } from './words.ts';

const COUNTED = /^(.+_count)_[a-z]+$/;

/** English words under the keys that a language needs: a sentence with a number has as many forms as its numbers have. */
function wordsFor(language: string, english: Words): Words {
  const needed = Object.entries(english).flatMap(([key, { message }]) => {
    const [, stem] = COUNTED.exec(key) ?? [];
    const said = key === 'language_code' ? language.replace('_', '-') : message;
    if (stem === undefined) return [[key, { message: said }] as const];
    const other = { message: english[`${stem}_other`]?.message ?? message };
    return [...formsOf(language).keys()].map((form) => [`${stem}_${form}`, other] as const);
  });
  return Object.fromEntries(needed);
}

/** Begins a language of the interface: every word a person reads, and the stores' listing, in English, to be put into that language. */
export function startLanguage(root: string, language: string): readonly string[] {
  if (!/^[a-z]{2,3}(?:_(?:[A-Z]{2}|\d{3}))?$/.test(language))
    throw new Error(`"${language}" is no language as browsers name it: take one as in de, or in pt_BR.`);
  const made = `public/_locales/${language}/messages.json`;
  const path = join(root, made);
  if (existsSync(path)) throw new Error(`${made} is there already. Nothing was changed.`);
  mkdirSync(dirname(path), { recursive: true });
  writeWords(path, wordsFor(language, wordsIn(join(root, 'public/_locales/en/messages.json'))));
  const listing = `store/listing/${language}.md`;
  copyFileSync(join(root, 'store/listing/en.md'), join(root, listing));
  return [made, listing];
}
