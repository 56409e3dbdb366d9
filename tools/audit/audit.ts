import { spawnSync } from 'node:child_process';

/*
 * npm run audit: asks the registry whether anything is known against what ships. Where the registry can't be reached, or
 * answers no such question, it says so in a line and passes.
 */
const npm = process.env.npm_execpath;
const [program, first] = npm ? [process.execPath, [npm]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
const { stdout } = spawnSync(
  program,
  [...first, 'audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=8000'],
  {
    encoding: 'utf8',
  },
);
let told: {
  readonly metadata?: { readonly vulnerabilities?: { readonly total: number } };
  readonly vulnerabilities?: object;
} = {};
try {
  told = JSON.parse(stdout);
} catch {
  // What isn't JSON is no answer.
}
const total = told.metadata?.vulnerabilities?.total;
if (total === undefined) console.log('skipped: the registry could not be asked about what ships');
else if (total === 0) console.log('nothing is known against what ships');
else {
  console.error(
    `${total} known against what ships: ${Object.keys(told.vulnerabilities ?? {}).join(', ')}. Update them, or leave them out.`,
  );
  process.exitCode = 1;
}
