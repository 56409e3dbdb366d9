import { describe, expect, it } from 'vitest';
import { notNowOn, withNotNow } from '../../src/settings/notNow.ts';
import { isQuietHour } from '../../src/settings/quietHours.ts';
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
    expect(settings.checksOff).toEqual(['aware/heat']);
    expect(withNotNow(settings, 'aware/heat', 'always', 'x', noon).checksOff).toHaveLength(1);
  });

  it('stands there once, and not any more once it has run out', () => {
    const twice = withNotNow(withNotNow(DEFAULTS, 'aware/heat', 'today', 'x', noon), 'aware/heat', 'today', 'x', noon);
    expect(twice.notNow).toHaveLength(1);
    const later = withNotNow(twice, 'reliable/hearsay', 'site', 'x', noon + 24 * HOUR);
    expect(later.notNow).toEqual([{ check: 'reliable/hearsay', site: 'x' }]);
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
