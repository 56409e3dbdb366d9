import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import project from '../package.json' with { type: 'json' };
import { analyze } from '../src/analyzer/analyze.ts';
import { choose } from '../src/nudges/choose.ts';

const root = join(import.meta.dirname, '..');
const documents = ['.', 'docs', 'store']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'));
const wordsOf = (path: string) => readFileSync(join(root, path), 'utf8');
/** What stands between backticks, also in a block. */
const codeIn = (words: string) =>
  [...words.matchAll(/```[a-z]*\n(.*?)```|`([^`\n]+)`/gs)].map((found) => found[1] ?? found[2] ?? '');

describe.each(documents)('%s', (path) => {
  const words = wordsOf(path);

  it('leads only to what is there', () => {
    const links = [...words.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, to = '']) => to)
      .filter((to) => !/^(?:https?:|#)/.test(to));
    expect(links.filter((to) => !existsSync(join(root, dirname(path), to.replace(/#.*/, ''))))).toEqual([]);
  });

  it('names only commands and files that there are', () => {
    const commands = codeIn(words).flatMap((code) =>
      [...code.matchAll(/\bnpm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(commands.filter((name) => !(name in project.scripts))).toEqual([]);
    // What a recipe's command is about to write isn't there yet.
    const lines = words.split('\n').filter((line) => !/`npm run (?:new|sites) -- .*\bwrites\b/.test(line));
    const files = codeIn(lines.join('\n')).filter((code) =>
      /^(?:src|test|tools|docs|store|public)\/[\w./-]+$/.test(code),
    );
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('what the reviewers of the stores are told to write', () => {
  const drafts = [...wordsOf('store/REVIEWER.md').matchAll(/[Ww]rite: `([^`]+)`(.*)/g)].map(
    ([, text = '', says = '']) => ({
      text,
      says,
    }),
  );
  const found = drafts.map(({ text }) => choose(analyze({ text, kind: 'post' }), {}));

  it('is held, passes without a word, and is left alone, in this order', () => {
    expect(
      drafts.map(({ says }) => /A quiet mark appears|passes without a word|Nothing is asked/.exec(says)?.[0]),
    ).toEqual(['A quiet mark appears', 'passes without a word', 'Nothing is asked']);
    expect(found.map(({ questions, hold }) => [questions.length > 0, hold])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(drafts.map(({ text }) => analyze({ text }).care !== undefined)).toEqual([false, false, true]);
  });
});
