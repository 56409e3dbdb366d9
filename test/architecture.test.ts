import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src');

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const files = filesBelow(src).filter((path) => /\.tsx?$/.test(path));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every import and re-export of a file; `to` is a path below src/ without its ending, or a package's name. */
function importsOf(path: string): Import[] {
  const source = readFileSync(path, 'utf8');
  const found: Import[] = [];
  for (const match of source.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gms)) {
    const [, type, names = '', target = ''] = match;
    const inner = /^\{([^}]*)\}$/s.exec(names.trim())?.[1];
    const allTypes = inner?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
    const to = target.startsWith('.') ? relative(src, resolve(dirname(path), target)) : target;
    found.push({ from: relative(src, path), to: to.replace(/\.tsx?$/, ''), typeOnly: type !== undefined || allTypes });
  }
  return found;
}

const imports = files.flatMap(importsOf);

/** The room a path stands in: the folder below src/, or the file itself at the top. */
const roomOf = (path: string) => {
  const [first = ''] = path.split('/');
  return first.replace(/\.tsx?$/, '');
};
const isOurs = (to: string) =>
  !/^[a-z@]/.test(to) ||
  files.some((path) => relative(src, path).replace(/\.tsx?$/, '') === to) ||
  /\.(?:css|json)/.test(to);

/**
 * Who may lean on whom. A room may always import its own files. `types` may be imported as types alone; `packages`
 * are the libraries a room may use.
 */
const LAW: Readonly<
  Record<
    string,
    { readonly rooms: readonly string[]; readonly types?: readonly string[]; readonly packages?: readonly string[] }
  >
> = {
  draft: { rooms: [] },
  analyzer: { rooms: [], types: ['draft'] },
  nudges: { rooms: [], types: ['analyzer', 'draft', 'text'] },
  sites: { rooms: [], types: ['draft'] },
  page: { rooms: [], types: ['draft', 'sites'] },
  panel: {
    rooms: ['nudges', 'text', 'language', 'safely'],
    types: ['analyzer', 'draft'],
    packages: ['preact', 'preact/hooks'],
  },
  safely: { rooms: [] },
  browser: { rooms: [], packages: ['webextension-polyfill'] },
  text: { rooms: [], packages: ['webextension-polyfill'] },
  counted: { rooms: ['text'] },
  language: { rooms: ['text'] },
  messages: { rooms: [], packages: ['webextension-polyfill', 'valibot'] },
  // What words a reminder may be about is read in one place, `nudges`: the settings and a policy are held to it.
  settings: {
    rooms: ['nudges'],
    types: ['analyzer', 'sites'],
    packages: ['webextension-polyfill', 'valibot', 'preact/hooks'],
  },
  asked: { rooms: [], packages: ['webextension-polyfill', 'valibot'] },
  kept: { rooms: ['text', 'sites'], packages: ['webextension-polyfill', 'valibot', 'preact/hooks'] },
  journal: { rooms: [], types: ['analyzer', 'draft', 'settings'], packages: ['idb'] },
  keeper: { rooms: ['settings', 'journal'], types: ['messages'], packages: ['webextension-polyfill'] },
  toolbar: { rooms: ['kept', 'settings', 'text'], packages: ['webextension-polyfill'] },
  rests: { rooms: ['kept', 'sites', 'text', 'toolbar'], packages: ['webextension-polyfill'] },
  background: {
    rooms: ['messages', 'settings', 'sites', 'text', 'keeper', 'rests', 'toolbar'],
    types: ['selection'],
    packages: ['webextension-polyfill'],
  },
  content: {
    rooms: ['siteHere', 'page', 'hinting', 'settings', 'messages', 'reviewer', 'answerAbout', 'safely', 'text'],
    types: ['draft', 'review', 'sites'],
  },
  answerAbout: { rooms: ['messages', 'page'], types: ['reviewer', 'settings'] },
  selection: { rooms: ['page', 'settings'], types: ['draft'] },
  added: { rooms: ['sites'] },
  siteHere: { rooms: ['sites'] },
  generic: { rooms: ['page'] },
  marks: { rooms: ['page'] },
  hinting: { rooms: ['page', 'messages', 'language', 'safely'], types: ['draft', 'review'] },
  reviewer: { rooms: ['messages'], types: ['review'] },
  inPieces: { rooms: [] },
  inTurns: { rooms: ['inPieces'] },
  recorder: { rooms: ['messages'], types: ['draft', 'nudges', 'settings'] },
  review: {
    rooms: [
      ...['analyzer', 'nudges', 'panel', 'text', 'language', 'asked', 'kept', 'messages', 'settings', 'recorder'],
      ...['inTurns', 'safely'],
    ],
    types: ['draft'],
  },
  trying: {
    rooms: ['analyzer', 'nudges', 'text', 'counted', 'settings'],
    types: ['messages'],
    packages: ['preact/hooks'],
  },
  popup: {
    rooms: ['trying', 'sites', 'settings', 'messages', 'text', 'language', 'kept'],
    packages: ['preact', 'preact/hooks'],
  },
  options: {
    rooms: ['analyzer', 'nudges', 'sites', 'settings', 'text', 'counted', 'language', 'asked', 'kept', 'journal'],
    types: ['draft'],
    packages: ['preact', 'preact/hooks'],
  },
  reflect: {
    rooms: ['nudges', 'sites', 'settings', 'text', 'counted', 'language', 'journal'],
    types: ['analyzer'],
    packages: ['preact', 'preact/hooks'],
  },
  welcome: {
    rooms: ['trying', 'sites', 'settings', 'text', 'counted', 'language'],
    packages: ['preact', 'preact/hooks'],
  },
};

