import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastProven, provenFile, readProven, takeProven } from '../../test/e2e/proven.ts';
import { startSite } from './startSite.ts';

/*
 * `npm run sites` writes docs/SITES.md anew, with what the end-to-end tests proved since it was last written.
 * `npm run sites -- ID HOST NAME` begins a new site.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));

async function writeTable(): Promise<void> {
  // Only where it is needed: it reads every fixture.
  const { scenarios } = await import('../../test/e2e/scenarios.ts');
  for (const kind of ['chromium', 'firefox'] as const) {
    const known = { ...readProven(provenFile(kind)), ...lastProven(kind) };
    const rows = scenarios.flatMap(({ name }) => (known[name] ? [[name, known[name]] as const] : []));
    mkdirSync(dirname(provenFile(kind)), { recursive: true });
    writeFileSync(provenFile(kind), `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
    takeProven(kind);
  }
  // And this only now: it reads what has just been written.
  const { table } = await import('./table.ts');
  writeFileSync(`${root}/docs/SITES.md`, table());
  console.log('wrote docs/proven and docs/SITES.md');
}

const [id, host, ...words] = process.argv.slice(2);
if (id === undefined) await writeTable();
else {
  try {
    if (host === undefined || words.length === 0)
      throw new Error(
        'A new site begins with its id, its host and its name: npm run sites -- example www.example.com "Example"',
      );
    for (const path of startSite(root, { id, host, name: words.join(' ') }))
      console.log(`wrote ${relative(root, path)}`);
    console.log('Fill in the first two, then: npm run format');
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
