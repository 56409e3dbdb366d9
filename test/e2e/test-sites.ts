import { describe, expect, test } from 'vitest';
import { changeSetting } from './change-setting.ts';
import type { BrowserKind } from './driver.ts';
import { registeredScripts } from './registered-scripts.ts';
import { harmless, type Scenario, scenarios, troublesome } from './scenarios.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

/** `BOX=Reddit` runs only the boxes whose name has it. */
const boxes = scenarios.filter(({ name }) => name.includes(process.env.BOX ?? ''));

type Way = 'pressButton' | 'pressKeys';
const waysOf = ({ send, keys }: Scenario): readonly Way[] => [
  ...(send ? (['pressButton'] as const) : []),
  ...(keys ? (['pressKeys'] as const) : []),
];

/** Everything that has to hold on the sites and the playground, in one browser. */
export function testSites(kind: BrowserKind): void {
  const here = withBrowser(kind);
  const named = (name: string): Scenario => {
    const found = scenarios.find((scenario) => scenario.name === name);
    if (!found) throw new Error(`No scenario is called "${name}".`);
    return found;
  };

  describe.each(boxes)('$name', (scenario) => {
    test.each(waysOf(scenario))('a harmless post passes untouched by %s', async (way) => {
      const box = await here.stayDown(scenario);
      await box.write(harmless);
      const { text } = await box.draft();
      if (!scenario.scrambles) expect(text).toBe(harmless);
      await box[way]();
      expect(await box.arrived(1)).toEqual([text]);
      expect(await here.driver.panel(box.page).isOpen()).toBe(false);
      if (scenario.leaves) return;
      const heard = await box.heard();
      expect(heard).not.toEqual([]);
      expect(heard.filter(({ isTrusted }) => !isTrusted)).toEqual([]);
    });

    test.each(waysOf(scenario))('a troublesome post is held by %s, changed, and posted once as it is', async (way) => {
      const box = await here.stayDown(scenario);
      const panel = here.driver.panel(box.page);
      const post = (): Promise<void> =>
        way === 'pressButton' ? panel.press('post') : here.driver.press(box.page, 'Control+Enter');
      await box.write(troublesome);
      const before = await box.draft();
      if (!scenario.scrambles) expect(before.text).toBe(troublesome);

      await box[way]();
      await panel.opened();
      expect(here.server.posts()).toEqual([]);
      expect(await box.heard()).toEqual([]);
      expect(await panel.text()).toContain('idiots');

      if (way === 'pressButton') await panel.press('change');
      else await here.driver.press(box.page, 'Escape');
      await panel.closed();
      await waitFor('the focus to be back in the box', async () => (await box.draft()).focused);
      expect(await box.draft()).toEqual(before);
      expect(here.server.posts()).toEqual([]);
      expect(await box.heard()).toEqual([]);

      // The caret is where it was: what is typed now goes on from there.
      await box.typeOn(' Truly.');
      const changed = (await box.draft()).text;
      if (!scenario.scrambles) expect(changed).toBe(`${troublesome} Truly.`);
      await box[way]();
      await panel.opened();
      expect(here.server.posts()).toEqual([]);
      await post();
      expect(await box.arrived(1)).toEqual([changed]);
      await panel.closed();
      expect(await box.arrivedSoFar()).toEqual([changed]);
      if (scenario.closes || scenario.leaves) return;

      // The approval was for that text: another is asked about.
      await box.write(`${troublesome} Again.`);
      const { text: again } = await box.draft();
      await box[way]();
      await panel.opened();
      expect(await box.arrivedSoFar()).toEqual([changed]);
      await post();
      expect(await box.arrived(2)).toEqual([changed, again]);
      await panel.closed();
      expect(await box.arrivedSoFar()).toEqual([changed, again]);
    });
  });

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

  const oneOfEach = boxes.filter(
    ({ site, leaves }, index) => !leaves && boxes.findIndex((other) => other.site === site) === index,
  );
  test.each(oneOfEach)(
    '$name: switched off in the popup it is left alone at once, and held again when switched on',
    async (scenario) => {
      const [way = 'pressButton'] = waysOf(scenario);
      const box = await here.sitDown(scenario);
      const tab = await here.driver.tabId(box.page);
      const choose = async (mode: string): Promise<void> => {
        await changeSetting(here.driver, `src/popup/popup.html?tab=${tab}`, `input[name="mode"][value="${mode}"]`);
        await box.page.bringToFront();
      };
      const registered = (): Promise<number> => here.driver.ask(registeredScripts);
      const all = await registered();
      await box.write(troublesome);
      const { text } = await box.draft();
      await choose('off');
      // What is stored is told to the pages and to the background at the same time.
      await waitFor('the background to follow', async () => (await registered()) === all - 1);
      await box[way]();
      expect(await box.arrived(1)).toEqual([text]);
      expect((await box.heard()).every(({ isTrusted }) => isTrusted)).toBe(true);
      expect(await here.driver.panel(box.page).isOpen()).toBe(false);

      await choose('review');
      // An open page follows by itself; one that is loaded now is met by what the background has registered.
      await waitFor('the background to follow', async () => (await registered()) === all);
      const again = scenario.closes ? await here.sitDown(scenario) : box;
      await again.write(troublesome);
      await again[way]();
      await here.driver.panel(again.page).opened();
      expect(here.server.posts()).toHaveLength(1);
    },
  );

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
