import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startCheck } from '../../tools/new/startCheck.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'think-first-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every list that knows the checks by name, and how the last check's line there goes on. */
const LISTS: Readonly<Record<string, RegExp>> = {
  'src/analyzer/finding.ts': /\n {2}\| 'aware\/shouting';\n/,
  'src/analyzer/checks/index.ts': /\n {2}shouting,\n\];/,
  'src/nudges/catalog.ts': /\n {2}nudge\('aware\/shouting', [\d.]+, [\d.]+\),\n\];/,
  'src/options/sources.ts': /\n {2}'aware\/shouting': \[\],\n\};\n$/,
  'test/catalog.test.ts': /\n {2}N: \[.*'shouting'\],\n/,
  'public/_locales/en/messages.json': /"check_shouting_title": \{\n {4}"message": "Shouting"/,
};

it('a check that is begun stands in every list, and nothing else there changes', () => {
  const before: Record<string, string> = {};
  for (const path of Object.keys(LISTS)) {
    cpSync(join(root, path), join(folder, path));
    before[path] = readFileSync(join(root, path), 'utf8');
  }
  for (const kind of ['src', 'test']) mkdirSync(join(folder, kind, 'analyzer/checks/aware'), { recursive: true });
  const wrote = startCheck(folder, { id: 'aware/shouting', letter: 'N', title: 'Shouting' });
  expect(wrote.map((path) => dirname(path))).toContain('test/analyzer/checks/aware');
  for (const [path, line] of Object.entries(LISTS)) {
    expect(wrote).toContain(path);
    const after = readFileSync(join(folder, path), 'utf8');
    expect(after, path).toMatch(line);
    const gone = (before[path] ?? '').split('\n').filter((one) => !after.split('\n').includes(one));
    // A line that closed its list now goes on, or has one more in it.
    expect(gone.length, gone.join('\n')).toBeLessThanOrEqual(1);
  }
  expect(() => startCheck(folder, { id: 'aware/shouting', letter: 'N', title: 'Shouting' })).toThrow(
    /is there already/,
  );
});
