import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { analyze } from '../../src/analyzer/analyze.ts';
import { warm } from '../../src/analyzer/warm.ts';
import type { Curve, Figure, Measured } from './figure.ts';
import { floor, peers, type Worker } from './peers.ts';
import { spent } from './spent.ts';
import { type Spread, spreadOf } from './spread.ts';
import { draftOf, madeNew } from './texts.ts';

/*
 * Measures the analyzer in a plain Node process, bundled as it ships and not by way of a runner that wraps functions:
 * against others in turns, on the same texts, so that whatever else the machine does falls on all alike.
 * Arguments: a JSON file of drafts, and of 'quick', 'peers' those that are wanted. The answer is JSON on standard output.
 */
const [draftsFile = '', ...wanted] = process.argv.slice(2);
const quick = wanted.includes('quick');
const drafts = JSON.parse(readFileSync(draftsFile, 'utf8')) as readonly string[];
const LENGTHS = quick ? [280, 1000, 10_000] : [50, 280, 1000, 3000, 10_000, 100_000];
/** Others that would take longer than this for one text, in ms, by what they took for the length before, are left out there. */
const PATIENCE = 2500;
/** How long each is used before it is measured, in ms. */
const LEARNING = 3000;

const ours: Worker = { name: 'Think First', work: (text) => analyze({ text }), soon: false };
const base = floor();
const others: readonly Worker[] = wanted.includes('peers') ? await peers() : [];
const all = [base, ours, ...others];
const figures: Figure[] = [];
const curves: Curve[] = [];
const notes: string[] = [];
const say = (sentence: string) => process.stderr.write(`· ${sentence}\n`);

let turn = 0;
const again = (text: string) => {
  turn += 1;
  return madeNew(text, turn);
};

/** How long some texts take, in µs a text. */
async function timeOf({ work, soon }: Worker, texts: readonly string[]): Promise<number> {
  const started = spent();
  for (const text of texts) {
    const answer = work(text);
    if (soon) await answer;
  }
  return ((spent() - started) * 1000) / texts.length;
}

/** Workers in turns on the same new texts, in another order each round; µs a text of each round. */
async function inTurns(
  workers: readonly Worker[],
  textsOf: (round: number) => readonly string[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(workers.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const texts = textsOf(round).map(again);
    for (let index = 0; index < workers.length; index += 1) {
      const worker = workers[(index + round) % workers.length] as Worker;
      times.get(worker.name)?.push(await timeOf(worker, texts));
    }
  }
  return times;
}

const over = (some: readonly number[] = [], by: readonly number[] = []): number[] =>
  some.map((value, index) => value / (by[index] ?? Number.NaN));
const part = 'analysis';

for (const _ of warm());

// The project's drafts, each round a handful of them.
{
  const HANDFUL = quick ? 60 : 30;
  const rounds = quick ? 15 : 12;
  // Engines learn: what comes before they have is another figure (`cold.ts`).
  for (const worker of [ours, ...others])
    for (const until = spent() + LEARNING; spent() < until; ) await timeOf(worker, drafts.slice(0, 20).map(again));
  const times = await inTurns(
    all,
    (round) => Array.from({ length: HANDFUL }, (_, index) => drafts[(round * HANDFUL + index) % drafts.length] ?? ''),
    rounds,
  );
  const mine = times.get(ours.name);
  for (const { name } of all) {
    const spread = spreadOf(times.get(name) ?? []);
    figures.push({ id: `analysis/drafts/${name}`, part, name: `${name}, a draft of the set`, unit: 'µs', spread });
  }
  for (const { name } of all.filter((worker) => worker !== ours))
    figures.push({
      id: `analysis/drafts/against/${name}`,
      part,
      name: `Think First's time over that of ${name}, the set's drafts`,
      unit: '×',
      spread: spreadOf(over(mine, times.get(name))),
    });
  say('the drafts of the set');
}

// By length.
const TARGETS: Readonly<Record<string, number>> = {
  [base.name]: 1,
  'write-good': 1,
  alex: 1 / 20,
  'harper.js': 1 / 100,
};
const byLength = new Map<number, Spread>();
const points = new Map<string, { x: number; y: Spread }[]>(all.map(({ name }) => [name, []]));
for (const length of LENGTHS) {
  const fits = all.filter((worker) => {
    const before = points.get(worker.name)?.at(-1);
    return !before || (before.y.median * length) / before.x / 1000 < PATIENCE;
  });
  for (const { name } of all.filter((worker) => !fits.includes(worker)))
    notes.push(`${name} was left out at ${length} characters: it would have taken over ${PATIENCE / 1000} s for one.`);
  const count = length < 1000 ? 10 : length < 10_000 ? 4 : 1;
  const rounds = quick ? 15 : length > 10_000 ? 5 : 9;
  const textsOf = (round: number) =>
    Array.from({ length: count }, (_, index) => draftOf(length, drafts, (round * count + index) * 7));
  if (length <= 10_000) await inTurns([base, ours], textsOf, 5);
  const times = await inTurns(fits, textsOf, rounds);
  const mine = times.get(ours.name);
  byLength.set(length, spreadOf(mine ?? []));
  for (const { name } of fits) {
    points.get(name)?.push({ x: length, y: spreadOf(times.get(name) ?? []) });
    if (name === ours.name) continue;
    figures.push({
      id: `analysis/${length}/against/${name}`,
      part,
      name: `Think First's time over that of ${name}, ${length.toLocaleString('en')} characters`,
      unit: '×',
      spread: spreadOf(over(mine, times.get(name))),
      ...(length === 280 && TARGETS[name] !== undefined ? { target: { most: TARGETS[name] } } : {}),
    });
  }
  say(`${length} characters`);
}
if (LENGTHS.some((length) => length > 40_000))
  notes.push(
    'Think First reads the first 40,000 units of a draft and no more (the longest post that a supported site takes): its figures for 100,000 characters are for two fifths of them.',
  );
for (const [name, line] of points) curves.push({ plot: 'length', name, points: line });

/** Rounds of two things in turns: the second over the first. */
async function ratio(rounds: number, first: (round: number) => number, second: (round: number) => number) {
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const under = first(round);
    found.push(second(round) / under);
  }
  return spreadOf(found);
}
const timed = (work: () => unknown): number => {
  const started = spent();
  work();
  return spent() - started;
};

