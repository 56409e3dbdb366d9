import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import words from '../public/_locales/en/messages.json' with { type: 'json' };
import { checks } from '../src/analyzer/checks/index.ts';
import { sites } from '../src/sites/index.ts';
import { table } from '../tools/checks/table.ts';

const store = join(import.meta.dirname, '../store');
const locales = join(import.meta.dirname, '../public/_locales');
const listingIn = (language: string) => readFileSync(join(store, 'listing', `${language}.md`), 'utf8');
const textUnder = (heading: string, listing: string) =>
  new RegExp(`^## ${heading}\\n\\n(.*?)(?=\\n## |$(?![\\s\\S]))`, 'ms').exec(listing)?.[1]?.trim() ?? '';
const wordsIn = (language: string) =>
  JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8')) as typeof words;

/** The sites it is on from the start, and how many more it knows. */
const known = sites.filter(({ id }) => id !== 'playground');
const first = known.filter(({ matches }) => matches.every((pattern) => manifest.host_permissions.includes(pattern)));

it('there is a listing for each language of the interface, and for no other', () => {
  expect(readdirSync(join(store, 'listing')).toSorted()).toEqual(
    readdirSync(locales)
      .map((language) => `${language}.md`)
      .toSorted(),
  );
});

describe.each(readdirSync(locales))('the listing in %s', (language) => {
  const [name, short, description] = ['Name', 'Short description', 'Description'].map((heading) =>
    textUnder(heading, listingIn(language)),
  ) as [string, string, string];

  it('says what the extension says of itself, within what the stores take', () => {
    const { app_name, app_description } = wordsIn(language);
    expect([name, short]).toEqual([app_name.message, app_description.message]);
    expect(short.length).toBeLessThanOrEqual(132);
    // Chinese says in a third of the letters what English says.
    expect(description.length).toBeGreaterThan(500);
    expect(description.length).toBeLessThanOrEqual(16_000);
    if (language !== 'en') {
      const english = textUnder('Description', listingIn('en')).split('\n');
      expect(description.split('\n').filter((line) => line !== '' && english.includes(line))).toEqual([]);
    }
  });

  it('names the sites it begins with, and counts the others and the checks', () => {
    for (const site of first) expect(description).toContain(site.name.replace(/ \(.*/, ''));
    const counts = [known.length - first.length, checks.length].toSorted((a, b) => a - b);
    expect((description.match(/\d+/g) ?? []).map(Number).toSorted((a, b) => a - b)).toEqual(
      expect.arrayContaining(counts),
    );
  });
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
