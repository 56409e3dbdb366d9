import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { sourceFiles } from '../../tools/package/sourceFiles.ts';

const root = join(import.meta.dirname, '../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Builds the packages from a copy of the source in a folder of its own, as on a machine with other habits. */
function packagesOf(name: string, zone: string, umask: string): Readonly<Record<string, Buffer>> {
  const folder = join(mkdtempSync(join(tmpdir(), 'think-first-')), name);
  folders.push(join(folder, '..'));
  for (const path of sourceFiles(root)) cpSync(join(root, path), join(folder, path));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `umask ${umask} && exec "$0" --import tsx tools/package/package.ts`, process.execPath],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, TZ: zone } },
  );
  expect(status, stderr).toBe(0);
  const out = join(folder, 'dist/packages');
  const sums = readFileSync(join(out, 'SHA256SUMS'));
  const names = sums
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.split('  ')[1] as string);
  return { SHA256SUMS: sums, ...Object.fromEntries(names.map((one) => [one, readFileSync(join(out, one))])) };
}

// One long test, since building twice is what takes the time.
it('packages are the same, byte for byte, from any folder, time zone and umask, and whole', () => {
  const here = packagesOf('a', 'Pacific/Kiritimati', '077');
  const there = packagesOf('another folder, by another name', 'America/St_Johns', '000');
  expect(there.SHA256SUMS?.toString()).toBe(here.SHA256SUMS?.toString());
  const names = ['chrome', 'firefox', 'source'].map((what) => `think-first-${manifest.version}-${what}.zip`);
  expect(Object.keys(here)).toEqual(['SHA256SUMS', ...names]);
  for (const name of names) expect(there[name]?.equals(here[name] as Buffer), name).toBe(true);

  const [chrome, firefox, source] = names.map((name) => unzipSync(here[name] as Buffer));
  for (const files of [chrome, firefox]) {
    expect(Object.keys(files ?? {})).toEqual(Object.keys(files ?? {}).toSorted());
    for (const path of ['manifest.json', 'src/content.js', 'icons/icon-128.png', '_locales/en/messages.json'])
      expect(files).toHaveProperty([path]);
  }
  expect(Object.keys(source ?? {}).toSorted()).toEqual([...sourceFiles(root)].toSorted());
});
