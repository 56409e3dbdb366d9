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
import { type Believed, type Fact, opensBox, type Stage, stepsFor, type Weather } from './steps.ts';
import { type Tab, takeTab } from './tab.ts';
import { keptDrafts, setWeather, weathers } from './weather.ts';

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
  /** One failure's own address, to repeat nothing but it, with what the person had set then. */
  readonly path?: string;
  readonly replay?: string;
  readonly weather?: Weather;
  /** The failure was on a site of its own. */
  readonly own?: boolean;
  readonly stopped?: () => boolean;
  readonly progress?: (soFar: Outcome) => void;
  readonly failed?: (failure: Failure) => void;
}

/** A sequence that ended otherwise than it must, as short as it could be made. */
export interface Failure {
  readonly seed: number;
  readonly path: string | null;
  /** Which of the steps that were drawn could be taken. */
  readonly replay: string;
  readonly weather: Weather;
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
  readonly byFact: Partial<Record<Fact, number>>;
  readonly byEditor: Record<string, number>;
  readonly byWeather: Record<string, number>;
  readonly failures: Failure[];
}

/** So many sequences are drawn from one seed; the next lot from the next. */
const LOT = 10;
const LONGEST = 9;
/** How often a failure is tried again, shorter: each try may wait long for what never comes. */
const SHORTER = 12;
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

/** Lets all of them go on once each has come, and `meanwhile` was done; whoever leaves for good is waited for no more. */
function meeting(all: number): {
  readonly come: (meanwhile: () => Promise<void>) => Promise<void>;
  readonly leave: () => void;
} {
  let left = all;
  let here: { readonly go: (done: Promise<void>) => void; readonly meanwhile: () => Promise<void> }[] = [];
  const look = (): void => {
    if (here.length === 0 || here.length < left) return;
    const done = here[0]?.meanwhile() ?? Promise.resolve();
    for (const { go } of here) go(done);
    here = [];
  };
  return {
    come: (meanwhile) =>
      new Promise((go) => {
        here.push({ go, meanwhile });
        look();
      }),
    leave: () => {
      left -= 1;
      look();
    },
  };
}

