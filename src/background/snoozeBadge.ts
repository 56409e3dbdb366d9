import browser from 'webextension-polyfill';
import type { Settings } from '../settings/schema.ts';
import { loadSettings, watchSettings } from '../settings/settings.ts';
import { EVERYWHERE, snoozedUntil } from '../settings/snoozes.ts';
import { showOnToolbar } from '../toolbar.ts';

const ALARM = 'snooze-over';

/** Puts on the toolbar whether everything is snoozed, and has the browser wake us when it no longer is. */
async function show(settings: Settings): Promise<void> {
  const until = snoozedUntil(settings, EVERYWHERE);
  if (until === undefined) await browser.alarms?.clear(ALARM);
  else browser.alarms?.create(ALARM, { when: until });
  await showOnToolbar();
}

/** Keeps the badge in step with "snoozed everywhere". Only the badge needs to be woken for: a review asks the clock. */
export function showSnooze(signal: AbortSignal): void {
  const look = (settings: Settings) => void show(settings).catch(() => undefined);
  const again = () => void loadSettings().then(look);
  watchSettings(signal, look);
  browser.runtime.onStartup.addListener(again);
  browser.runtime.onInstalled.addListener(again);
  browser.alarms?.onAlarm.addListener(({ name }) => name === ALARM && again());
}
