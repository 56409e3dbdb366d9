import browser from 'webextension-polyfill';
import { answer } from './messages.ts';
import { modeOn } from './settings/modes.ts';
import { loadSettings, watchSettings } from './settings/settings.ts';
import { sites } from './sites/index.ts';

/*
 * The background remembers nothing: it may be stopped at any moment, and every wake-up brings the browser in line with
 * the settings again. All listeners are added at once, before anything is awaited, or a waking event would be missed.
 */
const life = new AbortController();

const CONTENT = '/src/content.js';
const REVIEW = '/src/review.js';
const prefix = 'site-';

/** Which scripts are to be registered: one for each site that isn't off, where the person lets us read that site. */
async function wanted(): Promise<Map<string, readonly string[]>> {
  const settings = await loadSettings();
  const allowed = (await browser.permissions.getAll()).origins ?? [];
  const scripts = new Map<string, readonly string[]>();
  for (const site of sites) {
    if (modeOn(settings, site.id) === 'off') continue;
    const matches = site.matches.filter(
      (pattern) =>
        allowed.includes(pattern) || allowed.some((origin) => origin === '<all_urls>' || origin === '*://*/*'),
    );
    if (matches.length > 0) scripts.set(prefix + site.id, matches);
  }
  return scripts;
}

/** Puts the content script into the tabs that are open already: a person needn't reload to be asked, or after an update. */
async function enter(matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.map((tab) =>
      browser.scripting.executeScript({
        target: { tabId: tab.id as number, allFrames: true },
        files: [CONTENT],
        injectImmediately: true,
      }),
    ),
  );
}

async function align(): Promise<void> {
  const scripts = await wanted();
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(prefix));
  const same = (id: string, matches: readonly string[] = []) =>
    [...(scripts.get(id) ?? [])].sort().join() === [...matches].sort().join();
  const stale = registered.filter(({ id, matches }) => !same(id, matches)).map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const kept = new Set(registered.map(({ id }) => id).filter((id) => !stale.includes(id)));
  const fresh = [...scripts].filter(([id]) => !kept.has(id));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(
    fresh.map(([id, matches]) => ({
      id,
      matches: [...matches],
      js: [CONTENT],
      runAt: 'document_start' as const,
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    })),
  );
  await enter(fresh.flatMap(([, matches]) => matches));
}

/** One alignment after another: two at once would register the same script twice, which browsers refuse. */
let queue: Promise<void> = Promise.resolve();
function alignSoon(): void {
  queue = queue
    .then(align)
    .catch((error: unknown) =>
      console.warn('Think First could not set up its sites; it will try again at the next change.', error),
    );
}

browser.runtime.onInstalled.addListener(alignSoon);
browser.runtime.onStartup.addListener(alignSoon);
browser.permissions.onAdded.addListener(alignSoon);
browser.permissions.onRemoved.addListener(alignSoon);
watchSettings(life.signal, alignSoon);

answer(life.signal, {
  loadReview: async ({ tab, frameId }) => {
    if (tab?.id === undefined || frameId === undefined) return false;
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: [REVIEW],
      injectImmediately: true,
    });
    return true;
  },
  showDot: async ({ tab }, on) => {
    if (tab?.id === undefined) return false;
    await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color: '#8a7a5c' });
    await browser.action.setBadgeText({ tabId: tab.id, text: on ? '•' : '' });
    return true;
  },
});
