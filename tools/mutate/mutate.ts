import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { filesBelow } from '../package/filesBelow.ts';
import { type Notes, page, unnoted } from './page.ts';
import type { Result } from './result.ts';
import { type Report, resultIn } from './resultIn.ts';

/*
 * `npm run mutate -- src/page/hold.ts` changes that file in one small place at a time and runs the test that mirrors it (`src/page/hold.ts:160-210`: those lines alone): what no test
 * notices is a survivor, told with its place. A folder stands for its files, one after the other; without a path it is all that is worth it: the holding of a send, and the checks.
 * Of what was tried before and hasn't changed since only survivors are tried again, so it can be stopped at any time. `--page` tries nothing and writes docs/MUTATION.md anew.
 */
const WORTH_IT = ['src/page/hold.ts', 'src/analyzer/checks'];
const CACHE = '.cache/mutation';
const KEPT = 'docs/mutation.json';
const NOTES = 'tools/mutate/notes.json';
/** How many lines are tried in one go. */
const PIECE = 120;

/** The path of a file without the lines named behind it, as in src/page/hold.ts:160-210. */
const withoutLines = (path: string) => path.replace(/:\d+(?:-\d+)?$/, '');
/** The files that a path stands for. Word lists are data: a changed word says nothing of the code. */
const filesOf = (path: string): readonly string[] =>
  /\.tsx?$/.test(withoutLines(path))
    ? [path]
    : filesBelow(path)
        .map((name) => `${path}/${name}`)
        .filter((file) => file.endsWith('.ts') && !/\.words\.ts$|\/index\.ts$/.test(file));
/** The test of a file; a part of a check, as private-details.numbers.ts, is tried by the check's. */
const mirrorOf = (path: string): string | undefined => {
  const inTests = withoutLines(path).replace(/^src\//, 'test/');
  return [inTests.replace(/\.tsx?$/, '.test.ts'), inTests.replace(/\.[a-z]+\.ts$/, '.test.ts')].find(
    (test) => test.endsWith('.test.ts') && existsSync(test),
  );
};
/** What the files that belong to a path are called. */
const nameOf = (path: string) => `${CACHE}/${withoutLines(path).replace(/[^a-z0-9.-]+/gi, '_')}`;
const read = <T>(path: string, otherwise: T): T =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : otherwise;

function writePage(): void {
  writeFileSync('docs/MUTATION.md', page(read<readonly Result[]>(KEPT, []), read<Notes>(NOTES, {})));
  console.log('wrote docs/MUTATION.md');
}

/** Takes a file's result in, in the place of what was known of it before. */
function keep(result: Result): void {
  const others = read<readonly Result[]>(KEPT, []).filter(({ path }) => path !== result.path);
  const all = [...others, result].sort((one, other) => one.path.localeCompare(other.path, 'en'));
  writeFileSync(KEPT, `${JSON.stringify(all, null, 2)}\n`);
}

/** Has stryker try a path, and says whether that went well. What it finds out is added to what is known of the file. */
function runStryker(path: string, test: string): boolean {
  const name = nameOf(path);
  writeFileSync(
    `${name}.config.json`,
    JSON.stringify({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      vitest: { configFile: 'tools/mutate/vitest.config.ts', related: false },
      coverageAnalysis: 'perTest',
      mutate: [path],
      mutator: { excludedMutations: ['Regex'] },
      // What no test of a single file needs isn't copied.
      ignorePatterns: [
        'dist',
        'screenshots',
        'coverage',
        'docs',
        'store',
        '.cache',
        'tools/train',
        'tools/evaluate',
        'test/e2e',
        // Stryker would have it read by a programming interface that the compiler no longer has.
        'tsconfig.json',
      ],
      incremental: true,
      incrementalFile: `${name}.json`,
      tempDirName: `${CACHE}/copy`,
      reporters: ['progress-append-only'],
      // Loops made endless by a change are noticed by their time, on a busy machine too.
      timeoutMS: 15_000,
      concurrency: 1,
      allowEmpty: true,
      checkers: [],
      disableTypeChecks: false,
    }),
  );
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', `${name}.config.json`],
    { stdio: 'inherit', env: { ...process.env, THINK_FIRST_TESTS: test } },
  );
  return status === 0;
}

/** Has survivors tried anew: a test may have come that notices them, and of what is made while a file loads nothing tells which. */
function forgetSurvivors(path: string): void {
  const file = `${nameOf(path)}.json`;
  const known = read<Report | undefined>(file, undefined);
  if (!known) return;
  const files = Object.entries(known.files).map(([name, one]) => [
    name,
    { ...one, mutants: one.mutants.filter(({ status }) => status !== 'Survived' && status !== 'NoCoverage') },
  ]);
  writeFileSync(file, JSON.stringify({ ...known, files: Object.fromEntries(files) }));
}

/** A file in pieces: what was found out of one is kept before the next is begun. */
function piecesOf(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n').length;
  const starts = Array.from({ length: Math.ceil(lines / PIECE) }, (_, index) => 1 + index * PIECE);
  return starts.length > 1 ? starts.map((start) => `${path}:${start}-${Math.min(lines, start + PIECE - 1)}`) : [];
}

/** Tries one file, and says whether that went well; its survivors are no failure. */
function tryFile(path: string): boolean {
  const test = mirrorOf(path);
  if (test === undefined) {
    console.error(`${path} has no test that mirrors it, so nothing could notice a change of it.`);
    return false;
  }
  const isWhole = path === withoutLines(path);
  console.log(`\n── ${path}, by ${basename(test)}`);
  forgetSurvivors(path);
  // The whole at the end takes what spans pieces, and nothing else anew.
  for (const piece of [...(isWhole ? piecesOf(path) : []), path]) if (!runStryker(piece, test)) return false;
  const result = resultIn(JSON.parse(readFileSync(`${nameOf(path)}.json`, 'utf8')));
  console.log(`${result.noticed} of ${result.changes} changes were noticed; of the others are still to be looked at:`);
  for (const { code, becomes, line } of unnoted(result, read<Notes>(NOTES, {})))
    console.log(`${result.path}:${line}\n  - ${code}\n  + ${becomes}`);
  if (isWhole) keep(result);
  return true;
}

const given = process.argv.slice(2).map((path) => path.replace(/\/$/, ''));
const paths = given.filter((path) => path !== '--page');
const missing = paths.find((path) => !existsSync(withoutLines(path)));
if (missing !== undefined) {
  console.error(`There is no ${missing}. Name a file or a folder, as in: npm run mutate -- src/page/hold.ts`);
  process.exit(1);
}
mkdirSync(CACHE, { recursive: true });
if (!given.includes('--page'))
  for (const path of (paths.length > 0 ? paths : WORTH_IT).flatMap(filesOf)) if (!tryFile(path)) process.exitCode = 1;
writePage();
