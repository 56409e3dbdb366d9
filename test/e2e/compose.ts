import type { Page } from 'puppeteer-core';
import type { FixtureServer } from '../fixtures/server.ts';
import type { SiteEvent } from '../fixtures/sites/fixture.ts';
import { allReady } from './all-ready.ts';
import type { Driver } from './driver.ts';
import type { Scenario } from './scenarios.ts';
import { waitFor } from './wait-for.ts';

/** A draft as its editor's own model holds it. */
interface Written {
  readonly text: string;
  /** The caret or the selection, in the editor's own words. */
  readonly cursor: string;
  readonly focused: boolean;
}

/** Everything of an editor that has to be left as it was. */
interface Left extends Written {
  /** The field's own DOM, to the letter. */
  readonly markup: string | undefined;
  /** How far everything is scrolled that is scrolled at all, also in a frame of the page itself. */
  readonly scrolls: readonly string[];
}

/** A person at one box: types, sends, looks. */
export interface Composing {
  readonly page: Page;
  /** Whether the box is as it is on a page just loaded: there, empty, and no panel of ours open. */
  isFresh(): Promise<boolean>;
  /**
   * Clicks into the box and types, key by key, until the editor's model has every letter and our part, if any, is
   * loaded. What the site heard before counts no more.
   */
  write(text: string): Promise<void>;
  /** Types where the caret is. */
  typeOn(text: string): Promise<void>;
  pressButton(): Promise<void>;
  pressKeys(): Promise<void>;
  draft(): Promise<Written>;
  /**
   * Waits until the page is done with what was done to it: an editor hears of its own selection some time after the page,
   * and a browser may move a page it has scrolled once more, to where its pixels are whole.
   */
  rest(): Promise<void>;
  left(): Promise<Left>;
  /** The presses that reached the site's own handlers, typed letters left out. */
  heard(): Promise<readonly SiteEvent[]>;
  /** Waits until the server has this many posts from the box, and the site has done what it does after a send. */
  arrived(count: number): Promise<readonly string[]>;
  /** What the server has from the box, after everything the page asked of it before. */
  arrivedSoFar(): Promise<readonly string[]>;
}

/** Opens a scenario's page, in the tab that is given or in one of its own, and sits down at its box. */
export async function compose(
  driver: Driver,
  server: FixtureServer,
  scenario: Scenario,
  tab?: Page,
): Promise<Composing> {
  const address = new URL(scenario.url, server.playground).href;
  const page = tab ?? (await driver.page(address));
  if (tab) await tab.goto(address);
  return sitAt(page, driver, server, scenario);
}

/** Sits down at a box of a page that is open. */
export function sitAt(page: Page, driver: Driver, server: FixtureServer, scenario: Scenario): Composing {
  const { box, keys, send } = scenario;
  const received = (): readonly string[] =>
    server.posts().flatMap((post) => (post.site === scenario.site && post.box === box ? [post.text] : []));
  const draft: Composing['draft'] = () =>
    page.evaluate(
      (name) => ({
        text: window.fixture.text(name),
        cursor: window.fixture.cursor(name),
        focused: window.fixture.focused(name),
      }),
      box,
    );
  let heardBefore = 0;
  const typeFrom = async (before: number, text: string): Promise<void> => {
    if (scenario.scrambles) await page.evaluate((words) => document.execCommand('insertText', false, words), text);
    else await driver.type(page, text);
    await waitFor(
      `"${text.slice(0, 30)}…" to arrive in the editor`,
      async () => (await draft()).text.length >= before + text.length,
    );
  };

  return {
    page,
    draft,
    rest: async () => {
      await waitFor('the page to be at rest', () =>
        page.evaluate(async (name) => {
          const { fixture } = window;
          const told = () => [fixture.text(name), fixture.cursor(name), fixture.focused(name)].join();
          const before = told();
          let scrolled = false;
          const listening = new AbortController();
          const heard = { capture: true, signal: listening.signal };
          addEventListener(
            'scroll',
            () => {
              scrolled = true;
            },
            heard,
          );
          // A page that isn't drawn has no frames.
          const frame = () =>
            Promise.race([new Promise(requestAnimationFrame), new Promise((end) => setTimeout(end, 500))]);
          for (const _ of '123') await frame();
          await new Promise((end) => setTimeout(end));
          listening.abort();
          return !scrolled && told() === before;
        }, box),
      );
    },
    typeOn: async (text) => typeFrom((await draft()).text.length, text),
    left: () =>
      page.$eval(
        scenario.field,
        (field, name) => ({
          text: window.fixture.text(name),
          cursor: window.fixture.cursor(name),
          focused: window.fixture.focused(name),
          markup: (field instanceof HTMLIFrameElement ? field.contentDocument?.documentElement : field)?.outerHTML,
          scrolls: [
            document,
            ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []),
          ]
            .flatMap((root) => [...root.querySelectorAll('*')])
            .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
            .map(({ localName, scrollTop, scrollLeft }) => `${localName} ${scrollTop} ${scrollLeft}`),
        }),
        box,
      ),
    isFresh: async () => {
      const field = await page.$(scenario.field).catch(() => null);
      if (!(await field?.isVisible())) return false;
      return page.evaluate(
        (name) => window.fixture.text(name) === '' && document.querySelector('think-first-panel') === null,
        box,
      );
    },
    write: async (text) => {
      await page.waitForSelector(scenario.field, { visible: true });
      await page.click(scenario.field);
      const start = await waitFor('the box to have the focus', () =>
        page.evaluate(
          (name) =>
            window.fixture.focused(name)
              ? { heard: window.fixture.events.length, length: window.fixture.text(name).length }
              : null,
          box,
        ),
      );
      heardBefore = start.heard;
      await typeFrom(start.length, text);
      await waitFor('the part that asks to be loaded', () => allReady(driver));
    },
    pressButton: async () => {
      if (send === undefined) throw new Error(`${scenario.name} has no button.`);
      await page.click(send);
    },
    pressKeys: async () => {
      if (keys === undefined) throw new Error(`${scenario.name} has no keys that send.`);
      await driver.press(page, keys);
    },
    heard: () =>
      page.evaluate(
        (before) =>
          window.fixture.events.slice(before).filter(({ type, key }) => type !== 'keydown' || key === 'Enter'),
        heardBefore,
      ),
    arrived: async (count) => {
      await waitFor(
        () => `post number ${count} to reach the server; it has ${JSON.stringify(received())}`,
        () => received().length >= count,
      );
      await waitFor('the site to empty its box', async () => (await draft()).text === '');
      return received();
    },
    arrivedSoFar: async () => {
      await page.evaluate(() => fetch('/api/posts').then((response) => response.text()));
      return received();
    },
  };
}
