import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startProxy } from '../fixtures/proxy.ts';
import { startServer } from '../fixtures/server.ts';
import { launch } from './browsers.ts';
import { compose } from './compose.ts';
import type { BrowserKind, ExtensionPage } from './driver.ts';
import { pressUntil } from './press-until.ts';
import { harmless, type Scenario, scenarios } from './scenarios.ts';
import { waitFor } from './wait-for.ts';
import { builds, inProject, withBrowser } from './with-browser.ts';

const playground = scenarios.find(({ site, box }) => site === 'playground' && box === 'textarea') as Scenario;
const OPTIONS = 'src/options/options.html';

/** Puts a file into an entry for files, as a person does who chooses it. */
const chooseFile = (page: ExtensionPage, entry: string, content: string): Promise<void> =>
  page.evaluate(
    (selector, words) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([words], 'file.json', { type: 'application/json' }));
      const input = document.querySelector<HTMLInputElement>(selector) as HTMLInputElement;
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    entry,
    content,
  );

/** What a person tells us of themselves, and what their organisation does, in one browser. */
export function testOwn(kind: BrowserKind): void {
  describe('what only the person can know', () => {
    const here = withBrowser(kind);

    test('a link into the options unfolds a check and puts the focus there; a search finds one', async () => {
      const page = await here.driver.extensionPage(`${OPTIONS}#check-heat`);
      await waitFor('the check to have the focus, unfolded', () =>
        page.evaluate(
          () =>
            document.activeElement?.id === 'check-heat' &&
            document.querySelector<HTMLDetailsElement>('#check-heat details')?.open === true,
        ),
      );
      await page.type('#find', 'anger');
      await waitFor('the one check alone', () =>
        page.evaluate(() => [...document.querySelectorAll('.check')].map(({ id }) => id).join() === 'check-heat'),
      );
      await page.close();
    });

    test('a reminder holds a send with its own question, and an intention stands under it; another profile is another voice', async () => {
      const options = await here.driver.extensionPage(OPTIONS);
      await options.type('#new-intention', 'Take a breath before I answer');
      await options.click('[data-action="add-intention"]');
      await options.click('[data-action="add-reminder"]');
      await options.type('#reminder-words', 'our * launch');
      await options.type('#reminder-question', 'Is this public yet?');
      await options.click('input[name="reminder-acts"][value="hold"]');
      await options.click('[data-action="save-reminder"]');
      await waitFor('the reminder', async () => (await options.text('#reminders')).includes('Is this public yet?'));
      await options.close();

      const box = await here.sitDown(playground);
      const panel = here.driver.panel(box.page);
      await box.write(`${harmless} Our big launch is on Monday.`);
      await box.pressButton();
      await panel.opened();
      const asked = await panel.text();
      for (const words of ['Your own reminder', 'Is this public yet?', 'Our big launch', 'You meant to: Take a breath'])
        expect(asked).toContain(words);
      await panel.press('not-now');
      await panel.press('not-now-post');
      await waitFor('nothing left to ask', async () => !(await panel.text()).includes('Is this public yet?'));
      await panel.press('change');
      await panel.closed();
      expect(here.server.posts()).toEqual([]);
      await box.pressButton();
      expect(await box.arrived(1)).toEqual([`${harmless} Our big launch is on Monday.`]);

      const insult = 'You are an idiot and everybody here knows it.';
      const popup = await here.driver.extensionPage(`src/popup/popup.html?tab=${await here.driver.tabId(box.page)}`);
      await popup.click('input[name="profile"][value="professional"]');
      await popup.type('#try', insult);
      await waitFor('the question about the tried text', async () => (await popup.text()).includes('“'));
      await popup.close();
      await box.page.bringToFront();
      await box.write(insult);
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      const checks = await here.driver.extensionPage(OPTIONS);
      const professional = 'input[name="profile"][value="professional"]';
      // A press on the check that comes before it would be one for the profile before.
      await pressUntil('the profile to be chosen', checks, professional, () =>
        checks.evaluate((chosen) => document.querySelector(`${chosen}:checked`) !== null, professional),
      );
      await pressUntil('the check to be off', checks, '#switch-heat', async () =>
        (await checks.text('#profiles')).includes('1 off'),
      );
      await checks.close();
      await box.page.bringToFront();
      await waitFor('the mark to go', async () => !(await here.driver.hint(box.page).isOpen()));
      await box.pressButton();
      expect((await box.arrived(2))[1]).toBe(insult);
      expect(await panel.isOpen()).toBe(false);
    });

    test('settings come out of a file, go to the browser’s sync once that is switched on, and are reset', async () => {
      const page = await here.driver.extensionPage(OPTIONS);
      const file = (modes: object) =>
        JSON.stringify({ thinkFirst: 'settings', version: 3, settings: { modes, intentions: [{ words: 'Be kind' }] } });
      await waitFor('the page', async () => (await page.text('#everything')).length > 0);
      await chooseFile(page, '#settings-file', file({ x: 'loud' }));
      await waitFor('what is wrong', async () =>
        (await page.text('#everything')).includes('at “modes › x” stands loud'),
      );
      await chooseFile(page, '#settings-file', file({ x: 'off' }));
      await waitFor('what would change', async () => (await page.text('#everything')).includes('“Be kind” is added'));
      await page.click('[data-action="agree"]');
      await waitFor('the intention', () =>
        page.evaluate(() => document.querySelector<HTMLInputElement>('.intention input')?.value === 'Be kind'),
      );
      await page.click('#sync-switch');
      await waitFor('the settings to be with the browser’s sync', () =>
        page.evaluate(async () => {
          const { chrome } = globalThis as unknown as Record<'chrome', typeof import('webextension-polyfill')>;
          return JSON.stringify(await chrome.storage.sync.get(null)).includes('Be kind');
        }),
      );
      await page.click('[data-action="reset"]');
      await page.click('[data-action="agree"]');
      await waitFor('no intention', () => page.evaluate(() => document.querySelector('.intention') === null));
      await page.close();
    });
  });

  // Chromium reads policies from a folder of the whole machine, which no test of ours may write to.
  test.runIf(kind === 'firefox')('an organisation’s policy is followed and shown', async () => {
    const home = inProject('.cache/managed-home');
    rmSync(home, { recursive: true, force: true });
    const id = 'think-first@think-first.example';
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync(inProject('docs/POLICY.md'), 'utf8')) ?? [];
    const folder = `${home}/.mozilla/managed-storage`;
    mkdirSync(folder, { recursive: true });
    const manifest = { name: id, description: 'Think First', type: 'storage', data: JSON.parse(example) as unknown };
    writeFileSync(`${folder}/${id}.json`, JSON.stringify(manifest));
    const server = await startServer();
    const proxy = await startProxy(server.httpsPort);
    const driver = await launch(kind, { extension: builds[kind], proxy: proxy.port, home });
    try {
      await driver.ready();
      const options = await driver.extensionPage(OPTIONS);
      await waitFor('the organisation’s name', async () => (await options.text()).includes('set by Example Ltd'));
      await waitFor('the switch that it has set', () =>
        options.evaluate(() => document.querySelector<HTMLInputElement>('#sync-switch')?.disabled),
      );
      await options.close();
      const box = await compose(driver, server, playground);
      await box.write(`${harmless} Heron is next.`);
      await box.pressButton();
      const panel = driver.panel(box.page);
      await panel.opened();
      expect(await panel.text()).toContain('A reminder from Example Ltd');
      await panel.press('post');
      expect(await box.arrived(1)).toEqual([`${harmless} Heron is next.`]);
    } finally {
      await driver.close();
      await proxy.close();
      await server.close();
    }
  });
}
