import type { Span } from '../analyzer/finding.ts';
import type { Phrase, Step, Token } from './phrase.ts';

/** How many words a `*` by itself may stand for. */
const GAP = 3;

/** Whether a word is met by a step: the parts in their order, the first at its start and the last at its end. */
function meets(parts: readonly string[], { folded, word }: Token): boolean {
  const [first = ''] = parts;
  if (parts.length === 1) return folded === first;
  const last = parts.at(-1) as string;
  const end = folded.length - last.length;
  if (!word || end < first.length || !folded.startsWith(first) || !folded.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = folded.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/** A gap written out: so many words, each of which may be missing. */
const written = (phrase: Phrase): readonly (Step | 'maybe')[] =>
  phrase.flatMap((step): (Step | 'maybe')[] => (step === 'gap' ? Array(GAP).fill('maybe') : [step]));

/**
 * Every place where a phrase is met, never overlapping. One pass: for each number of steps that may have been met so
 * far it is known where that run began (the latest beginning counts), so nothing is ever tried twice.
 */
export function placesOf(phrase: Phrase, tokens: readonly Token[]): readonly Span[] {
  const steps = written(phrase);
  const whole = steps.length;
  const spans: Span[] = [];
  const none = new Array<number>(whole + 1).fill(-1);
  let runs = none;
  for (const token of tokens) {
    const [first] = steps;
    // Most words of most drafts begin nothing.
    if (runs === none && !(typeof first === 'object' && meets(first.parts, token))) continue;
    const next = [...none];
    const reach = (count: number, from: number) => {
      let at = count;
      next[at] = Math.max(next[at] as number, from);
      // What may be missing is passed over at once.
      while (steps[at] === 'maybe') {
        at += 1;
        next[at] = Math.max(next[at] as number, from);
      }
    };
    for (let count = 0; count < whole; count += 1) {
      const from = count === 0 ? token.start : (runs[count] as number);
      if (from < 0) continue;
      const step = steps[count] as Step | 'maybe';
      // In a gap, or at its end, what isn't a word and ends no sentence counts for nothing.
      const inGap = step === 'maybe' || steps[count - 1] === 'maybe';
      if (inGap && !token.word && !/[.!?]/.test(token.folded)) reach(count, from);
      if (step === 'maybe') {
        if (token.word) reach(count + 1, from);
      } else if (step !== 'gap' && meets(step.parts, token)) reach(count + 1, from);
    }
    const began = next[whole] as number;
    if (began >= 0) spans.push([began, token.end]);
    runs = began >= 0 || next.every((from) => from < 0) ? none : next;
  }
  return spans;
}
