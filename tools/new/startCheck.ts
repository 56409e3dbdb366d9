import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insert } from './insert.ts';
import { wordsIn, writeWords } from './words.ts';

/** What a check begins with. */
interface Beginning {
  /** Family and name, as in aware/shouting. */
  readonly id: string;
  readonly letter: string;
  /** What it looks for, as the options name it. */
  readonly title: string;
}

const source = (
  id: string,
  letter: string,
  constant: string,
  word: string,
) => `import type { Check } from '../../check.ts';
import { type Phrase, placesOf } from '../../phrases.ts';

/** To be replaced: what it looks for, how telling each wording is by itself, and what is said of it. */
const PHRASES: readonly Phrase[] = [
  { pattern: /\\bto be replaced\\b/g, strength: 0.6, reason: 'reason_${word}_reads' },
];

/** To be written: what it looks for, and what it leaves alone. */
export const ${constant}: Check = {
  id: '${id}',
  letter: '${letter}',
  example: 'This is [to be replaced].',
  // Take this line out once examples of it are in tools/train/corpus and \`npm run train\` has learnt them.
  ofForm: true,
  *find(reading) {
    for (const { pattern, strength, reason } of PHRASES)
      for (const { span } of placesOf(reading, pattern)) yield { span, strength, reason };
  },
};
`;

const test = (id: string, constant: string) => `import { ${constant} } from '../../../../src/analyzer/checks/${id}.ts';
import { table } from '../table.ts';

// To be replaced: eight lines each way, among them such without the obvious word, and innocent ones with it.
table(${constant}, {
  marks: [
${['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((number) => `    'Line ${number} is [to be replaced].',`).join('\n')}
  ],
  passes: [
${['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((number) => `    'Line ${number} was replaced.',`).join('\n')}
  ],
});
`;

/** Writes all that a new check needs, to be filled in. It passes its tests as it stands. */
export function startCheck(root: string, { id, letter, title }: Beginning): readonly string[] {
  const [, family, name] = /^(reliable|generous|aware)\/([a-z]+(?:-[a-z]+)*)$/.exec(id) ?? [];
  if (!family || !name)
    throw new Error(
      `"${id}" can't be a check's id: a family (reliable, generous or aware) and a name, as in aware/shouting.`,
    );
  if (!/^[THINK]$/.test(letter))
    throw new Error(`"${letter}" is no letter of THINK: take T, H, I, N or K, for the question it asks under.`);
  if (title.trim() === '')
    throw new Error('A check has a title, as in "Shouting": it names the switch in the options.');
  const at = (path: string) => join(root, path);
  const constant = name.replace(/-(.)/g, (_, after: string) => after.toUpperCase());
  const word = name.replaceAll('-', '_');
  const made = [`src/analyzer/checks/${id}.ts`, `test/analyzer/checks/${id}.test.ts`] as const;
  const there = made.find((path) => existsSync(at(path)));
  if (there !== undefined) throw new Error(`${there} is there already. Nothing was changed.`);

  writeFileSync(at(made[0]), source(id, letter, constant, word));
  writeFileSync(at(made[1]), test(id, constant));
  const lists = [
    'src/analyzer/finding.ts',
    'src/analyzer/checks/index.ts',
    'src/nudges/catalog.ts',
    'test/catalog.test.ts',
    'src/options/sources.ts',
    'public/_locales/en/messages.json',
  ] as const;
  insert(at(lists[0]), /^( {2}\| '[a-z]+\/[a-z-]+')(;)$/m, (found) => found.replace(';', `\n  | '${id}';`));
  insert(at(lists[1]), /^\];$/m, () => `  ${constant},\n];`);
  insert(at(lists[1]), /^/, () => `import { ${constant} } from './${id}.ts';\n`);
  insert(at(lists[2]), /^\];$/m, () => `  nudge('${id}', 0.6, 0.85),\n];`);
  insert(at(lists[3]), new RegExp(`^  ${letter}: \\[.*\\],$`, 'm'), (found) => found.replace(/\],$/, `, '${name}'],`));
  insert(at(lists[4]), /^\};\n$(?![\s\S])/m, () => `  '${id}': [],\n};\n`);
  const path = at(lists[5]);
  const asks = [1, 2, 3, 4, 5].map((number) => [
    `ask_${word}_${number}`,
    { message: `To be written, wording ${number}: what would you ask about these very words?` },
  ]);
  writeWords(path, {
    ...wordsIn(path),
    ...Object.fromEntries(asks),
    [`check_${word}_source`]: { message: 'To be written: what was found out about it, in a sentence.' },
    [`check_${word}_title`]: { message: title },
    [`check_${word}_why`]: { message: 'To be written: why a careful friend would ask, in a sentence.' },
    [`reason_${word}_reads`]: { message: 'To be written: what it saw, in a sentence.' },
  });
  return [...made, ...lists];
}
