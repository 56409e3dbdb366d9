import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Analysis, analyze } from '../../src/analyzer/analyze.ts';
import type { Draft } from '../../src/draft.ts';
import { choose } from '../../src/nudges/choose.ts';

interface Labelled extends Draft {
  readonly id: string;
  readonly expect?: readonly { readonly check: string; readonly quote: string }[];
  readonly allow?: readonly string[];
  readonly checks?: readonly string[];
  readonly hold?: boolean;
  readonly care?: 'distress' | 'urgent' | null;
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const shortName = (id: string) => id.slice(id.indexOf('/') + 1);
const ratio = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);
const figure = (value: number) => (Number.isNaN(value) ? '   –' : value.toFixed(2).padStart(4));

function scores({ right, wrong, missed }: Tally) {
  const precision = ratio(right, right + wrong);
  const recall = ratio(right, right + missed);
  return { precision, recall, f1: ratio(2 * right, 2 * right + wrong + missed) };
}

/** Measures the analyzer, at the balanced setting, against the labels of one file; `show` prints errors of one check. */
function evaluate(file: string, show: string | undefined, say: (line: string) => void): void {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);
  const tallies = new Map<string, Tally>();
  const tally = (check: string) => {
    const known = tallies.get(check) ?? { right: 0, wrong: 0, missed: 0 };
    tallies.set(check, known);
    return known;
  };
  let clean = 0;
  let disturbed = 0;
  let held = 0;
  let falseHolds = 0;
  let overlap = 0;
  let quotes = 0;
  let careRight = 0;
  let careWrong = 0;
  for (const row of rows) {
    const analysis: Analysis = analyze(row);
    if (row.care !== undefined) {
      if ((analysis.care !== undefined) === (row.care !== null)) careRight += 1;
      else {
        careWrong += 1;
        if (show === 'care')
          console.log(
            `  ${row.care ?? 'look-alike'} read as ${analysis.care ?? 'ordinary'}: ${row.text.slice(0, 200)}`,
          );
      }
      continue;
    }
    const wanted = new Set(row.checks ?? row.expect?.map((one) => one.check) ?? []);
    const review = choose(analysis, { audience: row.audience });
    const spoken = review.findings;
    const found = new Set(spoken.map((finding) => shortName(finding.check)));
    const allowed = new Set(row.allow ?? []);
    for (const check of new Set([...wanted, ...found])) {
      if (wanted.has(check) && found.has(check)) tally(check).right += 1;
      else if (wanted.has(check)) tally(check).missed += 1;
      else if (!allowed.has(check)) tally(check).wrong += 1;
      const error = wanted.has(check) !== found.has(check) && !(allowed.has(check) && found.has(check));
      if (error && (show === check || show === 'all')) {
        const marks = spoken
          .filter((finding) => shortName(finding.check) === check)
          .map((finding) => row.text.slice(...finding.span));
        const label = row.expect?.filter((one) => one.check === check).map((one) => one.quote) ?? [];
        console.log(
          `  ${wanted.has(check) ? 'MISSED' : 'FALSE '} ${check} ${row.id} ${row.kind ?? ''}/${row.place ?? ''} ${JSON.stringify(wanted.has(check) ? label : marks)}\n      ${row.parent ? `[parent: ${row.parent.slice(0, 100)}] ` : ''}${row.text.slice(0, 400).replaceAll('\n', '⏎')}`,
        );
      }
    }
    for (const { check, quote } of row.expect ?? []) {
      const from = row.text.indexOf(quote);
      if (!found.has(check) || from < 0) continue;
      quotes += 1;
      if (
        spoken.some(
          (finding) =>
            shortName(finding.check) === check && finding.span[0] < from + quote.length && from < finding.span[1],
        )
      )
        overlap += 1;
    }
    if (wanted.size === 0 && allowed.size === 0) {
      clean += 1;
      if (found.size > 0) disturbed += 1;
    }
    if (review.hold) {
      held += 1;
      if (row.hold === undefined ? wanted.size === 0 && allowed.size === 0 : wanted.size === 0) falseHolds += 1;
    }
  }
  say(`\n${basename(file)}: ${rows.length} drafts`);
  if (careRight + careWrong > 0) say(`care: ${careRight} of ${careRight + careWrong} as labelled`);
  if (tallies.size === 0) return;
  say('check                 precision recall   F1   right wrong missed');
  const total: Tally = { right: 0, wrong: 0, missed: 0 };
  let macro = 0;
  for (const [check, one] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
    const { precision, recall, f1 } = scores(one);
    macro += Number.isNaN(f1) ? 0 : f1;
    total.right += one.right;
    total.wrong += one.wrong;
    total.missed += one.missed;
    say(
      `${check.padEnd(22)}   ${figure(precision)}   ${figure(recall)}   ${figure(f1)}   ${one.right} ${one.wrong} ${one.missed}`,
    );
  }
  const { precision, recall, f1 } = scores(total);
  say(
    `micro                    ${figure(precision)}   ${figure(recall)}   ${figure(f1)}   macro-F1 ${figure(macro / tallies.size)}`,
  );
  say(
    `clean drafts with no finding ${clean - disturbed} of ${clean} (${figure(ratio(clean - disturbed, clean))}); held ${held}, of them ${falseHolds} clean; marks on the quoted words ${overlap} of ${quotes}`,
  );
}

const HEAD = `# Evaluation

Made by \`npm run evaluate -- FILE.jsonl … --write\`; nothing here is typed by hand. The files are labelled drafts that are
not part of the repository: \`drafts.jsonl\` is an evaluation set that is hard on purpose, and nothing was tuned on it;
\`posts.jsonl\` are real posts (Broad Twitter Corpus, CC BY 4.0; GoEmotions, Apache-2.0), looked at for false alarms while
the rules were written; \`care.jsonl\` and the files of the corpus were worked on, so their figures say how well the
rules fit, not how well they judge; of \`more-care.jsonl\`, 400 later lines, many of them oblique, nothing was used.

A draft counts for a check when it is labelled with it; what its labels call debatable counts neither way. The setting
is *balanced*.
`;

const files: string[] = [];
let show: string | undefined;
let write = false;
for (const argument of process.argv.slice(2)) {
  if (argument.startsWith('--show=')) show = argument.slice('--show='.length);
  else if (argument === '--write') write = true;
  else files.push(argument);
}
if (files.length === 0) {
  console.error('Say which files to measure: npm run evaluate -- FILE.jsonl … [--show=CHECK] [--write]');
  process.exitCode = 2;
}
const lines: string[] = [];
for (const file of files) {
  evaluate(file, show, (line) => {
    console.log(line);
    lines.push(line);
  });
}
if (write && files.length > 0) {
  writeFileSync('docs/EVALUATION.md', `${HEAD}\n\`\`\`text\n${lines.join('\n').trim()}\n\`\`\`\n`);
  console.log('\nwrote docs/EVALUATION.md');
}
