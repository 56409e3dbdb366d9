import manifest from '../../manifest.json' with { type: 'json' };
import { sites } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { type Cell, cellsOf, type Way, waysOf } from '../../test/e2e/cells.ts';
import type { BrowserKind } from '../../test/e2e/driver.ts';
import { type Proven, provenFile, readProven } from '../../test/e2e/proven.ts';
import { editors as editorBoxes, type Scenario, scenarios, shapes } from '../../test/e2e/scenarios.ts';
import type { EditorKind, FixtureBox } from '../../test/fixtures/sites/fixture-site.ts';
import { fixtureSites } from '../../test/fixtures/sites/index.ts';

const editors: Readonly<Record<EditorKind, string>> = {
  contenteditable: 'plain contenteditable',
  'draft-js': 'Draft.js',
  lexical: 'Lexical',
  quill: 'Quill',
  slate: 'Slate',
  textarea: 'textarea',
  tiptap: 'TipTap (ProseMirror)',
};

const browsers = { chromium: 'Chromium', firefox: 'Firefox' } as const;
const kinds = ['chromium', 'firefox'] as const;

/** What the last whole runs proved. */
const proven: Readonly<Record<BrowserKind, Proven>> = {
  chromium: readProven(provenFile('chromium')),
  firefox: readProven(provenFile('firefox')),
};
const holds = ({ name }: Scenario, kind: BrowserKind, cell: Cell): boolean =>
  proven[kind][name]?.includes(cell) ?? false;

/** How many of the things that have to hold did, of how many. */
function countOf(rows: readonly Scenario[], kind: BrowserKind): string {
  const cells = rows.flatMap((scenario) => cellsOf(scenario, kind).map((cell) => holds(scenario, kind, cell)));
  return `${cells.filter(Boolean).length} of ${cells.length}`;
}

/** The ways to send by which a box was held and its draft posted once, and where that is not proven. */
function waysProven(scenario: Scenario): readonly string[] {
  const names: Readonly<Record<Way, string>> = {
    pressButton: scenario.hears === 'submit' ? 'button, its form' : 'button',
    pressKeys: scenario.keys === 'Enter' ? 'Enter' : 'Ctrl or ⌘ + Enter',
  };
  return waysOf(scenario).flatMap((way) => {
    const cells = [`passes by ${way}`, `held by ${way}`, `posted once by ${way}`] as const;
    const where = kinds.filter((kind) => cells.every((cell) => holds(scenario, kind, cell)));
    if (where.length === 0) return [];
    return where.length === kinds.length ? names[way] : `${names[way]} (${where.map((kind) => browsers[kind])})`;
  });
}

/** The boxes of one site that differ only in what is written around them, as one row. */
interface Row {
  readonly boxes: readonly FixtureBox[];
  readonly scenarios: readonly Scenario[];
  readonly ways: string;
}

function rowsOf(id: string, boxes: readonly FixtureBox[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const box of boxes) {
    const about = scenarios.filter((one) => one.site === id && one.box === box.name);
    const [first] = about;
    if (!first) throw new Error(`No scenario has the box "${box.name}" of ${id}.`);
    const ways = [...waysProven(first), ...(box.form === 'navigation' ? ['the browser sends'] : [])].join(' · ') || '–';
    const same = `${box.editor}|${ways}`;
    const row = rows.get(same);
    rows.set(same, {
      boxes: [...(row?.boxes ?? []), box],
      scenarios: [...(row?.scenarios ?? []), ...about],
      ways,
    });
  }
  return [...rows.values()];
}

/** Every box at which something is missing, and what. */
function missing(): readonly string[] {
  return scenarios.flatMap((scenario) =>
    kinds.flatMap((kind) => {
      const cells = cellsOf(scenario, kind).filter((cell) => !holds(scenario, kind, cell));
      return cells.length === 0 ? [] : `- ${scenario.name}, ${browsers[kind]}: ${cells.map(inWords).join(', ')}`;
    }),
  );
}

/** Where a browser can't do what is to be proven, with or without us. */
const unable = (): readonly string[] =>
  scenarios.flatMap(({ name, forgets }) =>
    forgets ? `- ${name}${forgets.on ? `, ${browsers[forgets.on]}` : ''}: undone; ${forgets.because}` : [],
  );

const inWords = (cell: Cell): string => cell.replace('pressButton', 'the button').replace('pressKeys', 'keys');

const listed = (words: readonly (string | undefined)[]): string =>
  [...new Set(words.filter((word) => word !== undefined))].join(', ') || '–';

