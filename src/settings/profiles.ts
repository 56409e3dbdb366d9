import type { CheckId } from '../analyzer/finding.ts';
import type { Site } from '../sites/site.ts';
import type { ProfileRule } from './policy.ts';
import type { InProfile, ProfileId, Readiness, Settings } from './schema.ts';

type Named = Pick<Site, 'id'>;

/** Which checks speak, and how readily. */
export interface Profile {
  readonly checksOff: readonly CheckId[];
  readonly readiness: Readiness;
}

/** The profiles, in the order in which they are shown. */
export const PROFILES: readonly ProfileId[] = ['personal', 'professional', 'organisation'];

/** What each begins with: where an organisation speaks, more people rely on it. */
const BEGINNINGS: Readonly<Record<ProfileId, Profile>> = {
  personal: { checksOff: [], readiness: 'balanced' },
  professional: { checksOff: [], readiness: 'balanced' },
  organisation: { checksOff: [], readiness: 'thorough' },
};

const ruled = (rule: ProfileRule | undefined, how: 'on' | 'off') =>
  Object.entries(rule?.checks ?? {}).flatMap(([check, set]) => (set === how ? [check as CheckId] : []));

/** What a profile begins with here: an organisation may have set something else. */
function beginning({ policy }: Settings, id: ProfileId): Profile {
  const rule = policy?.defaults?.profiles?.[id];
  return {
    checksOff: rule?.checks ? ruled(rule, 'off') : BEGINNINGS[id].checksOff,
    readiness: rule?.readiness ?? BEGINNINGS[id].readiness,
  };
}

/** A profile as it is in force: what an organisation locks holds, then what the person set, then what it began with. */
export function profileOf(settings: Settings, id: ProfileId): Profile {
  const locked = settings.policy?.locked?.profiles?.[id];
  const { checksOff, readiness } = { ...beginning(settings, id), ...settings.profiles[id] };
  const on = ruled(locked, 'on');
  const off = ruled(locked, 'off');
  return {
    checksOff: [...checksOff.filter((check) => !on.includes(check) && !off.includes(check)), ...off],
    readiness: locked?.readiness ?? readiness,
  };
}

/** The profile that a person writes under on a site. */
export function profileOn({ profileOn: chosen, policy }: Settings, { id }: Named): ProfileId {
  return policy?.locked?.profileOn?.[id] ?? chosen[id] ?? policy?.defaults?.profileOn?.[id] ?? 'personal';
}

/** What the profile in force at a place asks for; of an unknown place the personal one. */
export function profileHere(
  settings: Settings,
  place: string | undefined,
): { readonly off: readonly CheckId[]; readonly readiness: Readiness } {
  const { checksOff, readiness } = profileOf(
    settings,
    place === undefined ? 'personal' : profileOn(settings, { id: place }),
  );
  return { off: checksOff, readiness };
}

/** The settings with another profile on one site. */
export function withProfileOn(settings: Settings, { id }: Named, profile: ProfileId): Settings {
  const { [id]: _, ...others } = settings.profileOn;
  const usual = settings.policy?.defaults?.profileOn?.[id] ?? 'personal';
  return { ...settings, profileOn: profile === usual ? others : { ...others, [id]: profile } };
}

/** Only what departs from the beginning is stored. */
function withProfile(settings: Settings, id: ProfileId, profile: InProfile): Settings {
  const { [id]: _, ...others } = settings.profiles;
  return { ...settings, profiles: Object.keys(profile).length === 0 ? others : { ...others, [id]: profile } };
}

/** The settings with one check on or off in a profile. */
export function withCheck(settings: Settings, id: ProfileId, check: CheckId, on: boolean): Settings {
  const { checksOff: _, ...rest } = settings.profiles[id] ?? {};
  const began = beginning(settings, id).checksOff;
  const others = (settings.profiles[id]?.checksOff ?? began).filter((other) => other !== check);
  const off = on ? others : [...others, check];
  const same = off.length === began.length && off.every((other) => began.includes(other));
  return withProfile(settings, id, same ? rest : { ...rest, checksOff: off });
}

/** The settings with another readiness in a profile. */
export function withReadiness(settings: Settings, id: ProfileId, readiness: Readiness): Settings {
  const { readiness: _, ...rest } = settings.profiles[id] ?? {};
  return withProfile(settings, id, readiness === beginning(settings, id).readiness ? rest : { ...rest, readiness });
}
