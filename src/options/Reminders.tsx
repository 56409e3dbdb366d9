import { useRef, useState } from 'preact/hooks';
import { MOST_REMINDERS, type Reminder } from '../settings/schema.ts';
import { type TextKey, text } from '../text.ts';
import { isSought } from './isSought.ts';
import { LockedNote } from './LockedNote.tsx';
import { ReminderFiles } from './ReminderFiles.tsx';
import { ReminderForm } from './ReminderForm.tsx';
import type { SectionProps } from './Section.ts';
import { sitesFound } from './sitesFound.ts';

const empty = (): Reminder => ({
  id: crypto.randomUUID(),
  words: '',
  question: '',
  sites: [],
  kinds: [],
  acts: 'hint',
});

interface AboutProps {
  readonly reminder: Pick<Reminder, 'words' | 'question' | 'sites' | 'kinds' | 'acts'>;
  /** A site's name, by its id. */
  readonly nameOf: (id: string) => string;
}

/** What a reminder asks, of which words, where, and whether it holds. */
function About({ reminder: { words, question, sites, kinds, acts }, nameOf }: AboutProps) {
  const list = (some: readonly string[]) => new Intl.ListFormat(text('language_code')).format(some);
  const where = [
    kinds.length > 0 ? list(kinds.map((kind) => text(`kind_${kind}` as TextKey))) : '',
    sites.length > 0 ? list(sites.map(nameOf)) : '',
  ].filter((one) => one !== '');
  return (
    <div class="about">
      <p class="asked-words" dir="auto">
        {question}
      </p>
      <p class="quiet">
        <span class="words" dir="auto">
          {words}
        </span>
        {' · '}
        {text(acts === 'hold' ? 'reminder_holds' : 'reminder_hints')}
        {' · '}
        {where.length > 0 ? where.join(' · ') : text('reminder_everywhere')}
      </p>
    </div>
  );
}

/** What the person wants to be asked when they write certain words, and what their organisation hands out. */
export function Reminders({ settings, change, search }: SectionProps) {
  const { reminders, policy } = settings;
  const [open, setOpen] = useState<Reminder>();
  const [said, say] = useState('');
  const opener = useRef<HTMLElement | null>(null);
  const adds = useRef<HTMLButtonElement>(null);
  const names = new Map(sitesFound(settings, '').map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;

  const begin = (reminder: Reminder, from: HTMLElement) => {
    opener.current = from;
    setOpen(reminder);
    requestAnimationFrame(() => document.getElementById('reminder-words')?.focus());
  };
  const end = () => {
    setOpen(undefined);
    requestAnimationFrame(() => (opener.current?.isConnected ? opener.current : adds.current)?.focus());
  };
  const save = (reminder: Reminder) => {
    change((current) => {
      const known = current.reminders.some(({ id }) => id === reminder.id);
      const next = known
        ? current.reminders.map((one) => (one.id === reminder.id ? reminder : one))
        : [...current.reminders, reminder];
      return { ...current, reminders: next };
    });
    say(text('reminder_saved', reminder.question));
    end();
  };
  const remove = (reminder: Reminder) => {
    change((current) => ({ ...current, reminders: current.reminders.filter(({ id }) => id !== reminder.id) }));
    say(text('reminder_removed', reminder.question));
    requestAnimationFrame(() => adds.current?.focus());
  };
  const shown = reminders.filter(({ words, question }) => isSought(search, [words, question]));
  const full = reminders.length >= MOST_REMINDERS;

  return (
    <section id="reminders" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{text('options_reminders_title')}</h2>
      <p class="lead">{text('options_reminders_lead')}</p>
      {policy?.reminders && policy.reminders.length > 0 && (
        <>
          <LockedNote by={policy.organisation ?? ''} />
          <ul class="sheet rows">
            {policy.reminders.map((one) => (
              <li key={one.words + one.question}>
                <About reminder={{ sites: [], kinds: [], ...one }} nameOf={nameOf} />
              </li>
            ))}
          </ul>
        </>
      )}
      {shown.length > 0 && (
        <ul class="sheet rows">
          {shown.map((reminder) => (
            <li key={reminder.id} class="reminder" id={`reminder-${reminder.id}`}>
              <About reminder={reminder} nameOf={nameOf} />
              <p class="actions">
                <button
                  type="button"
                  class="plain"
                  data-action="change-reminder"
                  onClick={(event) => begin(reminder, event.currentTarget)}
                >
                  {text('options_change')}
                  <span class="for-ears">: {reminder.question}</span>
                </button>
                <button type="button" class="plain" data-action="remove-reminder" onClick={() => remove(reminder)}>
                  {text('options_remove')}
                  <span class="for-ears">: {reminder.question}</span>
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      <p class="for-ears" role="status">
        {said}
      </p>
      {open ? (
        <ReminderForm key={open.id} settings={settings} reminder={open} save={save} leave={end} />
      ) : (
        <p class="actions">
          <button
            ref={adds}
            type="button"
            class="button"
            data-action="add-reminder"
            aria-disabled={full}
            onClick={(event) => full || begin(empty(), event.currentTarget)}
          >
            {text('reminder_add')}
          </button>
          {full && <span class="quiet">{text('reminder_full', String(MOST_REMINDERS))}</span>}
        </p>
      )}
      <ReminderFiles reminders={reminders} change={change} />
    </section>
  );
}
