import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from '../../test/e2e/browsers.ts';
import { compose } from '../../test/e2e/compose.ts';
import { scenarios } from '../../test/e2e/scenarios.ts';
import { waitFor } from '../../test/e2e/wait-for.ts';
import { startProxy } from '../../test/fixtures/proxy.ts';
import { startServer } from '../../test/fixtures/server.ts';
import { browser } from '../setup.mjs';
import { tile } from './tile.ts';

/*
 * `npm run pictures` takes the stores' pictures anew, at their sizes, from the extension as it is: on the playground, in
 * Chromium, by real keys and clicks. Look at every one before it is handed in.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'store/pictures');
const SIZE = { width: 1280, height: 800 };
const box = scenarios.find((one) => one.site === 'playground' && one.box === 'lexical');
if (!box) throw new Error('The playground has lost its first box: name another in tools/pictures.');

browser('chromium');
await build({ root, mode: 'chrome', logLevel: 'warn' });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
let number = 0;
const next = () => {
  number += 1;
  return join(folder, `shot-${number}.png`) as `${string}.png`;
};

for (const colorScheme of ['light', 'dark'] as const) {
  const server = await startServer();
  const proxy = await startProxy(server.httpsPort);
  const driver = await launch('chromium', {
    extension: 'dist/chrome',
    proxy: proxy.port,
    headless: true,
    colorScheme,
    size: SIZE,
  });
  try {
    await driver.ready();
    const here = await compose(driver, server, box);
    await here.page.setViewport({ ...SIZE, deviceScaleFactor: 1 });
    const panel = driver.panel(here.page);
    await here.write('Word is they close the reading room in May. You people are idiots.');
    await waitFor('the quiet mark', () => driver.hint(here.page).isOpen());
    if (colorScheme === 'light') await here.page.screenshot({ path: next() });
    await here.pressButton();
    await panel.opened();
    await here.page.screenshot({ path: next() });
    if (colorScheme === 'light') {
      await panel.press('post');
      await here.arrived(1);
      await here.page.screenshot({ path: next() });
      const drawing = readFileSync(join(root, 'public/icons/icon.svg'), 'utf8');
      for (const [name, width, height] of [
        ['tile-small', 440, 280],
        ['tile-large', 1400, 560],
      ] as const) {
        await here.page.goto('about:blank');
        await here.page.setViewport({ width, height, deviceScaleFactor: 1 });
        await here.page.setContent(tile(drawing, width, height));
        await here.page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
      }
    }
  } finally {
    await driver.close();
    await proxy.close();
    await server.close();
  }
}
console.log('wrote store/pictures');
