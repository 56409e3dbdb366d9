import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addInPopup, allow, allTabs, forbid } from './allow.ts';
import { type Composing, compose } from './compose.ts';
import type { BrowserKind } from './driver.ts';
import { registeredIds } from './registered-ids.ts';
import { harmless, type Scenario, troublesome } from './scenarios.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

/** A box of the forum in one of its shapes; the table of `test-boxes.ts` is about others. */
const forum = (shape: string, more: Partial<Scenario> = {}): Scenario => ({
  name: `Forum, ${shape}`,
  url: `https://forum.example/?as=${shape}`,
  site: 'forum',
  box: shape,
  field: 'textarea',
  send: '[data-box] button:last-of-type',
  keys: 'Control+Enter',
  ...more,
});
const inChat = { field: '[role="textbox"]', keys: 'Enter' } as const;

const whole = 'Any site'.includes(process.env.BOX ?? '') || process.env.BOX?.startsWith('Any');

/** Sites that nothing is known of: added and taken back, and the shapes in which their boxes come. */
export function testAnySite(kind: BrowserKind): void {
  describe.skipIf(!whole)('a site that a person adds', () => {
    const here = withBrowser(kind);
    const host = 'forum.example';
    let page: Page | undefined;
    afterEach(async () => {
      await page?.close();
      page = undefined;
    });

    /** Opens the forum, and tells which tab it is in: the extension can't see its address yet. */
    const openForum = async (): Promise<{ readonly box: Composing; readonly tab: number }> => {
      const before = await allTabs(here.driver);
      const box = await compose(here.driver, here.server, forum('plain'));
      page = box.page;
      const tab = (await allTabs(here.driver)).find((id) => !before.includes(id));
      if (tab === undefined) throw new Error('The browser names no tab for the page.');
      await box.page.bringToFront();
      return { box, tab };
    };

    test('is left alone before; added in the popup it works in the open tab at once, and for good', async () => {
      const { box, tab } = await openForum();
      await box.write(troublesome);
      await box.pressButton();
      expect(await box.arrived(1)).toEqual([troublesome]);

      if (kind === 'chromium') await allow(here.driver, host);
      else await addInPopup(here.driver, tab, `https://${host}/`);
      await box.page.bringToFront();
      await box.write(`${troublesome} Again.`);
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      await box.pressButton();
      await here.driver.panel(box.page).opened();
      await here.driver.panel(box.page).press('change');

      await box.page.reload();
      const again = await compose(here.driver, here.server, forum('plain'));
      await box.page.close();
      page = again.page;
      await again.write(troublesome);
      await again.pressButton();
      await here.driver.panel(again.page).opened();
      expect(here.server.posts()).toHaveLength(1);
    });

    test('taken back in the browser, it is gone from the options and from the open page', async () => {
      const { box } = await openForum();
      await forbid(here.driver, host);
      await box.page.bringToFront();
      await box.write(troublesome);
      await box.pressButton();
      expect(await box.arrived(1)).toEqual([troublesome]);
      const options = await here.driver.extensionPage('src/options/options.html');
      await waitFor('the list of sites', async () => (await options.text()).includes('Mastodon'));
      expect(await options.text()).not.toContain(host);
      await options.close();
    });

    test('taken back in the options, the browser has it back too', async () => {
      await allow(here.driver, host);
      const options = await here.driver.extensionPage('src/options/options.html');
      await waitFor('the added site', async () => (await options.text('#sites')).includes(host));
      await options.click(`[id="site-${host}"] [data-action="take-back"]`);
      await waitFor('it to be gone', async () => !(await options.text('#sites')).includes(host));
      await waitFor('the browser to have it back', () =>
        options.evaluate(
          async (origin) =>
            !(await (
              globalThis as unknown as Record<'chrome', typeof import('webextension-polyfill')>
            ).chrome.permissions.contains({ origins: [origin] })),
          `https://${host}/*`,
        ),
      );
      await options.close();
      await waitFor('its script to go', async () => !(await here.driver.ask(registeredIds)).includes(`site-${host}`));
    });
  });

  describe.skipIf(!whole)('boxes of a site that nothing is known of', () => {
    const here = withBrowser(kind);
    beforeAll(() => allow(here.driver, 'forum.example'));

    /** Sends, is held, goes back, goes on writing, sends, posts. */
    const holds = async (box: Composing, way: 'pressButton' | 'pressKeys'): Promise<void> => {
      const panel = here.driver.panel(box.page);
      await box.write(troublesome);
      await box.rest();
      const before = await box.draft();
      await box[way]();
      await panel.opened();
      expect(here.server.posts()).toEqual([]);
      await panel.press('change');
      await panel.closed();
      await waitFor('the focus to be back in the box', async () => (await box.draft()).focused);
      await box.rest();
      expect(await box.draft()).toEqual(before);
      await box.typeOn(' Truly.');
      await box[way]();
      await panel.opened();
      await panel.press('post');
      expect(await box.arrived(1)).toEqual([`${troublesome} Truly.`]);
      expect(await box.arrivedSoFar()).toHaveLength(1);
    };

    /** Clicks something in a frame of the page itself, where a person sees it: drivers can't in every browser. */
    const clickInFrame = async (page: Page, selector: string): Promise<void> => {
      const [x, y] = await waitFor(`${selector} in the frame`, () =>
        page.evaluate((sought) => {
          const frame = document.querySelector('iframe');
          const found = frame?.contentDocument?.querySelector(sought)?.getBoundingClientRect();
          if (!frame || !found) return null;
          const { left, top } = frame.getBoundingClientRect();
          const border = frame.clientLeft;
          return [left + border + found.left + found.width / 2, top + border + found.top + found.height / 2] as const;
        }, selector),
      );
      await page.mouse.click(x, y);
    };

    test.each(['blank', 'srcdoc'])('a box in a frame of the page itself: %s', async (shape) => {
      const box = await here.sitDown(forum(shape));
      const panel = here.driver.panel(box.page);
      await clickInFrame(box.page, 'textarea');
      await waitFor('the box to have the focus', async () => (await box.draft()).focused);
      await box.typeOn(troublesome);
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      await clickInFrame(box.page, 'button:last-of-type:not([disabled])');
      await panel.opened();
      expect(here.server.posts()).toEqual([]);
      await panel.press('post');
      expect(await box.arrived(1)).toEqual([troublesome]);
    });

    test('a field that comes late', async () => {
      const box = await here.sitDown(forum('late'));
      await box.page.click('#open');
      await holds(box, 'pressButton');
    });

    test('two boxes at once: each with its own send', async () => {
      const one = forum('two', {
        box: 'one',
        field: '[data-box="one"] textarea',
        send: '[data-box="one"] button:last-of-type',
      });
      const box = await here.sitDown(one);
      const panel = here.driver.panel(box.page);
      await box.write(troublesome);
      await box.page.click('[data-box="two"] [role="textbox"]');
      await here.driver.type(box.page, harmless);
      await box.page.click('[data-box="two"] button:last-of-type');
      await waitFor('the harmless one to arrive', () => here.server.posts().length === 1);
      expect(await panel.isOpen()).toBe(false);
      await box.pressButton();
      await panel.opened();
      expect(here.server.posts().map(({ text }) => text)).toEqual([harmless]);
    });

    test('a page that goes on to another without loading, and one that comes back out of memory', async () => {
      const box = await here.sitDown(forum('navigates'));
      await box.page.click('#go');
      await holds(box, 'pressButton');
      here.server.clear();
      await box.page.goto('https://forum.example/?as=late');
      await box.page.goBack();
      await holds(box, 'pressButton');
    });

    test('in a form the button that posts is held, the one that previews is not', async () => {
      const box = await here.sitDown(forum('form', { send: '#form-post' }));
      const panel = here.driver.panel(box.page);
      await box.write(troublesome);
      await box.page.click('[name="preview"]');
      await waitFor('the preview', async () => (await box.heard()).some(({ at }) => at === 'preview'));
      expect(await panel.isOpen()).toBe(false);
      await box.pressButton();
      await panel.opened();
      expect(here.server.posts()).toEqual([]);
      await panel.press('post');
      expect(await box.arrived(1)).toEqual([troublesome]);
    });

    test('Enter picks a name from an open list, and sends where none is open', async () => {
      const box = await here.sitDown(forum('list', { keys: 'Enter' }));
      const panel = here.driver.panel(box.page);
      await box.write('You are an idiot, @mi');
      await box.pressKeys();
      await waitFor('the name', async () => (await box.draft()).text.includes('@mira '));
      expect(await panel.isOpen()).toBe(false);
      expect(here.server.posts()).toEqual([]);
      await box.pressKeys();
      await panel.opened();
      expect(here.server.posts()).toEqual([]);
    });

    test('where Enter turns out to send, it is held from then on; the first passed', async () => {
      const box = await here.sitDown(forum('learns', inChat));
      await box.write('Good morning to everybody here.');
      await box.pressKeys();
      await box.arrived(1);
      const panel = here.driver.panel(box.page);
      await waitFor('Enter to be held', async () => {
        await box.write(troublesome);
        await box.pressKeys();
        return waitFor('the panel', () => panel.isOpen(), { timeout: 1500 }).catch(() => false);
      });
    });

    test('searches, accounts, code, tables, single lines and documents are left alone', async () => {
      const box = await here.sitDown(forum('away'));
      for (const name of ['search', 'combobox', 'account', 'code', 'sheet', 'line']) {
        await box.page.click(`#${name}`);
        await here.driver.type(box.page, 'You are an idiot and everybody here knows it.');
        await box.page.click(`#${name}-send`);
        await waitFor(`the press beside ${name}`, async () => (await box.heard()).some((event) => event.box === name));
        expect(await here.driver.panel(box.page).isOpen()).toBe(false);
      }
      await box.page.click('#document');
      await here.driver.type(box.page, 'You are an idiot and everybody here knows it.');
      const popup = await here.driver.extensionPage(`src/popup/popup.html?tab=${await here.driver.tabId(box.page)}`);
      await waitFor('the popup to say so', async () =>
        (await popup.text()).includes('nothing that sends it can be found'),
      );
      await popup.click('.report summary');
      const report = await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('.report textarea')?.value);
      expect(report).toContain('forum.example');
      expect(report).not.toContain('idiot');
      await popup.close();
      await box.page.bringToFront();
      expect(await here.driver.hint(box.page).isOpen()).toBe(false);
    });

    test('words that come without keys, as from dictation, are words like any other', async () => {
      const box = await here.sitDown(forum('plain'));
      await box.write('x');
      await box.page.evaluate((words) => {
        document.querySelector('textarea')?.select();
        document.execCommand('insertText', false, words);
      }, troublesome);
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      await box.pressButton();
      await here.driver.panel(box.page).opened();
      expect(here.server.posts()).toEqual([]);
    });

    test('so are words cut and pasted, in a language from right to left', async () => {
      const box = await here.sitDown(forum('plain'));
      await box.page.$eval('textarea', (field) => {
        field.dir = 'rtl';
      });
      await box.write(`שלום לכולם. ${troublesome}`);
      const { text } = await box.draft();
      await here.driver.press(box.page, 'Control+a');
      await here.driver.press(box.page, 'Control+x');
      await waitFor('the field to be empty', async () => (await box.draft()).text === '');
      await here.driver.press(box.page, 'Control+v');
      await waitFor('the words to be back', async () => (await box.draft()).text === text);
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      await box.pressKeys();
      await here.driver.panel(box.page).opened();
      expect(here.server.posts()).toEqual([]);
    });

    test('a tap of a finger sends, and is held', async () => {
      const box = await here.sitDown(forum('plain'));
      await box.write(troublesome);
      const send = await box.page.waitForSelector(forum('plain').send as string);
      await send?.tap();
      await here.driver.panel(box.page).opened();
      expect(here.server.posts()).toEqual([]);
      await here.driver.panel(box.page).press('post');
      expect(await box.arrived(1)).toEqual([troublesome]);
    });

    test.skipIf(kind !== 'chromium')(
      'a comment in a frame of another site is held there, once that site is added',
      async () => {
        await allow(here.driver, 'frames.example');
        const box = await here.sitDown(forum('cross'));
        const frame = await waitFor('the frame', async () => (await box.page.$('#cross'))?.contentFrame());
        await (await frame.waitForSelector('textarea'))?.click();
        await here.driver.type(box.page, troublesome);
        await (await frame.waitForSelector('button:last-of-type:not([disabled])'))?.click();
        await waitFor('the panel in the frame', () =>
          frame.evaluate(() => document.querySelector('think-first-panel') !== null),
        );
        expect(here.server.posts()).toEqual([]);
      },
    );

    test.skipIf(kind !== 'chromium').each([
      ['Japanese', 'にほんご', '日本語'],
      ['Korean', '하', '한국어'],
      ['Chinese', "ni'hao", '你好'],
      ['Vietnamese', 'tiê', 'tiếng'],
      ['a dead key', '´', 'é'],
    ])('nothing happens while an input method composes: %s', async (_, half, word) => {
      const box = await here.sitDown(forum('chat', inChat));
      const [panel, hint] = [here.driver.panel(box.page), here.driver.hint(box.page)];
      const session = await box.page.createCDPSession();
      await box.write('You are an idiot. ');
      await session.send('Input.imeSetComposition', {
        text: half,
        selectionStart: half.length,
        selectionEnd: half.length,
      });
      // The Enter that ends the word, as browsers tell of it: key code 229, composing.
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
      expect(await panel.isOpen()).toBe(false);
      await session.send('Input.insertText', { text: word });
      await waitFor('the word', async () => (await box.draft()).text.includes(word));
      expect(here.server.posts()).toEqual([]);
      await waitFor('the mark', () => hint.isOpen());
      await box.pressKeys();
      await panel.opened();
      expect(here.server.posts()).toEqual([]);
    });
  });
}
