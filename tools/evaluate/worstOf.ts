import type { ErrorSeen } from './measure.ts';

const MOST = 3;

/** The strongest false alarms and the faintest misses of each check, three of a kind at most. */
export function worstOf(errors: readonly ErrorSeen[], checks: readonly string[]): readonly ErrorSeen[] {
  return checks.flatMap((name) => {
    const own = errors.filter(({ check }) => check === name);
    const alarms = own.filter(({ kind }) => kind === 'false alarm').sort((a, b) => b.strength - a.strength);
    const misses = own.filter(({ kind }) => kind === 'miss').sort((a, b) => a.strength - b.strength);
    return [...alarms.slice(0, MOST), ...misses.slice(0, MOST)];
  });
}
