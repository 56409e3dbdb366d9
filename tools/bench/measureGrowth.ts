import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { remind as Remind, Reminder } from '../../src/nudges/remind.ts';
import { launch } from '../../test/e2e/browsers.ts';
import type { Driver } from '../../test/e2e/driver.ts';
import { registeredIds } from '../../test/e2e/registered-ids.ts';
import { waitFor } from '../../test/e2e/wait-for.ts';
import { startProxy } from '../../test/fixtures/proxy.ts';
import { startServer } from '../../test/fixtures/server.ts';
import type { Curve, Figure, Measured } from './figure.ts';
import { spent } from './spent.ts';
import { type Spread, spreadOf } from './spread.ts';
import { draftOf, draftsToMeasure, madeNew } from './texts.ts';
import { traced } from './traced.ts';

/** How many there are of each, and how often each is measured: what counts, or little, to see that it can be. */
const WHOLE = { boxes: [1, 10, 50], sites: [1, 24, 200], reminders: [0, 10, 100, 500], rounds: 3 };
const SHORT = { boxes: [1, 10], sites: [1, 5], reminders: [0, 10], rounds: 1 };
/** As many keys as are typed in a box. */
const KEYS = 10;
/** Longer than getting ready takes, and than the pause after which a draft is looked at, in ms. */
const [READY, PAUSE] = [2000, 600];
/** How long some sites may take until they are all registered, in ms. */
const PATIENCE = 60_000;

const pause = (time: number) => new Promise((done) => setTimeout(done, time));
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** What one thing has come to, and the line that it draws. */
interface Grown {
  readonly figures: readonly Figure[];
  readonly curve?: Curve;
}

function grown(
  what: string,
  name: (count: number) => string,
  unit: Figure['unit'],
  found: ReadonlyMap<number, readonly number[]>,
  plot?: Pick<Curve, 'plot' | 'name'>,
): Grown {
  const points = [...found].map(([x, values]): { readonly x: number; readonly y: Spread } => ({
    x,
    y: spreadOf(values),
  }));
  return {
    figures: points.map(({ x, y }) => ({
      ...{ id: `growth/${what}/${x}`, part: 'growth', name: name(x), unit, spread: y },
    })),
    ...(plot ? { curve: { ...plot, points } } : {}),
  };
}

/** What our scripts do for each key in the last of so many boxes, with the look in the pause behind them. */
async function inBoxes(driver: Driver, url: string, counts: readonly number[], rounds: number): Promise<Grown> {
  const found = new Map<number, number[]>(counts.map((count) => [count, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const count of counts) {
      const page = await driver.page(url);
      await page.evaluate((wanted) => {
        const first = document.querySelector('[data-place="textarea"]');
        for (let more = 1; more < wanted; more += 1) first?.after(first.cloneNode(true));
      }, count);
      const fields = await page.$$('[data-place="textarea"] [data-think-first-field]');
      await fields.at(-1)?.click();
      await page.evaluate(() => document.execCommand('insertText', false, 'The train was late, and so were we '));
      await pause(READY);
      const did = await traced(page, async () => {
        for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('a');
        await pause(PAUSE);
      });
      found.get(count)?.push(total(did.tasks) / KEYS);
      await page.close();
    }
  const name = (count: number) => `chromium: our scripts for a key, in the last of ${count} compose boxes`;
  return grown('boxes', name, 'ms', found, { plot: 'composers', name: 'our scripts for a key' });
}

/** Turns a site off and on again; how long it takes until its script is registered anew, in ms. Runs in the background. */
async function offAndOn(): Promise<number> {
  const { chrome } = globalThis as unknown as Record<'chrome', typeof import('webextension-polyfill')>;
  const registered = async () =>
    (await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'site-x');
  const set = async (off: boolean) => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings?: Record<string, unknown> };
    await chrome.storage.local.set({ settings: { version: 3, ...settings, modes: off ? { x: 'off' } : {} } });
    while ((await registered()) === off) await new Promise((done) => setTimeout(done, 5));
  };
  const started = performance.now();
  await set(true);
  await set(false);
  return (performance.now() - started) / 2;
}

