import { type EntryKey, inDatabase } from './database.ts';
import type { EntryWithText } from './entry.ts';

/** How many entries are held in memory at once. */
const AT_ONCE = 1000;

/** Hands over all entries with their texts, the earliest first, a good many at a time. */
export async function readAll(take: (entries: readonly EntryWithText[]) => void): Promise<void> {
  await inDatabase('read', async (database) => {
    let last: EntryKey | undefined;
    do {
      const reading = database.transaction(['entries', 'texts']);
      const range = last && IDBKeyRange.lowerBound(last, true);
      const entries = await reading.objectStore('entries').getAll(range, AT_ONCE);
      const texts = reading.objectStore('texts');
      take(
        await Promise.all(
          entries.map(async ({ marks: _, ...entry }) => ({
            ...entry,
            text: (await texts.get([entry.time, entry.id])) ?? null,
          })),
        ),
      );
      const end = entries.at(-1);
      last = end && entries.length === AT_ONCE ? [end.time, end.id] : undefined;
    } while (last);
  });
}
