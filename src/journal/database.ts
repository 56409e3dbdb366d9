import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Answer } from './answer.ts';
import type { Entry } from './entry.ts';

/** What the database is called in the extension's own origin. */
export const NAME = 'think-first-journal';

/** Where an entry stands: by its time, so that what is too old is one range. */
export type EntryKey = [time: number, id: string];

/** An entry as it is stored: `marks` has a line in the index for each check that asked. */
export interface StoredEntry extends Entry {
  readonly marks: readonly (readonly [check: string, time: number])[];
}

/** The stores. Texts stand apart: a chart over the years needn't read them. */
export interface Journal extends DBSchema {
  entries: {
    key: EntryKey;
    value: StoredEntry;
    indexes: {
      id: string;
      site: [string, number];
      decision: [string, number];
      check: [string, number];
    };
  };
  texts: { key: EntryKey; value: string };
  answers: { key: [week: string, question: string]; value: Answer; indexes: { time: number } };
}

async function isThere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/**
 * Opens the journal for some work and closes it again, so that nothing stands in the way of deleting it. Where there is
 * none it is made only to be written in: looking leaves no trace.
 */
export async function inDatabase<T>(
  purpose: 'read' | 'write',
  work: (database: IDBPDatabase<Journal>) => Promise<T>,
): Promise<T | undefined> {
  if (purpose === 'read' && !(await isThere())) return undefined;
  const database = await openDB<Journal>(NAME, 1, {
    upgrade(fresh) {
      const entries = fresh.createObjectStore('entries', { keyPath: ['time', 'id'] });
      entries.createIndex('id', 'id', { unique: true });
      entries.createIndex('site', ['site', 'time']);
      entries.createIndex('decision', ['decision', 'time']);
      entries.createIndex('check', 'marks', { multiEntry: true });
      fresh.createObjectStore('texts');
      fresh.createObjectStore('answers', { keyPath: ['week', 'question'] }).createIndex('time', 'time');
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
