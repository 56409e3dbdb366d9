import type { Driver } from './driver.ts';
import { registeredIds } from './registered-ids.ts';
import { waitFor } from './wait-for.ts';

type Api = typeof import('webextension-polyfill');
interface Developer {
  readonly developerPrivate: Record<
    'addHostPermission' | 'removeHostPermission',
    (id: string, host: string) => Promise<void>
  >;
}

/** The ids of all tabs, whether or not the extension may see what they show. */
export const allTabs = (driver: Driver): Promise<readonly number[]> =>
  driver.ask(async () => {
    const { chrome } = globalThis as unknown as { readonly chrome: Api };
    return (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
  });

/** Allows or forbids a host in the browser's own page for extensions: Chromium's list of sites. */
async function inBrowserPage(
  driver: Driver,
  does: keyof Developer['developerPrivate'],
  pattern: string,
): Promise<void> {
  const id = await driver.ask(() => (globalThis as unknown as { readonly chrome: Api }).chrome.runtime.id);
  const page = await driver.page('chrome://extensions');
  await page.evaluate(
    (verb, extension, host) =>
      (globalThis as unknown as { readonly chrome: Developer }).chrome.developerPrivate[verb](extension, host),
    does,
    id,
    pattern,
  );
  await page.close();
}

/** Presses "Use Think First on this site" in the popup, about a tab at an address that nothing is known of. */
export async function addInPopup(driver: Driver, tab: number, address: string): Promise<void> {
  const popup = await driver.extensionPage(`src/popup/popup.html?tab=${tab}&address=${encodeURIComponent(address)}`);
  // What the browser was allowed before, and lost, it may give back by itself: then the switch is there already.
  const first = await waitFor('the button or the switch', () =>
    popup.evaluate(() => document.querySelector('[data-action="add"], input[name="mode"]')?.localName),
  );
  if (first === 'button') await popup.click('[data-action="add"]');
  await waitFor('the switch of the added site', () =>
    popup.evaluate(() => document.querySelector<HTMLInputElement>('input[name="mode"][value="review"]')?.checked),
  );
  await popup.close();
}

/**
 * Lets the extension onto a host that nothing is known of, as a person would: by the button in the popup. Chromium's
 * own question can't be answered here, so it is answered beforehand. Waits until the script is registered.
 */
export async function allow(driver: Driver, host: string): Promise<void> {
  const address = `https://${host}/`;
  if (driver.kind === 'chromium') await inBrowserPage(driver, 'addHostPermission', `${address}*`);
  const before = await allTabs(driver);
  const page = await driver.page(address);
  const tab = (await allTabs(driver)).find((id) => !before.includes(id));
  if (tab === undefined) throw new Error('The browser names no tab for the page.');
  await addInPopup(driver, tab, address);
  await page.close();
  await waitFor(`the script for ${host}`, async () => (await driver.ask(registeredIds)).includes(`site-${host}`));
}

/** Takes the permission back outside of the extension's pages, and waits until its script is gone. */
export async function forbid(driver: Driver, host: string): Promise<void> {
  const pattern = `https://${host}/*`;
  if (driver.kind === 'chromium') await inBrowserPage(driver, 'removeHostPermission', pattern);
  else
    await driver.ask(async (origin) => {
      await (globalThis as unknown as { readonly chrome: Api }).chrome.permissions.remove({ origins: [origin] });
    }, pattern);
  await waitFor(
    `the script for ${host} to go`,
    async () => !(await driver.ask(registeredIds)).includes(`site-${host}`),
  );
}
