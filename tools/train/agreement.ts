import { readdirSync, readFileSync } from 'node:fs';
import type { CorpusRow } from './corpus-row.ts';

/*
 * How well a second, blind reading agrees with the corpus: `npx tsx tools/train/agreement.ts LABELS.jsonl …`, where a
 * line is {"id", "checks", "maybe"}. What either side calls debatable counts neither way.
 */
interface SecondReading {
  readonly id: string;
  readonly checks: readonly string[];
  readonly maybe?: readonly string[];
}

const linesOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const CORPUS = 'tools/train/corpus';
const rows = new Map(
  readdirSync(CORPUS)
    .filter((file) => file.endsWith('.jsonl') && !file.includes('care'))
    .flatMap((file) => linesOf<CorpusRow>(`${CORPUS}/${file}`))
    .map((row) => [row.id, row]),
);

let [both, first, second, read] = [0, 0, 0, 0];
for (const { id, checks, maybe = [] } of process.argv.slice(2).flatMap((path) => linesOf<SecondReading>(path))) {
  const row = rows.get(id);
  if (!row) throw new Error(`No draft of the corpus is called ${id}.`);
  read += 1;
  const own = new Set(row.expect.map(({ check }) => check));
  for (const check of new Set([...own, ...checks])) {
    if (own.has(check) && checks.includes(check)) both += 1;
    else if (own.has(check) && !maybe.includes(check)) first += 1;
    else if (!own.has(check) && !row.allow.includes(check)) second += 1;
    else continue;
    if (!(own.has(check) && checks.includes(check)))
      console.log(
        `${id} ${check}: only the ${own.has(check) ? 'writer' : 'second reader'} — ${row.text.slice(0, 160).replaceAll('\n', ' ')}`,
      );
  }
}
console.log(
  `${read} drafts; both ${both}, only the writer ${first}, only the second reader ${second}: F1 ${((2 * both) / (2 * both + first + second)).toFixed(3)}`,
);
