import browser from 'webextension-polyfill';
import { handOverWords } from './background/apart.ts';
import { hearCommands } from './background/commands.ts';
import { offerMenu } from './background/menu.ts';
import { reviewScripts } from './background/reviewScripts.ts';
import { showSnooze } from './background/snoozeBadge.ts';
import { welcomeOnce } from './background/welcome.ts';
import { keeper } from './keeper.ts';
import { answer, holdLines } from './messages.ts';
import { rests } from './rests.ts';
import { grantedPatterns } from './settings/access.ts';
import { addedPatterns, isOn, withAdded } from './settings/modes.ts';
import { passPolicyOn } from './settings/passPolicyOn.ts';
import type { Settings } from './settings/schema.ts';
import { loadSettings, saveSettings, watchSettings } from './settings/settings.ts';
import { watchSync } from './settings/watchSync.ts';
import { addedSite } from './sites/addedSite.ts';
import { covers } from './sites/covers.ts';
import { patternToAdd } from './sites/generic.ts';
import { sites } from './sites/index.ts';
import type { Site } from './sites/site.ts';

/*
 * The background remembers nothing: it may be stopped at any moment, and every wake-up brings the browser in line with
 * the settings again. All listeners are added at once, before anything is awaited, or a waking event would be missed.
 */
const life = new AbortController();

const ADDED = '/src/added.js';
const CONTENT = '/src/content.js';
const GENERIC = '/src/generic.js';
const MARKS_SCRIPT = '/src/marks.js';
const MARKS = '/marks.css';
const prefix = 'site-';

/** Scripts to be registered: for which pages, and which files. */
interface Wanted {
  readonly matches: readonly string[];
  readonly js: readonly string[];
}

/** What runs on a site's pages: its adapter and what finds boxes by their shape, which leave themselves to the script that does the rest. */
const scriptsOf = ({ id, added, generic }: Site): readonly string[] => [
  added ? ADDED : `/src/sites/${id}.js`,
  ...(generic ? [GENERIC] : []),
  CONTENT,
];

/** True for the pattern of one host of which nothing is known. */
const isToAdd = (pattern: string) => patternToAdd(pattern.replace(/\*$/, '')) === pattern;

/**
 * Keeps the list of added sites in step with the browser: a host that a person allowed there is added, one that they
 * took back there is gone.
 */
async function addedSites(allowed: readonly string[]): Promise<Settings> {
  const settings = await loadSettings();
  const stale = settings.added.filter((pattern) => !allowed.some((origin) => covers(origin, pattern)));
  const known = addedPatterns(settings);
  const fresh = allowed.filter((pattern) => !known.includes(pattern) && isToAdd(pattern));
  if (stale.length + fresh.length === 0) return settings;
  return saveSettings((current) => {
    const without = stale.reduce((some, pattern) => withAdded(some, addedSite(pattern), false), current);
    return fresh.reduce((some, pattern) => withAdded(some, addedSite(pattern), true), without);
  });
}

/** Which scripts are to be registered, by their id: for each site that isn't off, on the pages that the person lets us read. */
async function wanted(): Promise<ReadonlyMap<string, Wanted>> {
  const allowed = await grantedPatterns();
  const settings = await addedSites(allowed);
  await passPolicyOn(settings.policy);
  const scripts = new Map<string, Wanted>();
  for (const site of [...sites, ...addedPatterns(settings).filter(isToAdd).map(addedSite)]) {
    if (!isOn(settings, site)) continue;
    // All of its pages, or those of them that the person has allowed.
    const matches = [
      ...site.matches.filter((pattern) => allowed.some((origin) => covers(origin, pattern))),
      ...allowed.filter((origin) => site.matches.some((pattern) => pattern !== origin && covers(pattern, origin))),
    ];
    if (matches.length === 0) continue;
    const id = prefix + site.id;
    // One host may have been added under http and https.
    const before = scripts.get(id)?.matches ?? [];
    scripts.set(id, { matches: [...before, ...matches], js: scriptsOf(site) });
  }
  return scripts;
}

/** Puts a site's scripts into the tabs that are open already: a person needn't reload to be asked, or after an update. */
async function enter({ matches, js }: Wanted): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.map((tab) =>
      browser.scripting.executeScript({
        target: { tabId: tab.id as number, allFrames: true },
        files: [...js],
        injectImmediately: true,
      }),
    ),
  );
}

/** A script written down so that two can be compared: an update may have changed the pages of a site, or its files. */
const written = ({
  matches = [],
  js = [],
}: {
  readonly matches?: readonly string[];
  readonly js?: readonly string[];
}) => [...[...matches].sort(), ...js.map((file) => file.replace(/^\/?/, '/'))].join(' ');

async function align(): Promise<void> {
  const scripts = await wanted();
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(prefix));
  const stale = registered.filter((one) => {
    const script = scripts.get(one.id);
    return !script || written(script) !== written(one);
  });
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  const kept = new Set(registered.filter((one) => !stale.includes(one)).map(({ id }) => id));
  const fresh = [...scripts].filter(([id]) => !kept.has(id));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(
    fresh.map(([id, { matches, js }]) => ({
      id,
      matches: [...matches],
      js: [...js],
      runAt: 'document_start' as const,
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    })),
  );
  await Promise.all(fresh.map(([, script]) => enter(script)));
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
holdLines();
welcomeOnce();
offerMenu();
hearCommands();
handOverWords(life.signal);
showSnooze(life.signal);
rests(life.signal);
watchSync(life.signal);

answer(life.signal, {
  ...keeper,
  loadReview: async ({ tab, frameId }) => {
    if (tab?.id === undefined || frameId === undefined) return false;
    const target = { tabId: tab.id, frameIds: [frameId] };
    // Each by itself, so that the page has its turn in between; nobody knows in which order they arrive, and the last needs the others.
    const run = (file: string) => browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
    await Promise.all([MARKS_SCRIPT, ...reviewScripts.slice(0, -1)].map(run));
    await Promise.all(reviewScripts.slice(-1).map(run));
    // As the person's own style it reaches into shadow roots, and a page's policy has no say. Without it words are just not marked.
    void browser.scripting
      .insertCSS({ target: { tabId: tab.id, allFrames: true }, files: [MARKS], origin: 'USER' })
      .catch(() => {});
    return true;
  },
  searchFor: async (_, words) => {
    if (browser.search) await browser.search.query({ text: words, disposition: 'NEW_TAB' });
    // Firefox on a telephone can't be asked to search; this one needs no account and is in both browsers' lists.
    else await browser.tabs.create({ url: `https://duckduckgo.com/?q=${encodeURIComponent(words)}` });
    return true;
  },
  showDot: async ({ tab }, on) => {
    if (tab?.id === undefined) return false;
    await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color: '#8a7a5c' });
    await browser.action.setBadgeText({ tabId: tab.id, text: on ? '•' : null });
    return true;
  },
});