/** Runs sequences of steps, drawn at random, in several tabs of one browser at once, until time or sequences are up. */
export async function torture(wish: Wish): Promise<Outcome> {
  const { kind, seed, stopped = () => false } = wish;
  const outcome: Outcome = {
    browser: '',
    sequences: 0,
    steps: 0,
    posts: 0,
    byStep: {},
    byFact: {},
    byEditor: {},
    byWeather: {},
    failures: [],
  };
  let end = Number.POSITIVE_INFINITY;
  const over = (): boolean =>
    stopped() || Date.now() > end || outcome.sequences >= (wish.sequences ?? Number.POSITIVE_INFINITY);
  const server = await startServer();
  const proxy = await startProxy(server.httpsPort);
  const driver = await launch(kind, { extension: wish.extension, proxy: proxy.port, unmoved: true });
  let numbers = 0;
  const all = meeting(wish.tabs);
  /** The pages in which the clock was set another time. */
  const jumped = new Set<Tab>();

  const runSequence = async (
    tab: Tab,
    weather: Weather,
    first: TortureShape,
    steps: Iterable<fc.AsyncCommand<Believed, Stage>>,
  ) => {
    numbers += 1;
    const number = numbers;
    const taken: string[] = [];
    let lost = 0;
    const judge = makeJudge(() => lost, weather === 'lets go');
    const posts = () => server.posts().filter(({ box }) => box.startsWith(`${number}-`));
    const stage: Stage = {
      tab,
      posts,
      number,
      weather,
      kept: () => keptDrafts(driver),
      jumped: () => jumped.has(tab),
      loaded: () => void jumped.delete(tab),
      setMode: (mode) => setMode(driver, tab.site, tab.id, mode),
      breakOurs: (what, broken) => inOurWorld(driver, tab.id, broken ? `${what} throws` : `${what} is well`),
      fact: (what) => {
        outcome.byFact[what] = (outcome.byFact[what] ?? 0) + 1;
      },
      jumpClock: (by) => {
        jumped.add(tab);
        return inOurWorld(driver, tab.id, by > 0 ? 'clock forward' : 'clock back');
      },
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
      caretMoved: false,
      askedLate: false,
      released: undefined,
      resting: new Set(),
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
      outcome.byWeather[weather] = (outcome.byWeather[weather] ?? 0) + 1;
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
    if (believed.broken) await stage.breakOurs(believed.broken, false);
    if (believed.mode !== 'review') await stage.setMode('review');
    await tab.page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 1 });
  };
  const startOver = async (tab: Tab, stage: Stage): Promise<void> => {
    await tab.page.reload();
    jumped.delete(tab);
    await waitFor('the page to be back', () => tab.page.evaluate(() => window.torture !== undefined));
    if (switchable(tab)) await stage.setMode('review').catch(() => {});
    await tab.page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 1 });
  };

  /** No other tab shows its site, so its mode can be changed without harm to others: in Firefox there is but one tab. */
  const switchable = (tab: Tab): boolean => tab.ownSite || kind === 'firefox';

  const runLots = async (tab: Tab, place: number): Promise<void> => {
    const shapes = shapesFor(!tab.ownSite);
    for (let round = 0; !over(); round += 1) {
      const weather = wish.weather ?? weathers[round % weathers.length] ?? 'plain';
      await all.come(() => setWeather(driver, weather));
      const lot = seed + round * wish.tabs + place;
      let failing: Pick<Failure, 'steps' | 'error'> | undefined;
      let tries = 0;
      const drawn = fc.commands([stepsFor(shapes, switchable(tab))], {
        maxCommands: LONGEST,
        size: 'max',
        ...(wish.replay ? { replayPath: wish.replay } : {}),
      });
      const sequence = fc.asyncProperty(shapes, drawn, async (first, steps) => {
        // What can't be made shorter in so many tries is told as it is.
        if (failing) tries += 1;
        if (over() || tries > SHORTER) return;
        try {
          await runSequence(tab, weather, first, steps);
        } catch (error) {
          failing = { steps: (error as { steps?: readonly string[] }).steps ?? [], error: wordsOf(error) };
          throw error;
        }
      });
      const result = await fc.check(sequence, {
        seed: lot,
        numRuns: LOT,
        endOnFailure: false,
        ...(wish.path ? { path: wish.path } : {}),
      });
      if (result.failed && failing) {
        const replay = /replayPath="([^"]*)"/.exec(String(result.counterexample?.[1]))?.[1] ?? '';
        const failure = { seed: lot, path: result.counterexamplePath, replay, weather, tab: tab.site, ...failing };
        outcome.failures.push(failure);
        wish.failed?.(failure);
      }
      if (wish.path) break;
    }
    all.leave();
  };

  try {
    await driver.ready();
    await holdAlways(driver);
    const own = HOSTS.slice(0, wish.own ? 1 : Math.floor(wish.tabs / 3));
    for (const host of own) await allow(driver, host);
    const tabs: Tab[] = [];
    for (let at = 0; at < wish.tabs; at += 1) {
      const host = own[at - (wish.tabs - own.length)];
      const address = host ? `https://${host}/` : new URL('/torture', server.playground).href;
      const page = await driver.window(address);
      tabs.push(await takeTab(driver, page, host ?? 'playground', host !== undefined));
    }
    if (kind === 'firefox') await tabs[0]?.page.bringToFront();
    // The time that a browser takes to begin is none of the sequences'.
    end = Date.now() + wish.seconds * 1000;
    outcome.browser = (await tabs[0]?.page.browser().version()) ?? '';
    await Promise.all(tabs.map(runLots));
    return outcome;
  } finally {
    await driver.close();
    await proxy.close();
    await server.close();
  }
}
