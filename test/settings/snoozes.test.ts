import { describe, expect, it } from 'vitest';
import { DEFAULTS, settingsFrom } from '../../src/settings/settings.ts';
import { EVERYWHERE, isSnoozed, snoozedUntil, snoozeEnd, withSnooze } from '../../src/settings/snoozes.ts';

const HOUR = 3_600_000;
const at = (time: string) => new Date(`2026-11-20T${time}`).getTime();
const noon = at('12:00:00');
const snoozed = (place: string, until: number) => ({ ...DEFAULTS, snoozes: { [place]: until } });

describe('a snooze ends', () => {
  it('after an hour', () => {
    expect(snoozeEnd('hour', noon)).toBe(noon + HOUR);
  });

  it.each([
    ['by day', '12:00:00', '2026-11-21T06:00:00'],
    ['late in the evening', '23:59:00', '2026-11-21T06:00:00'],
    ['after midnight, for somebody still up', '01:30:00', '2026-11-20T06:00:00'],
    ['at three in the night', '03:00:00', '2026-11-20T06:00:00'],
    ['shortly before six, for somebody who is up already', '05:30:00', '2026-11-21T06:00:00'],
    ['at six', '06:00:00', '2026-11-21T06:00:00'],
  ])('at six in the morning: %s', (_, now, end) => {
    expect(snoozeEnd('tomorrow', at(now))).toBe(new Date(end).getTime());
  });
});

describe('a place is snoozed', () => {
  it('until its instant and no longer, with nobody waking it', () => {
    const settings = snoozed('x', noon);
    expect(snoozedUntil(settings, 'x', noon - 1)).toBe(noon);
    expect(snoozedUntil(settings, 'x', noon)).toBeUndefined();
  });

  it('alone, or with everywhere', () => {
    expect(isSnoozed(snoozed('x', noon), 'x', noon - 1)).toBe(true);
    expect(isSnoozed(snoozed('x', noon), 'reddit', noon - 1)).toBe(false);
    expect(isSnoozed(snoozed(EVERYWHERE, noon), 'reddit', noon - 1)).toBe(true);
    expect(isSnoozed(DEFAULTS, 'x', noon)).toBe(false);
  });

  it('not by what a wrong clock has set far ahead, once the clock is right', () => {
    const inAYear = snoozeEnd('hour', noon + 365 * 24 * HOUR);
    expect(isSnoozed(snoozed('x', inAYear), 'x', noon)).toBe(false);
  });

  it('for the longest that can be chosen', () => {
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const now = at('00:00:00') + minute * 60_000;
      expect(isSnoozed(snoozed('x', snoozeEnd('tomorrow', now)), 'x', now)).toBe(true);
    }
  });
});

describe('the settings', () => {
  it('keep other snoozes, and clear away what is over', () => {
    const settings = { ...DEFAULTS, snoozes: { x: noon + HOUR, reddit: noon - 1, '*': noon + 2 * HOUR } };
    expect(withSnooze(settings, 'bluesky', noon + HOUR, noon).snoozes).toEqual({
      x: noon + HOUR,
      '*': noon + 2 * HOUR,
      bluesky: noon + HOUR,
    });
  });

  it('resume one place and leave the rest', () => {
    const settings = { ...DEFAULTS, snoozes: { x: noon + HOUR, '*': noon + HOUR } };
    expect(withSnooze(settings, '*', undefined, noon).snoozes).toEqual({ x: noon + HOUR });
  });

  it.each([
    ['a word', 'soon', {}],
    ['a list', [noon], {}],
    ['null', null, {}],
    ['entries that are no instants', { x: noon, y: '12', z: -1, 'a b': noon, w: 1.5, '*': Number.NaN }, { x: noon }],
  ])('fall back where there stands %s', (_, snoozes, kept) => {
    expect(settingsFrom({ snoozes }).snoozes).toEqual(kept);
  });
});
