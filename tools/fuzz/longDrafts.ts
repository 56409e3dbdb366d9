import fc from 'fast-check';
import { drafts } from './drafts.ts';
import { pieces } from './pieces.ts';

/** A draft without end, and what it is made of. */
export interface LongDraft {
  readonly made: string;
  readonly text: string;
}

const upTo = (length: number, part: string): string =>
  part.repeat(Math.ceil(length / Math.max(1, part.length))).slice(0, length);

/**
 * Drafts of exactly this length: each nasty piece again and again, a nasty draft again and again, nasty drafts one after
 * the other, and drafts of the corpus one after the other.
 */
export function* longDrafts(corpus: readonly string[], length: number, seed: number): Generator<LongDraft> {
  for (const piece of pieces) yield { made: `${JSON.stringify(piece)} again and again`, text: upTo(length, piece) };
  const nasty = fc.sample(drafts(corpus), { seed, numRuns: 4000 }).map(({ text }) => text);
  for (const text of nasty.filter((one) => one.length > 1).slice(0, 150))
    yield { made: `${JSON.stringify(text.slice(0, 60))} and so on, again and again`, text: upTo(length, text) };
  for (let at = 0; at < 10; at += 1)
    yield {
      made: `nasty drafts from the ${at * 300}th on`,
      text: upTo(length, nasty.slice(at * 300, at * 300 + 400).join('\n')),
    };
  for (let at = 0; at < 50; at += 1) {
    const from = Math.floor((at / 50) * (corpus.length - 600));
    yield {
      made: `drafts of the corpus from the ${from}th on`,
      text: upTo(length, corpus.slice(from, from + 600).join('\n\n')),
    };
  }
}
