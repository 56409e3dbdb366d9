import type { ReasonKey, Span } from './finding.ts';
import type { Reading, Sentence } from './reading.ts';

/** A wording a check knows, how strong an indication it is (0…1), and what to say of it. */
export interface Phrase {
  /** Global, and written for `Reading.plain`: lower case, straight quotes. Repeats must be bounded. */
  readonly pattern: RegExp;
  readonly strength: number;
  readonly reason: ReasonKey;
}

interface Place {
  readonly span: Span;
  readonly sentence: Sentence;
  readonly match: RegExpMatchArray;
}

const NONE: readonly Place[] = [];

/** Places looked at for one wording: a draft that repeats itself says no more by it, and costs no more. */
export const ENOUGH = 6;

/** The places where a pattern (global) matches the writer's own words, `most` at most, each with the sentence it stands in. */
export function placesOf(reading: Reading, pattern: RegExp, most = Number.POSITIVE_INFINITY): Iterable<Place> {
  const matches = reading.matches(pattern);
  return matches.length === 0 ? NONE : placesAt(reading, matches, most);
}

function* placesAt(reading: Reading, matches: readonly RegExpExecArray[], most: number): Generator<Place> {
  let told = 0;
  for (const match of matches) {
    const sentence = reading.sentenceAt(match.index);
    if (!sentence || match[0].length === 0) continue;
    yield { span: [match.index, match.index + match[0].length], sentence, match };
    told += 1;
    if (told === most) return;
  }
}
