import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { checks } from '../../src/analyzer/checks/index.ts';
import { analyzeBy } from './analyze-by.ts';
import type { CrossValidation } from './cross-validation.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { type ErrorSeen, measure } from './measure.ts';
import { measureGold } from './measure-gold.ts';
import { type Source, sources } from './sources.ts';
import { tableOf, tableOfGold } from './table.ts';
import { tableOfCorpus } from './tableOfCorpus.ts';
import { tableOfValidation } from './tableOfValidation.ts';
import { worstOf } from './worstOf.ts';
import { writeWorst } from './writeWorst.ts';

const USAGE = `Say which files to measure: npm run evaluate -- FILE.jsonl …
  --check NAME[,NAME]   for files with a label of 0 or 1: the checks that stand for it
  --gold FIELD          the field that label is in, if not "gold"
  --show NAME|all       print the errors of a check, or of all (also "care")
  --by rules|examples   measure one half of the analyzer by itself (labelled drafts only)
  --worst               print the three worst false alarms and misses of each check
  --json FILE           where to write the figures (else .cache/evaluation.json)
  --write               renew docs/EVALUATION.md, docs/evaluation.json and docs/CORPUS.md;
                        docs/WORST.md too if drafts.jsonl is among them`;

const DOCUMENT = 'docs/EVALUATION.md';
const CORPUS = 'docs/CORPUS.md';
/** Written by `npm run train`. */
const VALIDATION = 'tools/evaluate/cross-validation.json';
/** The file whose worst errors are shown, each with a word on why. */
const SHOWN = 'drafts.jsonl';
const HEAD = `# Evaluation

Made by \`npm run evaluate -- FILE.jsonl … --write\`; nothing here is typed by hand, and \`evaluation.json\` holds the same
figures. The setting is *balanced*. A draft counts for a check when it is labelled with it; what its labels call debatable
counts neither way. Files that are not part of the repository have their licence beside them. \`npm test\` fails when a
figure of the drafts kept in \`tools/evaluate/kept\` falls below its floor in \`tools/evaluate/floors.json\`.
`;

interface Result {
  readonly title: string;
  readonly source?: Source | undefined;
  readonly figures: object;
  readonly table: string;
  /** Checks of which less than half is right, of a file that was held out. */
  readonly weak: readonly string[];
  /** The worst errors of each check, where single errors are known. */
  readonly worst?: readonly ErrorSeen[];
}

const names = checks.map(({ id }) => id.slice(id.indexOf('/') + 1));
const short = (text: string) => text.slice(0, 300).replaceAll('\n', ' ⏎ ');

function printError({ kind, check, row, words, strength }: ErrorSeen): void {
  console.log(`  ${kind}, ${check}, ${strength.toFixed(2)}, ${row.id ?? ''} ${JSON.stringify(words)}`);
  console.log(`      ${row.parent ? `[to: ${short(row.parent)}] ` : ''}${short(row.text)}`);
}

interface Wishes {
  readonly check?: string | undefined;
  readonly gold?: string | undefined;
  readonly show?: string | undefined;
  readonly by?: string | undefined;
  readonly worst?: boolean | undefined;
}

function resultsOf(file: string, wishes: Wishes): Result[] {
  const rows = readLabelled(file);
  const known = sources[basename(file)] ?? [undefined];
  return known.map((source): Result => {
    const title = source?.gold?.name ? `${basename(file)}, ${source.gold.name}` : basename(file);
    const chosen = wishes.check?.split(',') ?? source?.gold?.checks;
    const field = wishes.gold ?? source?.gold?.field ?? 'gold';
    if (chosen && (wishes.check || rows.some((row) => field in row))) {
      const only = Object.entries(source?.gold?.only ?? {});
      const kept = rows
        .filter((row) => only.every(([key, value]) => (row as Record<string, unknown>)[key] === value))
        .map((row): Labelled => ({ ...row, gold: Number((row as Record<string, unknown>)[field]) === 1 ? 1 : 0 }));
      const figures = measureGold(kept, chosen);
      return { title, source, figures, table: tableOfGold(figures), weak: [] };
    }
    if (rows.some((row) => row.gold !== undefined))
      throw new Error(`${basename(file)} has a foreign label: say with --check which checks stand for it.`);
    const errors: ErrorSeen[] = [];
    const figures = measure(
      rows,
      (error) => errors.push(error),
      analyzeBy[(wishes.by ?? 'both') as keyof typeof analyzeBy],
    );
    for (const error of errors) if (wishes.show === 'all' || wishes.show === error.check) printError(error);
    if (wishes.worst) for (const error of worstOf(errors, names)) printError(error);
    const weak = source?.worth.startsWith('Held out')
      ? Object.entries(figures.checks)
          .filter(([, { f1, recall }]) => (f1 ?? 0) < 0.5 || (recall ?? 0) < 0.4)
          .map(([check]) => check)
      : [];
    return { title, source, figures, table: tableOf(figures), weak, worst: worstOf(errors, names) };
  });
}

function documentOf(results: readonly Result[]): string {
  const parts = results.map(({ title, source, table, weak }) => {
    const about = source ? `${source.what} Licence: ${source.licence}. ${source.worth}\n\n` : '';
    const plainly =
      weak.length === 0 ? '' : `\n\n**Weak here** (misses most, or is wrong as often as right): ${weak.join(', ')}.`;
    return `## ${title}\n\n${about}${table}${plainly}\n`;
  });
  const validation = JSON.parse(readFileSync(VALIDATION, 'utf8')) as readonly CrossValidation[];
  return [HEAD, ...parts, tableOfValidation(validation)].join('\n');
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'string' },
      gold: { type: 'string' },
      show: { type: 'string' },
      by: { type: 'string' },
      worst: { type: 'boolean' },
      json: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  for (const name of values.check?.split(',') ?? [])
    if (!names.includes(name)) throw new Error(`"${name}" is no check. The checks are: ${names.join(', ')}.`);
  if (values.by !== undefined && !(values.by in analyzeBy)) throw new Error('--by is rules, examples or both.');
  const results = positionals.flatMap((file) => {
    const own = resultsOf(file, values);
    for (const { title, table } of own) console.log(`\n${title}\n${table}`);
    return own;
  });
  const json = `${JSON.stringify(Object.fromEntries(results.map(({ title, figures }) => [title, figures])), null, 2)}\n`;
  const target = values.json ?? (values.write ? 'docs/evaluation.json' : '.cache/evaluation.json');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, json);
  console.log(`\nwrote ${target}`);
  if (!values.write) return;
  writeFileSync(DOCUMENT, documentOf(results));
  console.log(`wrote ${DOCUMENT}`);
  writeFileSync(CORPUS, tableOfCorpus());
  console.log(`wrote ${CORPUS}`);
  const shown = results.find(({ title }) => title === SHOWN)?.worst;
  if (shown) writeWorst(shown, names, SHOWN);
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
