import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import type { BrowserKind, Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Where every browser leaves what it has asked for, once it is closed; `npm run reliability` counts it. */
const records = fileURLToPath(new URL('../../.cache/reports/requests', import.meta.url));
let started = 0;

/** Whether a request, with its method, is the search for some of these words. */
function isSearch(request: string, searched: readonly string[]): boolean {
  const asked = new URL(request.slice(request.indexOf(' ') + 1)).searchParams.get('q');
  return asked !== null && searched.includes(asked);
}

/** Starts a browser with a fresh profile, the proxy before it and the extension in it. Closing it fails if the extension has asked for anything. */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Driver> {
  const driver = kind === 'chromium' ? await launchChromium(options) : await launchFirefox(options);
  started += 1;
  const file = `${records}/${kind}-${process.pid}-${started}.json`;
  return {
    ...driver,
    close: async () => {
      const made = await driver.close();
      const requests = {
        ...made,
        byExtension: made.byExtension.filter((request) => !isSearch(request, driver.searched)),
      };
      mkdirSync(records, { recursive: true });
      writeFileSync(file, JSON.stringify({ kind, ...requests }));
      if (requests.byExtension.length > 0)
        throw new Error(`The extension has reached out: ${requests.byExtension.join(', ')}.`);
      return requests;
    },
  };
}
