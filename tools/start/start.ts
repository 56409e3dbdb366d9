import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launch } from '../../test/e2e/browsers.ts';
import type { BrowserKind } from '../../test/e2e/driver.ts';
import { startProxy } from '../../test/fixtures/proxy.ts';
import { startServer } from '../../test/fixtures/server.ts';
import { findBrowser } from '../find-browser.mjs';
import { browser as setUpBrowser } from '../setup.mjs';
import { tour } from './tour.ts';

/*
 * Builds the extension and opens a fresh browser with it on the playground. Where there is no display it walks a tour
 * without a window instead, and leaves a picture of each step.
 */
function wishes(): { readonly kind: BrowserKind; readonly headless: boolean } {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
  const named = values.browser;
  if (named !== undefined && !['chrome', 'chromium', 'edge', 'firefox'].includes(named)) {
    throw new Error(`--browser takes chromium or firefox, not "${named}".`);
  }
  const installed: BrowserKind =
    findBrowser('chromium') === undefined && findBrowser('firefox') !== undefined ? 'firefox' : 'chromium';
  const kind: BrowserKind = named === undefined ? installed : named === 'firefox' ? 'firefox' : 'chromium';
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return { kind, headless: values.headless ?? !display };
}

async function start(): Promise<void> {
  const { kind, headless } = wishes();
  setUpBrowser(kind);
  const mode = kind === 'firefox' ? 'firefox' : 'chrome';
  console.log(`Building the extension for ${kind} …`);
  await build({ mode, logLevel: 'warn' });
  const server = await startServer();
  const proxy = await startProxy(server.httpsPort);
  console.log(`The playground is at ${server.playground}`);
  const driver = await launch(kind, { extension: `dist/${mode}`, proxy: proxy.port, headless });
  try {
    await driver.ready();
    if (headless) {
      const pictures = `screenshots/${kind}`;
      rmSync(pictures, { recursive: true, force: true });
      mkdirSync(pictures, { recursive: true });
      console.log('There is no display, so this is a tour without a window:');
      await tour({ driver, server, pictures, say: (line) => console.log(line) });
      console.log(`The pictures are in ${pictures}/`);
    } else {
      await driver.page(server.playground);
      console.log('Write in any box, and press its button. Close the browser, or press Ctrl+C here, to end.');
      await driver.closed;
    }
  } finally {
    await driver.close();
    await proxy.close();
    await server.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