const cells = (...texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

function linesOf(site: Site): readonly string[] {
  const fixture = fixtureSites.find(({ id }) => id === site.id);
  const asks = site.matches.every((pattern) => manifest.host_permissions.includes(pattern)) ? 'on' : 'asks first';
  const start = site.offByDefault ? 'off' : asks;
  const written = fixture?.boxes ?? [];
  const known = written.filter(({ generic }) => !generic);
  const rows = rowsOf(site.id, known).map(({ boxes, scenarios: about, ways }, index) =>
    cells(
      index === 0 ? `**${site.name}**` : '',
      index === 0 ? start : '',
      boxes.map(({ name }) => name).join(', '),
      listed(boxes.map(({ kind = 'post' }) => kind)),
      ways,
      editors[boxes[0]?.editor ?? 'textarea'],
      listed(boxes.map(({ audience }) => audience)),
      boxes.some(({ parent }) => parent) ? 'yes' : '–',
      index === 0 ? (fixture?.seen ?? '') : '',
      ...kinds.map((kind) => countOf(about, kind)),
    ),
  );
  if (!site.generic) return rows;
  const rest = rows.length === 0 ? 'every box' : 'every other box';
  const shaped = rowsOf(
    site.id,
    written.filter(({ generic }) => generic),
  );
  return [
    ...rows,
    cells(
      rows.length === 0 ? `**${site.name}**` : '',
      rows.length === 0 ? start : '',
      rest,
      '–',
      `generic: ${shaped.map(({ ways }) => ways).join(' · ')}`,
      '–',
      '–',
      '–',
      '–',
      ...kinds.map((kind) =>
        countOf(
          shaped.flatMap((row) => row.scenarios),
          kind,
        ),
      ),
    ),
  ];
}

/** The text of docs/SITES.md: what is known of each site and what the tests prove, from the adapters, their fixtures and the scenarios. */
export function table(): string {
  const known = sites.filter(({ id }) => id !== 'playground');
  const sources = fixtureSites.flatMap(({ id, sources: from, seen }) =>
    from === undefined ? [] : [`- ${sites.find((site) => site.id === id)?.name}: ${from} (${seen})`],
  );
  return `# Sites

Written by \`npm run sites\` from \`src/sites\`, \`test/fixtures/sites\`, and what the end-to-end tests proved in each browser (\`docs/proven\`); a test keeps it current.

No page here was seen live: the fixtures were rebuilt from public descriptions, with the sites' real editors, and carry the date of the newest one. *Generic* means that nothing of a box is known: the generic composer meets it by its shape, and the tests press what is written there on a page made up in the shape that such boxes have elsewhere. A site that is *on* is part of the installation; one that *asks first* needs the browser's yes, given from the options; one that is *off* also waits for the person's wish.

At every box the same has to hold, with real key presses and clicks in a real browser: by each way to send, a harmless draft *passes* with the site's own event untouched, a troublesome one is *held* and reaches neither the site nor the server, and posted as it is it arrives *once*; the editor is *left as it was* (text, selection, DOM, scroll, focus); everything typed before and after can be *undone* and done again; a *changed* draft is asked about anew; switched *off*, it passes. *Ways to send* are those by which this was proven; where a site has another, its posts pass.

**${scenarios.length} boxes. Proven: ${kinds.map((kind) => `${countOf(scenarios, kind)} in ${browsers[kind]}`).join(', ')}.**

| site | at first | boxes | kinds of draft | ways to send | editor | audience known | knows what is replied to | seen | Chromium | Firefox |
|---|---|---|---|---|---|---|---|---|---|---|
${known.flatMap(linesOf).join('\n')}

## Any site

On pages that nothing is known of, with the real editors, and in the shapes that pages take:

| box | ways to send | Chromium | Firefox |
|---|---|---|---|
${[...editorBoxes, ...shapes].map((box) => cells(box.name, waysProven(box).join(' · ') || '–', ...kinds.map((kind) => countOf([box], kind)))).join('\n')}

## Not proven

${[...missing(), ...unable()].join('\n')}

## Where it is known from

${sources.join('\n')}

## What remains unknown

- Facebook, LinkedIn, Reddit, YouTube, Instagram's captions, Threads, Substack: keys that send, if there are any. Pressing them passes.
- Threads: the reply box on a post's page is known by an English label alone; in other languages there are hints, and replies pass.
- Instagram's captions: the button that shares is known by its shape alone, and stands before the field.
- X, LinkedIn, Threads: the audience setting, of which only translated labels are known. Facebook's is read in English only.
- Facebook, LinkedIn, Reddit, Bluesky, X: how the edit of an existing post looks. It is met as a post or a comment where it uses the same box.
- GitHub's newer boxes: a button that closes and comments at once; it passes.
- Slack: whether Enter or Ctrl with Enter sends is each person's choice there; both are held.
- Medium, Nextdoor, Pinterest, Quora, Tumblr and Substack's comments: everything. Where the generic composer finds what sends, it holds; else posts pass and the popup says so. Tumblr writes in several blocks, each a field of its own: only the one that is written in is looked at.
- Discourse's chat, YouTube's live chat, direct messages everywhere else: left alone.
`;
}
