import type { Reminder } from '../nudges/remind.ts';
import type { Settings } from './schema.ts';

const handedOut = new WeakMap<object, readonly Reminder[]>();

/** All reminders in force: those that an organisation hands out, then the person's own. */
export function remindersIn({ policy, reminders }: Settings): readonly Reminder[] {
  if (!policy?.reminders) return reminders;
  const known = handedOut.get(policy);
  if (known) return [...known, ...reminders];
  const from = policy.organisation ?? '';
  const theirs = policy.reminders.map(
    (one, index): Reminder => ({ sites: [], kinds: [], ...one, id: `from-${index}`, from }),
  );
  handedOut.set(policy, theirs);
  return [...theirs, ...reminders];
}
