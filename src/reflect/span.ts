import { monday } from './monday.ts';

/** How far back to look: so many weeks, or everything there is. */
export const SPANS = ['4', '12', '52', 'all'] as const;
export type Span = (typeof SPANS)[number];

/** Stretches of equal length, side by side. */
export interface Stretches {
  /** When each begins, in ms. */
  readonly starts: readonly number[];
  /** When the last one ends. */
  readonly end: number;
  /** How many weeks each is long. */
  readonly weeks: number;
}

/** More than these side by side can't be told apart. */
const AT_MOST = 53;

/** The stretches of a span, the last of them with now in it; `first` is when there was something for the first time. */
export function stretchesOf(span: Span, now: number, first: number | undefined): Stretches {
  const sinceFirst = Math.round((monday(now).getTime() - monday(first ?? now).getTime()) / 604_800_000) + 1;
  // A span of which nothing is known yet is drawn all the same; only everything begins where it begins.
  const count = span === 'all' ? Math.max(sinceFirst, 4) : Number(span);
  const weeks = Math.ceil(count / AT_MOST);
  const stretches = Math.ceil(count / weeks);
  const starts = Array.from({ length: stretches }, (_, index) =>
    monday(now, 1 - (stretches - index) * weeks).getTime(),
  );
  return { starts, end: monday(now, 1).getTime(), weeks };
}
