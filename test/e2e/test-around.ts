import { describe, expect, test } from 'vitest';
import { addedSite } from '../../src/sites/addedSite.ts';
import type { BrowserKind, ExtensionPage } from './driver.ts';
import { registeredIds } from './registered-ids.ts';
import { type Scenario, scenarios, troublesome } from './scenarios.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const playground = (box: string): Scenario => {
  const found = scenarios.find((one) => one.site === 'playground' && one.box === box);
  if (!found) throw new Error(`The playground has no box "${box}".`);
  return found;
};

type Api = typeof import('webextension-polyfill');

/** The addresses of the extension's own pages that are open. Runs in a page of the extension. */
const ownPages = async (): Promise<readonly string[]> => {
  const { chrome } = globalThis as unknown as { readonly chrome: Api };
  return (await chrome.tabs.query({})).flatMap(({ url }) => (url?.includes('/src/') ? [url] : []));
};

/** Welcome, snooze and shortcuts: what a person meets around the writing, in one browser. */
export function testAround(kind: BrowserKind): void {
  describe('around the writing', () => {
    const here = withBrowser(kind);

    test('the welcome page, which came by itself, tries words and switches a site on and off', async () => {
      // The one that came is closed by now: it doesn't come again.
      expect((await here.driver.ask(ownPages)).filter((url) => url.includes('welcome'))).toEqual([]);
      await here.driver.letIn(['https://www.threads.com/*', 'https://www.threads.net/*']);
      const welcome = await here.driver.extensionPage('src/welcome/welcome.html');
      await waitFor('a question about the example', async () => (await welcome.text()).includes("“You're idiots”"));
      await welcome.type('textarea', ' Studies show that tea is better than coffee.');
      await waitFor('a question about what was typed', async () => (await welcome.text()).includes('“Studies show”'));
      const threads = 'input[name="site-threads"]';
      await welcome.click(threads);
      await waitFor('the script of the site', async () =>
        (await here.driver.ask(registeredIds)).includes('site-threads'),
      );
      await welcome.click(threads);
      await waitFor('the script to go', async () => !(await here.driver.ask(registeredIds)).includes('site-threads'));
      await welcome.close();
    });

    test('a snooze lets posts pass at once in open tabs, and ends by the clock or by one press', async () => {
      const box = await here.sitDown(playground('textarea'));
      const [hint, panel] = [here.driver.hint(box.page), here.driver.panel(box.page)];
      const tab = await here.driver.tabId(box.page);
      const inPopup = async (press: string, then: string): Promise<ExtensionPage> => {
        const popup = await here.driver.extensionPage(`src/popup/popup.html?tab=${tab}`);
        await popup.click(press);
        await waitFor(`${then} after ${press}`, () =>
          popup.evaluate((selector) => document.querySelector(selector) !== null, then),
        );
        return popup;
      };
      const marked = async (on: boolean) => {
        await box.page.bringToFront();
        await waitFor(`the mark to be ${on ? 'there' : 'gone'}`, async () => (await hint.isOpen()) === on);
      };

      await box.write(troublesome);
      await marked(true);
      const popup = await inPopup('[data-place="playground"] [data-length="hour"]', '[data-action="resume"]');
      expect(await popup.text('[data-place="playground"]')).toMatch(/snoozed until .*\d/);
      await popup.close();
      await marked(false);
      await box.pressButton();
      expect(await box.arrived(1)).toEqual([troublesome]);

      // The hour is over, and nobody tells the page.
      await here.driver.ask(async () => {
        const { chrome } = globalThis as unknown as { readonly chrome: Api };
        const { settings } = (await chrome.storage.local.get('settings')) as { settings: { snoozes: object } };
        if (!('playground' in settings.snoozes)) throw new Error('Nothing was snoozed.');
        await chrome.storage.local.set({ settings: { ...settings, snoozes: { playground: Date.now() - 1 } } });
      });
      await box.page.bringToFront();
      await box.write(troublesome);
      await marked(true);

      // This post alone, and back.
      await (
        await inPopup('[data-place="post"] [data-action="snooze"]', '[data-place="post"] [data-action="resume"]')
      ).close();
      await marked(false);
      await (
        await inPopup('[data-place="post"] [data-action="resume"]', '[data-place="post"] [data-action="snooze"]')
      ).close();
      await marked(true);
      await box.pressButton();
      await panel.opened();
      expect(here.server.posts()).toHaveLength(1);
      // A shortcut of the browser's posts it as it is: once, and only now.
      await here.driver.command(box.page, 'post-as-it-is');
      await panel.closed();
      expect(await box.arrived(2)).toEqual([troublesome, troublesome]);
      await here.driver.command(box.page, 'post-as-it-is');
      expect(await box.arrivedSoFar()).toHaveLength(2);
    });

    test('the shortcut asks about the box in use, about what is selected, and holds nothing', async () => {
      const box = await here.sitDown(playground('lexical'));
      const panel = here.driver.panel(box.page);
      await box.write(troublesome);
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      await here.driver.command(box.page, 'review');
      await panel.opened();
      expect(await panel.text()).toContain('idiots');
      expect(await panel.text()).not.toContain('Post as it is');
      await panel.press('change');
      await panel.closed();

      await box.page.evaluate(() => {
        const said = document.createElement('p');
        said.textContent = 'Apparently the plant closes in May, a friend of a friend says.';
        document.body.prepend(said);
        (document.activeElement as HTMLElement | null)?.blur();
        document.getSelection()?.selectAllChildren(said);
      });
      await here.driver.command(box.page, 'review');
      await panel.opened();
      expect(await panel.text()).toContain('Is it true?');
      expect(await panel.text()).not.toContain('idiots');
      await panel.press('change');
      await panel.closed();
      expect(await box.page.evaluate(() => document.getSelection()?.toString())).toMatch(/^Apparently/);
      expect((await box.draft()).text).toBe(troublesome);
      expect(here.server.posts()).toEqual([]);
    });

    test('a page that was never set up is asked about where the browser lets us in this once, else it is said in words', async () => {
      const page = await here.driver.page('https://forum.example/');
      await page.evaluate(() => {
        const said = document.createElement('p');
        said.textContent = 'You are an idiot and everybody here knows it.';
        document.body.prepend(said);
        document.getSelection()?.selectAllChildren(said);
      });
      await here.driver.command(page, 'review');
      if (kind === 'firefox') {
        const panel = here.driver.panel(page);
        await panel.opened();
        expect(await panel.text()).toContain('idiot');
        await panel.press('change');
        await panel.closed();
      } else {
        // A shortcut that the test sets off is no press of a key to Chromium: it lets nobody in.
        await waitFor('a window of our own', async () =>
          (await here.driver.ask(ownPages)).some((url) => url.includes('apart=closed')),
        );
      }
      expect((await here.driver.ask(registeredIds)).includes(`site-${addedSite('https://forum.example/*').id}`)).toBe(
        false,
      );
      await page.close();
    });
  });
}
