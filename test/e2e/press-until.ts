import type { ExtensionPage } from './driver.ts';
import { waitFor } from './wait-for.ts';

/** How long a press may take to show on a busy machine before a person would press again, in ms. */
const PATIENCE = 5000;

/**
 * Presses a control on a page of the extension and waits until the press shows. A page that has just opened may still
 * go to the place that its address names while the press is on its way, which then lands beside: it is pressed again.
 */
export async function pressUntil(
  what: string,
  page: ExtensionPage,
  selector: string,
  shows: () => Promise<boolean>,
): Promise<void> {
  await waitFor(what, async () => {
    if (await shows()) return true;
    await page.click(selector);
    return waitFor(what, shows, { timeout: PATIENCE }).catch(() => false);
  });
}
