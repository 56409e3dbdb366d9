import type { Page } from 'puppeteer-core';
import { allReady } from '../../test/e2e/all-ready.ts';
import { launch } from '../../test/e2e/browsers.ts';
import type { BrowserKind, Driver } from '../../test/e2e/driver.ts';
import { waitFor } from '../../test/e2e/wait-for.ts';
import { startProxy } from '../../test/fixtures/proxy.ts';
import { startServer } from '../../test/fixtures/server.ts';
import type { Curve, Figure, Measured } from './figure.ts';
import { CHURN, PROBE } from './probe.ts';
import { type Spread, spreadOf } from './spread.ts';
import { shown } from './table.ts';
import { type OwnWork, traced } from './traced.ts';

const builds = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;
const EDITORS = {
  textarea: 'textarea',
  'draft-js': 'Draft.js',
  lexical: 'Lexical',
  tiptap: 'ProseMirror',
  quill: 'Quill',
};
/** How much is measured: what counts, or little, to see that it can be. */
const WHOLE = { lengths: [500, 5000], keys: 30, rounds: 4, editors: Object.keys(EDITORS) };
const SHORT = { lengths: [5000], keys: 15, rounds: 2, editors: ['textarea', 'lexical'] };
type Extent = typeof WHOLE;
/** Ten keys a second. */
const PACE = 100;
/** How long one browser may take until typing has ended, in ms: on a slow machine fewer editors are typed in, and the page says so. */
const BUDGET = 140_000;
/** Longer than the pause in writing after which a draft is looked at, and than getting ready takes, in ms. */
const PAUSE = 2000;
const say = (sentence: string) => console.error(`· ${sentence}`);
const PASSES = 'The bakery on the corner is open on Sundays too, and the rye bread is still warm at eight.';
const HELD = 'You people are idiots.';
const TYPED = 'and so we went on to the next town by train ';

/** A browser, with the extension or without, and what was seen in it. */
interface Variant {
  readonly driver: Driver;
  readonly ours: boolean;
}

/** What a probe in the page has kept. */
interface Probed {
  readonly keys: readonly number[];
  readonly handled: readonly number[];
  readonly panels: readonly number[];
}
const probed = async (page: Page): Promise<Probed> => (await page.evaluate('window.bench')) as Probed;

const fieldOf = (editor: string) => `[data-place="${editor}"] [data-think-first-field]`;
const sendOf = (editor: string) => `[data-place="${editor}"] [data-think-first-send]`;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function open({ driver }: Variant, url: string): Promise<Page> {
  const page = await driver.page(url);
  await page.evaluate(PROBE);
  return page;
}

