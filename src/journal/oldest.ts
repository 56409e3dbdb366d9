import type { Keep } from '../settings/schema.ts';

const DAY = 86_400_000;
const DAYS: Readonly<Record<Exclude<Keep, 'always'>, number>> = { month: 31, season: 92, year: 366 };

/** The time before which nothing is kept, in ms; undefined where everything is. */
export function oldest(keep: Keep, now: number): number | undefined {
  return keep === 'always' ? undefined : now - DAYS[keep] * DAY;
}
