import type { Span } from './ranges.ts';

/** Where some spans of a text are after it has changed in one place; undefined for those whose words were touched. */
export function survivors(before: string, after: string, spans: readonly Span[]): readonly (Span | undefined)[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  // Where both ends could claim a letter either is right: the text is the same.
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const shift = after.length - before.length;
  return spans.map(([from, to]): Span | undefined => {
    if (to <= head) return [from, to];
    if (from >= before.length - tail) return [from + shift, to + shift];
    return undefined;
  });
}
