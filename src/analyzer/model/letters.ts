const APOSTROPHE = 39;
const SPACE = 32;
const ZERO = 48;

/** Adds a letter to the hash of a word; 0 is the hash of no letter. */
export const hashedOn = (word: number, code: number): number => Math.imul(word ^ code, 0x01000193) + 1;

/** How many places the table of word classes has: words that share a place share a class. */
export const CLASS_PLACES = 65_536;

/** The place of a word among the classes, from its hash. */
export function classPlaceOf(word: number): number {
  return (word ^ (word >>> 16)) & (CLASS_PLACES - 1);
}

/** A letter as the model sees it: small, straight, figures all alike, any white space a space. */
export function plainCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= ZERO && code <= 57) return ZERO;
  if (code <= SPACE || code === 0xa0) return SPACE;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if (code === 0x201c || code === 0x201d) return 34;
  return code;
}

export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || code === ZERO || code === APOSTROPHE || code >= 0xc0;
