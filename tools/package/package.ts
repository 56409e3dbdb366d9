import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { archive } from './archive.ts';
import { checksum } from './checksum.ts';
import { filesBelow } from './filesBelow.ts';
import { prove } from './prove.ts';
import { sourceFiles } from './sourceFiles.ts';

/*
 * `npm run package` builds what the stores get and leaves it in dist/packages: a package for each browser, the source
 * that Firefox's reviewers ask for, and their checksums. The same source gives the same bytes everywhere.
 * `npm run package -- --prove` also unpacks that source elsewhere and builds it anew by its own instructions.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(root, 'dist/packages');

const read = (folder: string, paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));

async function pack(): Promise<void> {
  // A shell that develops or tests has its own wish here, and vite would build something else for it.
  process.env.NODE_ENV = 'production';
  process.env.THINK_FIRST_OPEN = '0';
  const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { readonly version: string };
  const packages: Record<string, Uint8Array> = {};
  const source = sourceFiles(root);
  for (const browser of ['chrome', 'firefox']) {
    await build({ root, mode: browser, logLevel: 'warn' });
    const folder = join(root, 'dist', browser);
    packages[`think-first-${version}-${browser}.zip`] = archive(read(folder, filesBelow(folder)));
  }
  packages[`think-first-${version}-source.zip`] = archive(read(root, source));
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [name, bytes] of Object.entries(packages)) writeFileSync(join(OUT, name), bytes);
  const sums = Object.entries(packages).map(([name, bytes]) => `${checksum(bytes)}  ${name}\n`);
  writeFileSync(join(OUT, 'SHA256SUMS'), sums.join(''));
  console.log(`${sums.join('')}in dist/packages`);
}

try {
  await pack();
  if (process.argv.includes('--prove')) prove(OUT);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
