import { findBrowser as findInstalled } from '../../tools/find-browser.mjs';
import type { BrowserKind } from './driver.ts';

/** Where this machine keeps a browser; says what to do when it has none. */
export function findBrowser(kind: BrowserKind): string {
  const found = findInstalled(kind);
  if (found) return found;
  const variable = kind === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  throw new Error(`No ${kind} found here. Install one, or say where it is in ${variable}.`);
}
