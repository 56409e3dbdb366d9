import type { Keep } from '../settings/schema.ts';
import { inDatabase } from './database.ts';
import type { EntryWithText } from './entry.ts';
import { pruneIn } from './prune.ts';

/** Writes an entry down, and takes out what has become too old. An entry that is there already stays as it is. */
export async function addEntry({ text, ...entry }: EntryWithText, keep: Keep): Promise<void> {
  await inDatabase('write', async (database) => {
    const writing = database.transaction(['entries', 'texts', 'answers'], 'readwrite');
    const entries = writing.objectStore('entries');
    if ((await entries.index('id').getKey(entry.id)) === undefined) {
      const marks = [...new Set(entry.questions.map(({ check }) => check))].map(
        (check) => [check, entry.time] as const,
      );
      await entries.add({ ...entry, marks });
      if (text !== null) await writing.objectStore('texts').put(text, [entry.time, entry.id]);
    }
    await pruneIn(writing, keep, entry.time);
    await writing.done;
  });
}
