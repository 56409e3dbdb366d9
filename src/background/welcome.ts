import browser from 'webextension-polyfill';

const PAGE = '/src/welcome/welcome.html';

/** Opens the welcome page once, when the extension is installed; never after an update of it or of the browser. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
  });
}
