import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { sites } from '../../src/sites/index.ts';
import { type FixtureProxy, startProxy } from '../fixtures/proxy.ts';
import { type FixtureServer, startServer } from '../fixtures/server.ts';
import { allow } from './allow.ts';
import { launch } from './browsers.ts';
import { type Composing, compose, sitAt } from './compose.ts';
import type { BrowserKind, Driver } from './driver.ts';
import { holdAlways } from './hold-always.ts';
import type { Scenario } from './scenarios.ts';
import { switchOn } from './switch-on.ts';

/** A path in the project. */
export const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The built extension for each browser. */
export const builds: Readonly<Record<BrowserKind, string>> = {
  chromium: inProject('dist/chrome'),
  firefox: inProject('dist/firefox'),
};

/** The hosts that a browser lets us onto from the start. */
const isGranted = (pattern: string): boolean => manifest.host_permissions.includes(pattern);

/** A browser with the extension, the pretend server and the proxy, for the tests of one block. */
export interface WithBrowser {
  readonly server: FixtureServer;
  readonly proxy: FixtureProxy;
  readonly driver: Driver;
  /** Loads a scenario's page anew and sits down at its box. */
  readonly sitDown: (scenario: Scenario) => Promise<Composing>;
  /**
   * Sits down at a scenario's box where its page is open already and the box is as it was at first: there, empty, and
   * with nothing of ours over it. A person posts twice on one page, too. Else the page is loaded anew.
   */
  readonly stayDown: (scenario: Scenario) => Promise<Composing>;
}

interface Running {
  readonly server: FixtureServer;
  readonly proxy: FixtureProxy;
  readonly driver: Driver;
  /** The tab that all tests use, one after the other. */
  tab?: Page | undefined;
  /** The page that is open in it. */
  url?: string | undefined;
  /** The sites that are still to be switched on. */
  readonly off: Set<string>;
  /** The hosts that were added. */
  readonly added: Set<string>;
}

/** The browsers of this test file: how many blocks use each, known before the first test runs, and each once it runs. */
const users = new Map<BrowserKind, number>();
const running = new Map<BrowserKind, Promise<Running>>();

async function start(kind: BrowserKind): Promise<Running> {
  const server = await startServer();
  const proxy = await startProxy(server.httpsPort);
  const driver = await launch(kind, { extension: builds[kind], proxy: proxy.port });
  await driver.ready();
  await holdAlways(driver);
  const off = new Set(sites.filter(({ matches }) => !matches.every(isGranted)).map(({ id }) => id));
  return { server, proxy, driver, off, added: new Set() };
}

/**
 * Starts them before the block's tests and ends them after the last block of the file that uses them; the server forgets
 * its posts before each test. What a test changes in the settings it sets right again.
 */
export function withBrowser(kind: BrowserKind): WithBrowser {
  let here: Running;
  users.set(kind, (users.get(kind) ?? 0) + 1);

  beforeAll(async () => {
    const starting = running.get(kind) ?? start(kind);
    running.set(kind, starting);
    here = await starting;
  });
  afterAll(async () => {
    const left = (users.get(kind) ?? 1) - 1;
    users.set(kind, left);
    if (left > 0) return;
    const { driver, proxy, server } = (await running.get(kind)) ?? {};
    running.delete(kind);
    await driver?.close();
    await proxy?.close();
    await server?.close();
  });
  beforeEach(() => here.server.clear());
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    // Whatever went wrong there is not the next test's trouble.
    const { tab } = here;
    here.tab = undefined;
    here.url = undefined;
    await tab?.close();
  });

  const sitDown: WithBrowser['sitDown'] = async (scenario) => {
    if (here.tab?.isClosed()) here.tab = undefined;
    const elsewhere = here.off.has(scenario.site) || (scenario.added && !here.added.has(scenario.added));
    if (here.off.has(scenario.site)) {
      await switchOn(here.driver, scenario.site);
      here.off.delete(scenario.site);
    }
    if (scenario.added && !here.added.has(scenario.added)) {
      await allow(here.driver, scenario.added);
      here.added.add(scenario.added);
    }
    if (elsewhere) await here.tab?.bringToFront();
    const box = await compose(here.driver, here.server, scenario, here.tab);
    here.tab = box.page;
    here.url = scenario.url;
    return box;
  };

  return {
    get server() {
      return here.server;
    },
    get proxy() {
      return here.proxy;
    },
    get driver() {
      return here.driver;
    },
    sitDown,
    stayDown: async (scenario) => {
      if (!here.tab || here.url !== scenario.url) return sitDown(scenario);
      const box = sitAt(here.tab, here.driver, here.server, scenario);
      // A page on its way elsewhere can't be asked.
      return (await box.isFresh().catch(() => false)) ? box : sitDown(scenario);
    },
  };
}
