import browser from 'webextension-polyfill';

/** The match pattern of one address's host: permission is asked for that host alone, never for more than is needed. */
function hostOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Whether the browser lets us onto the page at this address. */
export function hasAccess(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostOf(address)] });
}

/** Asks the person, through the browser, to let us onto all pages of some match patterns. Call it right in the handler of a click. */
export function askForPages(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...matches] });
}

/** The match patterns of what the browser lets us onto. */
export async function grantedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The match patterns that came with the installation. */
export function patternsFromTheStart(): readonly string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Gives access back to the browser. What it won't take back stays with us unused. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] }).catch(() => false);
}

/** Whether notifications may be shown. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asks the person, through the browser, whether notifications may be shown. Call it right in the handler of a click. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Asks the person, through the browser, to let us onto this host. Call it right in the handler of a click: later the browser refuses. */
export function askForAccess(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [hostOf(address)] });
}
