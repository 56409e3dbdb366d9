import browser from 'webextension-polyfill';
import type { Policy } from './policy.ts';
import { STORE } from './store.ts';

/** Puts a copy of what the organisation sets, checked, where the scripts on pages find it; takes it away where there is none. */
export async function passPolicyOn(policy: Policy | undefined): Promise<void> {
  const { [STORE.policy]: before } = await browser.storage.local.get(STORE.policy);
  if (JSON.stringify(before) === JSON.stringify(policy)) return;
  await (policy ? browser.storage.local.set({ [STORE.policy]: policy }) : browser.storage.local.remove(STORE.policy));
}
