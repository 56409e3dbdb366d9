import { watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launch } from '../../test/e2e/browsers.ts';
import type { BrowserKind, Driver } from '../../test/e2e/driver.ts';
import { startProxy } from '../../test/fixtures/proxy.ts';
import { startServer } from '../../test/fixtures/server.ts';
import { browser as setUpBrowser } from '../setup.mjs';

/*
 * `npm run dev` opens both browsers (or the one that `--browser` names) on the playground with the extension in them, and
 * does so anew whenever a source changes: builds it, loads the extension again, and the playground with it. In these
 * builds the shadow roots of the panel and the hint are open, so that the inspector sees inside.
 */
const root = join(import.meta.dirname, '../..');
const WATCHED = ['src', 'public', 'manifest.json', 'vite.config.ts'];
/** Editors write a file in several steps; so long, in ms, a change has to rest. */
const REST = 150;

/** One browser with the extension in it, and its tab. */
interface Window {
  readonly kind: BrowserKind;
  readonly driver: Driver;
  readonly page: Page;
}

function kinds(): readonly BrowserKind[] {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
  if (values.browser === undefined) return ['chromium', 'firefox'];
  if (values.browser === 'firefox') return ['firefox'];
  if (['chrome', 'chromium', 'edge'].includes(values.browser)) return ['chromium'];
  throw new Error(`--browser takes chromium or firefox, not "${values.browser}".`);
}

const modeOf = (kind: BrowserKind) => (kind === 'firefox' ? 'firefox' : 'chrome');

/** Loads the extension as it now is, and the playground with it. */
async function renew({ driver, page }: Window): Promise<void> {
  const options = await driver.extensionPage('src/options/options.html');
  // In its own time: the page that asks for it goes with it.
  await options.evaluate(() => {
    setTimeout(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload());
  });
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.reload();
}

async function develop(): Promise<void> {
  const asked = kinds();
  const headless = process.argv.includes('--headless');
  process.env.THINK_FIRST_OPEN = '1';
  for (const kind of asked) setUpBrowser(kind);
  const builds = async () => {
    for (const kind of asked) await build({ root, mode: modeOf(kind), logLevel: 'warn' });
  };
  await builds();
  const server = await startServer();
  const proxy = await startProxy(server.httpsPort);
  const windows: Window[] = [];
  for (const kind of asked) {
    const driver = await launch(kind, { extension: `dist/${modeOf(kind)}`, proxy: proxy.port, headless });
    await driver.ready();
    windows.push({ kind, driver, page: await driver.page(server.playground) });
  }
  console.log(`${asked.join(' and ')}: ${server.playground}. Change a source and look; Ctrl+C ends it.`);

  let resting: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  const changed = () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      working = working.then(async () => {
        try {
          await builds();
          await Promise.all(windows.map(renew));
          console.log('loaded anew');
        } catch (error) {
          // A source that doesn't compile yet: what was there goes on running until it does.
          console.error(error instanceof Error ? error.message : error);
        }
      });
    }, REST);
  };
  const watchers = WATCHED.map((path) =>
    watch(join(root, path), { recursive: path === 'src' || path === 'public' }, changed),
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    void Promise.race(windows.map(({ driver }) => driver.closed)).then(resolve);
  });
  for (const watcher of watchers) watcher.close();
  for (const { driver } of windows) await driver.close();
  await proxy.close();
  await server.close();
}

try {
  await develop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
