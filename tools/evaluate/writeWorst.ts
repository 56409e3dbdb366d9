import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ErrorSeen } from './measure.ts';

const FILE = 'docs/WORST.md';
/** By check and draft, why it went wrong: written by hand after reading the drafts. */
const WHY = 'tools/evaluate/why.json';
const LONGEST = 110;

const short = (words: string) => {
  const line = words.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

/** Writes the worst errors of a file, each with a word on why where somebody has written one. */
export function writeWorst(worst: readonly ErrorSeen[], checks: readonly string[], title: string): void {
  const why = (existsSync(WHY) ? JSON.parse(readFileSync(WHY, 'utf8')) : {}) as Readonly<Record<string, string>>;
  const parts = checks.map((name) => {
    const own = worst.filter(({ check }) => check === name);
    if (own.length === 0) return `## ${name}\n\nNo error.\n`;
    const rows = own.map(({ kind, row, words, strength }) => {
      const reason = why[`${name} ${row.id}`] ?? '–';
      const quoted = words.map((one) => `“${short(one)}”`).join(' ');
      return `| ${kind} | ${row.id ?? ''} | ${strength.toFixed(2)} | ${quoted || '–'} | ${reason} |`;
    });
    return `## ${name}\n\n| | draft | strength | words | why |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  const head = `# The worst errors

Of ${title}, for each check the three strongest false alarms and the three faintest misses, made by \`npm run evaluate\` with
EVALUATION.md. The words on why are kept in \`${WHY}\`, written after reading each draft. Nothing was changed because of
what was read here: the drafts are for measuring.
`;
  writeFileSync(FILE, [head, ...parts].join('\n'));
  console.log(`wrote ${FILE}`);
}
