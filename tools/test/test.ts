import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browser } from '../setup.mjs';

/*
 * Everything that has to hold, in the order in which it fails fastest. `--quick` stops before the browsers.
 * Each step is a command one can run alone; its line says how long it took.
 */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where vitest leaves its figures. */
  readonly report?: string;
}

const quick = process.argv.includes('--quick');
const REPORTS = '.cache/reports';
const bin = (name: string) => `node_modules/.bin/${name}`;
const vitest = (project: string): Step => ({
  name: `${project} tests`,
  command: [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/${project}.json`,
  ],
  report: `${REPORTS}/${project}.json`,
});

const steps: readonly Step[] = [
  { name: 'types of the analyzer, without DOM', command: [bin('tsc'), '-p', 'src/analyzer'] },
  { name: 'types of the extension', command: [bin('tsc'), '-p', '.'] },
  { name: 'types of tools and tests', command: [bin('tsc'), '-p', 'tools'] },
  { name: 'lint and format', command: [bin('biome'), 'ci', '--error-on-warnings'] },
  {
    name: 'no unused file, export or dependency',
    command: [bin('knip'), '--no-progress', '--treat-config-hints-as-errors'],
  },
  vitest('unit'),
  ...(quick
    ? []
    : [
        { name: 'build', command: [process.execPath, '--import', 'tsx', 'tools/build/build.ts'] },
        {
          name: 'package lint',
          command: [
            bin('web-ext'),
            'lint',
            '--source-dir',
            'dist/firefox',
            '--no-config-discovery',
            '--warnings-as-errors',
          ],
        },
        vitest('e2e'),
        { name: 'audit of what ships', command: [process.execPath, '--import', 'tsx', 'tools/audit/audit.ts'] },
      ]),
];

function run({ command: [program, ...rest] }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program as string, rest, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
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

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
if (!quick) {
  browser('chromium');
  browser('firefox');
}

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const fine = await run(step);
  const [good, bad] = counts(step, fine);
  passed += good;
  failed += bad;
  console.log(`── ${step.name}: ${fine ? 'passed' : 'FAILED'} after ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
