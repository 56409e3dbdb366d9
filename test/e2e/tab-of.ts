import type { Page } from 'puppeteer-core';
import type { tabIds } from './tab-ids.ts';
import { waitFor } from './wait-for.ts';

let marks = 0;

/**
 * The extension's number for a page's tab. Two tabs may show the same address, one of them just closing, so the page
 * gets a mark of its own in its address while it is looked for.
 */
export async function tabOf(page: Page, seen: () => ReturnType<typeof tabIds>): Promise<number> {
  marks += 1;
  const mark = `#tab-${marks}`;
  const address = page.url();
  const show = (url: string): Promise<void> =>
    page.evaluate((shown) => history.replaceState(history.state, '', shown), url);
  await show(address.replace(/#.*$/, '') + mark);
  const { id } = await waitFor(`the extension to see the tab at ${address}`, async () =>
    (await seen()).find(({ url }) => url.endsWith(mark)),
  );
  await page.bringToFront();
  await show(address);
  return id;
}
