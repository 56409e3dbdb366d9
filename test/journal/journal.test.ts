import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addEntry } from '../../src/journal/addEntry.ts';
import { inDatabase } from '../../src/journal/database.ts';
import { decide } from '../../src/journal/decide.ts';
import { deleteEntry } from '../../src/journal/deleteEntry.ts';
import { deleteJournal } from '../../src/journal/deleteJournal.ts';
import { deleteTexts } from '../../src/journal/deleteTexts.ts';
import type { EntryWithText } from '../../src/journal/entry.ts';
import type { Filters } from '../../src/journal/filters.ts';
import { prune } from '../../src/journal/prune.ts';
import { readAnswers } from '../../src/journal/readAnswers.ts';
import { readFirst } from '../../src/journal/readFirst.ts';
import { readPage } from '../../src/journal/readPage.ts';
import { readSites } from '../../src/journal/readSites.ts';
import { readStretches } from '../../src/journal/readStretches.ts';
import { saveAnswer } from '../../src/journal/saveAnswer.ts';
import { toCsv } from '../../src/journal/toCsv.ts';
import { toJson } from '../../src/journal/toJson.ts';
import { entryOf } from './entries.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20, 12);
const heat = { check: 'aware/heat', letter: 'K' } as const;
const hearsay = { check: 'reliable/hearsay', letter: 'T' } as const;
const answer = { week: '2026-11-16', question: 'reflect_circle_1', text: 'My aunt.', time: NOW };

const fill = async (...some: readonly EntryWithText[]) => {
  for (const entry of some) await addEntry(entry, 'always');
};
const times = async (filters: Filters = {}, count = 100) => (await readPage(filters, count)).map(({ time }) => time);

