import { sites } from './index.ts';
import type { Site } from './site.ts';
import { siteAmong } from './siteAmong.ts';

/** The site that a page's address belongs to, or undefined. Ports don't count, as in the browsers' match patterns. */
export function siteAt(address: string): Site | undefined {
  return siteAmong(sites, address);
}
