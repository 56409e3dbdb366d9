import type { Mode, Settings } from './schema.ts';

/** What holds on a site until a person says otherwise. */
const DEFAULT: Mode = 'review';

/** The mode in force on a site. */
export function modeOn(settings: Settings, siteId: string): Mode {
  return settings.modes[siteId] ?? DEFAULT;
}

/** The settings with another mode on one site. The default is not stored, so that only departures are. */
export function withMode(settings: Settings, siteId: string, mode: Mode): Settings {
  const { [siteId]: _, ...others } = settings.modes;
  return { ...settings, modes: mode === DEFAULT ? others : { ...others, [siteId]: mode } };
}
