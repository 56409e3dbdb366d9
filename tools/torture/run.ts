import fc from 'fast-check';
import { allow } from '../../test/e2e/allow.ts';
import { launch } from '../../test/e2e/browsers.ts';
import type { BrowserKind } from '../../test/e2e/driver.ts';
import { holdAlways } from '../../test/e2e/hold-always.ts';
import { waitFor } from '../../test/e2e/wait-for.ts';
import { editorNames } from '../../test/fixtures/editors/names.ts';
import { startProxy } from '../../test/fixtures/proxy.ts';
import { startServer } from '../../test/fixtures/server.ts';
import type { TortureShape } from '../../test/fixtures/sites/torture/page.ts';
import { inOurWorld } from './in-our-world.ts';
import { makeJudge } from './judge.ts';
import { setMode } from './set-mode.ts';
import { type Believed, opensBox, type Stage, stepsFor } from './steps.ts';
import { type Tab, takeTab } from './tab.ts';

/** What to run, and for how long. */
export interface Wish {
  readonly kind: BrowserKind;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly seed: number;
  readonly seconds: number;
  /** At most so many sequences, if that comes first. */
  readonly sequences?: number;
  readonly tabs: number;
  /** One failure's own address, to repeat nothing but it. */
  readonly path?: string;
  readonly stopped?: () => boolean;
  readonly progress?: (soFar: Outcome) => void;
  readonly failed?: (failure: Failure) => void;
}

/** A sequence that ended otherwise than it must, as short as it could be made. */
interface Failure {
  readonly seed: number;
  readonly path: string | null;
  readonly tab: string;
  readonly steps: readonly string[];
  readonly error: string;
}

/** What came of a run. */
export interface Outcome {
  /** The browser's own name and version. */
  browser: string;
  sequences: number;
  steps: number;
  posts: number;
  readonly byStep: Record<string, number>;
  readonly byEditor: Record<string, number>;
  readonly failures: Failure[];
}

/** So many sequences are drawn from one seed; the next lot from the next. */
const LOT = 25;
const LONGEST = 14;
const HOSTS = ['a', 'b', 'c', 'd'].map((letter) => `torture-${letter}.example`);

/** Thrown where a run is to end: no failure. */
class Enough extends Error {}

function shapesFor(bySelectors: boolean): fc.Arbitrary<TortureShape> {
  // By selectors, a field in a frame can't be told from others: the site's own marks stand outside of it.
  const known = bySelectors ? editorNames.filter((name) => name !== 'tinymce') : editorNames;
  const parts = {
    editor: fc.constantFrom(...known),
    enterSends: bySelectors ? fc.boolean() : fc.constant(false),
    form: fc.boolean(),
    deaf: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  };
  return fc.record(parts, { noNullPrototype: true });
}

