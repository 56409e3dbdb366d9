import type { Site } from './site.ts';

/** The known software whose signs a page carries: how a host that no adapter lists is told, such as a small Mastodon server. */
export function siteBySigns(sites: readonly Site[], page: ParentNode): Site | undefined {
  return sites.find(({ signs }) => signs?.some((selector) => page.querySelector(selector) !== null));
}
