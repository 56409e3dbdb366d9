import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { takeTab } from '../../tools/torture/tab.ts';
import { allow } from './allow.ts';
import type { Composing } from './compose.ts';
import type { BrowserKind } from './driver.ts';
import { harmless, type Scenario, scenarios, troublesome } from './scenarios.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

type Stored = Readonly<Record<string, unknown>>;
type Api = Record<'chrome', typeof import('webextension-polyfill')>;

const named = (name: string): Scenario => {
  const found = scenarios.find((one) => one.name === name);
  if (!found) throw new Error(`No scenario is called "${name}".`);
  return found;
};
const lexical = named('Playground, Lexical post');
const textarea = named('Playground, React textarea reply');

/** The words that the browser itself marks in a page, as far as they are in its own document. */
const highlighted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('think-first') ?? [])].map(String));

/** The marks over a text field, each with where it stands. */
const overField = `(root) => [...root.querySelectorAll('mark:not([hidden])')].map((mark) => {
  const { x, y, width, height } = mark.getBoundingClientRect();
  return { words: mark.textContent, x, y, width, height };
})`;

/** What stands over a page's text field: where the marks are, and what the panel asks, in one browser. */
export function testReview(kind: BrowserKind): void {
  describe('the hint and the panel', () => {
    const here = withBrowser(kind);

    const set = (settings: Stored): Promise<void> =>
      here.driver.ask(async (more) => {
        const { storage } = (globalThis as unknown as Api).chrome;
        const before = (await storage.local.get('settings')).settings as object;
        await storage.local.set({ settings: { ...before, ...more } });
      }, settings);
    const stored = (): Promise<Stored> =>
      here.driver.ask(() => (globalThis as unknown as Api).chrome.storage.local.get(null));
    const keptTexts = async () =>
      Object.entries(await stored()).flatMap(([key, value]) =>
        key.startsWith('kept:') ? [value as { readonly text: string; readonly until?: number }] : [],
      );
    const forget = (): Promise<void> =>
      here.driver.ask(async () => {
        const { storage } = (globalThis as unknown as Api).chrome;
        const keys = Object.keys(await storage.local.get(null)).filter((key) => key !== 'settings');
        await storage.local.remove(keys);
      });
    afterEach(async () => {
      await forget();
      await set({
        holdsPerHour: 0,
        cooling: { rests: 'none', seconds: 600 },
        quietHours: null,
        notNow: [],
        profiles: {},
      });
    });
    /** Sends, and waits for the questions. */
    const held = async (box: Composing) => {
      await box.pressButton();
      const panel = here.driver.panel(box.page);
      await panel.opened();
      return panel;
    };

    test('the words in question are marked in an editor, nothing in it is changed, and the marks follow the words', async () => {
      const box = await here.sitDown(lexical);
      await box.write(troublesome);
      const markup = () => box.page.$eval(lexical.field, ({ outerHTML }) => outerHTML);
      const before = await markup();
      await waitFor('the marks', async () => (await highlighted(box.page)).includes('You people are idiots'));
      expect(await markup()).toBe(before);

      // A press on marked words shows the question about them, and leaves the caret where the press put it.
      const [x, y] = await box.page.evaluate(() => {
        const range = [...(CSS.highlights.get('think-first') ?? [])].find((one) => String(one).includes('idiots'));
        const { left, top, width, height } = (range as Range).getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      });
      await box.page.mouse.click(x, y);
      const asks = `(root) => root.querySelector('#asks:not([hidden])')?.innerText ?? ''`;
      await waitFor('the question', async () => /\?/.test(String(await here.driver.marks(box.page).inside(asks))));
      expect((await box.draft()).focused).toBe(true);
      await here.driver.marks(box.page).press('open');
      const panel = here.driver.panel(box.page);
      await panel.opened();
      await here.driver.press(box.page, 'Escape');
      await panel.closed();

      // By the keyboard alone.
      await waitFor('the marks again', async () => (await highlighted(box.page)).length > 0);
      await here.driver.press(box.page, 'Alt+Shift+Enter');
      await panel.opened();
      expect(await panel.text()).toContain('idiots');
      await here.driver.press(box.page, 'Escape');
      await panel.closed();
      await waitFor('the focus to be back', async () => (await box.draft()).focused);

      await here.driver.press(box.page, 'Control+a');
      await box.page.keyboard.press('Delete');
      await box.typeOn(harmless);
      await waitFor('the marks to go', async () => (await highlighted(box.page)).length === 0);
      expect(here.server.posts()).toEqual([]);
    });

    test('over a text field the marks lie under their words, scroll with them, and take no press', async () => {
      const box = await here.sitDown(textarea);
      const marks = here.driver.marks(box.page);
      type Placed = { readonly words: string; readonly x: number; readonly y: number };
      const placed = async () => ((await marks.inside(overField)) as readonly Placed[] | undefined) ?? [];
      const idiots = async () => (await placed()).find(({ words }) => words.includes('idiots'));
      await box.write(
        `${troublesome} ${'More of this, and then a little more, so that the field has something to scroll. '.repeat(4)}`,
      );
      // The browser may bring the caret back into view after its words were written; and where a header that sticks
      // to the window lies over the first line, no mark is drawn there.
      const first = await waitFor('the mark, with the field where it would be hit', async () => {
        await box.page.$eval(textarea.field, (field) => {
          if (field.scrollTop > 0) field.scrollTop = 0;
          field.scrollIntoView({ block: 'center', behavior: 'instant' });
        });
        const at = await idiots();
        if (!at) return;
        const hit = await box.page.evaluate(({ x, y }) => document.elementFromPoint(x + 2, y + 5)?.localName, at);
        const then = await idiots();
        return hit === 'textarea' && then?.y === at.y ? at : undefined;
      });
      await box.page.$eval(textarea.field, (field) => {
        field.scrollTop += 8;
      });
      await waitFor(
        'the mark to scroll with its words',
        async () => Math.abs(((await idiots())?.y ?? 0) - first.y + 8) < 2,
      );
      await box.page.evaluate(() => window.scrollBy(0, -40));
      await waitFor(
        'the mark to move with the page',
        async () => Math.abs(((await idiots())?.y ?? 0) - first.y - 32) < 2,
      );
      /** How far a mark is into its field, in the field's own measure. */
      const into = async () => {
        const at = await idiots();
        const { left, width, own } = await box.page.$eval(textarea.field, (field) => ({
          left: field.getBoundingClientRect().left,
          width: field.getBoundingClientRect().width,
          own: (field as HTMLElement).offsetWidth,
        }));
        return at && ((at.x - left) * own) / width;
      };
      const usual = (await into()) as number;
      await box.page.evaluate((selector) => {
        document.body.style.transformOrigin = '0 0';
        document.body.style.transform = 'scale(1.25)';
        // What sticks to the window sticks elsewhere in an enlarged page, and a mark under it is not drawn.
        for (const header of document.querySelectorAll('header')) header.style.position = 'static';
        document.querySelector(selector)?.scrollIntoView({ block: 'center' });
        window.scrollBy(0, -30);
      }, textarea.field);
      await waitFor(
        'the mark to keep to its words where the page is enlarged',
        async () => Math.abs(((await into()) ?? 0) - usual) < 3,
      );
      await box.page.evaluate(() => {
        document.body.style.transform = '';
      });
      // Words that are not touched keep their mark, at their new place, before anything is read anew.
      await here.driver.press(box.page, 'Control+a');
      await box.page.keyboard.press('Delete');
      await waitFor('the marks to go', async () => (await placed()).length === 0);
    });

    test('marks are drawn in a frame of the page, and over a field in a shadow root', async () => {
      await allow(here.driver, 'editors.example');
      const framed = await here.sitDown({
        ...lexical,
        url: 'https://editors.example/?editor=tinymce',
        site: 'editors',
        box: 'tinymce',
        field: '.tox-edit-area__iframe',
        send: '.c-9e',
      });
      await framed.write('You people are idiots.');
      const inFrame = () =>
        framed.page.$eval('.tox-edit-area__iframe', (frame) => {
          const view = (frame as HTMLIFrameElement).contentWindow as unknown as typeof globalThis;
          return [...(view.CSS.highlights.get('think-first') ?? [])].map(String);
        });
      await waitFor('the marks in the frame', async () => (await inFrame()).includes('You people are idiots'));
      await framed.page.close();

      await allow(here.driver, 'forum.example');
      const inShadow = await here.sitDown({
        ...textarea,
        url: 'https://forum.example/?as=shadow',
        site: 'forum',
        box: 'shadow',
        field: 'x-shell >>> x-shell >>> textarea',
        send: 'x-shell >>> x-shell >>> button:last-of-type',
      });
      await inShadow.write('You people are idiots.');
      await waitFor('the marks in the shadow root', async () => {
        const seen = (await here.driver.marks(inShadow.page).inside(overField)) as readonly unknown[] | undefined;
        return (seen?.length ?? 0) > 0;
      });
    });

    test('a send is held also where the page has just taken away the frame whose words were marked', async () => {
      await allow(here.driver, 'torture-a.example');
      const page = await here.driver.page('https://torture-a.example/');
      const tab = await takeTab(here.driver, page, 'torture-a.example', true);
      const text = 'You people are idiots.';
      const write = async (box: string, editor: string) => {
        await page.evaluate((name, how) => window.torture.add(name, { editor: how }), box, editor);
        await tab.click((await tab.look()).boxes[box]?.field ?? [0, 0]);
        await tab.until('the focus', ({ boxes }) => boxes[box]?.focused === true);
        await tab.ready();
        await tab.type(text);
        return tab.until('the draft', ({ boxes }) => boxes[box]?.text === text);
      };
      await write('framed', 'tinymce');
      await waitFor('the marks in the frame', () =>
        page.evaluate(() => {
          const view = document.querySelector('iframe')?.contentWindow as typeof globalThis | null | undefined;
          return (view?.CSS.highlights.get('think-first')?.size ?? 0) > 0;
        }),
      );
      await page.evaluate(() => window.torture.closeAll());
      const { boxes } = await write('plain', 'textarea');
      await tab.click(boxes.plain?.send ?? [0, 0]);
      await here.driver.panel(page).opened();
      expect((await tab.look()).heard).toEqual([]);
      expect(await tab.state()).toMatchObject({ trouble: null });
      await here.driver.panel(page).press('post');
      await tab.until('the post', (look) => look.heard.length > 0 && look.sending === 0);
      expect(here.server.posts().map((post) => post.text)).toEqual([text]);
      await page.close();
    });

    test('the browser draws the marks of editors in shadow roots too', async () => {
      const scenario = named('LinkedIn, classic post in a shadow root');
      const box = await here.sitDown(scenario);
      await box.write('x');
      const line = () =>
        box.page.$eval(
          scenario.field,
          (field) => getComputedStyle(field, '::highlight(think-first)').textDecorationLine,
        );
      await waitFor('the style to be there', async () => (await line()) === 'underline');
    });

    test('a draft that changes meanwhile is followed, and nothing is posted that was not shown', async () => {
      const box = await here.sitDown(textarea);
      await box.write(troublesome);
      const panel = await held(box);
      // Another hand, without any event: what is there is found at the press, and shown first.
      const write = (text: string, tells: boolean) =>
        box.page.$eval(
          textarea.field,
          (field, words, event) => {
            Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words);
            if (event) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          },
          text,
          tells,
        );
      await write('You lot are idiots, and Mondays are long.', true);
      await waitFor('the new words', async () => (await panel.text()).includes('Mondays'));
      await write('You lot are idiots, and Tuesdays are longer.', false);
      await panel.press('post');
      await waitFor('the newer words', async () => (await panel.text()).includes('Tuesdays'));
      expect(here.server.posts()).toEqual([]);
      await write('', true);
      await panel.closed();
      expect(here.server.posts()).toEqual([]);
    });

    test('a claim can be looked up, and only a press does it', async () => {
      const box = await here.sitDown(lexical);
      const claim = 'Studies show that nobody reads books anymore';
      await box.write(`${claim}. You people are idiots.`);
      const panel = await held(box);
      const others = () => here.proxy.refused.filter((request) => /studies|Studies/.test(request));
      const tabs = async () =>
        here.driver.ask(async () => (await (globalThis as unknown as Api).chrome.tabs.query({})).length);
      const before = await tabs();
      expect(others()).toEqual([]);
      here.driver.searched.push(claim);
      await panel.press('search');
      await waitFor('a new tab', async () => (await tabs()) === before + 1);
      await here.driver.ask(async () => {
        const { tabs: all } = (globalThis as unknown as Api).chrome;
        const [newest] = (await all.query({})).sort((one, other) => (other.id ?? 0) - (one.id ?? 0));
        await all.remove(newest?.id as number);
      });
      await box.page.bringToFront();
      expect(await panel.isOpen()).toBe(true);
      await panel.press('change');
      await panel.closed();
    });

    test('kept for later it is on this device, in the popup to be copied or deleted, and still in its box', async () => {
      const box = await here.sitDown(lexical);
      await box.write(troublesome);
      const panel = await held(box);
      await panel.press('keep');
      await panel.closed();
      expect((await box.draft()).text).toBe(troublesome);
      expect((await keptTexts()).map(({ text }) => text)).toEqual([troublesome]);
      expect(here.server.posts()).toEqual([]);
      const popup = await here.driver.extensionPage('src/popup/popup.html');
      await waitFor('the kept draft', async () => (await popup.text('#kept')).includes('You people are idiots'));
      await popup.click('[data-action="delete"]');
      await waitFor('it to be gone', async () => (await keptTexts()).length === 0);
      await popup.close();
    });

    test('let go for today it is not asked about in the next box either, and the options take that back', async () => {
      const box = await here.sitDown(lexical);
      await box.write('You are an idiot and everybody here knows it.');
      const panel = await held(box);
      await panel.press('not-now');
      await panel.press('not-now-today');
      await waitFor('nothing to be left', async () => (await panel.text()).includes('Nothing else to ask'));
      await panel.press('change');
      await panel.closed();
      await box.page.reload();
      const again = await here.sitDown(textarea);
      await again.write('You are an idiot and everybody here knows it.');
      await again.pressButton();
      expect(await again.arrived(1)).toHaveLength(1);
      const options = await here.driver.extensionPage('src/options/options.html#pauses');
      await waitFor('what is left out', async () => (await options.text('#pauses')).includes('Anger at a person'));
      await options.click('[data-action="ask-again"]');
      await waitFor(
        'it to be taken back',
        async () => ((await stored()).settings as Stored & { notNow: unknown[] }).notNow.length === 0,
      );
      await options.close();
    });

    test('it asks in other words each time, with fewer around them once they are known, also on a new page', async () => {
      const words: string[] = [];
      for (let time = 0; time < 4; time += 1) {
        const box = await here.sitDown(lexical);
        await box.write('You people are idiots.');
        const panel = await held(box);
        words.push(String(await panel.inside(`(root) => root.querySelector('.asks strong').textContent`)));
        const short =
          (await panel.inside(`(root) => root.querySelector('dialog').hasAttribute('data-short')`)) === true;
        expect(short).toBe(time === 3);
        if (short) {
          expect(await panel.text()).not.toContain('These words');
          await panel.press('more');
          await waitFor('more words', async () => (await panel.text()).includes('These words'));
        }
        await panel.press('change');
        await panel.closed();
        const asked = (await stored()).asked as { readonly questions: Record<string, { readonly times: number }> };
        expect(asked.questions['aware/heat']?.times).toBe(time + 1);
        if (time < 3) await box.page.close();
      }
      expect(new Set(words).size).toBe(4);
    });

    test('no more sends are held in an hour than the person wishes; the hint stays', async () => {
      await set({ holdsPerHour: 1 });
      const box = await here.sitDown(lexical);
      await box.write(troublesome);
      const panel = await held(box);
      await panel.press('change');
      await panel.closed();
      // The same draft is still asked about.
      await (await held(box)).press('post');
      expect(await box.arrived(1)).toHaveLength(1);
      await box.write(`${troublesome} Again.`);
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      await box.pressButton();
      expect(await box.arrived(2)).toHaveLength(2);
    });

    test('a post rests where the person wants it: kept safe, visible, cancelled, posted anyway, and told when it is time', async () => {
      await set({ cooling: { rests: 'all', seconds: 86_400 } });
      const box = await here.sitDown(lexical);
      await box.write(harmless);
      const panel = await held(box);
      await panel.press('rest');
      await panel.closed();
      const [draft] = await keptTexts();
      expect(draft?.text).toBe(harmless);
      expect(draft?.until).toBeGreaterThan(Date.now() + 86_000_000);
      expect((await box.draft()).text).toBe(harmless);
      const alarms = () =>
        here.driver.ask(async () => (await (globalThis as unknown as Api).chrome.alarms.getAll()).length);
      await waitFor('the alarm', async () => (await alarms()) === 1);

      await box.pressButton();
      await panel.opened();
      expect(await panel.text()).toContain('This rests until');
      await panel.press('stop-resting');
      await waitFor('the alarm to be gone', async () => (await alarms()) === 0);
      expect((await keptTexts())[0]?.text).toBe(harmless);
      await panel.press('rest');
      await panel.closed();
      // Its time comes, as if the day were over.
      await here.driver.ask(async () => {
        const { storage } = (globalThis as unknown as Api).chrome;
        for (const [key, value] of Object.entries(await storage.local.get(null)))
          if (key.startsWith('kept:') && (value as { readonly until?: number }).until)
            await storage.local.set({ [key]: { ...(value as object), until: Date.now() - 1 } });
      });
      await waitFor('it to be told', async () => JSON.stringify(await keptTexts()).includes('"told":true'));
      await box.pressButton();
      expect(await box.arrived(1)).toEqual([harmless]);
      expect(await panel.isOpen()).toBe(false);

      // One key posts anyway.
      await box.write(`${harmless} Indeed.`);
      await held(box);
      await here.driver.press(box.page, 'Control+Enter');
      expect(await box.arrived(2)).toHaveLength(2);
    });

    test('at the hours a person has set every post is asked about once', async () => {
      await set({ quietHours: { from: '00:00', to: '23:59' } });
      const box = await here.sitDown(lexical);
      await box.write(harmless);
      const panel = await held(box);
      expect(await panel.text()).toContain('You wished to be asked at this hour.');
      await panel.press('change');
      await panel.closed();
      await box.typeOn(' Truly.');
      await box.pressButton();
      expect(await box.arrived(1)).toEqual([`${harmless} Truly.`]);
    });

    test('by the keyboard alone: held, a check let go, what is left changed, and posted', async () => {
      const box = await here.sitDown(lexical);
      await box.write('Studies show that nobody reads anymore. You people are idiots.');
      await box.pressKeys();
      const panel = here.driver.panel(box.page);
      await panel.opened();
      const asked = `(root) => root.querySelectorAll('.questions > li').length`;
      expect(await panel.inside(asked)).toBe(3);
      const focused = () => panel.inside(`(root) => root.activeElement?.dataset.action`);
      if (kind === 'chromium')
        await expect((await here.driver.ears(box.page, 'think-first-panel')).join('\n')).toMatchFileSnapshot(
          join(import.meta.dirname, 'panel.tree.txt'),
        );
      expect(await focused()).toBe('change');
      /** Tab by Tab, until the focus is on this. */
      const tabTo = (action: string, keys = 'Tab') =>
        waitFor(`the focus on ${action}`, async () => {
          await here.driver.press(box.page, keys);
          return (await focused()) === action;
        });
      // Backwards: forwards the way round leads through the browser's own controls.
      await tabTo('not-now', 'Shift+Tab');
      await here.driver.press(box.page, 'Enter');
      await tabTo('not-now-post');
      await here.driver.press(box.page, 'Escape');
      // The first Escape closes the menu and nothing else.
      expect(await panel.isOpen()).toBe(true);
      expect(await focused()).toBe('not-now');
      // What a menu has moved comes to rest before the next press counts.
      const unfolds = (on: boolean) =>
        waitFor(
          `the menu to be ${on ? 'open' : 'closed'}, at rest`,
          async () =>
            (await panel.inside(`(root) => root.querySelector('details[open]') !== null`)) === on &&
            (await panel.settled()),
        );
      await unfolds(false);
      await here.driver.press(box.page, 'Enter');
      await tabTo('not-now-post');
      await unfolds(true);
      // While the open menu still moves what lies under it a press is refused, and a person presses again.
      await waitFor('two questions to be left', async () => {
        if ((await panel.inside(asked)) === 2) return true;
        if ((await panel.settled()) && (await focused()) === 'not-now-post') await here.driver.press(box.page, 'Enter');
        return false;
      });
      expect(await focused()).toBe('change');
      await panel.opened();
      await here.driver.press(box.page, 'Enter');
      await panel.closed();
      await waitFor('the focus to be back', async () => (await box.draft()).focused);
      await box.typeOn(' So there.');
      await box.pressKeys();
      await waitFor('the questions or the post', async () => (await panel.settled()) || here.server.posts().length > 0);
      if (await panel.isOpen()) await here.driver.press(box.page, 'Control+Enter');
      expect(await box.arrived(1)).toHaveLength(1);
    });

    test('nothing was asked of any other host but the search that was pressed', () => {
      const strange = here.proxy.refused.filter((request) => !here.driver.ownErrands.test(request));
      expect(strange.filter((request) => !/google\.|duckduckgo\.|bing\./.test(request))).toEqual([]);
    });
  });
}
