import type { Spread } from './spread.ts';

/** One thing measured. A ratio within a run has the unit ×. */
export interface Figure {
  /** Never changes, so that two runs can be compared. */
  readonly id: string;
  readonly part: 'analysis' | 'growth' | 'page' | 'size' | 'journal';
  /** What it is, as the table says it. */
  readonly name: string;
  readonly unit: '×' | 'ms' | 'µs' | 'kB' | 'MB' | 'keys';
  readonly spread: Spread;
  /** What is to be reached, in the same unit. */
  readonly target?: { readonly most: number } | { readonly least: number };
}

/** A line of a plot: how one thing grows with another. */
export interface Curve {
  readonly plot: 'length' | 'composers' | 'sites' | 'typing' | 'journal';
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: Spread }[];
}

/** What one part of the bench has measured. */
export interface Measured {
  readonly figures: readonly Figure[];
  readonly curves: readonly Curve[];
  /** What couldn't be measured and why, or has to be known to read the figures. */
  readonly notes: readonly string[];
  /** Name and version of what was measured. */
  readonly versions: Readonly<Record<string, string>>;
}
