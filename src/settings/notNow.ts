import type { CheckId } from '../analyzer/finding.ts';
import type { NotNow, Settings } from './schema.ts';

/** For how long, or where, a person lets a check go. */
export type Scope = 'post' | 'today' | 'site' | 'always';

/** When the day of a moment ends, as the person's clock has it. */
function endOfDay(at: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

const holds = ({ until = Number.POSITIVE_INFINITY }: NotNow, at: number) => at < until;

/** The checks that aren't to be asked about on a site at a moment, besides those that are off. */
export function notNowOn(settings: Settings, site: string | undefined, at: number): readonly CheckId[] {
  return settings.notNow
    .filter((one) => holds(one, at) && (one.site === undefined || one.site === site))
    .map(({ check }) => check);
}

/** The settings with a check let go beyond this one post; what has run out goes. */
export function withNotNow(
  settings: Settings,
  check: CheckId,
  scope: Exclude<Scope, 'post'>,
  site: string | undefined,
  at: number,
): Settings {
  if (scope === 'always') {
    const others = settings.checksOff.filter((id) => id !== check);
    return { ...settings, checksOff: [...others, check] };
  }
  const here = scope === 'site' ? site : undefined;
  const others = settings.notNow.filter((one) => holds(one, at) && !(one.check === check && one.site === here));
  const added: NotNow =
    scope === 'today' || here === undefined ? { check, until: endOfDay(at) } : { check, site: here };
  return { ...settings, notNow: [...others, added] };
}
