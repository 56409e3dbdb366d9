/** Two letters to which nothing belongs but themselves. */
const PLAIN = /^[a-z]{2}/i;

/** The sign a word begins with, whole, in any script: it stands for the word where there is room for one sign. */
export function initialOf(word: string): string {
  // Where the first two letters are plain, nothing can belong to the first: getting a segmenter ready takes long.
  if (PLAIN.test(word)) return word.charAt(0);
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return first?.segment ?? '';
}
