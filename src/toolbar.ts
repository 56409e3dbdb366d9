import browser from 'webextension-polyfill';
import { hasRested } from './kept/hasRested.ts';
import { loadKept } from './kept/kept.ts';
import { loadSettings } from './settings/settings.ts';
import { EVERYWHERE, snoozedUntil } from './settings/snoozes.ts';
import { text } from './text.ts';

let queue: Promise<unknown> = Promise.resolve();

async function show(): Promise<void> {
  const at = Date.now();
  const [settings, kept] = await Promise.all([loadSettings(), loadKept()]);
  const until = snoozedUntil(settings, EVERYWHERE, at);
  // Where no notification may be shown a dot says that there is something to see in the popup.
  const dot = !browser.notifications && kept.some((draft) => hasRested(draft, at)) ? '•' : '';
  await browser.action.setBadgeText({ text: until === undefined ? dot : text('badge_snoozed') });
  const time = new Intl.DateTimeFormat(text('language_code'), { timeStyle: 'short' }).format(until ?? 0);
  await browser.action.setTitle({ title: until === undefined ? text('app_name') : text('badge_snoozed_until', time) });
}

/**
 * Shows on the toolbar what holds in every tab: that everything is snoozed or, else, that a draft has rested. Both are
 * read from the store each time: neither may wipe the other away.
 */
export function showOnToolbar(): Promise<void> {
  const shown = queue.then(show);
  queue = shown.catch(() => undefined);
  return shown;
}
