import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = '../shared/data/drafts.jsonl';
const KEPT = 'tools/train/corpus';

/** The texts of one file with a JSON object a line. */
function textsIn(path: string): string[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** The drafts that are measured with, and where they are from: a shared set where there is one, else the project's corpus. */
export function draftsToMeasure(): { readonly from: string; readonly drafts: readonly string[] } {
  const shared = existsSync(SHARED) ? SHARED : join('..', SHARED);
  if (existsSync(shared)) return { from: 'the shared drafts', drafts: textsIn(shared) };
  const files = readdirSync(KEPT)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const drafts = files.flatMap((name) => textsIn(join(KEPT, name)));
  // Every so-manieth, so that each writer is heard.
  const step = Math.max(1, Math.floor(drafts.length / 360));
  return { from: 'the corpus in tools/train', drafts: drafts.filter((_, index) => index % step === 0).slice(0, 360) };
}

/**
 * The same words made new: each sentence ends in a word that no earlier text had, so that nothing that remembers
 * sentences is measured remembering them. Everything that is compared gets the same texts.
 */
export function madeNew(text: string, turn: number): string {
  const word = [...String(turn)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const marked = text.replace(/[.!?]+(?=\s|$)/g, (end) => ` qu${word}${end}`);
  return marked === text ? `${text} qu${word}` : marked;
}

/** A draft of so many characters, out of whole drafts laid end to end; each start gives another. */
export function draftOf(length: number, drafts: readonly string[], start: number): string {
  let text = '';
  for (let index = start; text.length < length; index += 1) text += `${drafts[index % drafts.length]} `;
  return text.slice(0, length);
}
