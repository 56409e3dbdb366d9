import type { Driver } from './driver.ts';
import { pressUntil } from './press-until.ts';
import { storedSettings } from './stored-settings.ts';
import { waitFor } from './wait-for.ts';

/** Presses a control on a page of the extension, in front as a person would, until the choice is shown and stored. */
export async function changeSetting(driver: Driver, path: string, selector: string, checked = true): Promise<void> {
  const before = await driver.ask(storedSettings);
  const page = await driver.extensionPage(path);
  await pressUntil(`${selector} to be ${checked ? 'on' : 'off'}`, page, selector, () =>
    page.evaluate(
      (control, on) => document.querySelector<HTMLInputElement>(control)?.checked === on,
      selector,
      checked,
    ),
  );
  // A page shows a choice before it is stored, and closed too early would take it along.
  await waitFor(`${selector} to be stored`, async () => (await driver.ask(storedSettings)) !== before);
  await page.close();
}
