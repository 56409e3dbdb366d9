import browser, { type Tabs } from 'webextension-polyfill';
import { askForPages, hasAccess } from '../settings/access.ts';
import { lockedBy } from '../settings/lockedBy.ts';
import { isOn, withAdded, withMode } from '../settings/modes.ts';
import { loadSettings, saveSettings } from '../settings/settings.ts';
import { anySiteAt } from '../sites/generic.ts';
import { text } from '../text.ts';

/** How long the badge says what has been switched, in ms. */
const TOLD = 3000;

async function tell(tabId: number, on: boolean): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: text(on ? 'badge_on' : 'badge_off') });
  // The tab may be gone by then.
  setTimeout(() => browser.action.setBadgeText({ tabId, text: null }).catch(() => undefined), TOLD);
}

/** Switches the site in a tab off or, where it is off, on: then the browser may ask the person first. */
export async function toggleSite({ id, url }: Tabs.Tab): Promise<void> {
  const site = url === undefined ? undefined : anySiteAt(url);
  if (!site || !url) return;
  // Both at once: the browser takes the request only straight from the key, and asks nobody about what it has granted.
  const [before, given] = await Promise.all([hasAccess(url), askForPages(site.matches).catch(() => false)]);
  if (!given) return;
  // What an organisation has locked isn't switched: the badge then says what holds.
  const locked = lockedBy(await loadSettings(), (rules) => rules.sites?.[site.id]) !== undefined;
  const settings = await saveSettings((current) => {
    const on = !before || !isOn(current, site);
    const known = site.added ? withAdded(current, site, true) : current;
    return locked ? known : withMode(known, site, on ? 'review' : 'off');
  });
  if (id !== undefined) await tell(id, isOn(settings, site));
}
