import browser from 'webextension-polyfill';
import { text } from '../text.ts';
import { thinkAbout } from './thinkAbout.ts';

const ITEM = 'think-about-selection';

/** Puts our one line into the browser's context menu, anew: the browser keeps it while the background sleeps. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ITEM, title: text('menu_think'), contexts: ['selection'] });
}

/** One after another: two at once would make the same line twice. */
let queue: Promise<unknown> = Promise.resolve();

/** "Think about this selection", in the context menu of every page. Where a browser has no such menu, nothing happens. */
export function offerMenu(): void {
  if (!browser.contextMenus) return;
  const make = () => {
    queue = queue.then(makeMenu).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => {
    if (menuItemId === ITEM) void thinkAbout(tab?.id, { frameId: frameId ?? 0, selected: selectionText ?? '' });
  });
}
