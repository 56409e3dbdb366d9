import { spawnSync } from 'node:child_process';

/*
 * `npm run coverage` runs the unit tests and says which lines they have run, with a floor for each room that can be
 * tested without a browser (the end-to-end tests count for nothing here). coverage/index.html shows the lines.
 */
const { status } = spawnSync(
  process.execPath,
  // Code that is counted is slower: what is too slow is for the tests themselves to say.
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit',
    '--coverage',
    '--testTimeout=600000',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
