import { readFileSync, writeFileSync } from 'node:fs';

/** Changes the one place in a file that `at` finds; throws, with nothing changed, where there is none. */
export function insert(path: string, at: RegExp, change: (found: string) => string): void {
  const source = readFileSync(path, 'utf8');
  if (!at.test(source)) throw new Error(`The place for it in ${path} wasn't found: add it there by hand.`);
  writeFileSync(path, source.replace(at, change));
}
