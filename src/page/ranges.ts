import { sourcesOf } from './fields.ts';

/** From where to where, in UTF-16 offsets, end exclusive. */
export type Span = readonly [from: number, to: number];

/** What counts: blanks and line breaks are read in another way than they stand in the editor. */
const BLANK = /[\s\u200b\u2060\ufeff]/;

/**
 * The places of some spans of an editor's text, as ranges in its DOM. They are told by counting what isn't blank, which
 * the text and the editor have in common. A span that has no place, or all of them where the two don't agree, is undefined.
 */
export function rangesIn(field: Element, text: string, spans: readonly Span[]): readonly (Range | undefined)[] {
  const atoms: (readonly [node: Text, offset: number] | undefined)[] = [];
  let drawn = '';
  for (const source of sourcesOf(field)) {
    const data = typeof source === 'string' ? source : source.data;
    for (let offset = 0; offset < data.length; offset += 1) {
      if (BLANK.test(data[offset] as string)) continue;
      atoms.push(typeof source === 'string' ? undefined : [source, offset]);
      drawn += data[offset];
    }
  }
  const counts: number[] = [0];
  let read = '';
  for (const sign of text.split('')) {
    const blank = BLANK.test(sign);
    if (!blank) read += sign;
    counts.push((counts.at(-1) as number) + (blank ? 0 : 1));
  }
  if (read !== drawn) return spans.map(() => undefined);
  return spans.map(([from, to]) => {
    const first = atoms[counts[from] ?? -1];
    const last = atoms[(counts[to] ?? 0) - 1];
    if (!first || !last || (counts[to] as number) <= (counts[from] as number)) return undefined;
    const range = field.ownerDocument.createRange();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    return range;
  });
}
