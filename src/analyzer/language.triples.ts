/** Letters told apart: none, a to z, any other. */
const LETTERS = 28;
const OTHER = 27;

/** A character's number: 1 to 26 for a to z, 27 for other letters, 0 for what ends or parts a word. */
function letterAt(word: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code > 96 && code < 123) return code - 96;
  return code > 0xbf ? OTHER : 0;
}

/** Writes every three letters that follow each other in a word, edges included, as numbers; returns how many. */
export function letterTriples(word: string, triples: Int32Array): number {
  const length = Math.min(word.length, triples.length);
  let before = 0;
  let here = letterAt(word, 0);
  for (let at = 0; at < length; at += 1) {
    const next = at + 1 < length ? letterAt(word, at + 1) : 0;
    triples[at] = (before * LETTERS + here) * LETTERS + next;
    before = here;
    here = next;
  }
  return length;
}
