import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import words from '../public/_locales/en/messages.json' with { type: 'json' };
import { sites } from '../src/sites/index.ts';
import { table } from '../tools/checks/table.ts';

const store = join(import.meta.dirname, '../store');
const listing = readFileSync(join(store, 'LISTING.md'), 'utf8');
const textUnder = (heading: string) =>
  new RegExp(`^## ${heading}\\n\\n(.*?)(?=\\n## |$(?![\\s\\S]))`, 'ms').exec(listing)?.[1]?.trim() ?? '';

it('the listing says what the extension says of itself, within what the stores take', () => {
  expect(textUnder('Name')).toBe(words.app_name.message);
  expect(textUnder('Short description')).toBe(words.app_description.message);
  expect(textUnder('Short description').length).toBeLessThanOrEqual(132);
  expect(textUnder('Description').length).toBeGreaterThan(500);
  expect(textUnder('Description').length).toBeLessThanOrEqual(16_000);
});

it('the sites it begins with are named in it', () => {
  const first = sites.filter(
    ({ id, matches }) => id !== 'playground' && matches.every((pattern) => manifest.host_permissions.includes(pattern)),
  );
  for (const { name } of first) expect(textUnder('Description')).toContain(name.replace(/ \(.*/, ''));
});

it('pictures have the sizes the stores take', () => {
  const folder = join(store, 'pictures');
  const sizes: Readonly<Record<string, string>> = { 'tile-small.png': '440x280', 'tile-large.png': '1400x560' };
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.png')) : [];
  expect(names).toEqual(expect.arrayContaining(Object.keys(sizes)));
  for (const name of names) {
    const png = readFileSync(join(folder, name));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, name).toBe(sizes[name] ?? '1280x800');
  }
});

it('the table of checks in README.md is what `npm run checks` writes', () => {
  expect(readFileSync(join(store, '../README.md'), 'utf8')).toContain(table());
});
