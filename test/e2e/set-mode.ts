import type { Driver } from './driver.ts';
import { pageStates } from './page-states.ts';
import { registeredIds } from './registered-ids.ts';
import { waitFor } from './wait-for.ts';

/**
 * Chooses a site's mode in the options, which stay open behind the page, and waits until everything has followed: what
 * is registered for pages to come, and the script in the page that is open.
 */
export async function setMode(driver: Driver, siteId: string, mode: 'off' | 'review'): Promise<void> {
  await waitFor(`the switch of ${siteId} in the options`, () =>
    driver.ask(
      (id, value) => {
        const control = document.querySelector<HTMLInputElement>(`input[name="mode-${id}"][value="${value}"]`);
        control?.click();
        return control !== null;
      },
      siteId,
      mode,
    ),
  );
  const on = mode === 'review';
  await waitFor(`the background to know that ${siteId} is to be ${mode}`, async () => {
    const ids = await driver.ask(registeredIds);
    return ids.includes(`site-${siteId}`) === on;
  });
  await waitFor(`the open page of ${siteId} to follow`, async () => {
    const modes = (await driver.ask(pageStates)).flatMap((state) => (state.siteId === siteId ? state.mode : []));
    return on ? modes.includes('review') : modes.every((one) => one === 'off');
  });
}
