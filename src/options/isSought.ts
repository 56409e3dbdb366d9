/** Whether each word that is searched for stands somewhere in these words. Nothing searched for is in all. */
export function isSought(search: string, words: readonly string[]): boolean {
  const where = words.join('\n').toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => where.includes(word));
}
