import { inDatabase } from './database.ts';
import type { Entry } from './entry.ts';

/** Takes one entry out, with its text. */
export async function deleteEntry({ time, id }: Entry): Promise<void> {
  await inDatabase('read', async (database) => {
    const writing = database.transaction(['entries', 'texts'], 'readwrite');
    await Promise.all([
      writing.objectStore('entries').delete([time, id]),
      writing.objectStore('texts').delete([time, id]),
      writing.done,
    ]);
  });
}
