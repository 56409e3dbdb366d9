import type { Span } from './finding.ts';
import { once } from './once.ts';
import type { Sentence } from './reading.ts';

/** What parts the clauses of a sentence; a full stop or comma inside a number or an address parts nothing. */
const PARTING = /[,;:.!?\u2026](?=\s|$)|\s[-\u2013\u2014|]\s|\n/;
/** Spaces and emoji after the last word say nothing themselves. */
const TRAILING = once(() => /(?:\s|\p{Extended_Pictographic}|\ufe0f){1,40}$/u);
/** Longest stretch looked at on either side, so that a draft without any punctuation costs no more than another. */
const REACH = 160;

/** A span widened to the clause it stands in, inside its sentence: enough of the writer's words to make sense alone. */
export function clauseOf(text: string, [from, to]: Span, sentence: Sentence): Span {
  const before = text.slice(Math.max(sentence.start, from - REACH), from);
  const after = text.slice(to, Math.min(sentence.end, to + REACH));
  let start = from - before.length;
  for (const part of before.matchAll(new RegExp(PARTING, 'g')))
    start = from - before.length + part.index + part[0].length;
  const end = to + (after.match(PARTING)?.index ?? after.length);
  const inner = text.slice(start, end);
  const kept = inner.replace(TRAILING(), '');
  return [start + (inner.length - inner.trimStart().length), start + Math.max(kept.length, to - start)];
}
