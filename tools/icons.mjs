// Draws public/icons/icon.svg at the sizes the browsers ask for. Run it after changing the drawing: node tools/icons.mjs
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 24, 32, 48, 64, 96, 128];
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const icons = fileURLToPath(new URL('../public/icons/', import.meta.url));

/** The first Chromium on the path, or the one that CHROME_PATH names. */
function findBrowser() {
  const places = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => BROWSERS.map((name) => join(folder, name)));
  for (const place of [process.env.CHROME_PATH, ...places]) {
    try {
      if (place) accessSync(place, constants.X_OK);
      if (place) return place;
    } catch {
      // Not here; the next place may have it.
    }
  }
  throw new Error('No Chromium found. Install one, or name it in CHROME_PATH, and run this again.');
}

const drawing = `data:image/svg+xml;base64,${readFileSync(join(icons, 'icon.svg')).toString('base64')}`;
const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(
      `<style>html,body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="${drawing}">`,
    );
    await page.evaluate(() => document.querySelector('img')?.decode());
    await page.screenshot({ path: join(icons, `icon-${size}.png`), omitBackground: true });
    console.log(`icon-${size}.png`);
  }
} finally {
  await browser.close();
}
