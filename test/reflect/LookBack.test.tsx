// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addEntry } from '../../src/journal/addEntry.ts';
import { readAnswers } from '../../src/journal/readAnswers.ts';
import { saveAnswer } from '../../src/journal/saveAnswer.ts';
import { LookBack } from '../../src/reflect/LookBack.tsx';
import { inHand, renewBrowser } from '../fake-browser.ts';
import { entryOf } from '../journal/entries.ts';
import { waitFor } from '../waitFor.ts';

// A database takes its time on a busy machine: the limit only catches what never comes.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  renewBrowser();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(cleanup);

const DAY = 86_400_000;
const set = (journal: object) => inHand.stored.set('settings', { version: 2, journal });
const on = { on: true, text: true, keep: 'season' };
const rows = () => [...document.querySelectorAll<HTMLElement>('.entry-row')];
const heat = { check: 'aware/heat', letter: 'K' } as const;
const hearsay = { check: 'reliable/hearsay', letter: 'T' } as const;

const fill = async () => {
  const now = Date.now();
  await addEntry(entryOf({ time: now - 1000, questions: [heat, hearsay], text: 'You fool, says Pia.' }), 'always');
  await addEntry(entryOf({ time: now - 2000, site: 'forum.example', decision: 'changed' }), 'always');
  await addEntry(entryOf({ time: now - 200 * DAY, decision: 'let-go' }), 'always');
};

describe('where there is no journal', () => {
  it('the page says so, writes nothing, and switches it on', async () => {
    render(<LookBack />);
    const button = await screen.findByRole('button', { name: 'Keep a journal on this device' });
    expect(document.querySelectorAll('.answer')).toHaveLength(3);
    expect(document.querySelector('textarea')).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
    fireEvent.click(button);
    await waitFor(() => expect(inHand.stored.get('settings')).toMatchObject({ journal: { on: true, text: false } }));
    await waitFor(() => expect(document.querySelectorAll('.answer textarea')).toHaveLength(3));
    expect(screen.getByText(/Nothing here yet/)).toBeTruthy();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('what was written before is still there to be looked at', async () => {
    await fill();
    set({ on: false, keep: 'always' });
    render(<LookBack />);
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(screen.getByText(/nothing more is written down/)).toBeTruthy();
  });
});

describe('the charts and the list', () => {
  const open = async (journal = on) => {
    await fill();
    set(journal);
    render(<LookBack />);
    await waitFor(() => expect(rows()).toHaveLength(2));
  };
  const thisWeek = (chart: string) =>
    [...document.querySelectorAll(`#${chart} tbody tr:last-child td`)].map((cell) => cell.textContent);

  it('tell the same, the chart by a table behind it', async () => {
    await open();
    await waitFor(() => expect(thisWeek('chart-decisions')).toEqual(['1', '1', '0', '0', '0']));
    expect(thisWeek('chart-letters')).toEqual(['1', '0', '0', '0', '2']);
    expect(document.querySelectorAll('#chart-decisions tbody tr')).toHaveLength(12);
    const [first, second] = rows();
    expect(first?.textContent).toContain('Second-hand news');
    expect(first?.querySelector('.draft')?.textContent).toBe('You fool, says Pia.');
    expect(second?.textContent).toContain('forum.example');
    expect(second?.querySelector('.draft')).toBeNull();
  });

  it('follow the filters', async () => {
    await open({ ...on, keep: 'always' });
    const choose = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    choose('Time', 'all');
    await waitFor(() => expect(rows()).toHaveLength(3));
    choose('Check', 'reliable/hearsay');
    await waitFor(() => expect(rows()).toHaveLength(1));
    await waitFor(() => expect(thisWeek('chart-decisions')).toEqual(['0', '1', '0', '0', '0']));
    choose('Site', 'forum.example');
    await screen.findByText(/Nothing fits/);
    choose('Check', '');
    await waitFor(() => expect(rows()[0]?.dataset.decision).toBe('changed'));
    choose('Site', '');
    choose('What you did', 'let-go');
    await waitFor(() => expect(rows().map(({ dataset }) => dataset.decision)).toEqual(['let-go']));
  });

  it('have nothing that is too old', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: 'all' } });
    await waitFor(() => expect(document.querySelectorAll('#chart-decisions tbody tr')).toHaveLength(4));
    expect(rows()).toHaveLength(2);
  });

  it('lose an entry that is deleted, and the focus has somewhere to be', async () => {
    await open();
    fireEvent.click(within(rows()[0]!).getByRole('button', { name: /^Delete this entry/ }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    await waitFor(() => expect(thisWeek('chart-decisions')).toEqual(['1', '0', '0', '0', '0']));
    await waitFor(() => expect(document.activeElement?.id).toBe('entries-title'));
  });

  it('come fifty at a time, each once, and the focus goes to the first that came', async () => {
    const now = Date.now();
    await Promise.all(Array.from({ length: 60 }, (_, index) => addEntry(entryOf({ time: now - index * 10 }), 'year')));
    set(on);
    render(<LookBack />);
    await waitFor(() => expect(rows()).toHaveLength(50));
    fireEvent.click(screen.getByRole('button', { name: 'Show earlier ones' }));
    await waitFor(() => expect(rows()).toHaveLength(60));
    await waitFor(() => expect(document.activeElement).toBe(rows()[50]));
    expect(new Set(rows().map((row) => row.querySelector('time')?.dateTime)).size).toBe(60);
    expect(screen.queryByRole('button', { name: 'Show earlier ones' })).toBeNull();
  });
});

describe('the answers to the questions of the week', () => {
  it('are kept as they are written, and are gone when the box is empty', async () => {
    set(on);
    render(<LookBack />);
    await waitFor(() => expect(document.querySelector('textarea')).toBeTruthy());
    const box = document.querySelector<HTMLTextAreaElement>('textarea')!;
    fireEvent.input(box, { target: { value: 'My aunt.' } });
    fireEvent.blur(box);
    await screen.findByText('Kept on this device.');
    expect(await readAnswers()).toMatchObject([{ question: box.id.replace('answer-', ''), text: 'My aunt.' }]);
    fireEvent.input(box, { target: { value: '' } });
    fireEvent.blur(box);
    await screen.findByText('Gone from this device.');
    expect(await readAnswers()).toEqual([]);
  });

  it('of earlier weeks can be read and deleted', async () => {
    set(on);
    const time = Date.now();
    await saveAnswer({ week: '2020-01-06', question: 'reflect_circle_1', text: 'My aunt.', time });
    render(<LookBack />);
    await screen.findByText('My aunt.');
    fireEvent.click(screen.getByRole('button', { name: 'Delete this answer' }));
    await waitFor(() => expect(screen.queryByText('My aunt.')).toBeNull());
    expect(await readAnswers()).toEqual([]);
  });
});
