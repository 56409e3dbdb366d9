import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import manifest from '../../package.json' with { type: 'json' };
import changes from './changes.json' with { type: 'json' };
import { document, type Result } from './document.ts';
import type { Measured } from './figure.ts';
import { guard } from './guard.ts';
import { measureAnalysis } from './measureAnalysis.ts';
import { measureGrowth } from './measureGrowth.ts';
import { measureJournal } from './measureJournal.ts';
import { measurePage } from './measurePage.ts';
import { measureSize } from './measureSize.ts';
import missed from './missed.json' with { type: 'json' };
import { table } from './table.ts';

/*
 * What it costs to have the extension installed. `npm run bench` measures everything and writes docs/PERFORMANCE.md, its
 * plots and docs/performance.json; `-- analysis`, `-- size`, `-- page`, `-- growth`, `-- journal` measure one part and keep the rest
 * as it was; `-- --short` and some parts measures little of them and writes nothing, to see that it works; `-- --quick` measures little, writes nothing and fails where a ratio has grown far beyond the kept one.
 * It can be stopped at any time: what a part has found is kept once that part is done, in one step.
 */
const KEPT = 'docs/performance.json';
const parts: Readonly<Record<string, (short: boolean) => Measured | Promise<Measured>>> = {
  analysis: measureAnalysis,
  size: measureSize,
  page: measurePage,
  growth: measureGrowth,
  journal: measureJournal,
};

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}`;
}

/** The load says how much else was going on. */
const load = () => `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores when it began`;

/** When and where a part was measured. */
type Run = Readonly<Record<'date' | 'machine' | 'load', string>>;

/** What is kept, part by part: a part measured anew takes the place of what it had said before. */
interface Kept {
  readonly runs?: Readonly<Record<string, Run>>;
}

function resultOf({ runs = {}, ...measured }: Record<string, unknown> & Kept): Result {
  const found = Object.values(measured) as readonly Measured[];
  const own = { 'think-first': manifest.version, node: process.versions.node };
  const told = new Map<string, string[]>();
  for (const [name, { date, machine, load }] of Object.entries(runs)) {
    const words = `${date}; ${machine}; ${load}`;
    told.set(words, [...(told.get(words) ?? []), name]);
  }
  return {
    runs: [...told].map(([words, names]) => `${names.join(', ')}: ${words}`),
    versions: Object.assign({}, own, ...found.map(({ versions }) => versions)),
    figures: found.flatMap(({ figures }) => figures),
    curves: found.flatMap(({ curves }) => curves),
    notes: found.flatMap(({ notes }) => notes),
  };
}

/** Shows what a part has found, and how long it took. */
async function show(name: string, short: boolean): Promise<Measured | undefined> {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const measured = await parts[name]?.(short);
  if (!measured) return undefined;
  console.log(table(measured.figures));
  for (const note of measured.notes) console.log(`  ${note}`);
  console.log(`── ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return measured;
}

async function whole(names: readonly string[]): Promise<void> {
  let kept: Record<string, unknown> & Kept = existsSync(KEPT)
    ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, unknown>)
    : {};
  const run = { date: new Date().toISOString().slice(0, 10), machine: machine(), load: load() };
  for (const name of names) {
    const measured = await show(name, false);
    if (!measured) continue;
    kept = { ...kept, runs: { ...kept.runs, [name]: run }, [name]: measured };
    mkdirSync('docs', { recursive: true });
    writeFileSync(`${KEPT}.new`, `${JSON.stringify(kept, null, 1)}\n`);
    renameSync(`${KEPT}.new`, KEPT);
    document(resultOf(kept), changes, missed);
  }
  console.log('\nwrote docs/PERFORMANCE.md and docs/performance.json');
}

const given = process.argv.slice(2);
const unknown = given.filter((word) => word !== '--quick' && word !== '--short' && !(word in parts));
if (unknown.length > 0) {
  console.error(
    `There is no part "${unknown[0]}". Choose among: ${Object.keys(parts).join(', ')}, --short, --quick; nothing for all.`,
  );
  process.exitCode = 1;
} else if (given.includes('--quick')) process.exitCode = (await guard()) ? 0 : 1;
else {
  const asked = given.filter((word) => word in parts);
  const names = asked.length > 0 ? asked : Object.keys(parts);
  if (given.includes('--short')) for (const name of names) await show(name, true);
  else await whole(names);
}
