import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { CLASS_PLACES, classPlaceOf, hashedOn, isWordCode, plainCode } from '../../src/analyzer/model/letters.ts';

/*
 * Sorts words into classes by the words they stand beside, so that what was learnt of one word helps with its like:
 * `npx tsx tools/train/word-classes.ts FOLDER` with a folder of plain text (*.txt.gz, a paragraph a line) under licences
 * that allow it; docs/DEPENDENCIES.md names them. What it writes (`src/analyzer/model/word-classes.ts`) is part of the
 * project; the text is not. Deterministic; a few minutes.
 *
 * Words are counted with their neighbours, the counts become positive pointwise mutual information, folded into few
 * dimensions by fixed random signs, and gathered by k-means.
 */
const WORDS = 24_000;
const NEIGHBOURS = 1_500;
/** How far words count as beside each other, and what each distance counts. */
const NEARNESS = [1, 1, 0.67, 0.5, 0.4];
const DIMENSIONS = 128;
const FINE = 254;
const COARSE = 48;
const ROUNDS = 14;
/** Speech about technology outweighs everything else: so much of each such file is read. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/transcripts/, 0.45],
  [/irc/, 0.3],
  [/wikipedia_en/, 0.7],
];

const folder = process.argv[2];
if (!folder) {
  console.error('Say where the plain text is: npx tsx tools/train/word-classes.ts FOLDER');
  process.exit(2);
}

function* wordsOf(line: string): Generator<number> {
  let word = 0;
  for (let at = 0; at <= line.length; at += 1) {
    const code = at < line.length ? plainCode(line.charCodeAt(at)) : 32;
    if (isWordCode(code)) word = hashedOn(word, code);
    else if (word !== 0) {
      yield word;
      word = 0;
    }
  }
}

/** The lines of all files, thinned where a file would outweigh the rest. */
function* lines(): Generator<string> {
  for (const file of readdirSync(folder as string)
    .filter((name) => name.endsWith('.txt.gz'))
    .sort()) {
    const share = SHARES.find(([name]) => name.test(file))?.[1] ?? 1;
    console.log(`  ${file}`);
    const all = gunzipSync(readFileSync(`${folder}/${file}`))
      .toString('utf8')
      .split('\n');
    for (const [index, line] of all.entries()) if ((index * 0.618034) % 1 < share) yield line;
  }
  for (const file of readdirSync('tools/train/corpus').sort())
    for (const line of readFileSync(`tools/train/corpus/${file}`, 'utf8').split('\n').filter(Boolean))
      yield (JSON.parse(line) as { readonly text: string }).text;
}

const counts = new Map<number, number>();
for (const line of lines()) for (const word of wordsOf(line)) counts.set(word, (counts.get(word) ?? 0) + 1);
const words = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, WORDS);
const rank = new Map(words.map(([word], index) => [word, index]));
console.log(`${counts.size} words, of which ${WORDS} are sorted`);

const beside = new Float32Array(WORDS * NEIGHBOURS);
for (const line of lines()) {
  const recent: number[] = [];
  for (const word of wordsOf(line)) {
    const own = rank.get(word) ?? -1;
    for (const [distance, nearness] of NEARNESS.entries()) {
      const other = recent[recent.length - 1 - distance] ?? -1;
      if (own < 0 || other < 0) continue;
      if (other < NEIGHBOURS)
        beside[own * NEIGHBOURS + other] = (beside[own * NEIGHBOURS + other] as number) + nearness;
      if (own < NEIGHBOURS) beside[other * NEIGHBOURS + own] = (beside[other * NEIGHBOURS + own] as number) + nearness;
    }
    recent.push(own);
    if (recent.length > NEARNESS.length) recent.shift();
  }
}

