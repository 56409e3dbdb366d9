import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from './words.ts';

/** The words of every language of the interface, by the names of their folders. */
export function readWords(root: string): ReadonlyMap<string, Words> {
  const folder = join(root, 'public/_locales');
  return new Map(
    readdirSync(folder)
      .sort()
      .map((language) => {
        const path = `public/_locales/${language}/messages.json`;
        try {
          return [language, JSON.parse(readFileSync(join(root, path), 'utf8')) as Words] as const;
        } catch (error) {
          throw new Error(`${path} can't be read: ${(error as Error).message}. Mend it, or take the folder out.`, {
            cause: error,
          });
        }
      }),
  );
}
