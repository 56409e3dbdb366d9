import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { checks } from '../src/analyzer/checks/index.ts';
import { catalog, wordOf } from '../src/nudges/catalog.ts';
import { lateWordings } from '../src/nudges/late.ts';
import { sources } from '../src/options/sources.ts';
import { covers } from '../src/sites/covers.ts';
import { sites } from '../src/sites/index.ts';
import { siteAt } from '../src/sites/match.ts';
import { withShipped } from '../tools/libraries/withShipped.ts';
import { fixtureSites } from './fixtures/sites/index.ts';

const root = join(import.meta.dirname, '..');
const words: Record<string, { readonly message: string }> = messages;

/** The letter each check asks under, from CHECKS: this table is the promise, the code is held to it. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  T: ['unsourced-claim', 'hearsay', 'vague-authority', 'overclaim', 'pass-it-on'],
  H: ['self-promotion', 'charity-crowing', 'unexplained-jargon', 'hard-to-read'],
  I: ['bragging', 'one-way', 'canned-text'],
  N: ['engagement-bait', 'attention-stuffing', 'private-details'],
  K: ['heat', 'generalization', 'bad-moment'],
};

describe('every check is whole', () => {
  it('those that were promised are there, and no other', () => {
    expect(checks.map(({ id }) => id.split('/')[1]).sort()).toEqual(Object.values(LETTERS).flat().sort());
  });

  it.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
    const word = wordOf(id);
    expect(LETTERS[check.letter], `${id} asks under ${check.letter}`).toContain(id.split('/')[1]);
    expect(existsSync(join(root, `src/analyzer/checks/${id}.ts`)), `its file is src/analyzer/checks/${id}.ts`).toBe(
      true,
    );
    expect(
      existsSync(join(root, `test/analyzer/checks/${id}.test.ts`)),
      `its test is test/analyzer/checks/${id}.test.ts`,
    ).toBe(true);
    for (const key of [`check_${word}_title`, `check_${word}_why`, `reason_${word}_reads`])
      expect(words[key]?.message, `public/_locales/en has ${key}`).toBeTruthy();
    expect(
      catalog.some(({ hears }) => hears.includes(id)),
      'a nudge in src/nudges/catalog.ts hears it',
    ).toBe(true);
    const [family = '', name = ''] = id.split('/');
    const folder = join(root, 'src/analyzer/checks', family);
    const source = readdirSync(folder)
      .filter((file) => file.startsWith(`${name}.`))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('');
    const reasons = [...new Set([...source.matchAll(/reason_[a-z0-9_]+/g)].map(([key]) => key))];
    expect(reasons.length, 'it gives a reason').toBeGreaterThan(0);
    for (const key of reasons) expect(words[key]?.message, `public/_locales/en has ${key}`).toBeTruthy();
  });

  // `name.words.ts` and the like are parts of the check `name`.
  it('no file under checks/ is forgotten in the index', () => {
    const named = checks.map(({ id }) => `${id}.ts`);
    const files = ['reliable', 'generous', 'aware'].flatMap((family) =>
      readdirSync(join(root, 'src/analyzer/checks', family)).map((name) => `${family}/${name}`),
    );
    expect(files.filter((file) => !/\.[a-z]+\.ts$/.test(file) && !named.includes(file))).toEqual([]);
  });
});

describe('every question is asked in words', () => {
  it.each(catalog.map((nudge) => [nudge.hears.join(' '), nudge] as const))('%s', (_, nudge) => {
    expect(nudge.ask.length, 'several wordings').toBeGreaterThanOrEqual(5);
    for (const key of nudge.ask) {
      expect(words[key]?.message, `public/_locales/en has ${key}`).toBeTruthy();
      expect(words[key]?.message.trim(), `${key} is a question`).toMatch(/\?$/);
      expect(words[key]?.message, `${key} doesn't lecture`).not.toMatch(/\b(?:should|must|shouldn't|don't)\b/i);
    }
    expect(new Set(nudge.ask.map((key) => words[key]?.message)).size, 'the wordings differ').toBe(nudge.ask.length);
    expect(nudge.floor).toBeLessThan(nudge.hold);
  });
});

it('no wording of a question lies unused', () => {
  const asked = new Set<string>([...catalog.flatMap(({ ask }) => ask), ...lateWordings]);
  const unused = Object.keys(words).filter((key) => /^ask_.*_\d+$/.test(key) && !asked.has(key));
  expect(unused, 'src/nudges/catalog.ts says how many wordings a question has').toEqual([]);
});

it('nothing that was begun is left to be written', () => {
  const begun = Object.entries(words).filter(([, { message }]) => message.startsWith('To be written'));
  expect(
    begun.map(([key]) => key),
    'public/_locales/en',
  ).toEqual([]);
  const unwritten = checks.filter(({ id }) =>
    /to be (?:replaced|written)/i.test(readFileSync(join(root, `src/analyzer/checks/${id}.ts`), 'utf8')),
  );
  expect(unwritten.map(({ id }) => `src/analyzer/checks/${id}.ts`)).toEqual([]);
  const baseless = checks.filter(({ id }) => sources[id].length === 0);
  expect(
    baseless.map(({ id }) => id),
    'src/options/sources.ts says what each check rests on',
  ).toEqual([]);
});

describe('every site is whole', () => {
  it.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
    expect(existsSync(join(root, `src/sites/${id}.ts`)), `its file is src/sites/${id}.ts`).toBe(true);
    const inside = site.matches.filter((pattern) => manifest.host_permissions.includes(pattern));
    expect(
      inside.length === 0 || inside.length === site.matches.length,
      `either all of its pages are in the manifest's host_permissions or none: ${inside.join(', ')}`,
    ).toBe(true);
    for (const pattern of inside.length === 0 ? site.matches : [])
      expect(
        manifest.optional_host_permissions.some((optional) => covers(optional, pattern)),
        `manifest.json lists ${pattern}, or its optional hosts cover it`,
      ).toBe(true);
    for (const pattern of site.matches) expect(siteAt(pattern.replace('*.', 'some.').replace('*', ''))?.id).toBe(id);
    expect(site.composers.length > 0 || site.generic, 'it has composers, or the generic one meets its boxes').toBe(
      true,
    );
    if (id === 'playground') return;
    expect(existsSync(join(root, `test/fixtures/sites/${id}/boxes.ts`)), `its boxes are written down`).toBe(true);
    expect(
      fixtureSites.some((fixture) => fixture.id === id),
      'its boxes are in the list of test/fixtures/sites/index.ts',
    ).toBe(true);
    expect(
      fixtureSites.find((fixture) => fixture.id === id)?.boxes.some(({ generic }) => generic) ?? false,
      'a generic site, and no other, has a box that is found by its shape',
    ).toBe(site.generic === true);
  });

  it('the manifest asks for no host that no site needs', () => {
    expect(
      manifest.host_permissions.filter((pattern) => !sites.some((site) => site.matches.includes(pattern))),
    ).toEqual([]);
  });

  it('what a person is asked for at the installation is what the first six sites need', () => {
    const first = sites.filter(({ matches }) =>
      matches.every((pattern) => manifest.host_permissions.includes(pattern)),
    );
    expect(first.map(({ id }) => id)).toEqual([
      'x',
      'linkedin',
      'facebook',
      'reddit',
      'bluesky',
      'mastodon',
      'playground',
    ]);
  });

  it('exports go by their ids, as the build of their scripts expects', async () => {
    for (const site of sites) {
      const name = site.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      const file = (await import(`../src/sites/${site.id}.ts`)) as Record<string, unknown>;
      expect(file[name], `src/sites/${site.id}.ts exports ${name}`).toBe(site);
    }
  });

  it('where only a few read it is off until a person wants it', () => {
    const off = sites.filter(({ offByDefault }) => offByDefault).map(({ id }) => id);
    expect(off).toEqual(['discord', 'slack']);
    const onlyMessages = sites.filter(
      ({ id, composers }) => id !== 'playground' && composers.some(({ kind }) => kind === 'message'),
    );
    expect(onlyMessages.map(({ id }) => id)).toEqual(off);
  });

  it('ids differ', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });
});

describe('the words', () => {
  it('keys are what both browsers accept, and none is empty', () => {
    for (const [key, { message }] of Object.entries(words)) {
      expect(key).toMatch(/^[a-z0-9_]+$/);
      expect(message.trim(), key).not.toBe('');
    }
  });

  it('none scores, ranks or shames', () => {
    const loud = Object.entries(words).filter(([, { message }]) =>
      /\b(?:score|grade|streak|rank|points?\b(?! of)|wrong|bad post|shame|fail(?:ed)? to)\b/i.test(message),
    );
    expect(loud.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe('the libraries', () => {
  it('each is in docs/DEPENDENCIES.md with its reason, and no other', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const rows = readFileSync(join(root, 'docs/DEPENDENCIES.md'), 'utf8')
      .split('\n')
      .flatMap((line) => /^\| ([^|]+?) \|/.exec(line)?.[1]?.split(', ') ?? [])
      .filter((name) => name !== 'library' && !/^-+$/.test(name));
    expect(rows.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });

  it('what ships is listed as it is: `npm run libraries` writes the table', () => {
    const document = readFileSync(join(root, 'docs/DEPENDENCIES.md'), 'utf8');
    expect(document).toBe(withShipped(document, root));
  });

  it('every version is pinned exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('no command has a name at which npm runs it by itself', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const ownLife =
      /^(?:(?:pre|post)?(?:install|prepare|publish|version|pack|shrinkwrap|uninstall)|prepublishOnly|prepack|postpack|dependencies)$/;
    expect(Object.keys(scripts).filter((name) => ownLife.test(name))).toEqual([]);
  });

  it('every command that is handed over has its tool', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const tools = Object.values(scripts).flatMap((line) => line.match(/(?<=^node tools\/run\.mjs )\S+/) ?? []);
    expect(tools.length).toBeGreaterThan(20);
    expect(tools.filter((name) => !existsSync(join(root, 'tools', name, `${name}.ts`)))).toEqual([]);
  });
});
