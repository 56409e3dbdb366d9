import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSite } from '../sites/startSite.ts';
import { addWording } from './addWording.ts';
import { startCheck } from './startCheck.ts';
import { startLanguage } from './startLanguage.ts';

/*
 * `npm run new -- KIND …` writes every file that a new check, site, wording or language needs, to be filled in:
 * the recipes are in CONTRIBUTING.md, and the tests say what is still missing.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What can be begun: how it is called, what is next, and the beginning itself. */
const recipes: Readonly<
  Record<
    string,
    { readonly usage: string; readonly next: string; readonly begin: (words: string[]) => readonly string[] }
  >
> = {
  check: {
    usage: 'check aware/shouting N "Shouting"',
    next: 'Fill in the first two and the words, then: npm run format',
    begin: ([id = '', letter = '', ...title]) => startCheck(root, { id, letter, title: title.join(' ') }),
  },
  site: {
    usage: 'site example www.example.com "Example"',
    next: 'Fill in the first two, then: npm run format',
    begin: ([id = '', host = '', ...name]) => startSite(root, { id, host, name: name.join(' ') || id }),
  },
  wording: {
    usage: 'wording hearsay "Who told you, and who told them?"',
    next: 'Read it aloud among its neighbours in the first, then: npx vitest run --project unit test/catalog.test.ts test/languages.test.ts',
    begin: ([check = '', ...question]) => addWording(root, check, question.join(' ')),
  },
  language: {
    usage: 'language sv',
    next: 'Put both into that language, then: npx vitest run --project unit test/languages test/store.test.ts',
    begin: ([language = '']) => startLanguage(root, language),
  },
};

const [kind = '', ...words] = process.argv.slice(2);
const recipe = recipes[kind];
try {
  if (!recipe || words.length === 0)
    throw new Error(
      `Say what to begin:\n${Object.values(recipes)
        .map(({ usage }) => `  npm run new -- ${usage}\n`)
        .join('')}`,
    );
  for (const path of recipe.begin(words))
    console.log(`wrote ${relative(root, path.startsWith('/') ? path : `${root}${path}`)}`);
  console.log(recipe.next);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
