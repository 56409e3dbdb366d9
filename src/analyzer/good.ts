import { eachOf } from './clues/trail.ts';
import type { Span } from './finding.ts';
import { type GoodPattern, goodWords } from './good.words.ts';
import type { Reading } from './reading.ts';

/** What a draft can do well by its readers or by others. */
export type GoodKind = 'source' | 'credit' | 'doubt' | 'failure' | 'question' | 'help' | 'promotes-other';

/** Something good in a draft, and the words that show it. Never a score: one of each kind is all there is to say. */
export interface Good {
  readonly kind: GoodKind;
  readonly span: Span;
}

/** Places looked at for one wording: a draft that repeats itself costs no more. */
const ENOUGH = 6;

/** Where in a reading the first place stands that a pattern and its conditions agree on. */
function firstOf(reading: Reading, { pattern, as, unless, when }: GoodPattern): Span | undefined {
  const wording = as === 'written' ? reading.text : reading.plain;
  let places = 0;
  for (const match of eachOf(pattern, wording)) {
    if (++places > ENOUGH) return undefined;
    const span = [match.index, match.index + match[0].trimEnd().length] as const;
    const sentence = reading.sentenceAt(span[0]);
    if (!sentence) continue;
    // Names stand in the text as written; words that are somebody else's do not count there either.
    if (as === 'written' && reading.plain.slice(...span).trim().length * 2 < match[0].trim().length) continue;
    if (unless?.test(sentence.plain) || (when && !when(sentence, reading))) continue;
    return span;
  }
  return undefined;
}

/**
 * What is good in a draft, in the order of the text, each kind at most once. Speaks only where it is sure: a praise that
 * isn't deserved is worse than none. Empty for drafts that are too short or in a language that isn't known.
 */
export function goodIn(reading: Reading): readonly Good[] {
  if (reading.tiny || reading.language === 'other') return [];
  const found: Good[] = [];
  for (const pattern of goodWords.patterns) {
    const span = firstOf(reading, pattern);
    const other = found.findIndex(({ kind }) => kind === pattern.kind);
    if (!span) continue;
    if (other < 0) found.push({ kind: pattern.kind, span });
    else if (span[0] < (found[other] as Good).span[0]) found[other] = { kind: pattern.kind, span };
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