describe('who may lean on whom', () => {
  it('every file stands in a room that the law knows', () => {
    expect([...new Set(files.map((path) => roomOf(relative(src, path))))].filter((room) => !(room in LAW))).toEqual([]);
  });

  it.each(imports.filter(({ to }) => isOurs(to)).map((one) => [`${one.from} → ${one.to}`, one] as const))(
    '%s',
    (_, { from, to, typeOnly }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      // Styles and the words that only give types belong to nobody.
      if (here === there || to.endsWith('.css') || to.endsWith('.css?inline') || (to.startsWith('..') && typeOnly))
        return;
      const law = LAW[here];
      const allowed = law?.rooms.includes(there) || (typeOnly && law?.types?.includes(there));
      expect(
        allowed,
        `${here} may lean on ${law?.rooms.join(', ') || 'nobody'}${law?.types ? `, and on the types of ${law.types.join(', ')}` : ''}; ${from} imports ${to}`,
      ).toBe(true);
    },
  );

  it('nothing is granted that nobody makes use of', () => {
    const unused = Object.entries(LAW).flatMap(([room, { rooms, types = [], packages = [] }]) => {
      const own = imports.filter(({ from }) => roomOf(from) === room);
      const leansOn = (there: string, typeOnly: boolean) =>
        own.some((one) => isOurs(one.to) && roomOf(one.to) === there && one.typeOnly === typeOnly);
      return [
        ...rooms.filter((there) => !leansOn(there, false)),
        ...types.filter((there) => !leansOn(there, true)),
        ...packages.filter((name) => !own.some(({ to }) => to === name)),
      ].map((what) => `${room} makes no use of ${what}`);
    });
    expect(unused).toEqual([]);
  });

  it('every room stands in the table of CONTRIBUTING.md, and no other', () => {
    const table = readFileSync(resolve(src, '../CONTRIBUTING.md'), 'utf8').split('\n');
    const named = table.flatMap((line) =>
      [...(/^\| (`[^|]*) \|/.exec(line)?.[1] ?? '').matchAll(/`([a-zA-Z]+)(?:\.ts|\/)?`/g)].map(
        ([, name = '']) => name,
      ),
    );
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(LAW).toSorted());
  });

  it('packages are used only where the law allows them', () => {
    const strangers = imports.filter(
      ({ from, to }) => !isOurs(to) && !(LAW[roomOf(from)]?.packages ?? []).includes(to),
    );
    expect(strangers.map(({ from, to }) => `${from} uses ${to}`)).toEqual([]);
  });

  it('nobody imports content, background, review or a page', () => {
    const doors = ['content', 'background', 'review', 'popup', 'options', 'welcome', 'reflect'];
    expect(
      imports
        .filter(
          ({ from, to, typeOnly }) =>
            isOurs(to) && !typeOnly && doors.includes(roomOf(to)) && roomOf(from) !== roomOf(to),
        )
        .map(({ from, to }) => `${from} → ${to}`),
    ).toEqual([]);
  });

  it('only the doors touch the browser API', () => {
    const doors = [
      'browser',
      'text',
      'messages',
      'settings',
      'asked',
      'kept',
      'journal',
      'rests',
      'toolbar',
      'background',
      'content',
    ];
    const reaching = files.filter(
      (path) =>
        !doors.includes(roomOf(relative(src, path))) &&
        /\b(?:browser|chrome)\.(?:runtime|storage|tabs|scripting|i18n|permissions|action|alarms|notifications|search)\b/.test(
          readFileSync(path, 'utf8'),
        ),
    );
    expect(reaching.map((path) => relative(src, path))).toEqual([]);
  });
});

describe('laws that source can show', () => {
  const sources = files.map((path) => [relative(src, path), readFileSync(path, 'utf8')] as const);
  const holding = (pattern: RegExp) => sources.filter(([, source]) => pattern.test(source)).map(([path]) => path);

  it('nothing leaves: no network, no remote code', () => {
    expect(
      holding(/\bfetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|\beval\(|new Function\(|\bimport\(/),
    ).toEqual([]);
  });

  it('never write: no editing command, no markup put into pages', () => {
    expect(holding(/execCommand|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\.value\s*=[^=]/)).toEqual([]);
  });

  it('listen, do not watch: no polling', () => {
    expect(holding(/setInterval\(/)).toEqual([]);
  });

  it('no folder whose name has no meaning', () => {
    expect(files.filter((path) => /\/(?:utils|helpers|shared|lib|core|common|types)\//.test(path))).toEqual([]);
  });

  it('nothing is exported by default, and no enum, nowhere', () => {
    // It stands in for the polyfill, which is imported so.
    expect(holding(/^export default |^(?:export )?(?:const )?enum /m)).toEqual(['browser.ts']);
  });

  it('an index exists only where it is a list', () => {
    const indexes = files.map((path) => relative(src, path)).filter((path) => /(?:^|\/)index\.tsx?$/.test(path));
    expect(indexes.toSorted()).toEqual(['analyzer/checks/index.ts', 'sites/index.ts']);
  });

  it('content.ts only wires', () => {
    expect(readFileSync(join(src, 'content.ts'), 'utf8').split('\n').length).toBeLessThan(150);
  });
});
