/** A pattern longer than this is tried in pieces, in UTF-16 units of its source: an engine takes some 2 ms to compile that much. */
const LONG = 2000;

/** What ends where a bracket, a class or an escape that begins at `at` does. */
function behindOne(source: string, at: number): number {
  const sign = source[at];
  if (sign === '\\') return at + 2;
  if (sign === '[') {
    let end = at + 1;
    while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
    return end + 1;
  }
  if (sign !== '(') return at + 1;
  let end = at + 1;
  while (source[end] !== ')') end = behindOne(source, end);
  return end + 1;
}

/** Each alternative of a source, as it is written. */
function alternativesOf(source: string): readonly string[] {
  const alternatives: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at = behindOne(source, at))
    if (source[at] === '|') {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
  return [...alternatives, source.slice(from)];
}

/** Looks forward or back and takes no letter: what stands behind it is tried in its own order still. */
const ASSERTS = /^(?:\\[bB]|[\^$](?![*+?{]))/;
const LOOKS = /^\(\?<?[=!]/;
const COUNTS = /^[*+?{]/;

/** What a source is made of where all of it is one choice, with nothing but assertions in front; else undefined. */
function choiceIn(source: string): Readonly<Record<'front' | 'choice' | 'rest', string>> | undefined {
  let at = 0;
  for (;;) {
    const left = source.slice(at);
    if (ASSERTS.test(left)) at += left[0] === '\\' ? 2 : 1;
    else if (LOOKS.test(left)) at = behindOne(source, at);
    else break;
  }
  if (!source.startsWith('(?:', at)) return undefined;
  const end = behindOne(source, at);
  const rest = source.slice(end);
  if (COUNTS.test(rest)) return undefined;
  return { front: source.slice(0, at), choice: source.slice(at + 3, end - 1), rest };
}

const NO_NUMBER = /^\(\?(?:[:=!]|<[=!])/;

/** Whether there is a bracket that counts, named or not: its number would be another in a piece. */
function isCounted(source: string): boolean {
  for (let at = 0; at < source.length; at = source[at] === '(' ? at + 1 : behindOne(source, at))
    if (source[at] === '(' && !NO_NUMBER.test(source.slice(at, at + 4))) return true;
  return false;
}

function cut(source: string, longest: number): readonly string[] {
  if (source.length <= longest) return [source];
  const alternatives = alternativesOf(source);
  if (alternatives.length === 1) {
    const found = choiceIn(source);
    if (!found) return [source];
    const { front, choice, rest } = found;
    const around = front.length + rest.length;
    const parts = cut(choice, Math.max(longest - around, longest >> 1));
    return parts.length === 1 ? [source] : parts.map((part) => `${front}(?:${part})${rest}`);
  }
  const parts: string[] = [];
  let together = '';
  for (const alternative of alternatives) {
    const both = `${together}|${alternative}`;
    if (together !== '' && both.length > longest) {
      parts.push(together);
      together = alternative;
    } else together = together === '' ? alternative : both;
  }
  return [...parts, together].flatMap((part) => (part === source ? [part] : cut(part, longest)));
}

/**
 * The source of a long pattern in pieces, each of them some of its alternatives, in their order: tried one after the
 * other at one place, the first that matches there finds what the whole pattern finds there. No step of an engine that
 * compiles one of them is long. A pattern that can't be cut is its own only piece.
 */
export function piecesOf({ source }: RegExp): readonly string[] {
  return source.length <= LONG || isCounted(source) ? [source] : cut(source, LONG);
}
