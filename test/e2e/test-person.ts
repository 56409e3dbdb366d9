import { cpSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startProxy } from '../fixtures/proxy.ts';
import { startServer } from '../fixtures/server.ts';
import { launch } from './browsers.ts';
import { changeSetting } from './change-setting.ts';
import { type Composing, compose } from './compose.ts';
import type { BrowserKind } from './driver.ts';
import { harmless, type Scenario, scenarios, troublesome } from './scenarios.ts';
import { waitFor } from './wait-for.ts';
import { builds, inProject, withBrowser } from './with-browser.ts';

const playground = (box: string): Scenario => {
  const found = scenarios.find((one) => one.site === 'playground' && one.box === box);
  if (!found) throw new Error(`The playground has no box "${box}".`);
  return found;
};

/** What a person sees and touches around a held send, in one browser. */
export function testPerson(kind: BrowserKind): void {
  describe('around a send', () => {
    const here = withBrowser(kind);
    const sitDown = (box: string): Promise<Composing> => here.sitDown(playground(box));

    /** Presses a control on the options page until it is as it should be. */
    const setInOptions = (selector: string, checked: boolean): Promise<void> =>
      changeSetting(here.driver, 'src/options/options.html', selector, checked);

    test('a quiet mark stands beside the box while something is open, and opens the questions without a send', async () => {
      const box = await sitDown('lexical');
      const [hint, panel] = [here.driver.hint(box.page), here.driver.panel(box.page)];
      await box.write(harmless);
      const before = await box.draft();
      await box.typeOn(` ${troublesome}`);
      await waitFor('the mark', () => hint.isOpen());
      await hint.press('open');
      await panel.opened();
      expect(await panel.text()).toContain('idiots');
      expect(await panel.text()).not.toContain('Post as it is');
      await panel.press('change');
      await panel.closed();
      await waitFor('the focus to be back', async () => (await box.draft()).focused);
      expect((await box.draft()).text).toBe(`${before.text} ${troublesome}`);
      expect(here.server.posts()).toEqual([]);
      expect(await box.heard()).toEqual([]);
    });

    test('a panel that comes up on a page that is busy just then is answered by the first press', async () => {
      const box = await sitDown('lexical');
      const panel = here.driver.panel(box.page);
      await box.write(troublesome);
      await box.page.evaluate(() => {
        // The page sees that something is put beside its own, and thinks about it for longer than the panel settles.
        const watching = new MutationObserver(() => {
          if (!document.querySelector('think-first-panel')) return;
          const end = performance.now() + 800;
          while (performance.now() < end);
          watching.disconnect();
        });
        watching.observe(document.documentElement, { childList: true });
      });
      await box.pressButton();
      await panel.opened();
      await panel.press('post');
      expect(await box.arrived(1)).toEqual([troublesome]);
    });

    test('the mark and the dot on the badge go with the words they were about', async () => {
      const box = await sitDown('textarea');
      const hint = here.driver.hint(box.page);
      const tab = await here.driver.tabId(box.page);
      /** What the badge says, as only a page of the extension can ask. */
      const badge = (): Promise<string> =>
        here.driver.ask(
          (tabId) =>
            (
              globalThis as unknown as Record<'chrome', typeof import('webextension-polyfill')>
            ).chrome.action.getBadgeText({ tabId }),
          tab,
        );
      await box.write(troublesome);
      await waitFor('the mark', () => hint.isOpen());
      await waitFor('the dot', async () => (await badge()) === '•');
      await here.driver.press(box.page, 'Control+a');
      await box.page.keyboard.press('Delete');
      await waitFor('the mark to go', async () => !(await hint.isOpen()));
      await waitFor('the dot to go', async () => (await badge()) === '');
    });

    test('what is let go for a post is not asked of it again; the rest is', async () => {
      const box = await sitDown('tiptap');
      const panel = here.driver.panel(box.page);
      await box.write('You are an idiot. Apparently the plant closes in May, a mate who drinks with the foreman says.');
      await box.pressButton();
      await panel.opened();
      const first = await panel.text();
      expect(first).toContain('Is it kind?');
      expect(first).toContain('Is it true?');
      await panel.press('not-now');
      await panel.press('not-now-post');
      await waitFor('one question fewer', async () => !(await panel.text()).includes('Is it kind?'));
      expect(here.server.posts()).toEqual([]);
      await panel.press('change');
      await panel.closed();
      await box.pressButton();
      const again = await waitFor('the other question, or the post', async () =>
        (await panel.isOpen()) ? panel.text() : here.server.posts().length > 0 ? 'posted' : null,
      );
      expect(again).not.toContain('Is it kind?');
    });

    test('the popup tells what is asked of the draft, and tries any text', async () => {
      const box = await sitDown('draft-js');
      await box.write(troublesome);
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      const popup = await here.driver.extensionPage(`src/popup/popup.html?tab=${await here.driver.tabId(box.page)}`);
      let seen = '';
      await waitFor(
        () => `the question about these words; the popup says: ${seen}`,
        async () => {
          seen = await popup.text();
          return seen.includes('You people are idiots');
        },
      );
      await popup.type('textarea', 'Studies show that tea is better than coffee.');
      await waitFor('the question about the tried text', async () => (await popup.text()).includes('“Studies show”'));
      await popup.close();
    });

    test('the popup says in words what it does not know', async () => {
      const page = await here.driver.page(here.server.playground);
      await page.goto('about:blank');
      const popup = await here.driver.extensionPage('src/popup/popup.html');
      await waitFor('words', async () => (await popup.text()).trim().length > 40);
      expect(await popup.evaluate(() => document.querySelector('input[name="mode"]'))).toBeNull();
      await popup.close();
      await page.close();
    });

    test('a check switched off in the options is not asked about any more, in a page that is open', async () => {
      const box = await sitDown('quill');
      const panel = here.driver.panel(box.page);
      const words = 'You are an idiot and everybody here knows it.';
      await box.write(words);
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      await setInOptions('#switch-heat', false);
      await box.page.bringToFront();
      await waitFor('the mark to go', async () => !(await here.driver.hint(box.page).isOpen()));
      await box.pressButton();
      expect(await box.arrived(1)).toEqual([words]);
      expect(await panel.isOpen()).toBe(false);
      await setInOptions('#switch-heat', true);
    });

    test('in "hints only" the mark shows and nothing is held', async () => {
      const box = await sitDown('enter-to-send');
      await setInOptions('input[name="mode-playground"][value="hints"]', true);
      await box.page.bringToFront();
      await box.write(troublesome);
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      await box.pressKeys();
      expect(await box.arrived(1)).toEqual([troublesome]);
      await setInOptions('input[name="mode-playground"][value="review"]', true);
    });
  });

  test('where a part of ours is missing, the send goes through once and the popup says so', async () => {
    const broken = inProject(`.cache/broken-${kind}`);
    rmSync(broken, { recursive: true, force: true });
    cpSync(builds[kind], broken, { recursive: true });
    rmSync(`${broken}/src/review.js`);
    const server = await startServer();
    const proxy = await startProxy(server.httpsPort);
    const driver = await launch(kind, { extension: broken, proxy: proxy.port });
    try {
      await driver.ready();
      const box = await compose(driver, server, playground('lexical'));
      await box.write(troublesome);
      await box.pressButton();
      expect(await box.arrived(1)).toEqual([troublesome]);
      const popup = await driver.extensionPage(`src/popup/popup.html?tab=${await driver.tabId(box.page)}`);
      await waitFor('the trouble in words', async () => /Your posts pass/.test(await popup.text()));
      expect(server.posts()).toHaveLength(1);
    } finally {
      await driver.close();
      await proxy.close();
      await server.close();
    }
  });
}
