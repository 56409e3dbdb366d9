import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readPage } from '../src/journal/readPage.ts';
import { keeper } from '../src/keeper.ts';
import { answer } from '../src/messages.ts';
import { happens, inHand, renewBrowser } from './fake-browser.ts';

let life: AbortController;
beforeEach(() => {
  renewBrowser();
  globalThis.indexedDB = new IDBFactory();
  life = new AbortController();
  answer(life.signal, keeper);
});
afterEach(() => life.abort());

const set = (journal: object) => inHand.stored.set('settings', { version: 2, journal });
const asked = {
  id: '0123456789abcdef0123456789abcdef',
  site: 'x',
  kind: 'reply',
  questions: [{ check: 'aware/heat', letter: 'K' }],
  decision: 'nothing',
  text: 'You fool.',
};
const page = { id: 'think-first@fake', tab: { id: 1, incognito: false } };

/** Sends a message; gives what comes back, or 'unheard'. */
const say = (thinkFirst: string, takes: unknown, sender: object = page): Promise<unknown> =>
  new Promise((resolve) => {
    const kept = happens.message.tell({ thinkFirst, takes }, sender as never, resolve);
    if (!kept.includes(true)) resolve('unheard');
  });
const entries = () => readPage({}, 10);

it('writes down what a page tells, and then what became of it', async () => {
  set({ on: true, text: true, keep: 'year' });
  // Told in one breath, as by a page that is being closed.
  const both = [say('recordAsked', [asked]), say('recordDecision', [asked.id, 'let-go'])];
  expect(await Promise.all(both)).toEqual([true, true]);
  const { id, site, kind, questions, text } = asked;
  expect(await entries()).toEqual([{ id, site, kind, questions, text, decision: 'let-go', time: expect.any(Number) }]);
});

it('writes no words where only the rest is wanted, whatever is told', async () => {
  set({ on: true, text: false, keep: 'year' });
  expect(await say('recordAsked', [asked])).toBe(true);
  expect(await entries()).toMatchObject([{ id: asked.id, text: null }]);
});

it.each([
  ['it is off', { on: false, text: true }, page],
  ['nothing is set', undefined, page],
  ['the window is private', { on: true }, { ...page, tab: { id: 1, incognito: true } }],
  ['it comes from no tab', { on: true }, { id: page.id }],
])('writes nothing and makes no database where %s', async (_, journal, sender) => {
  if (journal) set(journal);
  expect(await say('recordAsked', [asked], sender)).toBe(false);
  expect(await say('recordDecision', [asked.id, 'changed'], sender)).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
});

it.each([
  ['another extension', [asked], { ...page, id: 'another' }],
  ['an id that is none', [{ ...asked, id: '../1' }], page],
  ['a site that is none', [{ ...asked, site: 'x y' }], page],
  ['a decision that is none', [{ ...asked, decision: 'regretted' }], page],
  ['a text that never ends', [{ ...asked, text: 'a'.repeat(20_001) }], page],
  ['nothing', [], page],
])('does not hear %s', async (_, takes, sender) => {
  set({ on: true, text: true, keep: 'year' });
  expect(await say('recordAsked', takes, sender)).toBe('unheard');
  expect(await indexedDB.databases()).toEqual([]);
});

it('goes on after something could not be written', async () => {
  set({ on: true, text: true, keep: 'year' });
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new Error('The disk is full.');
  });
  expect(await say('recordAsked', [asked])).toBeUndefined();
  open.mockRestore();
  expect(await say('recordAsked', [asked])).toBe(true);
  expect(await entries()).toHaveLength(1);
});
