import { readFileSync } from 'node:fs';

/** Why each library that ships is there: the one thing about it that no file of its own says. */
const REASONS: Readonly<Record<string, string>> = {
  idb: 'IndexedDB by promises, for the journal: its own interface with types, in 1.5 kB packed; Dexie brings a query language, live queries and its own schema notation in some 30 kB, of which the journal would use nothing',
  preact: 'the panel, the popup and the options, in a few kilobytes',
  valibot: 'settings and messages are validated at the door; only the validators used are shipped',
  'webextension-polyfill': 'one promise-based browser API in Chrome and Firefox',
};

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The table of what ships, as it stands in docs/DEPENDENCIES.md: what package.json depends on, and all that this depends on, from package-lock.json. */
export function shipped(root: string): string {
  const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as {
    readonly packages: Readonly<Record<string, Package>>;
  };
  const names = new Set(Object.keys(packages['']?.dependencies ?? {}));
  // A set hands out what is added to it on the way.
  for (const name of names)
    for (const inner of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) names.add(inner);
  const rows = [...names].sort().map((name) => {
    const { version, license } = packages[`node_modules/${name}`] ?? {};
    const reason = REASONS[name];
    if (!reason)
      throw new Error(`${name} ships: say why in tools/libraries/shipped.ts, or move it to devDependencies.`);
    if (!license) throw new Error(`${name} ships and names no licence in package-lock.json.`);
    return `| ${name} | ${version} | ${license} | ${reason} |`;
  });
  return ['| library | version | licence | why |', '|---|---|---|---|', ...rows].join('\n');
}
