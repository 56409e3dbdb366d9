import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { browser } from '../setup.mjs';

/*
 * Everything that has to hold. What needs no browser goes first, side by side, each step's words in one piece once it is
 * over; then the rest, one after the other. `--quick` stops before the browsers. Each step is a command one can run
 * alone; its line says how long it took.
 */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where vitest leaves its figures. */
  readonly report?: string;
  /** Whether its few failures are tried once more, alone, and told of. */
  readonly again?: true;
  /** What its process is told beside what ours was. */
  readonly env?: Readonly<Record<string, string>>;
}

const quick = process.argv.includes('--quick');
const REPORTS = '.cache/reports';
const bin = (name: string) => `node_modules/.bin/${name}`;
const vitest = (project: string, report = project, ...narrowed: readonly string[]): Step => ({
  name: `${project} tests`,
  command: [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/${report}.json`,
    ...narrowed,
  ],
  report: `${REPORTS}/${report}.json`,
});

/** What was found of the types is kept, so that the next time only what has changed is looked at. */
const types = (name: string, of: string, project: string): Step => ({
  name: `types of ${of}`,
  command: [bin('tsc'), '-p', project, '--incremental', '--tsBuildInfoFile', `.cache/types/${name}.tsbuildinfo`],
});

/** Taken up in this order, as many at once as there are processors, two at the least: the longest first. */
const withoutBrowser: readonly Step[] = [
  { ...vitest('unit', 'unit', '--project', 'pure'), env: { PURE: 'shared' } },
  types('analyzer', 'the analyzer, without DOM', 'src/analyzer'),
  { name: 'lint and format', command: [bin('biome'), 'ci', '--error-on-warnings'] },
  types('extension', 'the extension', '.'),
  types('tools', 'tools and tests', 'tools'),
];

const afterwards: readonly Step[] = [
  {
    name: 'no unused file, export or dependency',
    command: [bin('knip'), '--no-progress', '--treat-config-hints-as-errors'],
  },
  { name: 'build', command: [process.execPath, '--import', 'tsx', 'tools/build/build.ts'] },
  {
    name: 'package lint',
    command: [bin('web-ext'), 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--warnings-as-errors'],
  },
  { ...vitest('e2e'), again: true },
  { name: 'audit of what ships', command: [process.execPath, '--import', 'tsx', 'tools/audit/audit.ts'] },
  {
    name: 'ratios of speed',
    command: [process.execPath, '--import', 'tsx', 'tools/bench/bench.ts', '--quick'],
  },
];

/** Runs a step's command; its words are seen as they come, or in one piece at its end. */
function run({ command: [program, ...rest], env = {} }: Step, words: 'at once' | 'at the end'): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program as string, rest, {
      stdio: words === 'at once' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
    const end = (fine: boolean) => {
      process.stdout.write(Buffer.concat(said));
      resolve(fine);
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

/** Tests passed and failed, as a step's report counts them; a step without one counts for itself. */
function counts({ report }: Step, passed: boolean): readonly [number, number] {
  if (!report || !existsSync(report)) return passed ? [1, 0] : [0, 1];
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return [numPassedTests, numFailedTests + (passed || numFailedTests > 0 ? 0 : 1)];
}

/** What one of vitest's reports says of a file. */
interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
}

/** So many failures may be a busy machine's; more are the work's own. */
const FEW = 10;

/**
 * A browser on a busy machine can fail one of hundreds of tests that holds: few failures are tried once more, each
 * alone. One that passes then is named as unsteady, so that its cause is looked for; one that fails again has failed.
 */
async function heldAlone({ report }: Step): Promise<readonly string[]> {
  if (!report || !existsSync(report)) return [];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as { testResults: readonly FileReport[] };
  const broken = testResults.filter(({ status }) => status !== 'passed');
  const failures = broken.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => ({ name, fullName })),
  );
  // A file that failed without a failed test did not come up at all.
  const whole = broken.every(({ assertionResults }) => assertionResults.some(({ status }) => status === 'failed'));
  if (!whole || failures.length === 0 || failures.length > FEW) return [];
  for (const { name, fullName } of failures) {
    console.log(`\n── once more, alone: ${fullName}`);
    const exactly = `^\\s*${fullName.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$`;
    const alone = { ...vitest('e2e', 'alone', name, '--testNamePattern', exactly), env: { AGAIN: '1' } };
    const fine = await run(alone, 'at once');
    // A name that met no test would pass too.
    if (!fine || counts(alone, fine)[0] !== 1) return [];
  }
  return failures.map(({ fullName }) => fullName);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
if (!quick) {
  browser('chromium');
  browser('firefox');
}

let passed = 0;
let failed = 0;
async function take(step: Step, words: 'at once' | 'at the end'): Promise<void> {
  if (words === 'at once') console.log(`\n── ${step.name}`);
  const started = Date.now();
  const once = await run(step, words);
  const unsteady = once || !step.again ? [] : await heldAlone(step);
  const fine = once || unsteady.length > 0;
  const [good, bad] = counts(step, once);
  passed += good + unsteady.length;
  failed += bad - unsteady.length;
  for (const test of unsteady)
    console.log(`unsteady: “${test}” failed once and held alone; its cause has to be found.`);
  console.log(`── ${step.name}: ${fine ? 'passed' : 'FAILED'} after ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

const waiting = [...withoutBrowser];
const takeTurns = async (): Promise<void> => {
  for (let step = waiting.shift(); step; step = waiting.shift()) await take(step, 'at the end');
};
console.log(`\n── ${withoutBrowser.map(({ name }) => name).join(' · ')}\n`);
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, takeTurns));
if (!quick) for (const step of afterwards) await take(step, 'at once');
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
