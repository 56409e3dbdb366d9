import { launch } from '../../test/e2e/browsers.ts';
import type { BrowserKind } from '../../test/e2e/driver.ts';
import { waitFor } from '../../test/e2e/wait-for.ts';
import { startProxy } from '../../test/fixtures/proxy.ts';
import type { Curve, Figure, Measured } from './figure.ts';
import { seed } from './seed.ts';
import { type Spread, spreadOf } from './spread.ts';

const builds = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;
/** So many entries are made up in one request to the browser. */
const AT_ONCE = 5000;
/** How long it may take to make up entries, in ms: where it takes longer, the page is opened with those that are there. */
const FILLING = 75_000;
/** How long a filter may take to draw the list anew, in ms. */
const PATIENCE = 5000;
/** How many entries, and how often the page is opened: what counts, or little, to see that it can be measured. */
const WHOLE = { counts: [10, 1000, 100_000], runs: 2 };
const SHORT = { counts: [1000], runs: 1 };

/** Chooses in a filter and waits until the list is another; in ms, or null where it stays as it was. Runs in the page. */
async function choose(id: string, value: string, patience: number): Promise<number | null> {
  const select = document.querySelector<HTMLSelectElement>(`#filter-${id}`);
  const list = document.querySelector('#entries');
  if (!select || !list) throw new Error('The page has no filters.');
  const started = performance.now();
  const drawn = new Promise<boolean>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(true);
    });
    observer.observe(list, { childList: true, subtree: true, characterData: true });
    // Where the same entries are left nothing is drawn anew.
    setTimeout(() => resolve(false), patience);
  });
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return (await drawn) ? performance.now() - started : null;
}

/** When the first row and the charts stood there, in ms after the page's opening. Runs in the page. */
function told(): { readonly list: number; readonly charts: number } | null {
  const [list, charts] = ['list', 'charts'].map(
    (name) => performance.getEntriesByName(`journal-${name}`)[0]?.startTime,
  );
  return list === undefined || charts === undefined ? null : { list, charts };
}

/** Fills one browser's journal so far and opens its page; in a profile of its own, so that nothing else is there. */
async function measure(
  kind: BrowserKind,
  wanted: number,
  runs: number,
): Promise<{ readonly count: number; readonly figures: readonly Figure[]; readonly usable: Spread }> {
  const proxy = await startProxy(1);
  const driver = await launch(kind, { extension: builds[kind], proxy: proxy.port });
  try {
    await driver.ready();
    await driver.ask(async () => {
      const { chrome } = globalThis as unknown as Record<'chrome', typeof import('webextension-polyfill')>;
      await chrome.storage.local.set({ settings: { version: 2, journal: { on: true, text: true, keep: 'always' } } });
    });
    let count = 0;
    for (const started = performance.now(); count < wanted && performance.now() - started < FILLING; ) {
      const to = Math.min(count + AT_ONCE, wanted);
      await driver.ask(seed, wanted, 3 * 365, true, count, to);
      count = to;
    }
    const opened: { readonly list: number; readonly charts: number }[] = [];
    const chosen: (number | null)[] = [];
    for (let run = 1; run <= runs; run += 1) {
      const page = await driver.extensionPage('src/reflect/reflect.html');
      opened.push(await waitFor('the list and the charts', () => page.evaluate(told)));
      if (run === runs && count >= 1000)
        for (const [id, value] of [
          ['check', 'aware/heat'],
          ['site', 'reddit'],
          ['decision', 'kept'],
          ['span', 'all'],
        ] as const)
          chosen.push(await page.evaluate(choose, id, value, PATIENCE));
      await page.close();
    }
    const figure = (id: string, name: string, values: readonly number[]): Figure => ({
      ...{ id: `journal/${kind}/${wanted}/${id}`, part: 'journal', unit: 'ms' },
      name: `${kind}: ${name}, ${count.toLocaleString('en')} entries`,
      spread: spreadOf(values),
    });
    const lists = opened.map(({ list }) => list);
    const drawn = chosen.filter((one) => one !== null);
    return {
      count,
      figures: [
        {
          ...figure('list', 'the list stands there', lists),
          ...(wanted === 100_000 ? { target: { most: 1000 } } : {}),
        },
        figure(
          'charts',
          'the charts do',
          opened.map(({ charts }) => charts),
        ),
        ...(drawn.length > 0 ? [figure('filter', 'after the choice of a filter', drawn)] : []),
      ],
      usable: spreadOf(lists),
    };
  } finally {
    await driver.close();
    await proxy.close();
  }
}

/**
 * How long the journal's page takes with many entries over three years: from its opening until the list stands there,
 * until the charts do, and after each choice of a filter.
 */
export async function measureJournal(short: boolean): Promise<Measured> {
  const { counts, runs } = short ? SHORT : WHOLE;
  const figures: Figure[] = [];
  const curves: Curve[] = [];
  const notes: string[] = [];
  for (const kind of ['chromium', 'firefox'] as const) {
    const points: { readonly x: number; readonly y: Spread }[] = [];
    for (const count of counts)
      try {
        console.error(`· ${kind}: ${count.toLocaleString('en')} entries`);
        const measured = await measure(kind, count, runs);
        figures.push(...measured.figures);
        points.push({ x: measured.count, y: measured.usable });
        if (measured.count < count)
          notes.push(
            `${kind}: of ${count.toLocaleString('en')} entries ${measured.count.toLocaleString('en')} were made up in ${FILLING / 1000} s, and its page was opened with these.`,
          );
      } catch (error) {
        notes.push(`${kind}: ${count.toLocaleString('en')} entries were not measured: ${(error as Error).message}`);
      }
    curves.push({ plot: 'journal', name: kind, points });
  }
  return { figures, curves, notes, versions: {} };
}