// One more key press at the end of a draft that has been looked at, over a whole new draft of that length.
for (const length of quick ? [3000] : [280, 3000, 10_000]) {
  let text = '';
  const spread = await ratio(
    quick ? 40 : 30,
    (round) => {
      text = again(draftOf(length, drafts, round * 5));
      return timed(() => analyze({ text }));
    },
    () => timed(() => analyze({ text: `${text}s` })),
  );
  figures.push({
    id: `analysis/key/${length}`,
    part,
    name: `One more key press in ${length.toLocaleString('en')} characters, over a whole analysis`,
    unit: '×',
    spread,
    ...(length === 3000 ? { target: { most: 0.25 } } : {}),
  });
}
if (!quick) {
  const spread = await ratio(
    8,
    (round) => timed(() => analyze({ text: again(draftOf(10_000, drafts, round * 11)) })),
    (round) => timed(() => analyze({ text: again(draftOf(100_000, drafts, round * 11)) })),
  );
  figures.push({
    id: 'analysis/linear',
    part,
    name: '100,000 characters (of which 40,000 are read) over 10,000',
    unit: '×',
    spread,
    target: { most: 11 },
  });
}

// What a draft leaves for the engine to clear away.
if (!quick) {
  const session = new Session();
  session.connect();
  for (const worker of all) {
    const texts = drafts.slice(0, 60).map(again);
    await session.post('HeapProfiler.startSampling', {
      samplingInterval: 2048,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    await timeOf(worker, texts);
    const { profile } = await session.post('HeapProfiler.stopSampling');
    const sum = (node: (typeof profile)['head']): number =>
      node.selfSize + node.children.reduce((before, child) => before + sum(child), 0);
    figures.push({
      id: `analysis/allocation/${worker.name}`,
      part,
      name: `${worker.name}: allocated for a draft of the set`,
      unit: 'kB',
      spread: spreadOf([sum(profile.head) / texts.length / 1000]),
    });
  }
  session.disconnect();
  notes.push(
    "What is allocated is what V8's sampling heap profiler sees: JavaScript's own heap, not WebAssembly's or ICU's.",
  );
}

process.stdout.write(JSON.stringify({ figures, curves, notes, versions: {} } satisfies Measured));
