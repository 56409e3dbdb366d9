import { sites } from './index.ts';
import type { Site } from './site.ts';

function matches(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host] = parts as unknown as [string, string, string];
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  if (host === '*') return true;
  return host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
}

/** The site that a page's address belongs to, or undefined. Ports don't count, as in the browsers' match patterns. */
export function siteAt(address: string): Site | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  return sites.find((site) => site.matches.some((pattern) => matches(pattern, url)));
}