/** What so many sites beside ours cost: on a page that opens, and in the background when a site is switched. */
async function withSites(driver: Driver, url: string, counts: readonly number[], rounds: number): Promise<Grown[]> {
  const [runs, switches] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const own = (await driver.ask(registeredIds)).length;
  let there = 0;
  for (const count of counts) {
    const hosts = Array.from({ length: count - there }, (_, index) => `https://host-${there + index}.example/*`);
    // The browser's own question is answered beforehand.
    await driver.letIn(hosts);
    const asking = await driver.extensionPage('src/options/options.html');
    await asking.evaluate(async (origins: readonly string[]) => {
      const { chrome } = globalThis as unknown as Record<'chrome', typeof import('webextension-polyfill')>;
      await chrome.permissions.request({ origins: [...origins] });
    }, hosts);
    await asking.close();
    there = count;
    const started = performance.now();
    await waitFor(`${count} sites to be registered`, async () => {
      if (performance.now() - started > PATIENCE) throw new Error(`it took longer than ${PATIENCE / 1000} s`);
      return (await driver.ask(registeredIds)).length >= own + count;
    });
    runs.set(count, []);
    switches.set(count, []);
    for (let round = 0; round < rounds; round += 1) {
      const page = await driver.page('about:blank');
      const did = await traced(page, async () => {
        await page.goto(url);
      });
      runs.get(count)?.push(total(did.run));
      await page.close();
      switches.get(count)?.push(await driver.ask(offAndOn));
    }
  }
  return [
    grown('sites/run', (count) => `chromium: our scripts run at document_start, ${count} sites added`, 'ms', runs, {
      ...{ plot: 'sites', name: 'our scripts run at document_start' },
    }),
    grown('sites/switch', (count) => `chromium: a site switched on or off, ${count} sites added`, 'ms', switches, {
      ...{ plot: 'sites', name: 'a site switched on or off' },
    }),
  ];
}

/** What a person's own reminders cost for a draft of 280 characters, over splitting it into words. */
async function withReminders(counts: readonly number[], rounds: number): Promise<Grown> {
  const outfile = resolve('.cache/bench/reminded.mjs');
  await build({
    ...{ entryPoints: ['tools/bench/reminded.ts'], outfile, bundle: true, minify: true },
    ...{ platform: 'node', format: 'esm', target: 'es2023', logLevel: 'warning' },
  });
  const { remind } = (await import(pathToFileURL(outfile).href)) as { readonly remind: typeof Remind };
  const { drafts } = draftsToMeasure();
  const words = [
    ...new Set(
      drafts
        .join(' ')
        .toLowerCase()
        .match(/[a-z]{5,}/g),
    ),
  ];
  const all = Array.from({ length: Math.max(...counts) }, (_, index): Reminder => {
    const own = words.slice(index * 6, index * 6 + 6);
    return {
      ...{ id: `own-${index}`, words: `${own.slice(0, 2).join(' ')}, ${own.slice(2).join(', ')}` },
      ...{ question: 'Really?', sites: [], kinds: [], acts: 'hint' },
    };
  });
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const found = new Map<number, number[]>(counts.map((count) => [count, []]));
  let turn = 0;
  for (let round = -1; round < rounds * 3; round += 1)
    for (const count of counts) {
      const texts = Array.from({ length: 200 }, (_, start) => madeNew(draftOf(280, drafts, start), ++turn));
      const some = all.slice(0, count);
      let started = spent();
      for (const text of texts) remind({ text }, some);
      const own = spent() - started;
      started = spent();
      for (const text of texts) for (const _ of segmenter.segment(text));
      // In the first round all is new.
      if (round >= 0) found.get(count)?.push(own / (spent() - started));
    }
  const name = (count: number) => `${count} reminders over Intl.Segmenter's word splitting, 280 characters`;
  return grown('reminders', name, '×', found);
}

/** How costs grow with the boxes on a page, the sites that are added, and a person's own reminders. */
export async function measureGrowth(short: boolean): Promise<Measured> {
  const { boxes, sites, reminders, rounds } = short ? SHORT : WHOLE;
  const all: Grown[] = [];
  const notes: string[] = [];
  const attempt = async (what: string, measure: () => Promise<readonly Grown[]>) => {
    console.error(`· ${what}`);
    try {
      all.push(...(await measure()));
    } catch (error) {
      notes.push(`Growth with ${what} was not measured: ${(error as Error).message}`);
    }
  };
  await attempt('reminders', async () => [await withReminders(reminders, rounds)]);
  const server = await startServer();
  const proxy = await startProxy(server.httpsPort);
  try {
    const driver = await launch('chromium', { proxy: proxy.port, extension: 'dist/chrome' });
    try {
      await driver.ready();
      await attempt('compose boxes', async () => [await inBoxes(driver, server.playground, boxes, rounds)]);
      await attempt('sites', () => withSites(driver, server.playground, sites, rounds));
    } finally {
      await driver.close();
    }
  } catch (error) {
    notes.push(`Growth in chromium was left out: ${(error as Error).message}`);
  } finally {
    await proxy.close();
    await server.close();
  }
  return {
    figures: all.flatMap(({ figures }) => figures),
    curves: all.flatMap(({ curve }) => (curve ? [curve] : [])),
    notes: [
      ...notes,
      'How costs grow with boxes and sites was measured in Chromium alone: Firefox tells nothing of the kind to a driver, and lets nobody onto 200 hosts without asking.',
      'A person can write down 50 reminders; more can only come from an organisation.',
    ],
    versions: {},
  };
}
