import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

/*
 * `npm run mutate -- src/page/hold.ts` changes that file in one small place at a time and runs its tests (`src/page/hold.ts:160-210`: those lines alone): what no test
 * notices is a survivor, told with its place. A file is tried by the test that mirrors it, a folder by all unit tests. What was tried before and hasn't changed since isn't tried again.
 * Without a path it takes all that is worth it: the checks, and the holding of a send.
 */
const WORTH_IT = ['src/page/hold.ts', 'src/analyzer/checks'];
const CACHE = '.cache/mutation';

/** The path of a file without the lines named behind it, as in src/page/hold.ts:160-210. */
const withoutLines = (path: string) => path.replace(/:\d+(?:-\d+)?$/, '');
/** The files that a path stands for. A folder's word lists are data: a changed word says nothing of the code. */
const mutated = (path: string): readonly string[] =>
  /\.tsx?$/.test(withoutLines(path)) ? [path] : [`${path}/**/*.ts`, `!${path}/**/*.*.ts`, `!${path}/**/index.ts`];

const given = process.argv.slice(2).map((path) => path.replace(/\/$/, ''));
const missing = given.find((path) => !existsSync(withoutLines(path)));
if (missing !== undefined) {
  console.error(`There is no ${missing}. Name a file or a folder, as in: npm run mutate -- src/page/hold.ts`);
  process.exit(1);
}
const paths = given.length > 0 ? given : WORTH_IT;
const mirror = (path: string) => withoutLines(path).replace(/^src\/(.*)\.tsx?$/, 'test/$1.test.ts');
const mirrored = paths.every((path) => existsSync(mirror(path)) && mirror(path) !== withoutLines(path));
const name = paths.join('+').replace(/[^a-z0-9.+-]+/gi, '_');
mkdirSync(CACHE, { recursive: true });
const config = `${CACHE}/${name}.config.json`;
writeFileSync(
  config,
  JSON.stringify({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tools/mutate/vitest.config.ts' },
    mutate: paths.flatMap(mutated),
    // A browser started by a test would be tried with every mutant; these need none, and the copy needs none of these.
    ignorePatterns: ['dist', 'screenshots', 'coverage', 'docs', '.cache', 'tools/train'],
    incremental: true,
    incrementalFile: `${CACHE}/${name}.json`,
    tempDirName: `${CACHE}/copy`,
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `${CACHE}/${name}.report.json` },
    // Loops made endless by a change are noticed by their time, on a busy machine too.
    timeoutMS: 30_000,
    concurrency: 1,
    allowEmpty: true,
    checkers: [],
    disableTypeChecks: false,
  }),
);
const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', config], {
  stdio: 'inherit',
  env: { ...process.env, THINK_FIRST_TESTS: mirrored ? paths.map(mirror).join(',') : '' },
});
process.exitCode = status ?? 1;
