import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checks } from '../../src/analyzer/checks/index.ts';
import { BUCKETS } from '../../src/analyzer/model/features.ts';
import { type DraftExamples, type Example, readExamples, writers } from './examples.ts';
import { learn, soundsBy } from './learn.ts';
import { startOfTraining } from './start.ts';

/*
 * Tries what parts of speech and lemmas of a library would bring to the learnt part, beside its own, on writers held out:
 * `npx tsx tools/train/trial-of-tags.ts [ARM …]`. The libraries are those that the bench measures against
 * (`npm run bench -- --only analysis` installs them under .cache/bench); nothing of it ships.
 */
const HOME = '.cache/bench';
/** The writers are held out in so many groups: whole files, as in training. */
const GROUPS = 4;

/** A word with its part of speech and its plain form. */
interface Tagged {
  readonly tag: string;
  readonly lemma: string;
}

interface Arm {
  readonly tags: boolean;
  readonly lemmas: boolean;
  readonly tagger: () => (text: string) => readonly Tagged[];
}

/** What the bench installed, or a sentence that says what to do. */
function installed(name: string): unknown {
  if (!existsSync(join(HOME, 'node_modules', name)))
    throw new Error(`${name} is not installed: run npm run bench -- --only analysis first.`);
  return createRequire(join(process.cwd(), HOME, 'package.json'))(name);
}

interface Wink {
  readonly its: { readonly pos: unknown; readonly lemma: unknown; readonly value: unknown };
  readonly readDoc: (text: string) => { readonly tokens: () => { readonly out: (what: unknown) => string[] } };
}

function wink(): (text: string) => readonly Tagged[] {
  const make = installed('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
  const nlp = make(installed('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const lemmas = tokens.out(nlp.its.lemma);
    return tokens.out(nlp.its.pos).map((tag, at) => ({ tag, lemma: (lemmas[at] ?? '').toLowerCase() }));
  };
}

interface Compromise {
  readonly compute: (what: string) => Compromise;
  readonly json: (wish: object) => readonly {
    readonly terms: readonly { readonly normal: string; readonly root?: string; readonly tags: readonly string[] }[];
  }[];
}

function compromise(): (text: string) => readonly Tagged[] {
  const nlp = installed('compromise') as (text: string) => Compromise;
  return (text) =>
    nlp(text)
      .compute('root')
      .json({ terms: { normal: true, root: true, tags: true } })
      .flatMap(({ terms }) => terms)
      .map(({ normal, root, tags }) => ({ tag: [...tags].sort().join('+'), lemma: root ?? normal }));
}

const arms: Readonly<Record<string, Arm | null>> = {
  'as it is': null,
  'wink-nlp, tags': { tags: true, lemmas: false, tagger: wink },
  'wink-nlp, tags and lemmas': { tags: true, lemmas: true, tagger: wink },
  'compromise, tags and lemmas': { tags: true, lemmas: true, tagger: compromise },
};

/** A bucket for a few words: FNV-1a over their letters, spread over the buckets that the other features have. */
function bucketOf(kind: string, ...parts: readonly string[]): number {
  let hash = 0x811c9dc5;
  const name = `${kind}\n${parts.join('\n')}`;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % BUCKETS;
}

function featuresOf(tagged: readonly Tagged[], arm: Arm): number[] {
  const found = new Set<number>();
  tagged.forEach(({ tag, lemma }, at) => {
    const before = (steps: number) => tagged[at - steps]?.tag ?? '^';
    if (arm.tags) {
      found.add(bucketOf('1', tag));
      found.add(bucketOf('2', before(1), tag));
      found.add(bucketOf('3', before(2), before(1), tag));
      found.add(bucketOf('4', before(3), before(2), before(1), tag));
    }
    if (!arm.lemmas) return;
    found.add(bucketOf('l', lemma));
    found.add(bucketOf('ll', tagged[at - 1]?.lemma ?? '^', lemma));
    if (arm.tags) found.add(bucketOf('tl', before(1), lemma));
  });
  return [...found];
}

interface Tried {
  readonly file: string;
  readonly whole: Example;
  readonly sentences: readonly Example[];
}

function withTags(drafts: readonly DraftExamples[], arm: Arm | null): readonly Tried[] {
  if (!arm) return drafts;
  const tagger = arm.tagger();
  const more = ({ features, labels }: Example, own: readonly number[]): Example => ({
    features: Int32Array.from([...features, ...own]),
    labels,
  });
  return drafts.map(({ file, row, reading, whole, sentences }) => {
    const parts = reading.sentences.map(({ start, end }) => featuresOf(tagger(row.text.slice(start, end)), arm));
    return {
      file,
      whole: more(whole, parts.flat()),
      sentences: sentences.map((sentence, at) => more(sentence, parts[at] ?? [])),
    };
  });
}

function averagePrecision(sounds: readonly (readonly [sound: number, spoken: boolean])[]): number {
  let right = 0;
  let sum = 0;
  for (const [at, [, spoken]] of [...sounds].sort((a, b) => b[0] - a[0]).entries()) {
    if (!spoken) continue;
    right += 1;
    sum += right / (at + 1);
  }
  return sum / (right || 1);
}

/** Mean over the checks of the average precision of a draft's sound and of its loudest sentence's, on writers held out. */
function meanPrecision(drafts: readonly Tried[]): number {
  const start = startOfTraining();
  const files = writers();
  const heard: (readonly [sound: number, spoken: boolean])[][] = checks.map(() => []);
  for (let group = 0; group < GROUPS; group += 1) {
    const apart = (file: string) => files.indexOf(file) % GROUPS === group;
    const model = learn(
      drafts.filter(({ file }) => !apart(file)).flatMap(({ whole, sentences }) => [whole, ...sentences]),
      { start },
    );
    for (const { file, whole, sentences } of drafts) {
      if (!apart(file)) continue;
      const sounds = soundsBy(model, whole.features);
      const parts = sentences.length > 0 ? sentences.map(({ features }) => soundsBy(model, features)) : [sounds];
      for (let column = 0; column < checks.length; column += 1) {
        if (whole.labels[column] === -1) continue;
        const loudest = Math.max(...parts.map((part) => part[column] as number));
        heard[column]?.push([(sounds[column] as number) + loudest, whole.labels[column] === 1]);
      }
    }
  }
  return heard.reduce((sum, each) => sum + averagePrecision(each), 0) / heard.length;
}

const wanted = process.argv.slice(2);
const examples = readExamples();
for (const [name, arm] of Object.entries(arms)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const begun = performance.now();
  const drafts = withTags(examples, arm);
  const tagging = (performance.now() - begun) / examples.length;
  console.log(`${name}: ${meanPrecision(drafts).toFixed(4)} (${tagging.toFixed(2)} ms a draft for the tags)`);
}