/** The words of an error and of what caused it. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message} (${wordsOf(error.cause)})` : error.message;
}

/** Runs sequences of steps, drawn at random, in several tabs of one browser at once, until time or sequences are up. */
export async function torture(wish: Wish): Promise<Outcome> {
  const { kind, seed, stopped = () => false } = wish;
  const outcome: Outcome = { browser: '', sequences: 0, steps: 0, posts: 0, byStep: {}, byEditor: {}, failures: [] };
  const end = Date.now() + wish.seconds * 1000;
  const over = (): boolean =>
    stopped() || Date.now() > end || outcome.sequences >= (wish.sequences ?? Number.POSITIVE_INFINITY);
  const server = await startServer();
  const proxy = await startProxy(server.httpsPort);
  const driver = await launch(kind, { extension: wish.extension, proxy: proxy.port });
  let lots = 0;
  let numbers = 0;

  const runSequence = async (tab: Tab, first: TortureShape, steps: Iterable<fc.AsyncCommand<Believed, Stage>>) => {
    numbers += 1;
    const number = numbers;
    const taken: string[] = [];
    let lost = 0;
    const judge = makeJudge(() => lost);
    const posts = () => server.posts().filter(({ box }) => box.startsWith(`${number}-`));
    const stage: Stage = {
      tab,
      posts,
      number,
      setMode: (mode) => setMode(driver, tab.site, tab.id, mode),
      breakAnalyzer: (broken) => inOurWorld(driver, tab.id, broken ? 'analyzer throws' : 'analyzer is well'),
      jumpClock: (by) => inOurWorld(driver, tab.id, by > 0 ? 'clock forward' : 'clock back'),
      took: (name) => {
        if (stopped()) throw new Enough();
        if (process.env.TRACE)
          console.log(((Date.now() - end) / 1000 + wish.seconds).toFixed(2), tab.site, number, name);
        taken.push(name);
        outcome.steps += 1;
        const sort = name.replace(/ with .*| ".*|,? to .*| \d.*/, '');
        outcome.byStep[sort] = (outcome.byStep[sort] ?? 0) + 1;
      },
      lost: () => {
        lost += 1;
      },
    };
    const believed: Believed = {
      boxes: new Map(),
      at: '',
      mode: 'review',
      panel: undefined,
      answers: 'fine',
      broken: false,
      ready: false,
      judge,
      opened: 0,
    };
    try {
      await tab.page.evaluate(() => window.torture.anew());
      await opensBox(believed, stage, first);
      await fc.asyncModelRun(() => ({ model: believed, real: stage }), steps);
      const last = await tab.until('the site to be done', ({ sending }) => sending === 0);
      judge.hear(last);
      judge.weigh(posts());
      outcome.sequences += 1;
      outcome.posts += posts().length;
      outcome.byEditor[first.editor] = (outcome.byEditor[first.editor] ?? 0) + 1;
      if (outcome.sequences % 20 === 0) wish.progress?.(outcome);
      await tidy(tab, stage, believed);
    } catch (error) {
      if (error instanceof Enough) return;
      const note = error instanceof Error ? error : new Error(String(error));
      (note as { steps?: readonly string[] }).steps = [`open ${JSON.stringify(first)}`, ...taken];
      await startOver(tab, stage);
      throw note;
    }
  };

  /** Leaves the tab as it was found, without loading it anew. */
  const tidy = async (tab: Tab, stage: Stage, believed: Believed): Promise<void> => {
    if (believed.panel) {
      await tab.press('Escape');
      await tab.until('the panel to close', ({ panel }) => !panel);
    }
    if (believed.broken) await stage.breakAnalyzer(false);
    if (believed.mode !== 'review') await stage.setMode('review');
    await tab.page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 1 });
  };
  const startOver = async (tab: Tab, stage: Stage): Promise<void> => {
    await tab.page.reload();
    await waitFor('the page to be back', () => tab.page.evaluate(() => window.torture !== undefined));
    if (tab.ownSite) await stage.setMode('review').catch(() => {});
    await tab.page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 1 });
  };

  const runLots = async (tab: Tab): Promise<void> => {
    const shapes = shapesFor(!tab.ownSite);
    while (!over()) {
      const lot = seed + lots;
      lots += 1;
      let failing: { readonly steps: readonly string[]; readonly error: string } | undefined;
      const sequence = fc.asyncProperty(
        shapes,
        fc.commands(stepsFor(shapes, tab.ownSite), { maxCommands: LONGEST, size: 'max' }),
        async (first, steps) => {
          if (over()) return;
          try {
            await runSequence(tab, first, steps);
          } catch (error) {
            failing = { steps: (error as { steps?: readonly string[] }).steps ?? [], error: wordsOf(error) };
            throw error;
          }
        },
      );
      const result = await fc.check(sequence, {
        seed: lot,
        numRuns: LOT,
        endOnFailure: false,
        ...(wish.path ? { path: wish.path } : {}),
      });
      if (result.failed && failing) {
        const failure = { seed: lot, path: result.counterexamplePath, tab: tab.site, ...failing };
        outcome.failures.push(failure);
        wish.failed?.(failure);
      }
      if (wish.path) return;
    }
  };

  try {
    await driver.ready();
    await holdAlways(driver);
    const own = HOSTS.slice(0, Math.floor(wish.tabs / 3));
    for (const host of own) await allow(driver, host);
    const tabs: Tab[] = [];
    for (let at = 0; at < wish.tabs; at += 1) {
      const host = own[at - (wish.tabs - own.length)];
      const address = host ? `https://${host}/` : new URL('/torture', server.playground).href;
      const page = await driver.window(address);
      tabs.push(await takeTab(driver, page, host ?? 'playground', host !== undefined));
    }
    outcome.browser = (await tabs[0]?.page.browser().version()) ?? '';
    await Promise.all(tabs.map(runLots));
    return outcome;
  } finally {
    await driver.close();
    await proxy.close();
    await server.close();
  }
}
