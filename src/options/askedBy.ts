import type { CheckId } from '../analyzer/finding.ts';
import { wordOf } from '../nudges/catalog.ts';
import type { AskedId } from '../nudges/choose.ts';
import type { Settings } from '../settings/schema.ts';
import { type TextKey, text } from '../text.ts';

/** What a person calls what asks: a check by its title, a reminder of theirs by its question; undefined for one that is gone. */
export function askedBy({ reminders }: Settings, check: AskedId): string | undefined {
  if (check.startsWith('own/')) return reminders.find(({ id }) => check === `own/${id}`)?.question;
  return text(`check_${wordOf(check as CheckId)}_title` as TextKey);
}
