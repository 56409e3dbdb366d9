import { inDatabase } from './database.ts';

/** The sites that the journal has entries of. */
export async function readSites(): Promise<readonly string[]> {
  const read = await inDatabase('read', async (database) => {
    const sites: string[] = [];
    let cursor = await database.transaction('entries').store.index('site').openKeyCursor();
    while (cursor) {
      const [site] = cursor.key;
      sites.push(site);
      // A list comes after every number: on to the next site, past all times of this one.
      cursor = await cursor.continue([site, []] as unknown as [string, number]);
    }
    return sites;
  });
  return read ?? [];
}
