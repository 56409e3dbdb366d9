import manifest from '../../manifest.json' with { type: 'json' };
import { sites } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { type Scenario, scenarios } from '../../test/e2e/scenarios.ts';
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

/** The boxes of one site that differ only in what is written around them, as one row. */
interface Row {
  readonly boxes: readonly FixtureBox[];
  readonly ways: string;
}

function waysOf(box: FixtureBox, scenario: Scenario): string {
  const ways = [
    ...(scenario.send ? [scenario.hears === 'submit' ? 'button, its form' : 'button'] : []),
    ...(scenario.keys ? [scenario.keys === 'Enter' ? 'Enter' : 'Ctrl or ⌘ + Enter'] : []),
    ...(box.form === 'navigation' ? ['the browser sends'] : []),
  ];
  return ways.join(' · ');
}

function rowsOf(id: string, boxes: readonly FixtureBox[]): readonly Row[] {
  const rows = new Map<string, FixtureBox[]>();
  for (const box of boxes) {
    const scenario = scenarios.find((one) => one.site === id && one.box === box.name);
    if (!scenario) throw new Error(`No scenario has the box "${box.name}" of ${id}.`);
    const ways = waysOf(box, scenario);
    const same = `${box.editor}|${ways}`;
    rows.set(same, [...(rows.get(same) ?? []), box]);
  }
  return [...rows].map(([same, alike]) => ({ boxes: alike, ways: same.slice(same.indexOf('|') + 1) }));
}

const listed = (words: readonly (string | undefined)[]): string =>
  [...new Set(words.filter((word) => word !== undefined))].join(', ') || '–';

const cells = (...texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

function linesOf(site: Site): readonly string[] {
  const fixture = fixtureSites.find(({ id }) => id === site.id);
  const asks = site.matches.every((pattern) => manifest.host_permissions.includes(pattern)) ? 'on' : 'asks first';
  const start = site.offByDefault ? 'off' : asks;
  const written = fixture?.boxes ?? [];
  const known = written.filter(({ generic }) => !generic);
  const rows = rowsOf(site.id, known).map(({ boxes, ways }, index) =>
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
    ),
  );
  if (!site.generic) return rows;
  const rest = rows.length === 0 ? 'every box' : 'every other box';
  const shapes = rowsOf(
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
      `generic: ${shapes.map(({ ways }) => ways).join(' · ')}`,
      '–',
      '–',
      '–',
      '–',
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

Written by \`npm run sites\` from \`src/sites\`, \`test/fixtures/sites\` and \`test/e2e/scenarios.ts\`; a test keeps it current.

No page here was seen live: the fixtures were rebuilt from public descriptions, with the sites' real editors, and carry the date of the newest one. *Ways to send* are those that the end-to-end tests press, in Chromium and in Firefox; where a site has another, its posts pass. *Generic* means that nothing of a box is known: the generic composer meets it by its shape, and the tests press what is written there on a page made up in the shape that such boxes have elsewhere. A site that is *on* is part of the installation; one that *asks first* needs the browser's yes, given from the options; one that is *off* also waits for the person's wish.

| site | at first | boxes | kinds of draft | ways to send | editor | audience known | knows what is replied to | seen |
|---|---|---|---|---|---|---|---|---|
${known.flatMap(linesOf).join('\n')}

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
