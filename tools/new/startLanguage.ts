import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wordsIn, writeWords } from './words.ts';

/** Begins a language of the interface: every word a person reads, and the stores' listing, in English, to be put into that language. */
export function startLanguage(root: string, language: string): readonly string[] {
  if (!/^[a-z]{2,3}(?:_(?:[A-Z]{2}|\d{3}))?$/.test(language))
    throw new Error(`"${language}" is no language as browsers name it: take one as in de, or in pt_BR.`);
  const made = `public/_locales/${language}/messages.json`;
  const path = join(root, made);
  if (existsSync(path)) throw new Error(`${made} is there already. Nothing was changed.`);
  mkdirSync(dirname(path), { recursive: true });
  writeWords(path, wordsIn(join(root, 'public/_locales/en/messages.json')));
  const listing = `store/listing/${language}.md`;
  copyFileSync(join(root, 'store/listing/en.md'), join(root, listing));
  return [made, listing];
}
