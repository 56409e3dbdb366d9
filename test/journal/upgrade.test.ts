import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addEntry } from '../../src/journal/addEntry.ts';
import { NAME } from '../../src/journal/database.ts';
import { readAnswers } from '../../src/journal/readAnswers.ts';
import { readPage } from '../../src/journal/readPage.ts';
import { entryOf } from './entries.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const { text, ...entry } = entryOf({ time: 1, text: 'You fool.' });
const answer = { week: '2026-11-16', question: 'reflect_circle_1', text: 'My aunt.', time: 1 };

/** A journal as some version has left it in people's browsers, made without our code: whoever adds a version adds a line and leaves the others. */
const left = {
  async 1(): Promise<void> {
    const database = await openDB(NAME, 1, {
      upgrade(fresh) {
        const entries = fresh.createObjectStore('entries', { keyPath: ['time', 'id'] });
        entries.createIndex('id', 'id', { unique: true });
        entries.createIndex('site', ['site', 'time']);
        entries.createIndex('decision', ['decision', 'time']);
        entries.createIndex('check', 'marks', { multiEntry: true });
        fresh.createObjectStore('texts');
        fresh.createObjectStore('answers', { keyPath: ['week', 'question'] }).createIndex('time', 'time');
      },
    });
    await database.put('entries', { ...entry, marks: [] });
    await database.put('texts', text, [entry.time, entry.id]);
    await database.put('answers', answer);
    database.close();
  },
};

describe('a journal that an older version left', () => {
  it.each(Object.entries(left))('version %s is whole, and is written on', async (_, leave) => {
    await leave();
    expect(await readPage({}, 10)).toEqual([{ ...entry, text }]);
    expect(await readAnswers()).toEqual([answer]);
    await addEntry(entryOf({ time: 2 }), 'always');
    expect((await readPage({}, 10)).map(({ time }) => time)).toEqual([2, 1]);
  });

  it('is in the table for the version of today', async () => {
    await addEntry(entryOf({ time: 2 }), 'always');
    const [today] = await indexedDB.databases();
    expect(Object.keys(left).map(Number)).toContain(today?.version);
  });
});

describe('a journal that a later version left', () => {
  it('is neither read nor written, and nothing of it is lost', async () => {
    await left[1]();
    const later = { upgrade: () => undefined };
    (await openDB(NAME, 2, later)).close();
    await expect(readPage({}, 10)).rejects.toThrow(/version/i);
    await expect(addEntry(entryOf({ time: 2 }), 'always')).rejects.toThrow(/version/i);
    const database = await openDB(NAME, 2, later);
    expect(await database.getAll('entries')).toEqual([{ ...entry, marks: [] }]);
    expect(await database.getAll('texts')).toEqual([text]);
    database.close();
  });
});
