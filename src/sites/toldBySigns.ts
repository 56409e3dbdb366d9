import type { Site } from './site.ts';
import { siteBySigns } from './siteBySigns.ts';

/**
 * A site that may turn out to run known software: as soon as its page carries the signs, its boxes are those of that
 * software and no others. A script of ours is there before the page, so it looks when it is asked, until the page has
 * loaded.
 */
export function toldBySigns(site: Site, software: readonly Site[], page: Document): Site {
  let told: Site | undefined;
  let settled = false;
  const look = (): Site | undefined => {
    if (settled) return told;
    told = siteBySigns(software, page);
    settled = told !== undefined || page.readyState === 'complete';
    return told;
  };
  return {
    ...site,
    get composers() {
      return (look() ?? site).composers;
    },
    get generic() {
      return look() ? undefined : site.generic;
    },
  };
}
