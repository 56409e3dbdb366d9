import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** The commands that docs/BUILDING.md tells a reviewer to type, taken from the page itself. */
function instructions(folder: string): string {
  const page = readFileSync(join(folder, 'docs/BUILDING.md'), 'utf8');
  const commands = /^```sh\n(.*?)^```$/ms.exec(page)?.[1];
  if (commands === undefined)
    throw new Error('docs/BUILDING.md has lost its commands: put them back between ```sh and ```.');
  return commands;
}

/**
 * Does what a store's reviewer does: unpacks the source archive in a folder of its own, follows the instructions in it,
 * and compares every package with the one that was handed in. Throws a sentence where they differ.
 */
export function prove(packages: string): void {
  const source = readdirSync(packages).find((name) => name.endsWith('-source.zip'));
  if (source === undefined) throw new Error(`There is no source archive in ${packages}: run npm run package first.`);
  const folder = mkdtempSync(join(tmpdir(), 'think-first-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(packages, source))))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
      if (bytes[0] === 0x23 && bytes[1] === 0x21) chmodSync(join(folder, path), 0o755);
    }
    // As in a fresh shell: what this build wished for would have npm leave out half of what it needs.
    const { NODE_ENV: _, THINK_FIRST_OPEN: __, ...env } = process.env;
    const { status } = spawnSync('sh', ['-ec', instructions(folder)], {
      cwd: folder,
      stdio: 'inherit',
      env: { ...env, TZ: 'Pacific/Chatham' },
    });
    if (status !== 0) throw new Error('The instructions in docs/BUILDING.md failed; what they printed above says why.');
    const rebuilt = readFileSync(join(folder, 'dist/packages/SHA256SUMS'), 'utf8');
    const handedIn = readFileSync(join(packages, 'SHA256SUMS'), 'utf8');
    if (rebuilt !== handedIn)
      throw new Error(`Rebuilt from its source it differs.\nHanded in:\n${handedIn}Rebuilt:\n${rebuilt}`);
    console.log('Rebuilt from the source archive by its own instructions, every package is the same, byte for byte.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
