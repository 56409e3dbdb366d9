import { join } from 'node:path';
import { insert } from './insert.ts';
import { wordsIn, writeWords } from './words.ts';

/** Adds one more wording of a check's question to the words and to the catalogue of questions. */
export function addWording(root: string, check: string, question: string): readonly string[] {
  const name = check.slice(check.indexOf('/') + 1);
  const word = name.replaceAll('-', '_');
  const [english, catalog] = ['public/_locales/en/messages.json', 'src/nudges/catalog.ts'] as const;
  const path = join(root, english);
  const words = wordsIn(path);
  const asked = Object.keys(words).filter((key) => new RegExp(`^ask_${word}_\\d+$`).test(key));
  if (asked.length === 0)
    throw new Error(`There is no check "${check}": name one as in hearsay, or in reliable/hearsay.`);
  if (!question.trim().endsWith('?')) throw new Error('A wording is a question and ends with a question mark.');
  if (asked.some((key) => words[key]?.message === question))
    throw new Error('That wording is there already. Nothing was changed.');
  const number = asked.length + 1;
  insert(
    join(root, catalog),
    new RegExp(`^  nudge\\('[a-z]+/${name}', ([\\d.]+), ([\\d.]+)(?:, \\d+)?\\),$`, 'm'),
    (found) => found.replace(/(, [\d.]+, [\d.]+)(?:, \d+)?\),$/, `$1, ${number}),`),
  );
  writeWords(path, { ...words, [`ask_${word}_${number}`]: { message: question } });
  return [english, catalog];
}
