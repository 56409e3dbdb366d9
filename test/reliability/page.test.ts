import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from '../../tools/reliability/page.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reliability-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes a section of every file, in the order of their names', () => {
  const write = (name: string, title: string) =>
    writeFileSync(
      join(folder, name),
      JSON.stringify({ title, about: 'Why.', columns: ['a', 'b'], rows: [['x | y', 12345]], seed: 7 }),
    );
  write('b.json', 'Second');
  write('a.json', 'First');
  expect(page(folder)).toContain('## First\n\nWhy.\n\nSeed: `7`\n\n| a | b |\n| --- | --- |\n| x \\| y | 12,345 |');
  expect(page(folder).indexOf('First')).toBeLessThan(page(folder).indexOf('Second'));
});

it('says which file is no section', () => {
  writeFileSync(join(folder, 'odd.json'), '{"title":"Odd","about":"","columns":["a"],"rows":[[1,2]]}');
  expect(() => page(folder)).toThrow('odd.json is no section');
});

it('docs/RELIABILITY.md is what the runs have left', () => {
  expect(readFileSync('docs/RELIABILITY.md', 'utf8')).toBe(page('docs/reliability'));
});
