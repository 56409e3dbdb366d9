import type { Page } from 'puppeteer-core';
import type { FixtureServer } from '../fixtures/server.ts';
import type { SiteEvent } from '../fixtures/sites/fixture.ts';
import { allReady } from './all-ready.ts';
import type { Driver } from './driver.ts';
import type { Scenario } from './scenarios.ts';
import { waitFor } from './wait-for.ts';

/** A person at one box: types, sends, looks. */
export interface Composing {
  readonly page: Page;
  /** Whether the box is as it is on a page just loaded: there, empty, and no panel of ours open. What was heard so far counts no more. */
  isFresh(): Promise<boolean>;
  /** Clicks into the box and types, key by key, until the editor's model has every letter and our part, if any, is loaded. */
  write(text: string): Promise<void>;
  /** Types where the caret is. */
  typeOn(text: string): Promise<void>;
  pressButton(): Promise<void>;
  pressKeys(): Promise<void>;
  /** The draft, the caret and the focus, from the editor's own model. */
  draft(): Promise<{ readonly text: string; readonly cursor: string; readonly focused: boolean }>;
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
  const typeOn = async (text: string): Promise<void> => {
    const before = (await draft()).text.length;
    if (scenario.scrambles) await page.evaluate((words) => document.execCommand('insertText', false, words), text);
    else await page.keyboard.type(text);
    await waitFor(
      `"${text.slice(0, 30)}…" to arrive in the editor`,
      async () => (await draft()).text.length >= before + text.length,
    );
  };

  return {
    page,
    draft,
    typeOn,
    isFresh: async () => {
      const field = await page.$(scenario.field).catch(() => null);
      if (!(await field?.isVisible())) return false;
      const { text, panel, heard } = await page.evaluate(
        (name) => ({
          text: window.fixture.text(name),
          panel: document.querySelector('think-first-panel') !== null,
          heard: window.fixture.events.length,
        }),
        box,
      );
      heardBefore = heard;
      return text === '' && !panel;
    },
    write: async (text) => {
      await page.waitForSelector(scenario.field, { visible: true });
      await page.click(scenario.field);
      await waitFor('the box to have the focus', async () => (await draft()).focused);
      await typeOn(text);
      await waitFor('the part that asks to be loaded', () => driver.ask(allReady));
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
