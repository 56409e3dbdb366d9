import { inDatabase } from './database.ts';

/** When the earliest entry was written; undefined where there is none. */
export async function readFirst(): Promise<number | undefined> {
  return inDatabase('read', async (database) => {
    const cursor = await database.transaction('entries').store.openKeyCursor();
    return cursor?.primaryKey[0];
  });
}
