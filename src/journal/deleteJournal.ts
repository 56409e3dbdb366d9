import { deleteDB } from 'idb';
import { NAME } from './database.ts';

/** Deletes the journal: entries, texts and answers, with the database they stood in. */
export async function deleteJournal(): Promise<void> {
  await deleteDB(NAME);
}
