import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './filesBelow.ts';

/** What is made here and belongs to no source. */
const MADE = ['.git', 'node_modules', 'dist', '.cache', 'coverage', 'screenshots'];

/** The paths of the project's source: what git keeps, or, in an unpacked source archive, everything that wasn't made here. */
export function sourceFiles(root: string): readonly string[] {
  if (!existsSync(join(root, '.git'))) return filesBelow(root, MADE);
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0)
    throw new Error('git could not list the source. Install git, or package from an unpacked source archive.');
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}
