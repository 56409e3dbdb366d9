/** So many short lines, most of them without a full stop, are verse. */
const VERSE = { lines: 6, length: 60, open: 0.5, stanza: 3 } as const;

/** Whether a text is a poem or a song's words, whose "I" is nobody's boast and announces nothing. */
export function isVerse(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < VERSE.lines) return false;
  if (!lines.every((line) => line.length <= VERSE.length && !/^\s*[-*•\d]/.test(line))) return false;
  const open = lines.filter((line) => !/[.!?:]\s*$/.test(line)).length;
  // Stanzas may have their full stops.
  const stanzas = text.split(/\n\s*\n/).filter((part) => part.trim().split('\n').length >= VERSE.stanza).length;
  return stanzas >= 2 || open >= VERSE.open * lines.length;
}
