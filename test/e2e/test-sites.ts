import { expect, test } from 'vitest';
import { changeSetting } from './change-setting.ts';
import type { BrowserKind } from './driver.ts';
import { registeredIds } from './registered-ids.ts';
import { harmless, type Scenario, scenarios, troublesome } from './scenarios.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

/** What has to hold on the sites beyond the table of `test-boxes.ts`, in one browser. */
export function testSites(kind: BrowserKind): void {
  const here = withBrowser(kind);
  const named = (name: string): Scenario => {
    const found = scenarios.find((scenario) => scenario.name === name);
    if (!found) throw new Error(`No scenario is called "${name}".`);
    return found;
  };

  test.each([
    {
      ...named('X, modal over the home box'),
      url: 'https://x.com/compose/post?box=thread',
      box: 'thread',
      second: '[role="dialog"] [data-testid="tweetTextarea_1"]',
    },
    { ...named('Threads, thread'), second: '[data-part="1"]' },
    { ...named('Bluesky, thread'), second: '[data-part="1"]' },
  ])('$name: both posts of a thread are looked at, and sent once', async ({ second, ...scenario }) => {
    const box = await here.sitDown(scenario);
    const panel = here.driver.panel(box.page);
    await box.write(harmless);
    await box.page.click(second);
    await box.typeOn(troublesome);
    expect((await box.draft()).text).toBe(`${harmless}\n${troublesome}`);
    await box.pressButton();
    await panel.opened();
    expect(here.server.posts()).toEqual([]);
    await panel.press('post');
    expect(await box.arrived(1)).toEqual([`${harmless}\n${troublesome}`]);
  });

  test('a post in two steps is asked about once, and sent once', async () => {
    const box = await here.sitDown({
      ...named('Facebook, post dialog'),
      url: 'https://www.facebook.com/?box=post&steps=2',
      send: '[role="dialog"] [role="button"][aria-label="Next"]',
    });
    const panel = here.driver.panel(box.page);
    const post = '[aria-label="Post settings"] [role="button"][aria-label="Post"]';
    let asked = 0;
    /** Waits for what a press leads to: a question, which is answered, or what the site does. */
    const settles = async (what: string, happened: () => Promise<boolean> | boolean): Promise<void> => {
      const held = await waitFor(`a question or ${what}`, async () =>
        (await panel.isOpen()) ? 'held' : (await happened()) ? 'passed' : null,
      );
      if (held === 'passed') return;
      asked += 1;
      expect(here.server.posts()).toEqual([]);
      await panel.press('post');
      await waitFor(what, happened);
    };
    await box.write(troublesome);
    await box.pressButton();
    await settles('the second step', async () => (await box.page.$(post)) !== null);
    await box.page.click(post);
    await settles('the post to arrive', () => here.server.posts().length > 0);
    expect(await box.arrived(1)).toEqual([troublesome]);
    expect(asked).toBe(1);
  });

  test('a draft saved on Reddit is no post and is not held', async () => {
    const box = await here.sitDown({
      ...named('Reddit, new post'),
      send: '#save-draft-button >>> #inner-save-draft-button',
    });
    await box.write(troublesome);
    await box.pressButton();
    await waitFor('the press to reach the site', async () => (await box.heard()).some(({ at }) => at === 'save'));
    expect(await here.driver.panel(box.page).isOpen()).toBe(false);
  });

  test('switched off in the popup, a site is left alone at once, and held again when switched on', async () => {
    const box = await here.sitDown(named('X, home box'));
    const tab = await here.driver.tabId(box.page);
    const choose = async (mode: string): Promise<void> => {
      await changeSetting(here.driver, `src/popup/popup.html?tab=${tab}`, `input[name="mode"][value="${mode}"]`);
      await box.page.bringToFront();
    };
    const isRegistered = async (): Promise<boolean> => (await here.driver.ask(registeredIds)).includes('site-x');
    await box.write(troublesome);
    await choose('off');
    // What is stored is told to the pages and to the background at the same time.
    await waitFor('the background to follow', async () => !(await isRegistered()));
    await box.pressButton();
    expect(await box.arrived(1)).toEqual([troublesome]);
    expect((await box.heard()).every(({ isTrusted }) => isTrusted)).toBe(true);
    expect(await here.driver.panel(box.page).isOpen()).toBe(false);

    await choose('review');
    await waitFor('the background to follow', isRegistered);
    await box.write(troublesome);
    await box.pressButton();
    await here.driver.panel(box.page).opened();
    expect(here.server.posts()).toHaveLength(1);
  });

  test('a draft of a hundred thousand characters is sent like any other', async () => {
    const box = await here.sitDown(named('Playground, React textarea reply'));
    const text = 'Right to left: שלום. A lone half: \ud83d. `code` and more. '.repeat(2000);
    await box.write('x');
    // Typed key by key it would take an hour: pasted, as such a draft would be.
    await box.page.evaluate((pasted) => {
      const field = document.querySelector<HTMLTextAreaElement>('[data-place="textarea"] textarea');
      field?.select();
      document.execCommand('insertText', false, pasted);
    }, text);
    const { text: draft } = await box.draft();
    expect(draft.length).toBeGreaterThan(100_000);
    await box.pressButton();
    const [sent] = await box.arrived(1);
    expect(sent?.length).toBe(draft.length);
  });

  test('nothing was asked of any other host', () => {
    expect(here.proxy.refused.filter((request) => !here.driver.ownErrands.test(request))).toEqual([]);
  });
}
