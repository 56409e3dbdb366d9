import type { IDBPObjectStore } from 'idb';
import { inDatabase, type Journal, type StoredEntry } from './database.ts';
import type { Entry, EntryWithText } from './entry.ts';
import { type Filters, fits } from './filters.ts';

type Entries = IDBPObjectStore<Journal, ['entries', 'texts'], 'entries', 'readonly'>;

const END = Number.MAX_SAFE_INTEGER;
const BY = ['check', 'site', 'decision'] as const;

/** The index that leads to the fewest entries, with the range to walk; the store itself where no filter is set. */
async function shortest(entries: Entries, filters: Filters, until: number) {
  const { from = 0 } = filters;
  const ways = await Promise.all(
    BY.flatMap((name) => {
      const value = filters[name];
      if (value === undefined) return [];
      const index = entries.index(name);
      const range = IDBKeyRange.bound([value, from], [value, until]);
      return [index.count(range).then((count) => ({ index, range, count }))];
    }),
  );
  return ways.sort((a, b) => a.count - b.count)[0];
}

/**
 * The latest entries that fit, the newest first, with their texts; with `after`, those that come next. Only as many are
 * read as are asked for.
 */
export async function readPage(
  filters: Filters,
  count: number,
  after?: Pick<Entry, 'time' | 'id'>,
): Promise<readonly EntryWithText[]> {
  const read = await inDatabase('read', async (database) => {
    const reading = database.transaction(['entries', 'texts']);
    const entries = reading.objectStore('entries');
    const found: StoredEntry[] = [];
    /** Takes an entry that fits; false once there are enough. */
    const take = (entry: StoredEntry): boolean => {
      const isBefore = !after || entry.time < after.time || (entry.time === after.time && entry.id < after.id);
      if (isBefore && fits(filters, entry)) found.push(entry);
      return found.length < count;
    };
    const way = await shortest(entries, filters, after?.time ?? END);
    if (way) {
      let cursor = await way.index.openCursor(way.range, 'prev');
      while (cursor && take(cursor.value)) cursor = await cursor.continue();
    } else {
      const range = IDBKeyRange.bound([filters.from ?? 0], [after?.time ?? END, []]);
      let cursor = await entries.openCursor(range, 'prev');
      while (cursor && take(cursor.value)) cursor = await cursor.continue();
    }
    const texts = reading.objectStore('texts');
    return Promise.all(
      found.map(async ({ marks: _, ...entry }) => ({
        ...entry,
        text: (await texts.get([entry.time, entry.id])) ?? null,
      })),
    );
  });
  return read ?? [];
}
