import browser, { type Tabs } from 'webextension-polyfill';
import { sendToTab } from '../messages.ts';
import { thinkAbout } from './thinkAbout.ts';
import { toggleSite } from './toggleSite.ts';

const doing: Readonly<Record<string, (tab: Tabs.Tab) => Promise<unknown>>> = {
  review: async (tab) => {
    const open = tab.id !== undefined && (await sendToTab(tab.id, undefined, 'openReview').catch(() => false));
    if (!open) await thinkAbout(tab.id);
  },
  // Where no panel holds a send there is nothing to post, and nobody answers.
  'post-as-it-is': async (tab) => tab.id !== undefined && sendToTab(tab.id, undefined, 'postAsItIs').catch(() => false),
  'toggle-site': toggleSite,
};

/** Does what the person has set keys for in the browser. Where a browser knows no such keys, nothing happens. */
export function hearCommands(): void {
  browser.commands?.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
    if (tab) void doing[name]?.(tab);
  });
}
