import type { IDBPTransaction } from 'idb';
import type { Keep } from '../settings/schema.ts';
import { inDatabase, type Journal } from './database.ts';
import { oldest } from './oldest.ts';

type Writing = IDBPTransaction<Journal, ['entries', 'texts', 'answers'], 'readwrite'>;

/** Within a transaction, takes out what is older than the person wants it kept. */
export async function pruneIn(writing: Writing, keep: Keep, now: number): Promise<void> {
  const from = oldest(keep, now);
  if (from === undefined) return;
  const before = IDBKeyRange.upperBound([from], true);
  const answers = writing.objectStore('answers');
  const [old] = await Promise.all([
    answers.index('time').getAllKeys(IDBKeyRange.upperBound(from, true)),
    writing.objectStore('entries').delete(before),
    writing.objectStore('texts').delete(before),
  ]);
  await Promise.all(old.map((key) => answers.delete(key)));
}

/** Takes out of the journal what is older than the person wants it kept. */
export async function prune(keep: Keep, now: number): Promise<void> {
  await inDatabase('read', async (database) => {
    const writing = database.transaction(['entries', 'texts', 'answers'], 'readwrite');
    await pruneIn(writing, keep, now);
    await writing.done;
  });
}
