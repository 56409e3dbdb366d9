import type { Settings } from './schema.ts';

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether a moment is within the hours in which a person wants to be asked about every post; they may pass midnight. */
export function isQuietHour({ quietHours }: Pick<Settings, 'quietHours'>, at: Date): boolean {
  if (!quietHours) return false;
  const [from, to, now] = [minutesOf(quietHours.from), minutesOf(quietHours.to), at.getHours() * 60 + at.getMinutes()];
  return from <= to ? now >= from && now < to : now >= from || now < to;
}
