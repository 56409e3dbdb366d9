/**
 * Fills the journal with made-up entries, spread evenly over so many days up to now, each with a text if wanted; from
 * one of them to another, so that a driver needn't wait for all at once. Runs in a page of the extension, after
 * something was written there or not.
 */
export async function seed(count: number, days: number, withText: boolean, first = 0, end = count): Promise<number> {
  const request = indexedDB.open('think-first-journal', 1);
  // The same stores as `src/journal/database.ts` makes; the page would refuse others.
  request.onupgradeneeded = () => {
    const fresh = request.result;
    const entries = fresh.createObjectStore('entries', { keyPath: ['time', 'id'] });
    entries.createIndex('id', 'id', { unique: true });
    entries.createIndex('site', ['site', 'time']);
    entries.createIndex('decision', ['decision', 'time']);
    entries.createIndex('check', 'marks', { multiEntry: true });
    fresh.createObjectStore('texts');
    fresh.createObjectStore('answers', { keyPath: ['week', 'question'] }).createIndex('time', 'time');
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const checks = [
    ['reliable/hearsay', 'T'],
    ['reliable/unsourced-claim', 'T'],
    ['generous/self-promotion', 'H'],
    ['generous/bragging', 'I'],
    ['aware/private-details', 'N'],
    ['aware/heat', 'K'],
    ['aware/generalization', 'K'],
  ] as const;
  const sites = ['x', 'reddit', 'bluesky', 'mastodon', 'linkedin', 'forum.example'];
  const decisions = ['changed', 'posted', 'changed', 'let-go', 'posted', 'kept', 'changed', 'nothing', 'posted'];
  const kinds = ['post', 'reply', 'comment', 'post', 'quote'];
  const now = Date.now();
  const AT_ONCE = 5000;
  for (let from = first; from < end; from += AT_ONCE) {
    const writing = database.transaction(['entries', 'texts'], 'readwrite', { durability: 'relaxed' });
    const done = new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    for (let index = from; index < Math.min(from + AT_ONCE, end); index += 1) {
      const time = now - Math.floor(((index + 1) * days * 86_400_000) / count);
      const id = index.toString(16).padStart(32, '0');
      // Numbers that go their own ways, so that every filter finds some and no two go together.
      const asked = [checks[(index * 5) % 7], ...(index % 3 === 0 ? [checks[(index * 5 + 2) % 7]] : [])].flatMap(
        (check) => (check ? [{ check: check[0], letter: check[1] }] : []),
      );
      writing.objectStore('entries').add({
        id,
        time,
        site: sites[(index * 11 + (index >> 3)) % 6],
        kind: kinds[index % 5],
        questions: asked,
        decision: decisions[(index * 4 + (index >> 4)) % 9],
        marks: asked.map(({ check }) => [check, time]),
      });
      if (withText)
        writing
          .objectStore('texts')
          .add(`Apparently the council is closing the library, my neighbour heard it from someone. Draft ${index}.`, [
            time,
            id,
          ]);
    }
    await done;
  }
  database.close();
  return count;
}
