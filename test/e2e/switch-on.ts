import { sites } from '../../src/sites/index.ts';
import type { Driver } from './driver.ts';
import { waitFor } from './wait-for.ts';

interface Scripting {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
}

/** Switches a site on as a person does: in the options, where the browser asks whether to let us in, and is told yes. */
export async function switchOn(driver: Driver, siteId: string): Promise<void> {
  const site = sites.find(({ id }) => id === siteId);
  if (!site) throw new Error(`There is no site "${siteId}".`);
  await driver.letIn(site.matches);
  const options = await driver.extensionPage('src/options/options.html');
  await options.click(`input[name="mode-${siteId}"][value="review"]`);
  await waitFor(`${site.name} to be switched on`, () =>
    options.evaluate(async (id) => {
      const global = globalThis as unknown as { readonly browser?: Scripting; readonly chrome?: Scripting };
      const scripts = await (global.browser ?? global.chrome)?.scripting.getRegisteredContentScripts();
      const chosen = document.querySelector<HTMLInputElement>(`[name="mode-${id}"][value="review"]`)?.checked;
      return chosen === true && scripts?.some((script) => script.id === `site-${id}`) === true;
    }, siteId),
  );
  await options.close();
}
