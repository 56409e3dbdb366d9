import type { ReasonKey, Span } from './finding.ts';
import type { Reading, Sentence } from './reading.ts';

/** A wording a check knows, how strong an indication it is (0…1), and what to say of it. */
export interface Phrase {
  /** Global, and written for `Reading.plain`: lower case, straight quotes. Repeats must be bounded. */
  readonly pattern: RegExp;
  readonly strength: number;
  readonly reason: ReasonKey;
}

/** Every place where a pattern (global) matches the writer's own words, with the sentence it stands in. */
export function* placesOf(
  reading: Reading,
  pattern: RegExp,
): Generator<{ span: Span; sentence: Sentence; match: RegExpMatchArray }> {
  for (const match of reading.matches(pattern)) {
    const sentence = reading.sentenceAt(match.index);
    if (sentence && match[0].length > 0) yield { span: [match.index, match.index + match[0].length], sentence, match };
  }
}
