import type { Answer } from './answer.ts';
import { inDatabase } from './database.ts';

/** All answers that were written down, the latest week first. */
export async function readAnswers(): Promise<readonly Answer[]> {
  const answers = await inDatabase('read', (database) => database.getAll('answers'));
  return (answers ?? []).sort((a, b) => b.week.localeCompare(a.week));
}
