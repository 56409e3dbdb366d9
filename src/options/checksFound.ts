import type { Check } from '../analyzer/check.ts';
import { checks } from '../analyzer/checks/index.ts';
import { wordOf } from '../nudges/catalog.ts';
import { think } from '../nudges/think.ts';
import { type TextKey, text } from '../text.ts';
import { partsOf } from './example.ts';
import { isSought } from './isSought.ts';

/** The checks in whose words a search is found: title, reason, source, example, its habit, or the question of THINK. */
export function checksFound(search: string): readonly Check[] {
  return checks.filter(({ id, letter, example }) => {
    const word = wordOf(id);
    const keys = ['title', 'why', 'source'].map((part) => text(`check_${word}_${part}` as TextKey));
    const asks = think.find((one) => one.letter === letter);
    const shown = partsOf(example)
      .map((part) => part.text)
      .join('');
    return isSought(search.trim(), [id, ...keys, shown, asks ? text(asks.name) : '']);
  });
}
