import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { FixtureServer } from '../../fixtures/server.ts';
import { type Composing, compose, sitAt } from '../compose.ts';
import type { Driver, ExtensionPage } from '../driver.ts';
import { type Scenario, scenarios } from '../scenarios.ts';
import { waitFor } from '../wait-for.ts';
import { inProject } from '../with-browser.ts';
import type { Stage, Stored } from './state.ts';
import { desk } from './views.ts';

type Api = Record<'chrome', typeof import('webextension-polyfill')>;

const GECKO = 'think-first@think-first.example';
/** The home folder in which Firefox looks for what an organisation has set. */
export const managedHome = (): string => inProject('.cache/screens-home');
const managedFile = (): string => `${managedHome()}/.mozilla/managed-storage/${GECKO}.json`;

const scenarioOf = (box: string): Scenario => {
  const found = scenarios.find((one) => one.site === 'playground' && one.box === box);
  if (!found) throw new Error(`The playground has no box "${box}".`);
  return found;
};

/** The example of docs/POLICY.md: what is written there is what is shown. */
export function examplePolicy(): object {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync(inProject('docs/POLICY.md'), 'utf8')) ?? [];
  return JSON.parse(example) as object;
}

/** Runs in a page of the extension. */
async function putStore(settings: object, more: object): Promise<void> {
  const { storage } = (globalThis as unknown as Api).chrome;
  await storage.local.clear();
  await storage.local.set({ settings, ...more });
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
}

/** Chromium reads policies from a folder of the whole machine: its pages are told as if there were one. */
const pretend = (policy: object): string =>
  `for (const api of [globalThis.browser, globalThis.chrome])
    if (api?.storage?.managed) api.storage.managed.get = async () => (${JSON.stringify(policy)});`;

/** Makes a stage of a running browser. */
export function stageOf(driver: Driver, server: FixtureServer): Stage {
  let tab: Page | undefined;
  let own: { readonly path: string; readonly page: ExtensionPage } | undefined;
  let policy: object | undefined;
  let spoilt = false;
  let elsewhere = false;

  const closeOwn = async () => {
    await own?.page.close();
    own = undefined;
  };
  /** The box as it was at first, on the page as it is where that will do: a page is loaded slowly, a box emptied fast. */
  const freshAt = async (page: Page, scenario: Scenario): Promise<Composing> => {
    const here = sitAt(page, driver, server, scenario);
    const panel = driver.panel(page);
    if (spoilt) {
      spoilt = false;
      return compose(driver, server, scenario, page);
    }
    if (await panel.isOpen()) {
      await driver.press(page, 'Escape');
      await panel.closed();
    }
    if ((await here.draft()).text !== '') {
      await page.click(scenario.field);
      await driver.press(page, 'Control+a');
      await driver.press(page, 'Backspace');
    }
    return (await here.isFresh().catch(() => false)) ? here : compose(driver, server, scenario, page);
  };
  const sit: Stage['sit'] = async (box) => {
    const scenario = scenarioOf(box);
    if (tab?.isClosed()) tab = undefined;
    await closeOwn();
    if (tab) await tab.bringToFront();
    const composing: Composing = tab ? await freshAt(tab, scenario) : await compose(driver, server, scenario);
    tab = composing.page;
    await driver.look(tab, stage.view);
    return composing;
  };
  const open: Stage['open'] = async (path, ready) => {
    if (own?.path !== path) {
      await closeOwn();
      const page = await driver.extensionPage(path, policy && driver.kind === 'chromium' ? pretend(policy) : undefined);
      own = { path, page };
      await driver.look(page, stage.view);
    }
    const { page } = own;
    await waitFor(`${ready} on ${path}`, () => page.evaluate((css) => document.querySelector(css) !== null, ready));
    return page;
  };

  const stage: Stage = {
    driver,
    view: desk,
    begin: async ({ settings = {}, more = {} }: Stored = {}) => {
      if (policy) await stage.clear();
      await driver.ask(putStore, { version: 3, holdsPerHour: 0, ...settings }, more);
    },
    sit,
    hold: async (box, draft) => {
      const composing = await sit(box);
      await composing.write(draft);
      await composing.pressButton();
      const panel = driver.panel(composing.page);
      await panel.opened();
      return { box: composing, panel };
    },
    spoil: () => {
      spoilt = true;
    },
    open,
    popup: async (page, ready) => open(`src/popup/popup.html?tab=${await driver.tabId(page)}`, ready),
    popupAbout: async (address, ready) => {
      // Its address is the browser's own: there is no script of ours in it.
      if (!elsewhere) await driver.page('about:blank');
      elsewhere = true;
      const id = await driver.ask(async () => {
        const { chrome } = globalThis as unknown as Api;
        const all = await chrome.tabs.query({});
        return all.find(({ url }) => url === undefined || url === '' || url === 'about:blank')?.id;
      });
      if (id === undefined) throw new Error('There is no tab of which the browser tells us nothing.');
      return open(`src/popup/popup.html?tab=${id}&address=${encodeURIComponent(address)}`, ready);
    },
    organise: async (rules) => {
      policy = rules;
      mkdirSync(new URL('.', `file://${managedFile()}`), { recursive: true });
      const manifest = { name: GECKO, description: 'Think First', type: 'storage', data: rules };
      writeFileSync(managedFile(), JSON.stringify(manifest));
    },
    clear: async () => {
      await closeOwn();
      policy = undefined;
      rmSync(managedFile(), { force: true });
    },
  };
  return stage;
}
