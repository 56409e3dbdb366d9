import { inDatabase } from './database.ts';

/** Takes the texts of all drafts out, and leaves the rest. */
export async function deleteTexts(): Promise<void> {
  await inDatabase('read', (database) => database.clear('texts'));
}
