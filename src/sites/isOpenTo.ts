import { covers } from './covers.ts';
import type { Site } from './site.ts';

/** Whether we are let onto a site or some of its pages, given the match patterns that the browser lets us onto. */
export function isOpenTo(site: Pick<Site, 'matches'>, allowed: readonly string[]): boolean {
  return site.matches.some((pattern) => allowed.some((origin) => covers(origin, pattern) || covers(pattern, origin)));
}
