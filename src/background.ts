import browser from 'webextension-polyfill';
import { answer } from './messages.ts';
import { modeOn } from './settings/modes.ts';
import { loadSettings, watchSettings } from './settings/settings.ts';
import { covers } from './sites/covers.ts';
import { sites } from './sites/index.ts';
import type { Site } from './sites/site.ts';

/*
 * The background remembers nothing: it may be stopped at any moment, and every wake-up brings the browser in line with
 * the settings again. All listeners are added at once, before anything is awaited, or a waking event would be missed.
 */
const life = new AbortController();

const CONTENT = '/src/content.js';
const REVIEW = '/src/review.js';
const prefix = 'site-';

/** What runs on a site's pages: its adapter, which leaves itself to the script that does the rest. */
const scriptsOf = (site: Site) => [`/src/sites/${site.id}.js`, CONTENT];

/** Where a script is to be registered: for each site that isn't off, the pages that the person lets us read. */
async function wanted(): Promise<Map<Site, readonly string[]>> {
  const settings = await loadSettings();
  const allowed = (await browser.permissions.getAll()).origins ?? [];
  const places = new Map<Site, readonly string[]>();
  for (const site of sites) {
    if (modeOn(settings, site) === 'off') continue;
    // All of its pages, or those of them that the person has allowed.
    const matches = [
      ...site.matches.filter((pattern) => allowed.some((origin) => covers(origin, pattern))),
      ...allowed.filter((origin) => site.matches.some((pattern) => pattern !== origin && covers(pattern, origin))),
    ];
    if (matches.length > 0) places.set(site, matches);
  }
  return places;
}

/** Puts a site's scripts into the tabs that are open already: a person needn't reload to be asked, or after an update. */
async function enter(site: Site, matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.map((tab) =>
      browser.scripting.executeScript({
        target: { tabId: tab.id as number, allFrames: true },
        files: scriptsOf(site),
        injectImmediately: true,
      }),
    ),
  );
}

async function align(): Promise<void> {
  const places = await wanted();
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(prefix));
  // An update may have changed the pages of a site, or the files that run there.
  const written = (matches: readonly string[] = [], files: readonly string[] = []) =>
    [...[...matches].sort(), ...files.map((file) => file.replace(/^\/?/, '/'))].join(' ');
  const asWanted = new Map([...places].map(([site, matches]) => [prefix + site.id, written(matches, scriptsOf(site))]));
  const stale = registered.filter(({ id, matches, js }) => asWanted.get(id) !== written(matches, js));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  const kept = new Set(registered.filter((one) => !stale.includes(one)).map(({ id }) => id));
  const fresh = [...places].filter(([site]) => !kept.has(prefix + site.id));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(
    fresh.map(([site, matches]) => ({
      id: prefix + site.id,
      matches: [...matches],
      js: scriptsOf(site),
      runAt: 'document_start' as const,
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    })),
  );
  await Promise.all(fresh.map(([site, matches]) => enter(site, matches)));
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
