import { launch } from '../../test/e2e/browsers.ts';
import type { BrowserKind } from '../../test/e2e/driver.ts';
import { waitFor } from '../../test/e2e/wait-for.ts';
import { startProxy } from '../../test/fixtures/proxy.ts';
import { seed } from './seed.ts';

/*
 * How long the journal's page takes with 100,000 entries over three years: from its opening until the list stands there,
 * until the charts do, and after each choice of a filter. `npm run bench -- chromium 100000`; build first.
 */
const [only, given] = process.argv.slice(2);
const COUNT = Number(given ?? 100_000);
const builds = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;
const kinds = (['chromium', 'firefox'] as const).filter((kind) => only === undefined || kind === only);

/** Chooses in a filter and waits until the list is another; in ms. Runs in the page. */
async function choose(id: string, value: string): Promise<number> {
  const select = document.querySelector<HTMLSelectElement>(`#filter-${id}`);
  const list = document.querySelector('#entries');
  if (!select || !list) throw new Error('The page has no filters.');
  const started = performance.now();
  const drawn = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(list, { childList: true, subtree: true, characterData: true });
  });
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn;
  return performance.now() - started;
}

/** When the first row and the charts stood there, in ms after the page's opening. Runs in the page. */
function told(): { readonly list: number; readonly charts: number } | null {
  const [list, charts] = ['list', 'charts'].map(
    (name) => performance.getEntriesByName(`journal-${name}`)[0]?.startTime,
  );
  return list === undefined || charts === undefined ? null : { list, charts };
}

async function measure(kind: BrowserKind): Promise<void> {
  const proxy = await startProxy(1);
  const driver = await launch(kind, { extension: builds[kind], proxy: proxy.port });
  try {
    await driver.ready();
    await driver.ask(async () => {
      const { chrome } = globalThis as unknown as Record<'chrome', typeof import('webextension-polyfill')>;
      await chrome.storage.local.set({ settings: { version: 2, journal: { on: true, text: true, keep: 'always' } } });
    });
    const started = performance.now();
    await driver.ask(seed, COUNT, 3 * 365, true);
    console.log(`${kind}: ${COUNT} entries seeded in ${Math.round(performance.now() - started)} ms`);
    for (let run = 1; run <= 3; run += 1) {
      const page = await driver.extensionPage('src/reflect/reflect.html');
      const { list, charts } = await waitFor('the list and the charts', () => page.evaluate(told));
      console.log(`${kind}: opened: list after ${Math.round(list)} ms, charts after ${Math.round(charts)} ms`);
      if (run === 3)
        for (const [id, value] of [
          ['check', 'aware/heat'],
          ['site', 'reddit'],
          ['decision', 'kept'],
          ['span', 'all'],
        ] as const)
          console.log(
            `${kind}: also ${id} ${value}: list after ${Math.round(await page.evaluate(choose, id, value))} ms`,
          );
      await page.close();
    }
  } finally {
    await driver.close();
    await proxy.close();
  }
}

for (const kind of kinds) await measure(kind);
