import type { Site } from '../sites/site.ts';
import type { Mode, Settings } from './schema.ts';

type Modes = Pick<Settings, 'modes' | 'policy'>;
type Known = Pick<Settings, 'added' | 'policy'>;
type Named = Pick<Site, 'id' | 'offByDefault'>;

/** What holds on a site until a person says otherwise. */
const usual = ({ policy }: Modes, site: Named): Mode =>
  policy?.defaults?.sites?.[site.id] ?? (site.offByDefault ? 'off' : 'review');

/** The mode in force on a site: what an organisation locks, else what the person chose. */
export function modeOn(settings: Modes, site: Named): Mode {
  return settings.policy?.locked?.sites?.[site.id] ?? settings.modes[site.id] ?? usual(settings, site);
}

/** The match patterns of all sites that were added, by the person or by their organisation. */
export function addedPatterns({ added, policy }: Known): readonly string[] {
  return [...new Set([...added, ...(policy?.sites ?? [])])];
}

/** The settings with another mode on one site. The default is not stored, so that only departures are. */
export function withMode(settings: Settings, site: Named, mode: Mode): Settings {
  const { [site.id]: _, ...others } = settings.modes;
  return { ...settings, modes: mode === usual(settings, site) ? others : { ...others, [site.id]: mode } };
}

/** Whether a site is one of ours: there is an adapter for it, or the person added it. */
export function isKnown(settings: Known, site: Site): boolean {
  return !site.added || site.matches.some((match) => addedPatterns(settings).includes(match));
}

/** The settings with a site added, or taken back with all that was set for it. */
export function withAdded(settings: Settings, site: Site, there: boolean): Settings {
  const others = settings.added.filter((pattern) => !site.matches.includes(pattern));
  if (there) return { ...settings, added: [...others, ...site.matches] };
  const { [site.id]: _, ...modes } = settings.modes;
  const { [site.id]: __, ...snoozes } = settings.snoozes;
  const { [site.id]: ___, ...profileOn } = settings.profileOn;
  const notNow = settings.notNow.filter((one) => one.site !== site.id);
  return { ...settings, modes, snoozes, profileOn, notNow, added: others };
}

/** Whether anything of ours is to run on a site: one that a person added and took back is as one that was never added. */
export function isOn(settings: Modes & Known, site: Site): boolean {
  return modeOn(settings, site) !== 'off' && isKnown(settings, site);
}
