import { readFileSync, statSync } from 'node:fs';
import { checks } from '../../src/analyzer/checks/index.ts';
import type { CorpusRow } from '../train/corpus-row.ts';
import { writers } from '../train/examples.ts';

const CORPUS = 'tools/train/corpus';
const PARTS = ['src/analyzer/model/weights.ts', 'src/analyzer/model/word-classes.ts', 'tools/train/start.json'];

interface Row extends CorpusRow {
  readonly file: string;
  /** The place in its file. */
  readonly turn: number;
}

/** The files of feeds don't name their authors: each wrote six posts in a row. */
const OF_A_FEED = 6;

const voicesOf = (rows: readonly Row[]) =>
  new Set(
    rows.flatMap(
      ({ file, voice, turn }) => voice ?? (file.startsWith('feeds') ? `${file} ${Math.floor(turn / OF_A_FEED)}` : []),
    ),
  ).size;
const number = (value: number) => value.toLocaleString('en');

/** What the corpus holds, by check and by writer, and the sizes of what is learnt from it, in Markdown. */
export function tableOfCorpus(): string {
  const rows = writers().flatMap((file) =>
    readFileSync(`${CORPUS}/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line, turn): Row => ({ ...(JSON.parse(line) as CorpusRow), file, turn })),
  );
  const isClean = ({ expect, allow }: Row) => expect.length + allow.length === 0;
  const has = (name: string) => (row: Row) => row.expect.some(({ check }) => check === name);
  const byCheck = checks.map(({ id }) => {
    const name = id.slice(id.indexOf('/') + 1);
    const own = rows.filter(has(name));
    const files = new Set(own.map(({ file }) => file)).size;
    return `| ${name} | ${number(own.length)} | ${number(voicesOf(own))} | ${files} | ${number(rows.filter(({ allow }) => (allow as readonly string[]).includes(name)).length)} |`;
  });
  const byFile = writers().map((file) => {
    const own = rows.filter((row) => row.file === file);
    const pairs = new Set(own.map(({ pair }) => pair).filter((pair) => pair !== null)).size;
    return `| ${file.replace('.jsonl', '')} | ${number(own.length)} | ${number(own.filter(isClean).length)} | ${number(pairs)} | ${number(voicesOf(own))} |`;
  });
  const sizes = PARTS.map((file) => `| ${file} | ${number(statSync(file).size)} |`);
  return `# The corpus in figures

Counted by \`npm run evaluate -- FILE.jsonl … --write\` in \`tools/train/corpus\`, without the lines for the care guard. A voice is
an invented author; only the newer files and the feeds tell theirs apart, and what the others hold is not counted as voices.

${number(rows.length)} drafts, ${number(rows.filter(isClean).length)} of them clean; ${number(voicesOf(rows))} voices told apart.

| check | drafts that show it | voices | files | drafts where it is debatable |
|---|---|---|---|---|
${byCheck.join('\n')}

| file | drafts | clean | pairs | voices |
|---|---|---|---|---|
${byFile.join('\n')}

| what is learnt | bytes |
|---|---|
${sizes.join('\n')}
`;
}
