import { inDatabase } from './database.ts';
import type { AskedQuestion, Decision, Entry } from './entry.ts';
import { type Filters, fits } from './filters.ts';

/** What happened in one stretch of time: how often each thing was done, and how often each letter and check asked. */
export interface Stretch {
  /** When it begins, in ms; it ends where the next begins. */
  readonly start: number;
  readonly decisions: Readonly<Partial<Record<Decision, number>>>;
  readonly letters: Readonly<Partial<Record<AskedQuestion['letter'], number>>>;
  readonly checks: Readonly<Record<string, number>>;
}

function count<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function told(start: number, entries: readonly Entry[]): Stretch {
  return {
    start,
    decisions: count(entries.map(({ decision }) => decision)),
    // A letter under which two checks asked at once was in question once.
    letters: count(entries.flatMap(({ questions }) => [...new Set(questions.map(({ letter }) => letter))])),
    checks: count(entries.flatMap(({ questions }) => questions.map(({ check }) => check))) as Record<string, number>,
  };
}

/** What happened in the stretches that begin at these times (in ms, ascending), up to `end`. */
export async function readStretches(
  filters: Filters,
  starts: readonly number[],
  end: number,
): Promise<readonly Stretch[]> {
  const read = await inDatabase('read', async (database) => {
    const { store } = database.transaction('entries');
    const name = (['check', 'site', 'decision'] as const).find((one) => filters[one] !== undefined);
    const value = name && (filters[name] as string);
    return Promise.all(
      starts.map(async (start, index) => {
        const until = starts[index + 1] ?? end;
        const entries = name
          ? await store.index(name).getAll(IDBKeyRange.bound([value, start], [value, until], false, true))
          : await store.getAll(IDBKeyRange.bound([start], [until], false, true));
        return told(
          start,
          entries.filter((entry) => fits(filters, entry)),
        );
      }),
    );
  });
  return read ?? starts.map((start) => told(start, []));
}
