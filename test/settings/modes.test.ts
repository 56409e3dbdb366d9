import { expect, it } from 'vitest';
import { modeOn, withMode } from '../../src/settings/modes.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';

it('reviews before the send until a person says otherwise', () => {
  expect(modeOn(DEFAULTS, 'x')).toBe('review');
  expect(modeOn({ ...DEFAULTS, modes: { x: 'hints' } }, 'x')).toBe('hints');
});

it('changes one site and leaves the others', () => {
  const settings = { ...DEFAULTS, modes: { x: 'hints', reddit: 'off' } } as const;
  expect(withMode(settings, 'x', 'off').modes).toEqual({ x: 'off', reddit: 'off' });
});

it('stores no default, so that only departures stand in the store', () => {
  const settings = { ...DEFAULTS, modes: { x: 'hints', reddit: 'off' } } as const;
  expect(withMode(settings, 'x', 'review').modes).toEqual({ reddit: 'off' });
});
