import { composedContains, isThere } from './dom.ts';
import { wordsInUse } from './wordsInUse.ts';

/** Whether a field is the one in use, with nothing selected in it: what is selected is a question of its own. */
export function inUse(field: HTMLElement | undefined): boolean {
  if (!field || !isThere(field) || !document.hasFocus()) return false;
  const words = wordsInUse(document);
  return words !== undefined && !words.selected && (words.at === field || composedContains(words.at, field));
}
