import type { Site } from './sites/site.ts';
import { siteAmong } from './sites/siteAmong.ts';

declare global {
  /** The sites whose scripts run in this frame, in the extension's own world: each leaves its adapter here. */
  var thinkFirstSites: Site[] | undefined;
}

/**
 * The site of this frame. A frame without an address of its own (about:blank, srcdoc) is its maker's; one within the
 * maker's reach is looked after from there and has none.
 */
export function siteHere(): Site | undefined {
  const address = self.origin === 'null' ? location.href : `${self.origin}/`;
  return window.frameElement ? undefined : siteAmong(globalThis.thinkFirstSites ?? [], address);
}
