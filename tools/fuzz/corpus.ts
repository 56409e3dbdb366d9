import { readdirSync, readFileSync } from 'node:fs';

/** The texts of the labelled drafts, in the order of their files; `every` leaves out all but each so many-th. */
export function corpus(every = 1): readonly string[] {
  const folder = 'tools/train/corpus';
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n'))
    .filter((_, index) => index % every === 0)
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
}
