import type { CheckId } from '../analyzer/finding.ts';
import type { AskedId } from '../nudges/choose.ts';
import { profileOn, withCheck } from './profiles.ts';
import type { NotNow, Settings } from './schema.ts';

/** For how long, or where, a person lets a question go. */
export type Scope = 'post' | 'today' | 'site' | 'always';

/** When the day of a moment ends, as the person's clock has it. */
function endOfDay(at: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

const holds = ({ until = Number.POSITIVE_INFINITY }: NotNow, at: number) => at < until;

const isCheck = (check: AskedId): check is CheckId => !check.startsWith('own/');

/** The reminder that is meant: undefined where it isn't the person's own, or not there any more. */
const ownReminder = ({ reminders }: Settings, check: AskedId) => reminders.find(({ id }) => check === `own/${id}`);

/** The profile in force at a place. */
const profileAt = (settings: Settings, place: string | undefined) =>
  place === undefined ? 'personal' : profileOn(settings, { id: place });

/** How far a question can be let go at a place: what an organisation hands out or locks, for one post at a time. */
export function scopesOf(settings: Settings, place: string | undefined, check: AskedId): readonly Scope[] {
  const locked = settings.policy?.locked?.profiles?.[profileAt(settings, place)]?.checks;
  const theirs = isCheck(check) ? locked?.[check] === 'on' : ownReminder(settings, check) === undefined;
  if (theirs) return ['post'];
  return place === undefined ? ['post', 'today', 'always'] : ['post', 'today', 'site', 'always'];
}

/** What isn't to be asked about at a place at a moment, besides the checks that are off. */
export function notNowOn(settings: Settings, place: string | undefined, at: number): readonly AskedId[] {
  return settings.notNow
    .filter((one) => holds(one, at) && (one.site === undefined || one.site === place))
    .map(({ check }) => check)
    .filter((check) => scopesOf(settings, place, check).includes('today'));
}

/**
 * The settings with a question let go beyond this one post; what has run out goes. A check is then off in the profile
 * it was asked under. A reminder stays in the person's list, where its words are not lost, and can be asked for again.
 */
export function withNotNow(
  settings: Settings,
  check: AskedId,
  scope: Exclude<Scope, 'post'>,
  place: string | undefined,
  at: number,
): Settings {
  const others = settings.notNow.filter(
    (one) => holds(one, at) && (isCheck(one.check) || ownReminder(settings, one.check) !== undefined),
  );
  if (scope === 'always' && isCheck(check))
    return { ...withCheck(settings, profileAt(settings, place), check, false), notNow: others };
  const here = scope === 'site' ? place : undefined;
  const left = others.filter((one) => !(one.check === check && one.site === here));
  const added: NotNow =
    scope === 'always' ? { check } : here === undefined ? { check, until: endOfDay(at) } : { check, site: here };
  return { ...settings, notNow: [...left, added] };
}