/** Sits down and puts words there in one piece. */
async function fill(page: Page, editor: string, text: string): Promise<void> {
  await page.waitForSelector(fieldOf(editor), { visible: true });
  await page.click(fieldOf(editor));
  await page.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`);
}

/** Types at an even pace, whatever the page does meanwhile. */
async function typeEvenly(page: Page, keys: number): Promise<void> {
  const started = performance.now();
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(TYPED[key % TYPED.length] as 'a');
    await pause(Math.max(0, started + (key + 1) * PACE - performance.now()));
  }
}

async function measureIn(kind: BrowserKind, { lengths, keys, rounds, editors }: Extent): Promise<Measured> {
  const server = await startServer();
  const proxy = await startProxy(server.httpsPort);
  const figures: Figure[] = [];
  const curves: Curve[] = [];
  const notes: string[] = [];
  let version = '';
  let variants: readonly Variant[] = [];
  const began = performance.now();
  const add = (id: string, name: string, unit: Figure['unit'], spread: Spread, most?: number) => {
    if (spread.count === 0) return void notes.push(`${kind}: ${name} could not be measured.`);
    say(`  ${name}: ${shown(spread.median)} ${unit}`);
    figures.push({
      ...{ id: `page/${kind}/${id}`, part: 'page', name: `${kind}: ${name}`, unit, spread },
      ...(most === undefined ? {} : { target: { most } }),
    });
  };

  /** Two browsers, one with the extension and one without. */
  const start = async (): Promise<void> => {
    for (const ours of [false, true]) {
      const driver = await launch(kind, { proxy: proxy.port, ...(ours ? { extension: builds[kind] } : {}) });
      variants = [...variants, { driver, ours }];
      if (ours) await driver.ready();
    }
  };
  const stop = async (): Promise<void> => {
    const all = variants;
    variants = [];
    for (const { driver } of all) await driver.close().catch(() => {});
  };
  /** Measures one thing; where that fails it is said, and the rest goes on in fresh browsers. */
  const attempt = async (what: string, measure: () => Promise<void>): Promise<void> => {
    say(`${kind}: ${what}`);
    try {
      if (variants.length === 0) await start();
      await measure();
    } catch (error) {
      say(`  failed: ${(error as Error).message}`);
      notes.push(`${kind}: ${what} was not measured to its end: ${(error as Error).message}`);
      await stop();
    }
  };

  /** What the extension's own scripts did meanwhile, where the browser tells; in ms. */
  const work = (page: Page, of: () => Promise<void>): Promise<OwnWork> =>
    kind === 'chromium'
      ? traced(page, of)
      : of().then(() => ({ run: [], tasks: [], loading: undefined, loaded: undefined, main: Number.NaN }));

  // A page in which nobody writes: the script's run, the heap, and a feed that is drawn anew without end.
  const quiet = async () => {
    const runs: number[] = [];
    const heaps: number[][] = [[], []];
    const churns: number[][] = [[], []];
    const own: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      for (const variant of variants) {
        const page = await variant.driver.page('about:blank');
        version ||= await page.browser().version();
        const loading = await work(page, async () => {
          await page.goto(server.playground);
        });
        if (variant.ours && kind === 'chromium') runs.push(loading.run.reduce((sum, one) => sum + one, 0));
        if (kind === 'chromium') {
          const session = await page.createCDPSession();
          await session.send('HeapProfiler.collectGarbage');
          heaps[variant.ours ? 1 : 0]?.push(((await page.metrics()).JSHeapUsedSize ?? 0) / 1e6);
        }
        const churning = await work(page, async () => {
          churns[variant.ours ? 1 : 0]?.push((await page.evaluate(CHURN)) as number);
        });
        if (variant.ours && kind === 'chromium')
          own.push(churning.tasks.reduce((sum, one) => sum + one, 0) / churning.main);
        await page.close();
      }
    const over = (pair: readonly (readonly number[])[]) =>
      spreadOf((pair[1] ?? []).map((value, index) => value / (pair[0]?.[index] ?? Number.NaN)));
    add('quiet/run', 'our scripts run at document_start', 'ms', spreadOf(runs), 3);
    const added = (heaps[1] ?? []).map((value, index) => value - (heaps[0]?.[index] ?? Number.NaN));
    add('quiet/heap', 'heap added to a tab in which nobody writes', 'MB', spreadOf(added), 1);
    add('quiet/feed', '10,000 insertions and removals, with over without', '×', over(churns));
    add('quiet/own', 'our share of the page’s processor time meanwhile', '×', spreadOf(own), 0.01);
  };

  const late: number[][] = [[], []];
  const loads: number[] = [];
  const loaded: number[] = [];
  const typing = async (editor: string, called: string, length: number) => {
    const seen: Probed[] = [];
    let longest: number[] = [];
    for (const variant of variants) {
      const page = await open(variant, server.playground);
      const did = await work(page, async () => {
        await fill(page, editor, PASSES.repeat(Math.ceil(length / PASSES.length)).slice(0, length));
        await typeEvenly(page, keys);
      });
      seen.push(await probed(page));
      if (variant.ours) {
        if (did.loading !== undefined) loads.push(did.loading);
        if (did.loaded !== undefined) loaded.push(did.loaded / PACE);
        longest = [...did.tasks].sort((a, b) => b - a);
      }
      await page.close();
    }
    const [without, own] = seen.map(({ keys }) => keys);
    late[0]?.push(...(without ?? []));
    late[1]?.push(...(own ?? []));
    const at = `${called}, ${length.toLocaleString('en')} characters`;
    const id = `typing/${editor}/${length}`;
    if (longest.length > 0)
      add(`${id}/task`, `longest task of ours while typing, ${at}`, 'ms', spreadOf(longest.slice(0, 1)), 8);
    for (const [name, share] of [
      ['median', 0.5],
      ['99th percentile', 0.99],
    ] as const) {
      const value = spreadOf([spreadOf(own ?? [], share).median / spreadOf(without ?? [], share).median]);
      add(`${id}/${share}`, `key to paint with over without, ${name}, ${at}`, '×', value);
    }
  };
  const typed = () => {
    if (kind === 'chromium') {
      add(
        'typing/load',
        'the longest task in which a part of the review is read and run, at the first focus',
        'ms',
        spreadOf(loads),
        8,
      );
      add(
        'typing/ready',
        'from the first focus until the part that asks is there, in keys at ten a second',
        'keys',
        spreadOf(loaded),
        20,
      );
    }
    const [without = [], own = []] = late;
    if (own.length === 0) return;
    const percentile = (values: readonly number[], share: number) => spreadOf(values, share).median;
    for (const [id, name, share, most] of [
      ['median', 'median', 0.5, undefined],
      ['p99', '99th percentile', 0.99, 1.05],
    ] as const)
      add(
        `typing/${id}`,
        `key to paint with over without, ${name} of all editors`,
        '×',
        spreadOf([percentile(own, share) / percentile(without, share)]),
        most,
      );
    for (const [name, values] of [
      [`${kind}, without`, without],
      [`${kind}, with`, own],
    ] as const)
      curves.push({
        plot: 'typing',
        name,
        points: [1, 10, 25, 50, 75, 90, 95, 99].map((x) => {
          const y = percentile(values, x / 100);
          return { x, y: { median: y, low: y, high: y, count: values.length } };
        }),
      });
  };

  /** From the press to the site's handler, for a draft that passes: pressed as soon as we are there, or after a pause in writing. */
  const passing = async (pausing: boolean) => {
    const handled: number[][] = [[], []];
    for (let round = 0; round < rounds; round += 1)
      for (const variant of variants) {
        const page = await open(variant, server.playground);
        await fill(page, 'textarea', `${PASSES} ${round}`);
        if (variant.ours) await waitFor('the part that asks', () => allReady(variant.driver));
        if (pausing) await pause(PAUSE);
        await page.click(sendOf('textarea'));
        await waitFor('the press to arrive', async () => (await probed(page)).handled.length > 0);
        handled[variant.ours ? 1 : 0]?.push((await probed(page)).handled[0] ?? Number.NaN);
        await page.close();
      }
    const [bare = [], ours = []] = handled;
    const [id, when] = pausing ? ['paused', 'after a pause'] : ['at-once', 'at once'];
    add(`send/${id}/without`, `press to the site's handler, ${when}, without us`, 'ms', spreadOf(bare));
    add(`send/${id}/with`, `press to the site's handler, ${when}, a draft that passes`, 'ms', spreadOf(ours));
    const added = spreadOf(ours.map((value, index) => value - (bare[index] ?? Number.NaN)));
    add(`send/${id}/added`, `what we add between the press and the site's handler, ${when}`, 'ms', added, 2);
  };

  /** From the press to the panel: at the first use in a tab, at once after words were put there, and once more. */
  const holding = async () => {
    const [first, later]: [number[], number[]] = [[], []];
    let unasked = 0;
    for (let round = 0; round < rounds; round += 1)
      for (const variant of variants.filter(({ ours }) => ours)) {
        const page = await open(variant, server.playground);
        await fill(page, 'textarea', `${HELD} ${round}`);
        // At once: nothing is loaded yet, as after words that were pasted.
        await page.click(sendOf('textarea'));
        const asked = await waitFor('an answer to the press', async () => {
          const { panels, handled: passed } = await probed(page);
          return panels.length > 0 ? 'asked' : passed.length > 0 ? 'passed' : null;
        });
        if (asked === 'passed') unasked += 1;
        else {
          first.push((await probed(page)).panels[0] ?? Number.NaN);
          const panel = variant.driver.panel(page);
          await panel.opened();
          await panel.press('change');
          await panel.closed();
          await page.click(sendOf('textarea'));
          await waitFor('the panel again', async () => (await probed(page)).panels.length > 1);
          later.push((await probed(page)).panels[1] ?? Number.NaN);
        }
        await page.close();
      }
    add('panel/first', 'press to panel painted, nothing loaded before', 'ms', spreadOf(first), 100);
    add('panel/later', 'press to panel painted, used before', 'ms', spreadOf(later), 100);
    if (unasked > 0)
      notes.push(
        `${kind}: ${unasked} of ${rounds} sends made at once in a new tab went through unasked: the part that asks was not there within 300 ms.`,
      );
  };

  try {
    await attempt('a page in which nobody writes', quiet);
    for (const [editor, called] of Object.entries(EDITORS).filter(([name]) => editors.includes(name)))
      for (const length of lengths)
        if (performance.now() - began > BUDGET)
          notes.push(`${kind}: ${called}, ${length} characters, was left out: the time was over.`);
        else await attempt(`typing in ${called}, ${length} characters`, () => typing(editor, called, length));
    typed();
    await attempt('sending at once', () => passing(false));
    await attempt('sending after a pause', () => passing(true));
    await attempt('holding', holding);
    return { figures, curves, notes, versions: version ? { [kind]: version } : {} };
  } finally {
    await stop();
    await proxy.close();
    await server.close();
  }
}

