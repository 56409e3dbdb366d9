import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver } from '../../test/e2e/driver.ts';
import { waitFor } from '../../test/e2e/wait-for.ts';
import type { TortureLook } from '../../test/fixtures/sites/torture/page.ts';

/** A tab with the page that is tortured in it: the hands and the eyes of whoever tortures it. */
export interface Tab {
  readonly driver: Driver;
  readonly page: Page;
  /** The extension's number for it. */
  readonly id: number;
  /** What the pretend server calls the page. */
  readonly site: string;
  /** No other tab shows this site: its mode can be changed without harm to others. */
  readonly ownSite: boolean;
  readonly look: () => Promise<TortureLook>;
  /** Waits until the extension's part that asks is there: until then a send waits for it a moment, and then passes. */
  readonly ready: () => Promise<void>;
  /** What the extension's script here says of itself, for those who wonder. */
  readonly state: () => Promise<object | undefined>;
  /** Looks until it is as it should be. */
  readonly until: (what: string, seen: (look: TortureLook) => boolean, timeout?: number) => Promise<TortureLook>;
  /** Puts letters where the caret is, as a keyboard does. */
  readonly type: (text: string) => Promise<void>;
  /** Presses keys, one chord after the other, without a pause. */
  readonly press: (...chords: readonly string[]) => Promise<void>;
  /** Presses the mouse at a place, as often as told, without a pause. */
  readonly click: (at: readonly [number, number], times?: number) => Promise<void>;
}

/** How long to wait for what has to come, in ms; only what never comes takes so long. */
export const AT_MOST = 40_000;

interface Tabs {
  readonly tabs: { sendMessage(id: number, message: object): Promise<{ readonly ready: boolean } | undefined> };
}

/** What the script in a tab says of itself. Runs in a page of the extension. */
async function stateOf(tabId: number): Promise<object | undefined> {
  const global = globalThis as unknown as { readonly browser?: Tabs; readonly chrome: Tabs };
  const { tabs } = global.browser ?? global.chrome;
  return tabs
    .sendMessage(tabId, { thinkFirst: 'tellState', takes: [] })
    .catch((error: Error) => ({ ready: false, error: error.message }));
}

/** Where a place of the page is seen, which is scrolled to it if need be: in a window this small, nobody presses what is out of it. */
function inSight(x: number, y: number): [number, number] {
  const [left, top] = [scrollX, scrollY];
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) scrollBy(x - innerWidth / 2, y - innerHeight / 2);
  return [
    Math.max(0, Math.min(x - scrollX + left, innerWidth - 1)),
    Math.max(0, Math.min(y - scrollY + top, innerHeight - 1)),
  ];
}

/** Takes a tab in hand. */
export async function takeTab(driver: Driver, page: Page, site: string, ownSite: boolean): Promise<Tab> {
  const session: CDPSession | undefined = driver.kind === 'chromium' ? await page.createCDPSession() : undefined;
  const id = await driver.tabId(page);
  const look = (): Promise<TortureLook> => page.evaluate(() => window.torture.look());
  return {
    driver,
    page,
    id,
    site,
    ownSite,
    look,
    ready: async () => {
      let last: { readonly ready?: boolean } | undefined;
      await waitFor(
        () => `the part that asks to be loaded; the tab says ${JSON.stringify(last)}`,
        async () => {
          last = await driver.ask(stateOf, id);
          return last?.ready === true;
        },
      );
    },
    state: () => driver.ask(stateOf, id),
    until: async (what, seen, timeout = AT_MOST) => {
      let last: TortureLook | undefined;
      return waitFor(
        () => `${what}; the page has ${JSON.stringify(last)}`,
        async () => {
          // The page tells when it has changed: to ask it again and again would take the time from it.
          last = await (last ? page.evaluate((before) => window.torture.next(before), JSON.stringify(last)) : look());
          return seen(last) ? last : null;
        },
        { timeout },
      );
    },
    type: async (text) => {
      if (session) await session.send('Input.insertText', { text });
      else await driver.type(page, text);
    },
    press: (...chords) => driver.press(page, ...chords),
    click: async ([x, y], times = 1) => {
      const at = await page.evaluate(inSight, x, y);
      await page.mouse.click(...at, { count: times });
    },
  };
}
