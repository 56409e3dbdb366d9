// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addEntry } from '../../src/journal/addEntry.ts';
import { readPage } from '../../src/journal/readPage.ts';
import { Journal } from '../../src/options/Journal.tsx';
import { useSettings } from '../../src/settings/useSettings.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';
import { entryOf } from '../journal/entries.ts';
import { waitFor } from '../waitFor.ts';

const DAY = 86_400_000;
let saved: Blob[];

// A database takes its time on a busy machine: the limit only catches what never comes.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  renewBrowser();
  globalThis.indexedDB = new IDBFactory();
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob);
    return 'blob:there';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Section() {
  const { settings, change } = useSettings();
  return settings ? <Journal settings={settings} change={change} /> : null;
}
const open = async () => {
  render(<Section />);
  await screen.findByRole('heading', { name: 'Journal' });
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const journal = () => (inHand.stored.get('settings') as { journal?: object } | undefined)?.journal;

it('is off; switched on, it is without the words and for three months until another choice', async () => {
  await open();
  expect(screen.queryByLabelText('With the words of the draft')).toBeNull();
  fireEvent.click(screen.getByLabelText('Keep a journal'));
  await waitFor(() => expect(journal()).toEqual({ on: true, text: false, keep: 'season' }));
  fireEvent.click(screen.getByLabelText('With the words of the draft'));
  fireEvent.click(screen.getByLabelText('A year'));
  await waitFor(() => expect(journal()).toEqual({ on: true, text: true, keep: 'year' }));
});

it('lets go at once of what is too old for a shorter time', async () => {
  inHand.stored.set('settings', { version: 2, journal: { on: true, text: false, keep: 'year' } });
  const now = Date.now();
  await addEntry(entryOf({ time: now - 40 * DAY }), 'always');
  await addEntry(entryOf({ time: now }), 'always');
  await open();
  fireEvent.click(screen.getByLabelText('A month'));
  await waitFor(async () => expect(await readPage({}, 10)).toMatchObject([{ time: now }]));
});

it('is saved as JSON and as CSV; an empty one has nothing to save', async () => {
  await open();
  press('Save as JSON');
  await screen.findByText(/nothing to save/);
  expect(saved).toEqual([]);
  await addEntry(entryOf({ time: Date.now(), text: 'You fool.' }), 'always');
  press('Save as JSON');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({ entries: [{ text: 'You fool.' }] });
  press('Save as CSV');
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(await saved[1]?.text()).toContain(',posted,You fool.');
});

it('is deleted by one press, the words alone by another', async () => {
  await addEntry(entryOf({ time: Date.now(), text: 'You fool.' }), 'always');
  await open();
  press('Delete the drafts’ words only');
  await screen.findByText(/The words of all drafts are deleted/);
  expect(await readPage({}, 10)).toMatchObject([{ text: null }]);
  press('Delete the whole journal');
  await screen.findByText('The journal is deleted.');
  expect(await indexedDB.databases()).toEqual([]);
});

it('says so where the browser could not do it', async () => {
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new Error('No.');
  });
  await open();
  press('Delete the whole journal');
  await screen.findByText(/couldn’t do this/);
});
