import type { Result, Survivor } from './result.ts';

/** Why a change that no test notices is none to be noticed. Without `becomes` it stands for every change of that code. */
export interface LookedAt {
  readonly code: string;
  readonly becomes?: string;
  readonly why: string;
}

/** What has been written down of survivors, by the paths of their files. */
export type Notes = Readonly<Record<string, readonly LookedAt[]>>;

const noted = (notes: Notes, path: string, { code, becomes }: Survivor): LookedAt | undefined =>
  notes[path]?.find((note) => note.code === code && (note.becomes ?? becomes) === becomes);

/** The survivors that nobody has said anything of. */
export const unnoted = ({ path, survivors }: Result, notes: Notes): readonly Survivor[] =>
  survivors.filter((survivor) => !noted(notes, path, survivor));

const code = (words: string) => `\`${words.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** docs/MUTATION.md: what the runs have left, and what was said of the survivors. */
export function page(results: readonly Result[], notes: Notes): string {
  const sum = (of: (result: Result) => number) => results.reduce((all, result) => all + of(result), 0);
  const figures = (name: string, changes: number, noticed: number, looked: number) =>
    row([
      name,
      changes,
      noticed,
      `${changes ? ((100 * noticed) / changes).toFixed(1) : '0.0'}%`,
      changes - noticed,
      looked,
    ]);
  const looked = (result: Result) => result.survivors.length - unnoted(result, notes).length;
  const survivors = results.flatMap((result) => {
    const lines = result.survivors.flatMap((survivor) => {
      const why = noted(notes, result.path, survivor)?.why;
      return why === undefined
        ? []
        : [row([survivor.line, code(survivor.code), code(survivor.becomes), why.replaceAll('|', '\\|')])];
    });
    return lines.length > 0
      ? [
          `### \`${result.path}\`\n\n${[row(['line', 'code', 'becomes', 'why no test notices']), row(['---:', '---', '---', '---']), ...lines].join('\n')}`,
        ]
      : [];
  });
  return `${[
    '# Mutation testing',
    'Written by `npm run mutate` out of what its runs have left in `docs/mutation.json`, and what was said of survivors in `tools/mutate/notes.json`; no figure is typed by hand. A file is changed in one small place at a time, and the test that mirrors it is run: what no test notices has survived. Changes inside regular expressions are left out, which are words as data: the corpus, the linear patterns and the tables of the checks are their measure.',
    [
      row(['file', 'changes', 'noticed', 'share', 'survived', 'of these explained']),
      row(['---', '---:', '---:', '---:', '---:', '---:']),
      ...results.map((result) => figures(`\`${result.path}\``, result.changes, result.noticed, looked(result))),
      figures(
        'all',
        sum(({ changes }) => changes),
        sum(({ noticed }) => noticed),
        sum(looked),
      ),
    ].join('\n'),
    ...(survivors.length > 0 ? ['## Survivors, explained', ...survivors] : []),
  ].join('\n\n')}\n`;
}