/** A fixed sign for a neighbour and a dimension. */
function signOf(neighbour: number, dimension: number): number {
  let mixed = Math.imul(neighbour * DIMENSIONS + dimension + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & 1 ? 1 : -1;
}

const ofNeighbour = new Float64Array(NEIGHBOURS);
let total = 0;
for (let at = 0; at < beside.length; at += 1) {
  ofNeighbour[at % NEIGHBOURS] = (ofNeighbour[at % NEIGHBOURS] as number) + (beside[at] as number);
  total += beside[at] as number;
}
const signs = Float32Array.from({ length: NEIGHBOURS * DIMENSIONS }, (_, at) =>
  signOf(Math.floor(at / DIMENSIONS), at % DIMENSIONS),
);
const vectors = new Float32Array(WORDS * DIMENSIONS);
for (let word = 0; word < WORDS; word += 1) {
  let own = 0;
  for (let other = 0; other < NEIGHBOURS; other += 1) own += beside[word * NEIGHBOURS + other] as number;
  const vector = vectors.subarray(word * DIMENSIONS, (word + 1) * DIMENSIONS);
  for (let other = 0; other < NEIGHBOURS; other += 1) {
    const count = beside[word * NEIGHBOURS + other] as number;
    if (count < 0.9) continue;
    const information = Math.log((count * total) / (own * (ofNeighbour[other] as number)));
    if (information <= 0) continue;
    for (let dimension = 0; dimension < DIMENSIONS; dimension += 1)
      vector[dimension] =
        (vector[dimension] as number) + information * (signs[other * DIMENSIONS + dimension] as number);
  }
  const length = Math.hypot(...vector) || 1;
  for (let dimension = 0; dimension < DIMENSIONS; dimension += 1)
    vector[dimension] = (vector[dimension] as number) / length;
}
console.log('counted; now gathering');

/** K-means by direction: the class of each vector, and the middles of the classes. */
function gather(all: Float32Array, size: number, classes: number): { of: Uint8Array; middles: Float32Array } {
  const middles = new Float32Array(classes * DIMENSIONS);
  for (let each = 0; each < classes; each += 1) {
    const from = Math.floor((each * Math.min(size, 6000)) / classes) * DIMENSIONS;
    middles.set(all.subarray(from, from + DIMENSIONS), each * DIMENSIONS);
  }
  const of = new Uint8Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = 0; at < size; at += 1) {
      let best = Number.NEGATIVE_INFINITY;
      for (let each = 0; each < classes; each += 1) {
        let likeness = 0;
        for (let dimension = 0; dimension < DIMENSIONS; dimension += 1)
          likeness += (all[at * DIMENSIONS + dimension] as number) * (middles[each * DIMENSIONS + dimension] as number);
        if (likeness <= best) continue;
        best = likeness;
        of[at] = each;
      }
    }
    middles.fill(0);
    for (let at = 0; at < size; at += 1)
      for (let dimension = 0; dimension < DIMENSIONS; dimension += 1) {
        const place = (of[at] as number) * DIMENSIONS + dimension;
        middles[place] = (middles[place] as number) + (all[at * DIMENSIONS + dimension] as number);
      }
    for (let each = 0; each < classes; each += 1) {
      const middle = middles.subarray(each * DIMENSIONS, (each + 1) * DIMENSIONS);
      const length = Math.hypot(...middle) || 1;
      for (let dimension = 0; dimension < DIMENSIONS; dimension += 1)
        middle[dimension] = (middle[dimension] as number) / length;
    }
    console.log(`  round ${round + 1} of ${ROUNDS}`);
  }
  return { of, middles };
}

const { of, middles } = gather(vectors, WORDS, FINE);
const coarser = gather(middles, FINE, COARSE).of;
/** Class 0 is that of unknown words; the rarest are written first, so that a shared place goes to the commoner word. */
const fine = new Uint8Array(CLASS_PLACES + 2);
for (let index = WORDS - 1; index >= 0; index -= 1)
  fine[classPlaceOf(words[index]?.[0] as number)] = (of[index] as number) + 1;
const coarse = new Uint8Array(258);
for (let each = 0; each < FINE; each += 1) coarse[each + 1] = (coarser[each] as number) + 1;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes.buffer).toString('base64');
writeFileSync(
  'src/analyzer/model/word-classes.ts',
  `// Written by tools/train/word-classes.ts; never by hand.

/** By the place of a word its class (0 for unknown), and by class a coarser one; bytes in base64. */
export const wordClasses = ${JSON.stringify({ fine: base64(fine), coarse: base64(coarse) })};
`,
);
console.log('wrote src/analyzer/model/word-classes.ts');
