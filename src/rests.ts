import browser from 'webextension-polyfill';
import { hasRested } from './kept/hasRested.ts';
import { type KeptDraft, keep, loadKept, watchKept } from './kept/kept.ts';
import { sites } from './sites/index.ts';
import { text } from './text.ts';
import { showOnToolbar } from './toolbar.ts';

/** Each resting draft has an alarm of this name with its id. */
const PREFIX = 'rest:';

/** Tells, in words that give nothing of the draft away on a screen that others may see. */
async function tell(draft: KeptDraft): Promise<void> {
  await keep({ ...draft, told: true });
  const place = sites.find(({ id }) => id === draft.place)?.name;
  await browser.notifications?.create(PREFIX + draft.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/icon-128.png'),
    title: text('app_name'),
    message: place ? text('notice_rested_at', place) : text('notice_rested'),
  });
}

/** Brings the browser's alarms in line with what rests, and tells of what has rested: also of what did so while the browser was closed. */
async function alignRests(): Promise<void> {
  const at = Date.now();
  const kept = await loadKept();
  const resting = kept.filter((draft) => draft.until !== undefined && !hasRested(draft, at));
  const names = new Map(resting.map(({ id, until }) => [PREFIX + id, until as number]));
  for (const { name, scheduledTime } of (await browser.alarms?.getAll()) ?? []) {
    if (!name.startsWith(PREFIX)) continue;
    if (names.get(name) === scheduledTime) names.delete(name);
    else await browser.alarms.clear(name);
  }
  for (const [name, when] of names) browser.alarms?.create(name, { when });
  const rested = kept.filter((draft) => hasRested(draft, at));
  for (const draft of rested) if (!draft.told) await tell(draft);
  await showOnToolbar();
}

/** Looks after the drafts that rest, in the background. Everything is known again from the store after each wake-up. */
export function rests(signal: AbortSignal): void {
  let queue: Promise<void> = Promise.resolve();
  const soon = () => {
    queue = queue
      .then(alignRests)
      .catch((error: unknown) =>
        console.warn('Think First could not tell of a draft that has rested; the popup still lists it.', error),
      );
  };
  watchKept(signal, soon);
  browser.alarms?.onAlarm.addListener(({ name }) => name.startsWith(PREFIX) && soon());
  browser.runtime.onStartup.addListener(soon);
  browser.runtime.onInstalled.addListener(soon);
  const clicked = () => {
    browser.notifications?.onClicked.addListener((id) => {
      if (!id.startsWith(PREFIX)) return;
      void browser.tabs.create({ url: browser.runtime.getURL('src/options/options.html#kept') });
      void browser.notifications.clear(id);
    });
  };
  // There are none to listen to before the person has allowed them.
  if (browser.notifications) clicked();
  else
    browser.permissions.onAdded.addListener(({ permissions }) => permissions?.includes('notifications') && clicked());
}
