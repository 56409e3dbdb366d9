import { useState } from 'preact/hooks';
import { remindersFile, remindersOf } from '../settings/carried.ts';
import { MOST_REMINDERS, type Reminder, type Settings } from '../settings/schema.ts';
import { text } from '../text.ts';
import { Confirm } from './Confirm.tsx';
import { FileEntry } from './FileEntry.tsx';
import { save } from './save.ts';
import { troubleWithFile } from './troubleWithFile.ts';

interface ReminderFilesProps {
  readonly reminders: readonly Reminder[];
  readonly change: (change: (settings: Settings) => Settings) => void;
}

const alike = (one: Reminder, other: Reminder) =>
  JSON.stringify({ ...one, id: '' }) === JSON.stringify({ ...other, id: '' });

/** Hands reminders on as a file, and takes some in from one: those that are new are added, nothing is replaced. */
export function ReminderFiles({ reminders, change }: ReminderFilesProps) {
  const [fresh, setFresh] = useState<readonly Reminder[]>();
  const [said, say] = useState('');
  const read = (content: string | undefined) => {
    const found = content === undefined ? undefined : remindersOf(content, () => crypto.randomUUID());
    setFresh(undefined);
    if (found === undefined) return say(text('file_not_read'));
    if ('trouble' in found) return say(troubleWithFile(found));
    const added = found.filter((one) => !reminders.some((other) => alike(one, other)));
    if (added.length === 0) return say(text('reminders_none_new'));
    if (reminders.length + added.length > MOST_REMINDERS)
      return say(text('reminders_too_many', String(MOST_REMINDERS), String(reminders.length + added.length)));
    say('');
    setFresh(added);
  };
  return (
    <>
      <p class="actions">
        {reminders.length > 0 && (
          <button
            type="button"
            class="button second"
            data-action="save-reminders"
            onClick={() => save('think-first-reminders.json', 'application/json', [remindersFile(reminders)])}
          >
            {text('reminders_save')}
          </button>
        )}
        <FileEntry id="reminders-file" label={text('reminders_open')} read={read} />
      </p>
      <p class="file-said" role="status">
        {said}
      </p>
      {fresh && (
        <Confirm
          title={text('reminders_will_come')}
          changes={fresh.map(({ words, question }) => `${words} → ${question}`)}
          yes={text('reminders_take')}
          no={text('change_leave')}
          agree={() => {
            change((current) => ({ ...current, reminders: [...current.reminders, ...fresh].slice(0, MOST_REMINDERS) }));
            setFresh(undefined);
            say(text('reminders_taken'));
          }}
          leave={() => setFresh(undefined)}
        />
      )}
    </>
  );
}
