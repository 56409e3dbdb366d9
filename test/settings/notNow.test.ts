import { describe, expect, it } from 'vitest';
import { notNowOn, scopesOf, withNotNow } from '../../src/settings/notNow.ts';
import { profileOf } from '../../src/settings/profiles.ts';
import { isQuietHour } from '../../src/settings/quietHours.ts';
import type { Reminder, Settings } from '../../src/settings/schema.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';

const noon = new Date(2026, 4, 5, 12).getTime();
const HOUR = 3_600_000;

describe('a check let go', () => {
  it('for today is asked about again tomorrow, on every site', () => {
    const settings = withNotNow(DEFAULTS, 'aware/heat', 'today', 'x', noon);
    expect(notNowOn(settings, 'x', noon)).toEqual(['aware/heat']);
    expect(notNowOn(settings, 'reddit', noon + 11 * HOUR)).toEqual(['aware/heat']);
    expect(notNowOn(settings, 'x', noon + 12 * HOUR)).toEqual([]);
  });

  it('on one site is asked about on the others', () => {
    const settings = withNotNow(DEFAULTS, 'aware/heat', 'site', 'x', noon);
    expect(notNowOn(settings, 'x', noon + 1000 * HOUR)).toEqual(['aware/heat']);
    expect(notNowOn(settings, 'reddit', noon)).toEqual([]);
  });

  it('always is off, as in the options', () => {
    const settings = withNotNow(DEFAULTS, 'aware/heat', 'always', 'x', noon);
    expect(profileOf(settings, 'personal').checksOff).toEqual(['aware/heat']);
    expect(profileOf(withNotNow(settings, 'aware/heat', 'always', 'x', noon), 'personal').checksOff).toHaveLength(1);
  });

  it('always is off in the profile that it was asked under', () => {
    const settings = withNotNow({ ...DEFAULTS, profileOn: { x: 'professional' } }, 'aware/heat', 'always', 'x', noon);
    expect(profileOf(settings, 'professional').checksOff).toEqual(['aware/heat']);
    expect(profileOf(settings, 'personal').checksOff).toEqual([]);
  });

  it('stands there once, and not any more once it has run out', () => {
    const twice = withNotNow(withNotNow(DEFAULTS, 'aware/heat', 'today', 'x', noon), 'aware/heat', 'today', 'x', noon);
    expect(twice.notNow).toHaveLength(1);
    const later = withNotNow(twice, 'reliable/hearsay', 'site', 'x', noon + 24 * HOUR);
    expect(later.notNow).toEqual([{ check: 'reliable/hearsay', site: 'x' }]);
  });
});

describe('a reminder let go', () => {
  const reminder: Reminder = { id: 'one', words: 'Acme', question: 'Public?', sites: [], kinds: [], acts: 'hold' };
  const mine: Settings = { ...DEFAULTS, reminders: [reminder] };

  it('always is not asked again, and its words are not lost', () => {
    const settings = withNotNow(mine, 'own/one', 'always', 'x', noon);
    expect(settings.reminders).toEqual([reminder]);
    expect(notNowOn(settings, 'reddit', noon + 1000 * HOUR)).toEqual(['own/one']);
    // Once it is deleted there is nothing left to remember of it.
    const without = withNotNow({ ...settings, reminders: [] }, 'aware/heat', 'site', 'x', noon);
    expect(without.notNow).toEqual([{ check: 'aware/heat', site: 'x' }]);
  });

  it('can be let go as far as a check; what an organisation hands out or locks, for one post', () => {
    expect(scopesOf(mine, 'x', 'own/one')).toEqual(['post', 'today', 'site', 'always']);
    expect(scopesOf(mine, undefined, 'aware/heat')).toEqual(['post', 'today', 'always']);
    expect(scopesOf(mine, 'x', 'own/from-0')).toEqual(['post']);
    const before = withNotNow(mine, 'aware/heat', 'site', 'x', noon);
    const locked: Settings = {
      ...before,
      policy: { locked: { profiles: { personal: { checks: { 'aware/heat': 'on', 'reliable/hearsay': 'off' } } } } },
    };
    expect(scopesOf(locked, 'x', 'aware/heat')).toEqual(['post']);
    expect(notNowOn(before, 'x', noon)).toEqual(['aware/heat']);
    expect(notNowOn(locked, 'x', noon)).toEqual([]);
  });
});

describe('the hours in which every post is asked about', () => {
  const at = (hours: number, minutes = 0) => new Date(2026, 4, 5, hours, minutes);
  it.each([
    [{ from: '23:00', to: '06:30' }, at(22, 59), false],
    [{ from: '23:00', to: '06:30' }, at(23), true],
    [{ from: '23:00', to: '06:30' }, at(2), true],
    [{ from: '23:00', to: '06:30' }, at(6, 30), false],
    [{ from: '09:00', to: '17:00' }, at(12), true],
    [{ from: '09:00', to: '17:00' }, at(17), false],
    [null, at(3), false],
  ])('%j at %s: %s', (quietHours, moment, quiet) => {
    expect(isQuietHour({ quietHours }, moment)).toBe(quiet);
  });
});
