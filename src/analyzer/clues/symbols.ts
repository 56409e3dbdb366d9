/** How many symbols a clue may have: each length is looked up by itself. In ascending order. */
export const LENGTHS = [2, 3, 4, 6] as const;

/** The symbol for whatever is no letter from a to z and no figure. */
export const GAP = 27;
/** The symbol for any figure. */
export const FIGURE = 28;

const SYMBOLS = new Uint8Array(128).fill(GAP);
for (let code = 48; code <= 57; code += 1) SYMBOLS[code] = FIGURE;
for (let code = 97; code <= 122; code += 1) SYMBOLS[code - 32] = SYMBOLS[code] = code - 96;

/** What counts of a character when clues are looked for: a letter (1 to 26, small or capital), `FIGURE` or `GAP`. */
export function symbolOf(code: number): number {
  return code < 128 ? (SYMBOLS[code] as number) : GAP;
}

/** With how many symbols the beginnings of a pattern's matches are told. */
export const OPENING = 3;
/** Bits of the table in which the beginnings of one pattern's matches are marked. */
export const OPENING_BITS = 1024;

/** The symbols that stand at a place of a text, as one number; behind the end there are gaps. */
export function openingAt(text: string, at: number): number {
  const { length } = text;
  return (
    ((at < length ? symbolOf(text.charCodeAt(at)) : GAP) << 10) |
    ((at + 1 < length ? symbolOf(text.charCodeAt(at + 1)) : GAP) << 5) |
    (at + 2 < length ? symbolOf(text.charCodeAt(at + 2)) : GAP)
  );
}

/** The bit that stands for such a beginning; some share one. */
export function openingBit(opening: number): number {
  return Math.imul(opening, 0x9e3779b1) >>> 22;
}

/** Shorter patterns cost no more than the search for their clues. */
const SHORTEST = 90;

/** Whether a pattern is worth looking for clues: it is long, and not bound to the start of a text. */
export function wantsClues({ source }: RegExp): boolean {
  return source.length >= SHORTEST && !source.startsWith('^');
}

/** Whether a character is a sign beyond letters and punctuation, as every emoji is. */
export function isSign(code: number): boolean {
  return code >= 0xa9 && !(code >= 0x2010 && code <= 0x2027);
}

/** A clue's number: five bits a symbol, so that clues of different lengths never have the same. */
export function keyOf(clue: string): number {
  let key = 0;
  for (let index = 0; index < clue.length; index += 1)
    key = (key << 5) | (clue[index] === '_' ? GAP : symbolOf(clue.charCodeAt(index)));
  return key;
}

/** The name under which a pattern's clues are kept: changed words have another, and so never the clues of the old ones. */
export function nameOf(pattern: RegExp): string {
  const text = `${pattern.flags.replace(/[gy]/g, '')}/${pattern.source}`;
  let [a, b] = [0x811c9dc5, text.length];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) + 0x3243f6a8;
    b ^= b >>> 15;
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
