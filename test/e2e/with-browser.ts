import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { sites } from '../../src/sites/index.ts';
import { type FixtureProxy, startProxy } from '../fixtures/proxy.ts';
import { type FixtureServer, startServer } from '../fixtures/server.ts';
import { launch } from './browsers.ts';
import { type Composing, compose } from './compose.ts';
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
  /** Opens a scenario's page and sits down at its box; the page is closed after the test. */
  readonly sitDown: (scenario: Scenario) => Promise<Composing>;
}

/** Starts them before the block's tests and ends them after; the server forgets its posts before each test. */
export function withBrowser(kind: BrowserKind): WithBrowser {
  let server: FixtureServer;
  let proxy: FixtureProxy;
  let driver: Driver;
  let sitting: Composing | undefined;
  /** The sites that are still to be switched on. */
  const off = new Set(sites.filter(({ matches }) => !matches.every(isGranted)).map(({ id }) => id));

  beforeAll(async () => {
    server = await startServer();
    proxy = await startProxy(server.httpsPort);
    driver = await launch(kind, { extension: builds[kind], proxy: proxy.port });
    await driver.ready();
    await holdAlways(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await proxy?.close();
    await server?.close();
  });
  beforeEach(() => server.clear());
  afterEach(async () => {
    await sitting?.page.close();
    sitting = undefined;
  });

  return {
    get server() {
      return server;
    },
    get proxy() {
      return proxy;
    },
    get driver() {
      return driver;
    },
    sitDown: async (scenario) => {
      if (off.has(scenario.site)) await switchOn(driver, scenario.site);
      off.delete(scenario.site);
      sitting = await compose(driver, server, scenario);
      return sitting;
    },
  };
}
