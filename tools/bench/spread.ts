/** What many measurements of one thing say: their median and quartiles. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** The value below which such a share of the sorted values lies. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** The spread of some values; `middle` may be another quantile than the median, such as 0.99. */
export function spreadOf(values: readonly number[], middle = 0.5): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const median = quantile(sorted, middle);
  return { median, low: quantile(sorted, 0.25), high: quantile(sorted, 0.75), count: sorted.length };
}
