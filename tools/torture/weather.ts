import type { Driver } from '../../test/e2e/driver.ts';
import { inTurn } from './set-mode.ts';
import type { Weather } from './steps.ts';

type Api = typeof import('webextension-polyfill');

/** What is set for each; in the hours of the first every minute of the day lies but one. */
const SETTINGS: Readonly<Record<Weather, object>> = {
  plain: {},
  late: { quietHours: { from: '00:01', to: '00:00' } },
  rests: { cooling: { rests: 'all', seconds: 600 } },
  'lets go': {},
};

/** All of them, in the order in which they take turns. */
export const weathers: readonly Weather[] = ['plain', 'late', 'plain', 'rests', 'plain', 'lets go'];

/** Sets what the person has set for a while; what was let go is asked again, and what was kept is gone. */
export async function setWeather(driver: Driver, weather: Weather): Promise<void> {
  await inTurn(() =>
    driver.ask(async (set) => {
      const { local } = (globalThis as unknown as Record<'chrome', Api>).chrome.storage;
      const stored = await local.get(null);
      const settings = stored.settings as object | undefined;
      await local.remove(Object.keys(stored).filter((key) => key.startsWith('kept:')));
      const fair = { quietHours: null, cooling: { rests: 'none', seconds: 600 }, notNow: [], profiles: {} };
      await local.set({ settings: { ...settings, ...fair, ...set } });
    }, SETTINGS[weather]),
  );
}

/** The drafts that are kept on this device. */
export function keptDrafts(driver: Driver): Promise<readonly string[]> {
  return driver.ask(async () => {
    const { local } = (globalThis as unknown as Record<'chrome', Api>).chrome.storage;
    const stored: Record<string, unknown> = await local.get(null);
    return Object.entries(stored).flatMap(([key, draft]) =>
      key.startsWith('kept:') ? [(draft as { readonly text: string }).text] : [],
    );
  });
}
