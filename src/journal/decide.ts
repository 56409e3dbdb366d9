import { inDatabase } from './database.ts';
import type { Decision } from './entry.ts';

/** Writes down what became of an entry. One that is gone, or was deleted meanwhile, doesn't come back by it. */
export async function decide(id: string, decision: Decision): Promise<void> {
  await inDatabase('read', async (database) => {
    const writing = database.transaction('entries', 'readwrite');
    const entry = await writing.store.index('id').get(id);
    if (entry) await writing.store.put({ ...entry, decision });
    await writing.done;
  });
}
