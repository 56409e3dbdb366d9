import type { OnPage } from './onPage.ts';
import type { Settings } from './schema.ts';
import { settingsFrom } from './settings.ts';

const checked = new WeakMap<OnPage, Settings>();

/** All of the settings that a script on a page has at hand; of the same ones always the same. */
export function checkedOf(here: OnPage): Settings {
  const known = checked.get(here);
  if (known) return known;
  const { stored, policy } = here;
  const settings: Settings = { ...settingsFrom(stored), ...(policy ? { policy } : {}) };
  checked.set(here, settings);
  return settings;
}
