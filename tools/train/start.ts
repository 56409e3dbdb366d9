import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checks } from '../../src/analyzer/checks/index.ts';
import { BUCKETS, featuresOf, marksOfDraft } from '../../src/analyzer/model/features.ts';
import { columns, type Example } from './examples.ts';
import { learn } from './learn.ts';

/*
 * Learns from public comments, for the checks that public labels speak of, where the training on the corpus starts from:
 * `npx tsx tools/train/start.ts FOLDER` with the folder of the public sets. What it writes (`start.json`) is part of the
 * project; the comments are not.
 *
 * Civil Comments with toxic spans (CC0), talk-page comments (Jigsaw, CC0 labels), EDOS (CC0), Davidson et al. 2017 (MIT),
 * GoEmotions (Apache-2.0).
 */
const FILE = 'tools/train/start.json';
const WIDTH = checks.length;
const LEARNT = ['heat', 'generalization'] as const;
const UNKNOWN = -1;
const WORDLESS = 12;
const LONGEST = 1200;

interface Comment {
  readonly text: string;
  readonly workers?: number;
  readonly not_toxic?: number;
  readonly types?: Readonly<Record<string, number>>;
  readonly toxic?: number;
  readonly insult?: number;
  readonly threat?: number;
  readonly gold?: string;
  readonly sexist?: boolean;
  readonly vector?: string;
  readonly emotions?: readonly string[];
}

/** Kinds of sexism that say something of all women. */
const OF_A_GROUP = /^(?:2\.1|3\.2|4\.2)/;
/** Kinds that are aimed at somebody. */
const AT_SOMEBODY = /^(?:1\.|2\.2|3\.1)/;
const UNFRIENDLY = ['anger', 'annoyance', 'disgust', 'disapproval'];

interface Labels extends Readonly<Record<(typeof LEARNT)[number], number>> {
  /** How much it counts where a label says less than we ask: abuse, but of whom? */
  readonly counts?: number;
}
/** So much counts what was called abusive or angry without a word on whom it is aimed at: chosen on sets of other sources. */
const LOOSELY = 0.3;

/** What the labels of each set say of our checks; where they don't, nothing is learnt. */
const labelsIn: Readonly<Record<string, (comment: Comment) => Labels>> = {
  'civil-comments': ({ workers = 1, not_toxic = 0, types = {} }) => {
    const votes = (type: string) => 2 * (types[type] ?? 0) >= workers;
    const fine = 2 * not_toxic > workers;
    return {
      heat: votes('Insult') || votes('Threat') ? 1 : fine ? 0 : UNKNOWN,
      generalization: votes('Identity based Attack') ? 1 : fine ? 0 : UNKNOWN,
    };
  },
  'talk-comments': ({ toxic, insult, threat }) => ({
    heat: insult || threat ? 1 : toxic ? UNKNOWN : 0,
    generalization: toxic ? UNKNOWN : 0,
  }),
  edos: ({ sexist, vector = '' }) => ({
    heat: AT_SOMEBODY.test(vector) ? 1 : UNKNOWN,
    generalization: OF_A_GROUP.test(vector) ? 1 : sexist ? UNKNOWN : 0,
  }),
  davidson: ({ gold }) => {
    const fine = gold === 'neither' ? 0 : UNKNOWN;
    return { heat: fine === 0 ? 0 : 1, generalization: fine, counts: gold === 'offensive' ? LOOSELY : 1 };
  },
  goemotions: ({ emotions = [] }) => {
    const fine = emotions.some((emotion) => UNFRIENDLY.includes(emotion)) ? UNKNOWN : 0;
    const angry = emotions.length === 1 && emotions[0] === 'anger';
    return { heat: angry ? 1 : fine, generalization: fine, counts: angry ? LOOSELY : 1 };
  },
};

function exampleOf({ text }: Comment, labels: Labels): Example {
  const all = new Int8Array(WIDTH).fill(UNKNOWN);
  for (const check of LEARNT) all[columns.get(check) as number] = labels[check];
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).length;
  return {
    features: Int32Array.from([...featuresOf(text), ...marksOfDraft(text.length, sentences, true)]),
    labels: all,
    ...(labels.counts !== undefined && { counts: labels.counts }),
  };
}

/** Where training starts from: a weight for every bucket and check, zero where nothing is known. */
export function startOfTraining(): Float32Array {
  const table = new Float32Array(BUCKETS * WIDTH);
  if (!existsSync(FILE)) return table;
  const { scale, bytes } = JSON.parse(readFileSync(FILE, 'utf8')) as {
    readonly scale: number[];
    readonly bytes: string;
  };
  const values = new Int8Array(Buffer.from(bytes, 'base64'));
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    for (const [at, check] of LEARNT.entries())
      table[bucket * WIDTH + (columns.get(check) as number)] =
        (values[bucket * LEARNT.length + at] as number) * (scale[at] as number);
  return table;
}

function writeStart(folder: string): void {
  const squeezed = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  // Some comments of one set are in a measuring set: those are left out.
  const measured = new Set(
    readFileSync(`${folder}/../posts.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => squeezed((JSON.parse(line) as Comment).text)),
  );
  const examples = Object.entries(labelsIn).flatMap(([set, labelsOf]) =>
    readFileSync(`${folder}/${set}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Comment)
      .filter(({ text }) => text.length >= WORDLESS && text.length <= LONGEST && !measured.has(squeezed(text)))
      .map((comment) => [comment, labelsOf(comment)] as const)
      .filter(([, labels]) => LEARNT.some((check) => labels[check] !== UNKNOWN))
      .map(([comment, labels]) => exampleOf(comment, labels)),
  );
  console.log(`${examples.length} public comments`);
  const { table } = learn(examples, { passes: 3 });
  const scale = LEARNT.map((check) => {
    const sizes = new Float32Array(BUCKETS);
    for (let bucket = 0; bucket < BUCKETS; bucket += 1)
      sizes[bucket] = Math.abs(table[bucket * WIDTH + (columns.get(check) as number)] as number);
    return (sizes.sort()[Math.floor(0.9995 * BUCKETS)] as number) / 127;
  });
  const bytes = new Int8Array(BUCKETS * LEARNT.length);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    for (const [at, check] of LEARNT.entries()) {
      const weight = (table[bucket * WIDTH + (columns.get(check) as number)] as number) / (scale[at] as number);
      bytes[bucket * LEARNT.length + at] = Math.max(-127, Math.min(127, Math.round(weight)));
    }
  writeFileSync(
    FILE,
    `${JSON.stringify({ checks: LEARNT, scale, bytes: Buffer.from(bytes.buffer).toString('base64') })}\n`,
  );
  console.log(`wrote ${FILE}`);
}

if (process.argv[1]?.endsWith('start.ts')) {
  const folder = process.argv[2];
  if (folder) writeStart(folder);
  else {
    console.error('Say where the public sets are: npx tsx tools/train/start.ts FOLDER');
    process.exitCode = 2;
  }
}
