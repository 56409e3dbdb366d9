/** Something that does its own work on a text; `soon` where it answers with a promise. */
export interface Worker {
  readonly name: string;
  readonly work: (text: string) => unknown;
  readonly soon: boolean;
}

/** A name that no bundler follows: the peers are installed apart, or not at all. */
const load = (name: string): Promise<unknown> => import(name);

/** What words in a text cost at least: the browser's own way to find them, with one segmenter for all texts. */
export function floor(): Worker {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const work = (text: string) => {
    let words = 0;
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
    return words;
  };
  return { name: 'Intl.Segmenter, words', work, soon: false };
}

/** The peers, each made ready once, as somebody who uses it would. Fails where they aren't installed. */
export async function peers(): Promise<readonly Worker[]> {
  const { default: wink } = (await load('wink-nlp')) as { default: WinkNlp };
  const { default: model } = (await load('wink-eng-lite-web-model')) as { default: unknown };
  const nlp = wink(model, ['sbd', 'pos']);
  const { default: writeGood } = (await load('write-good')) as { default: (text: string) => unknown };
  const { text: alex } = (await load('alex')) as { text: (text: string) => unknown };
  const { default: compromise } = (await load('compromise')) as { default: (text: string) => unknown };
  const { LocalLinter } = (await load('harper.js')) as { LocalLinter: new (init: LinterInit) => Linter };
  const { binaryInlined: binary } = (await load('harper.js/binaryInlined')) as { binaryInlined: unknown };
  const harper = new LocalLinter({ binary });
  await harper.setup();
  return [
    { name: 'wink-nlp (sentences and parts of speech)', work: (text) => nlp.readDoc(text), soon: false },
    { name: 'write-good', work: writeGood, soon: false },
    { name: 'alex', work: alex, soon: false },
    { name: 'compromise', work: compromise, soon: false },
    { name: 'harper.js', work: (text) => harper.lint(text), soon: true },
  ];
}

interface LinterInit {
  readonly binary: unknown;
}
interface Linter {
  readonly setup: () => Promise<void>;
  readonly lint: (text: string) => Promise<unknown>;
}
type WinkNlp = (model: unknown, pipe: readonly string[]) => { readonly readDoc: (text: string) => unknown };
