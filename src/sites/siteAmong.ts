import { covers } from './covers.ts';
import type { Site } from './site.ts';

/** The first of some sites that a page's address belongs to, or undefined. */
export function siteAmong(sites: readonly Site[], address: string): Site | undefined {
  // Without a name and a password, which could make one host look like another.
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: '', hostname: '' };
  return sites.find(({ matches }) => matches.some((pattern) => covers(pattern, `${protocol}//${hostname}/`)));
}
