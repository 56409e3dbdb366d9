import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
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
const AT_MOST = 8000;

/** Takes a tab in hand. */
export async function takeTab(driver: Driver, page: Page, site: string, ownSite: boolean): Promise<Tab> {
  const session: CDPSession | undefined = driver.kind === 'chromium' ? await page.createCDPSession() : undefined;
  const look = (): Promise<TortureLook> => page.evaluate(() => window.torture.look());
  return {
    driver,
    page,
    id: await driver.tabId(page),
    site,
    ownSite,
    look,
    until: async (what, seen, timeout = AT_MOST) => {
      let last: TortureLook | undefined;
      return waitFor(
        () => `${what}; the page has ${JSON.stringify(last)}`,
        async () => {
          last = await look();
          return seen(last) ? last : null;
        },
        { timeout },
      );
    },
    type: async (text) => {
      if (session) await session.send('Input.insertText', { text });
      else await page.keyboard.type(text);
    },
    press: async (...chords) => {
      if (driver.kind === 'firefox') {
        for (const chord of chords) await driver.press(page, chord);
        return;
      }
      // The pipe keeps their order: nothing need be waited for in between.
      await Promise.all(
        chords.flatMap((chord) => {
          const keys = chord.split('+') as KeyInput[];
          return [...keys.map((key) => page.keyboard.down(key)), ...keys.reverse().map((key) => page.keyboard.up(key))];
        }),
      );
    },
    click: async ([x, y], times = 1) => {
      await page.mouse.click(x, y, { count: times });
    },
  };
}
