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

/** Whether a site is one of ours: there is an adapter for it, or the person added it. */
export function isKnown(settings: Settings, site: Site): boolean {
  return !site.added || site.matches.some((match) => settings.added.includes(match));
}

/** The settings with a site added, or taken back with all that was set for it. */
export function withAdded(settings: Settings, site: Site, there: boolean): Settings {
  const others = settings.added.filter((pattern) => !site.matches.includes(pattern));
  if (there) return { ...settings, added: [...others, ...site.matches] };
  const { [site.id]: _, ...modes } = settings.modes;
  const { [site.id]: __, ...snoozes } = settings.snoozes;
  return { ...settings, modes, snoozes, added: others };
}

/** Whether anything of ours is to run on a site: one that a person added and took back is as one that was never added. */
export function isOn(settings: Settings, site: Site): boolean {
  return modeOn(settings, site) !== 'off' && isKnown(settings, site);
}
