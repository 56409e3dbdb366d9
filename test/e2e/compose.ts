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

/** Opens a scenario's page and sits down at its box. */
export async function compose(driver: Driver, server: FixtureServer, scenario: Scenario): Promise<Composing> {
  const page = await driver.page(new URL(scenario.url, server.playground).href);
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
  const typeOn = async (text: string): Promise<void> => {
    const before = (await draft()).text.length;
    await page.keyboard.type(text);
    await waitFor(
      `"${text.slice(0, 30)}…" to arrive in the editor`,
      async () => (await draft()).text.length >= before + text.length,
    );
  };

  return {
    page,
    draft,
    typeOn,
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
      page.evaluate(() => window.fixture.events.filter(({ type, key }) => type !== 'keydown' || key === 'Enter')),
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
