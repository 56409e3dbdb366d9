import type { Driver } from './driver.ts';

/** Sees to it that any number of sends is held: a run presses more of them in an hour than a person does. */
export async function holdAlways(driver: Driver): Promise<void> {
  await driver.ask(async () => {
    const { storage } = (globalThis as unknown as Record<'chrome', typeof import('webextension-polyfill')>).chrome;
    const { settings = {} } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...(settings as object), holdsPerHour: 0 } });
  });
}
