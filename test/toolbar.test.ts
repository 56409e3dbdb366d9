import { beforeEach, expect, it } from 'vitest';
import { keep, keptNow, removeKept } from '../src/kept/kept.ts';
import { saveSettings } from '../src/settings/settings.ts';
import { EVERYWHERE, withSnooze } from '../src/settings/snoozes.ts';
import { showOnToolbar } from '../src/toolbar.ts';
import { inHand, renewBrowser } from './fake-browser.ts';

beforeEach(renewBrowser);

const shown = async () => {
  await showOnToolbar();
  return inHand.badges.get('');
};
const snoozeAll = (until: number | undefined) =>
  saveSettings((settings) => withSnooze(settings, EVERYWHERE, until, Date.now()));

it('a snooze stands on the badge, then the draft that has rested meanwhile, then nothing', async () => {
  const draft = keptNow({ text: 'Words.', until: Date.now() - 5 });
  await keep(draft);
  await snoozeAll(Date.now() + 60_000);
  expect(await shown()).toBe('z');
  await snoozeAll(undefined);
  expect(await shown()).toBe('•');
  await removeKept([draft.id]);
  expect(await shown()).toBe('');
});
