import { expect, it } from 'vitest';
import { modeOn, withMode } from '../../src/settings/modes.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';

it('reviews before the send until a person says otherwise', () => {
  expect(modeOn(DEFAULTS, { id: 'x' })).toBe('review');
  expect(modeOn({ ...DEFAULTS, modes: { x: 'hints' } }, { id: 'x' })).toBe('hints');
});

it('changes one site and leaves the others', () => {
  const settings = { ...DEFAULTS, modes: { x: 'hints', reddit: 'off' } } as const;
  expect(withMode(settings, { id: 'x' }, 'off').modes).toEqual({ x: 'off', reddit: 'off' });
});

it('stores no default, so that only departures stand in the store', () => {
  const settings = { ...DEFAULTS, modes: { x: 'hints', reddit: 'off' } } as const;
  expect(withMode(settings, { id: 'x' }, 'review').modes).toEqual({ reddit: 'off' });
});

it('is off on a site that is off by default, and stores the wish to have it', () => {
  const site = { id: 'chat', offByDefault: true } as const;
  expect(modeOn(DEFAULTS, site)).toBe('off');
  const wanted = withMode(DEFAULTS, site, 'review');
  expect(wanted.modes).toEqual({ chat: 'review' });
  expect(modeOn(wanted, site)).toBe('review');
  expect(withMode(wanted, site, 'off').modes).toEqual({});
});
