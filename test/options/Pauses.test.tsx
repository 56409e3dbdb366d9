// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import type { Settings } from '../../src/settings/schema.ts';
import { saveSettings, settingsFrom } from '../../src/settings/settings.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';
import { waitFor } from '../waitFor.ts';

beforeEach(renewBrowser);
afterEach(cleanup);

const stored = (): Settings => settingsFrom(inHand.stored.get('settings'));
const control = (selector: string) => document.querySelector<HTMLInputElement>(selector) as HTMLInputElement;
async function open() {
  render(<Options />);
  await screen.findByRole('heading', { name: 'Pauses' });
}

it('sets how many sends an hour may be held', async () => {
  await open();
  fireEvent.change(screen.getByLabelText('Held posts in an hour'), { target: { value: '2' } });
  await waitFor(() => expect(stored().holdsPerHour).toBe(2));
});

it('switches a pause on, asks the browser about notifications only then, and says so where it refuses', async () => {
  inHand.grants = false;
  await open();
  expect(inHand.askedToDo).toEqual([]);
  fireEvent.click(control('[name="cooling"][value="heated"]'));
  await waitFor(() => expect(stored().cooling).toEqual({ rests: 'heated', seconds: 600 }));
  expect(inHand.askedToDo).toEqual(['notifications']);
  await screen.findByText(/popup tells you when the time is over/);
  fireEvent.change(control('[name="cooling-length"]'), { target: { value: '30' } });
  await waitFor(() => expect(stored().cooling.seconds).toBe(30));
  fireEvent.click(control('[name="cooling"][value="none"]'));
  await waitFor(() => expect(stored().cooling.rests).toBe('none'));
  expect(screen.queryByText(/popup tells you/)).toBeNull();
});

it('sets the hours at which every post is asked about; half a time changes nothing', async () => {
  await open();
  fireEvent.click(control('[name="quiet-hours"]'));
  await waitFor(() => expect(stored().quietHours).toEqual({ from: '23:00', to: '06:00' }));
  fireEvent.change(control('[name="quiet-from"]'), { target: { value: '21:30' } });
  await waitFor(() => expect(stored().quietHours?.from).toBe('21:30'));
  fireEvent.change(control('[name="quiet-to"]'), { target: { value: '' } });
  fireEvent.click(control('[name="quiet-hours"]'));
  await waitFor(() => expect(stored().quietHours).toBeNull());
});

it('lists what is left out for now, without what has run out, and takes it back', async () => {
  await saveSettings((settings) => ({
    ...settings,
    notNow: [
      { check: 'aware/heat', site: 'reddit' },
      { check: 'reliable/hearsay', until: Date.now() - 1 },
    ],
  }));
  await open();
  expect(document.querySelector('.left-out')?.textContent).toContain('Anger at a person, on Reddit');
  expect(document.querySelectorAll('.left-out li')).toHaveLength(1);
  fireEvent.click(screen.getByText('Ask about it again'));
  await waitFor(() => expect(stored().notNow.some(({ check }) => check === 'aware/heat')).toBe(false));
});

it('lists a reminder that was let go for good by its question, and no reminder that is gone', async () => {
  const reminder = { id: 'one', words: 'Acme', question: 'Public yet?', acts: 'hold' as const, sites: [], kinds: [] };
  await saveSettings((settings) => ({
    ...settings,
    reminders: [reminder],
    notNow: [{ check: 'own/one' }, { check: 'own/gone' }],
  }));
  await open();
  expect(document.querySelector('.left-out')?.textContent).toContain('Public yet?, on all sites');
  expect(document.querySelectorAll('.left-out li')).toHaveLength(1);
});

it('forgets what was asked', async () => {
  inHand.stored.set('asked', { questions: {}, held: [1] });
  await open();
  fireEvent.click(screen.getByText('Forget what was asked'));
  await screen.findByText('Forgotten.');
  expect(inHand.stored.has('asked')).toBe(false);
});
