/** The sign a word begins with, whole, in any script: it stands for the word where there is room for one sign. */
export function initialOf(word: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return first?.segment ?? '';
}
