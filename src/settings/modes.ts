import type { Site } from '../sites/site.ts';
import type { Mode, Settings } from './schema.ts';

type Named = Pick<Site, 'id' | 'offByDefault'>;

/** What holds on a site until a person says otherwise. */
const usual = (site: Named): Mode => (site.offByDefault ? 'off' : 'review');

/** The mode in force on a site. */
export function modeOn(settings: Settings, site: Named): Mode {
  return settings.modes[site.id] ?? usual(site);
}

/** The settings with another mode on one site. The default is not stored, so that only departures are. */
export function withMode(settings: Settings, site: Named, mode: Mode): Settings {
  const { [site.id]: _, ...others } = settings.modes;
  return { ...settings, modes: mode === usual(site) ? others : { ...others, [site.id]: mode } };
}
