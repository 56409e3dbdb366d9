import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { checks } from '../../src/analyzer/checks/index.ts';
import { wordOf } from '../../src/nudges/catalog.ts';

const LETTERS = { T: 'True', H: 'Helpful', I: 'Inspiring', N: 'Necessary', K: 'Kind' } as const;
const words: Readonly<Record<string, { readonly message: string }>> = messages;

/** An example as a table shows it: what is marked is bold, and long ones are cut after what is marked. */
function shown(example: string): string {
  const [, before = '', marked = '', after = ''] = /^(.*?)(?<!\\)\[(.*?)(?<!\\)\](.*)$/s.exec(example) ?? ['', example];
  const short = (text: string) => (text.length > 70 ? `${text.slice(0, 70).replace(/\s\S*$/, '')} …` : text);
  return `${before}**${short(marked)}**${short(after)}`
    .replaceAll('\\[', '[')
    .replaceAll('\\]', ']')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
}

/** The table of checks in README.md, from the checks and their words. */
export function table(): string {
  const rows = checks.map(
    ({ id, letter, example }) =>
      `| ${words[`check_${wordOf(id)}_title`]?.message ?? id} | ${LETTERS[letter]} | ${shown(example)} |`,
  );
  return ['| what it looks for | asked under | an example |', '|---|---|---|', ...rows].join('\n');
}