describe('a journal that nothing was written in', () => {
  it('leaves no trace, whatever is asked of it', async () => {
    await decide('00', 'changed');
    await prune('month', NOW);
    await deleteTexts();
    await deleteEntry(entryOf({ time: 1 }));
    await saveAnswer({ ...answer, text: ' ' });
    expect(await readPage({}, 10)).toEqual([]);
    expect(await readFirst()).toBeUndefined();
    expect(await readSites()).toEqual([]);
    expect(await readAnswers()).toEqual([]);
    expect(await readStretches({}, [0, 10], 20)).toMatchObject([{ start: 0 }, { start: 10, decisions: {} }]);
    expect((await toCsv()).join('').split('\r\n')).toHaveLength(2);
    expect(JSON.parse((await toJson(NOW)).join(''))).toMatchObject({ entries: [], answers: [] });
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('entries', () => {
  it('come back the newest first, with their text where there is one', async () => {
    const [one, two] = [entryOf({ time: 1, text: 'You fool.' }), entryOf({ time: 2, kind: null })];
    await fill(one, two);
    expect(await readPage({}, 10)).toEqual([two, one]);
  });

  it('are told what became of them, and stay where they are', async () => {
    const one = entryOf({ time: 1, decision: 'nothing' });
    await fill(one);
    await decide(one.id, 'let-go');
    await decide(one.id, 'changed');
    expect(await readPage({}, 10)).toEqual([{ ...one, decision: 'changed' }]);
    expect(await times({ decision: 'nothing' })).toEqual([]);
    expect(await times({ decision: 'changed' })).toEqual([1]);
  });

  it('are written once, however often they are told', async () => {
    await fill(entryOf({ time: 1, id: 'a' }), entryOf({ time: 2, id: 'a' }));
    expect(await times()).toEqual([1]);
  });

  it('are told apart where they were written in the same moment, page by page', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    await fill(...ids.map((id) => entryOf({ time: 5, id })));
    for (const filters of [{}, { site: 'x' }, { check: 'aware/heat' }]) {
      const seen: string[] = [];
      let last: EntryWithText | undefined;
      do {
        const page = await readPage(filters, 2, last);
        seen.push(...page.map(({ id }) => id));
        last = page.length === 2 ? page[1] : undefined;
      } while (last);
      expect(seen).toEqual(ids.toReversed());
    }
  });

  const many = [
    entryOf({ time: 10, site: 'x', questions: [heat, hearsay] }),
    entryOf({ time: 20, site: 'reddit', questions: [hearsay], decision: 'changed' }),
    entryOf({ time: 30, site: 'reddit', questions: [heat], decision: 'changed' }),
    entryOf({ time: 40, site: 'forum.example', questions: [hearsay, heat], decision: 'let-go' }),
  ];
  it.each<[Filters, readonly number[]]>([
    [{}, [40, 30, 20, 10]],
    [{ from: 20 }, [40, 30, 20]],
    [{ site: 'reddit' }, [30, 20]],
    [{ check: 'aware/heat' }, [40, 30, 10]],
    [{ decision: 'changed' }, [30, 20]],
    [{ site: 'reddit', check: 'aware/heat' }, [30]],
    [{ check: 'reliable/hearsay', decision: 'let-go', from: 15 }, [40]],
    [{ site: 'x', from: 11 }, []],
    [{ site: 'mastodon' }, []],
  ])('are found by %o', async (filters, found) => {
    await fill(...many);
    expect(await times(filters)).toEqual(found);
    expect(await times(filters, 1)).toEqual(found.slice(0, 1));
    const counts = await readStretches(filters, [0, 25], 50);
    const all = counts.flatMap(({ decisions }) => Object.values(decisions));
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(found.length);
  });

  it('are known by their sites, each once', async () => {
    await fill(...many);
    expect(await readSites()).toEqual(['forum.example', 'reddit', 'x']);
  });

  it('are counted by stretches: the first moment of one is in it, the first of the next is not', async () => {
    await fill(...many);
    expect(await readStretches({}, [10, 40], 41)).toEqual([
      {
        start: 10,
        decisions: { posted: 1, changed: 2 },
        letters: { K: 2, T: 2 },
        checks: { 'aware/heat': 2, 'reliable/hearsay': 2 },
      },
      {
        start: 40,
        decisions: { 'let-go': 1 },
        letters: { T: 1, K: 1 },
        checks: { 'aware/heat': 1, 'reliable/hearsay': 1 },
      },
    ]);
  });
});

/** Everything that stands in the database, store by store, as the browser's own interface tells it. */
async function lookInside(): Promise<Record<string, unknown[]> | undefined> {
  const [found] = await indexedDB.databases();
  if (!found?.name) return undefined;
  const request = indexedDB.open(found.name);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const inside: Record<string, unknown[]> = {};
  for (const name of database.objectStoreNames) {
    const all = database.transaction(name).objectStore(name).getAll();
    inside[name] = await new Promise((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
  }
  database.close();
  return inside;
}

describe('what is no longer wanted', () => {
  const old = entryOf({ time: NOW - 32 * DAY, text: 'Old words.' });
  const young = entryOf({ time: NOW - 30 * DAY, text: 'Young words.' });

  it('goes when it is too old, on opening: entries, texts and answers', async () => {
    await fill(old, young);
    await saveAnswer({ ...answer, week: '2026-10-12', time: NOW - 33 * DAY });
    await saveAnswer(answer);
    await prune('always', NOW);
    expect((await lookInside())?.entries).toHaveLength(2);
    await prune('month', NOW);
    const inside = await lookInside();
    expect(inside?.texts).toEqual(['Young words.']);
    expect(inside?.entries).toMatchObject([{ time: young.time }]);
    expect(inside?.answers).toEqual([answer]);
  });

  it('goes when something is written', async () => {
    await fill(old);
    await addEntry(entryOf({ time: NOW }), 'month');
    expect(await lookInside()).toMatchObject({ entries: [{ time: NOW }], texts: [] });
  });

  it('goes one by one, with its text', async () => {
    await fill(old, young);
    await deleteEntry(young);
    expect(await lookInside()).toMatchObject({ entries: [{ id: old.id }], texts: ['Old words.'] });
    await saveAnswer(answer);
    await saveAnswer({ ...answer, text: '' });
    expect((await lookInside())?.answers).toEqual([]);
  });

  it('goes as texts alone', async () => {
    await fill(old, young);
    await deleteTexts();
    expect(await lookInside()).toMatchObject({ entries: [{}, {}], texts: [] });
    expect((await readPage({}, 1))[0]?.text).toBeNull();
  });

  it('goes altogether, with the database, and is not brought back by what becomes known later', async () => {
    await fill(old, young);
    await saveAnswer(answer);
    await deleteJournal();
    expect(await indexedDB.databases()).toEqual([]);
    await decide(young.id, 'changed');
    expect(await lookInside()).toBeUndefined();
    await fill(young);
    expect(await readPage({}, 10)).toEqual([young]);
  });
});

describe('what is taken along', () => {
  const nasty = 'She said, "no".\n=HYPERLINK("x")';
  it('as JSON is everything', async () => {
    await fill(entryOf({ time: NOW, text: nasty, questions: [heat, hearsay] }), entryOf({ time: NOW + 1, kind: null }));
    await saveAnswer(answer);
    const time = new Date(NOW).toISOString();
    const file = JSON.parse((await toJson(NOW)).join(''));
    expect(file).toEqual({
      format: 'think-first-journal',
      version: 1,
      written: time,
      answers: [{ ...answer, time }],
      entries: [
        { time, site: 'x', kind: 'post', questions: [heat, hearsay], decision: 'posted', text: nasty },
        { time: new Date(NOW + 1).toISOString(), site: 'x', kind: null, questions: [heat], decision: 'posted' },
      ],
    });
  });

  it('as CSV is one row an entry, and nothing that a spreadsheet would reckon with', async () => {
    await fill(entryOf({ time: NOW, text: nasty }), entryOf({ time: NOW + 1, text: '=1+1', kind: null }));
    expect((await toCsv()).join('')).toBe(
      `\uFEFFtime,site,kind,letters,checks,decision,text\r\n` +
        `2026-11-20T12:00:00.000Z,x,post,K,aware/heat,posted,"She said, ""no"".\n=HYPERLINK(""x"")"\r\n` +
        `2026-11-20T12:00:00.001Z,x,,K,aware/heat,posted,'=1+1\r\n`,
    );
  });

  it('is whole also where it is long', async () => {
    // All in one go: one by one, each would open the database anew.
    await inDatabase('write', async (database) => {
      const writing = database.transaction('entries', 'readwrite');
      const { text: _, ...entry } = entryOf({ time: 0 });
      for (let time = 1; time <= 2001; time += 1)
        void writing.store.add({ ...entry, id: String(time), time, marks: [] });
      await writing.done;
    });
    const { entries } = JSON.parse((await toJson(NOW)).join(''));
    expect(entries).toHaveLength(2001);
    expect(new Set(entries.map(({ time }: { time: string }) => time)).size).toBe(2001);
  });
});
