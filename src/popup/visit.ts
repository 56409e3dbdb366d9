import { activeTab, type PageState, sendToTab, type TabInView } from '../messages.ts';
import { hasAccess } from '../settings/access.ts';
import { anySiteAt } from '../sites/generic.ts';
import type { Site } from '../sites/site.ts';

/** Where the person is: the tab, the site it shows if we know it, and whether the browser lets us onto it. */
export interface Place {
  readonly tab: TabInView | undefined;
  /** A site there is an adapter for, or one that the person has added or could add. */
  readonly site: Site | undefined;
  readonly access: boolean;
}

/**
 * Looks where the person is: in the tab in front or the one that is given, at the address that is given where the
 * browser doesn't tell. Never rejects: what can't be found out counts as a page we have nothing to do with.
 */
export async function findPlace(tabId: number | undefined, address?: string): Promise<Place> {
  const found = await activeTab(tabId).catch(() => undefined);
  const tab = found && { ...found, address: found.address ?? address };
  const site = tab?.address === undefined ? undefined : anySiteAt(tab.address);
  if (!tab?.address || !site) return { tab, site: undefined, access: false };
  // Where the browser can't even say, whether the page answers will tell.
  const access = await hasAccess(tab.address).catch(() => true);
  return { tab, site, access };
}

const FIRST_FRAME = 0;

/** What the script in a tab knows: the page itself, or a frame of it that holds the compose box. Undefined where nobody answers. */
export async function hear(tabId: number): Promise<PageState | undefined> {
  const page = await sendToTab(tabId, FIRST_FRAME, 'tellState').catch(() => undefined);
  if (page && page.box !== 'none') return page;
  const frame = await sendToTab(tabId, undefined, 'tellState').catch(() => undefined);
  return frame && (!page || frame.box !== 'none') ? frame : page;
}
