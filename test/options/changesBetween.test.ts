import { expect, it } from 'vitest';
import { changesBetween } from '../../src/options/changesBetween.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';

it('tells of the journal and of snoozes in words; of a snooze that is over nothing', () => {
  const after = {
    ...DEFAULTS,
    journal: { on: true, text: false, keep: 'year' },
    snoozes: { '*': Date.now() + 60_000, reddit: Date.now() - 60_000 },
  } as const;
  expect(changesBetween(DEFAULTS, after)).toEqual([
    'Journal, Keep a journal: “off” becomes “on”',
    'Journal, How long it is kept: “Three months” becomes “A year”',
    'Snooze: “Everywhere” is added',
  ]);
});
