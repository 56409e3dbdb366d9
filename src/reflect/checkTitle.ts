import type { CheckId } from '../analyzer/finding.ts';
import { catalog, wordOf } from '../nudges/catalog.ts';
import { type TextKey, text } from '../text.ts';

/** What a check is called; one that is no longer there is called by its id. All reminders of the person's own are called that. */
export function checkTitle(id: string): string {
  if (id.startsWith('own/')) return text('panel_own');
  const isKnown = catalog.some(({ hears }) => hears.some((check) => check === id));
  return isKnown ? text(`check_${wordOf(id as CheckId)}_title` as TextKey) : id.slice(id.indexOf('/') + 1);
}
