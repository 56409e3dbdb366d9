import { addedSite } from './addedSite.ts';
import { siteAt } from './match.ts';
import type { Site } from './site.ts';

/** The match pattern under which a page's site can be added; undefined where it can't be, or is known already. */
export function patternToAdd(address: string): string | undefined {
  const host = /^(https?:)\/\/(?:[^/?#@]*@)?([a-z0-9.-]{1,253})(?::\d+)?(?:[/?#]|$)/i.exec(address);
  return host && !siteAt(address) ? `${host[1]}//${host[2]}/*`.toLowerCase() : undefined;
}

/** The site at an address: one there is an adapter for, or else what it is once a person has added it. */
export function anySiteAt(address: string): Site | undefined {
  const pattern = patternToAdd(address);
  return pattern === undefined ? siteAt(address) : addedSite(pattern);
}
