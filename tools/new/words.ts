import { readFileSync, writeFileSync } from 'node:fs';

/** The words of one language, as a browser reads them. */
export type Words = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** Reads the words of a language. */
export function wordsIn(path: string): Words {
  return JSON.parse(readFileSync(path, 'utf8')) as Words;
}

/** Writes the words of a language: what names the extension first, the rest in order. */
export function writeWords(path: string, words: Words): void {
  const isFirst = (key: string) => key.startsWith('app_');
  const entries = Object.entries(words);
  const rest = entries.filter(([key]) => !isFirst(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    path,
    `${JSON.stringify(Object.fromEntries([...entries.filter(([key]) => isFirst(key)), ...rest]), null, 2)}\n`,
  );
}
