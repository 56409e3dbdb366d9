import type { Settings } from './schema.ts';

/** Where a snooze holds: the id of a site, or everywhere. */
export const EVERYWHERE = '*';

/** For how long a person can snooze from the popup. */
export type SnoozeLength = 'hour' | 'tomorrow';

const HOUR = 3_600_000;
/** In the small hours "tomorrow" means after the night; from here on, counted back from the morning, it is the next day's. */
const NIGHT_LEFT = 3 * HOUR;
/** What can be chosen lasts at most a day and the rest of a night, and an hour of daylight saving. */
const LONGEST = 28 * HOUR;
const MORNING = 6;

/** When a snooze begun now ends: in an hour, or at the next morning's six o'clock where the person is. */
export function snoozeEnd(length: SnoozeLength, now = Date.now()): number {
  if (length === 'hour') return now + HOUR;
  const morning = new Date(now);
  morning.setHours(MORNING, 0, 0, 0);
  while (morning.getTime() - now < NIGHT_LEFT) {
    morning.setDate(morning.getDate() + 1);
    morning.setHours(MORNING, 0, 0, 0);
  }
  return morning.getTime();
}

/**
 * Until when a place is snoozed; undefined where it isn't. The clock is asked anew each time, so a snooze ends by itself
 * whatever happened meanwhile. One that ends later than any that can be chosen was begun under a clock that was wrong.
 */
export function snoozedUntil(
  { snoozes }: Pick<Settings, 'snoozes'>,
  place: string,
  now = Date.now(),
): number | undefined {
  const until = snoozes[place];
  return until !== undefined && until > now && until - now <= LONGEST ? until : undefined;
}

/** Whether nothing is asked on a site for now: because of it, or of everywhere. */
export function isSnoozed(settings: Pick<Settings, 'snoozes'>, siteId: string, now = Date.now()): boolean {
  return [EVERYWHERE, siteId].some((place) => snoozedUntil(settings, place, now) !== undefined);
}

/** The settings with a place snoozed until an instant, or resumed where there is none. What is over is cleared away. */
export function withSnooze(settings: Settings, place: string, until: number | undefined, now = Date.now()): Settings {
  const others = Object.entries(settings.snoozes).filter(
    ([one]) => one !== place && snoozedUntil(settings, one, now) !== undefined,
  );
  return { ...settings, snoozes: Object.fromEntries(until === undefined ? others : [...others, [place, until]]) };
}