/** What a person pays on a page, in each browser with the extension and without, in turns. */
export async function measurePage(short: boolean): Promise<Measured> {
  const extent = short ? SHORT : WHOLE;
  const found: Measured[] = [];
  for (const kind of ['chromium', 'firefox'] as const)
    try {
      found.push(await measureIn(kind, extent));
    } catch (error) {
      found.push({
        figures: [],
        curves: [],
        notes: [`${kind} was left out: ${(error as Error).message}`],
        versions: {},
      });
    }
  return {
    figures: found.flatMap(({ figures }) => figures),
    curves: found.flatMap(({ curves }) => curves),
    notes: [
      ...found.flatMap(({ notes }) => notes),
      `Typing is ${extent.keys} keys at ten a second at the end of a draft of that length that was put there in one piece: its loading, its warming and its pauses fall into it.`,
      "The times of our scripts are processor time in Chromium's own trace (calls whose script is ours). Firefox tells nothing of the kind to a driver; there, only what the page itself can see was measured.",
      'Key to paint is from the time stamp of the key until the first task after the next frame. A frame takes 17 ms in Chromium and 50 ms in the headless Firefox of these tests.',
      "No peer's extension was measured on the page: none was found as an npm package, and none was built from its source.",
      "Memory of 50 idle tabs was not opened as 50 tabs: it is what one tab's heap grows by, which other tabs don't share.",
    ],
    versions: Object.assign({}, ...found.map(({ versions }) => versions)),
  };
}
