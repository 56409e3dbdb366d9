import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
 * Chromium, by real keys and clicks. Look at every one before it is handed in. The old ones stay where one can't be taken.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = join(root, 'store/pictures');
const folder = mkdtempSync(join(tmpdir(), 'think-first-pictures-'));
const SIZE = { width: 1280, height: 800 };
const box = scenarios.find((one) => one.site === 'playground' && one.box === 'lexical');
if (!box) throw new Error('The playground has lost its first box: name another in tools/pictures.');

browser('chromium');
await build({ root, mode: 'chrome', logLevel: 'warn' });
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
    await waitFor('the marks under both', async () => {
      const marked = await here.page.evaluate(() => [...(CSS.highlights.get('think-first') ?? [])].map(String));
      return ['Word is', 'idiots'].every((words) => marked.some((one) => one.includes(words)));
    });
    if (colorScheme === 'light') await here.page.screenshot({ path: next() });
    await here.pressButton();
    await panel.opened();
    await here.page.screenshot({ path: next() });
    if (colorScheme === 'light') {
      await panel.press('post');
      await here.arrived(1);
      await here.page.screenshot({ path: next() });
      await here.page.goto(await driver.ask(() => new URL('/src/options/options.html', location.href).href));
      await here.page.waitForSelector('#sites');
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
rmSync(kept, { recursive: true, force: true });
cpSync(folder, kept, { recursive: true });
cpSync(join(kept, 'shot-2.png'), join(root, 'docs/pictures/held.png'));
rmSync(folder, { recursive: true, force: true });
console.log('wrote store/pictures, and of them docs/pictures/held.png');
