import type { Answer } from './answer.ts';
import { inDatabase } from './database.ts';

/** Writes an answer down; an empty one takes it out. */
export async function saveAnswer(answer: Answer): Promise<void> {
  const isEmpty = answer.text.trim() === '';
  await inDatabase(isEmpty ? 'read' : 'write', async (database) => {
    if (isEmpty) await database.delete('answers', [answer.week, answer.question]);
    else await database.put('answers', answer);
  });
}
