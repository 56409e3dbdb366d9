import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One file of docs/reliability: a table of what was tried and what came of it. */
interface Section {
  readonly title: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly seed?: string | number;
}

const cell = (value: string | number): string =>
  (typeof value === 'number' ? value.toLocaleString('en-US') : value).replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`;

function isSection(found: unknown): found is Section {
  const { title, about, columns, rows } = (found ?? {}) as Partial<Section>;
  return (
    typeof title === 'string' &&
    typeof about === 'string' &&
    Array.isArray(columns) &&
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.length === columns.length)
  );
}

/** docs/RELIABILITY.md, put together from every JSON file in a folder, in the order of their names. */
export function page(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const sections = names.sort().map((name) => {
    const found: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    if (!isSection(found))
      throw new Error(
        `docs/reliability/${name} is no section: it takes "title", "about", "columns" and "rows", and each row has a cell for each column.`,
      );
    const { title, about, columns, rows, seed } = found;
    return [
      `## ${title}`,
      '',
      about,
      ...(seed === undefined ? [] : ['', `Seed: \`${seed}\``]),
      '',
      line(columns),
      line(columns.map(() => '---')),
      ...rows.map(line),
    ].join('\n');
  });
  return `${['# Reliability', 'Written by `npm run reliability` out of what the runs have left in `docs/reliability/`; nothing here is typed by hand. `npm run torture -- --seconds 600` tries the hold at random, `npm run torture -- --faults` lets go wrong what can go wrong, each with `--browser chromium` or `firefox`.', ...sections].join('\n\n')}\n`;
}
