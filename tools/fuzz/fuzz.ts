import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

/*
 * npm run fuzz -- --drafts 20000 --seed 1 [--long] [--write]
 * npm run fuzz -- --sweep
 *
 * Throws nasty drafts at the analyzer. A run can be stopped (Ctrl-C) and started again with the same seed: it goes on
 * where it was, until the analyzer or the drafts change. --long times drafts of growing length instead; --write puts
 * what has been found into docs/reliability/fuzz.json. --sweep runs the tests of which `npm test` runs a sample over all they have.
 */
const { values } = parseArgs({
  options: {
    drafts: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    long: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    sweep: { type: 'boolean', default: false },
  },
});
/** What of a text or a pattern may be kept from one draft to the next, which patterns take linear time, and drafts without end. */
const SWEPT = [
  'test/analyzer/typing.test.ts',
  'test/analyzer/clues',
  'test/analyzer/patterns.test.ts',
  'test/analyzer/endless.test.ts',
];
if (values.sweep) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...SWEPT],
    {
      stdio: 'inherit',
      env: { ...process.env, SWEEP: '1' },
    },
  );
  process.exit(status ?? 1);
}

const [wanted, seed] = [Number(values.drafts), Number(values.seed)];
if (!Number.isInteger(wanted) || wanted < 0 || !Number.isInteger(seed)) {
  console.error('Say how many drafts and which seed in whole numbers: npm run fuzz -- --drafts 20000 --seed 1');
  process.exit(1);
}

// Bundled: run from the sources, each named function would cost a call more.
const folder = '.cache/fuzz';
const { outputFiles } = await build({
  entryPoints: ['tools/fuzz/run.ts'],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
const code = outputFiles[0]?.text ?? '';
const version = createHash('sha256').update(code).digest('hex').slice(0, 10);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/run-${version}.mjs`, code);
const { attack, time, tallyAt } = (await import(
  new URL(`../../${folder}/run-${version}.mjs`, import.meta.url).href
)) as typeof import('./run.ts');

let stopping = false;
process.on('SIGINT', () => {
  if (stopping) process.exit(130);
  stopping = true;
  console.error('\nstopping after this piece; what was found so far is kept');
});
const stopped = () => stopping;
const say = (line: string) => (process.stderr.isTTY ? process.stderr.write(`\r\x1b[K${line}`) : undefined);

const tallyFile = `${folder}/${seed}-${version}.json`;
const longFile = `${folder}/long-${seed}-${version}.json`;
type Series = Awaited<ReturnType<typeof time>>;
/** What has been timed of these very sources. */
function seriesAt(file: string): Series[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Series[]) : [];
}
if (values.long) {
  const series: Series[] = seriesAt(longFile);
  // The longest first: it is what everybody asks for.
  for (const length of [100_000, 10_000, 20_000, 40_000]) {
    if (stopping || series.some((done) => done.length === length)) continue;
    const timed = await time(length, seed, stopped, say);
    if (stopping) break;
    series.push(timed);
    writeFileSync(longFile, JSON.stringify(series.sort((one, other) => one.length - other.length)));
  }
  say('');
  for (const { length, drafts, median, slowest, made } of series)
    console.log(
      `${drafts} drafts of ${length} characters: median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms (${(slowest / median).toFixed(1)} times): ${made}`,
    );
  if (series.some(({ slowest, median, length }) => length === 100_000 && slowest > 15 * median)) process.exitCode = 1;
} else {
  let shown = 0;
  const tally = await attack({ seed, drafts: wanted, tally: tallyFile }, stopped, ({ drafts, seconds }) => {
    const line = `${drafts} of ${wanted} drafts, ${(drafts / seconds).toFixed(0)} a second of computing`;
    say(line);
    if (!process.stderr.isTTY && drafts - shown >= 20_000) {
      shown = drafts;
      console.log(line);
    }
  });
  say('');
  console.log(`${tally.drafts} drafts, ${tally.characters} characters, seed ${seed}: ${tally.faults.length} faults`);
  for (const fault of tally.faults) console.log(fault);
  if (tally.faults.length > 0) process.exitCode = 1;
}

if (values.write) {
  const tally = tallyAt(tallyFile);
  const series = seriesAt(longFile);
  const say = (count: number) => count.toLocaleString('en');
  const fresh = [
    [
      'nasty drafts by a grammar, and drafts of the corpora spoilt; each read twice',
      `${say(tally.drafts)} drafts, ${say(tally.characters)} characters, the longest ${say(tally.longest)}`,
      `${tally.faults.length} faults (an exception, a mark outside the text, another answer the second time)`,
      `npm run fuzz -- --drafts ${tally.drafts} --seed ${seed}`,
      version,
    ],
    ...series.map(({ length, drafts, median, slowest, made }) => [
      `drafts of ${say(length)} characters, of which the first 40,000 are read`,
      `${drafts} drafts`,
      `median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms: ${(slowest / median).toFixed(1)} times (${made})`,
      `npm run fuzz -- --long --seed ${seed}`,
      version,
    ]),
  ].slice(tally.drafts === 0 ? 1 : 0);
  const file = 'docs/reliability/fuzz.json';
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { rows: string[][] }).rows : [];
  // What was not tried this time stands as it was found, with the sources it was found of.
  const rows = [...before.filter(([what]) => !fresh.some(([again]) => again === what)), ...fresh];
  mkdirSync('docs/reliability', { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify(
      {
        title: 'Drafts thrown at the analyzer',
        about:
          'Written by `npm run fuzz -- --write`. "Sources" is a number of the analyzer and of those who try it: a row stands until the same is tried anew. Times are computing time of the process, the quicker of two readings.',
        columns: ['what', 'how many', 'what happened', 'to repeat', 'sources'],
        rows,
      },
      null,
      2,
    )}\n`,
  );
  console.log('wrote docs/reliability/fuzz.json');
}
