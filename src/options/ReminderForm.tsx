import { useRef, useState } from 'preact/hooks';
import type { DraftKind } from '../draft.ts';
import { LONGEST_WORDS } from '../nudges/phrase.ts';
import { LONGEST_QUESTION, type Reminder, type Settings } from '../settings/schema.ts';
import { type TextKey, text } from '../text.ts';
import { reminderMistakes } from './reminderMistakes.ts';
import { Sample } from './Sample.tsx';
import { sitesFound } from './sitesFound.ts';

/** The kinds of drafts, in the order in which they are offered. */
const KINDS: readonly DraftKind[] = ['post', 'comment', 'reply', 'quote', 'message', 'edit'];

interface ReminderFormProps {
  readonly settings: Settings;
  /** What is changed, or an empty one. */
  readonly reminder: Reminder;
  readonly save: (reminder: Reminder) => void;
  readonly leave: () => void;
}

/** Writes or changes one reminder. Mistakes are told while typing, once there was something to be mistaken about. */
export function ReminderForm({ settings, reminder, save, leave }: ReminderFormProps) {
  const [now, setNow] = useState(reminder);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const set = (part: Partial<Reminder>) => setNow((before) => ({ ...before, ...part }));
  const mistakes = reminderMistakes(now);
  const told = {
    words: tried || now.words !== '' ? mistakes.words : undefined,
    question:
      tried || (now.question === '' && reminder.question !== '') || now.question.length > 0
        ? mistakes.question
        : undefined,
  };
  const toggle = <T extends string>(list: readonly T[], one: T, on: boolean) =>
    on ? [...list, one] : list.filter((other) => other !== one);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const first = mistakes.words ? 'words' : mistakes.question ? 'question' : undefined;
    if (first) return form.current?.querySelector<HTMLElement>(`#reminder-${first}`)?.focus();
    save({ ...now, words: now.words.trim(), question: now.question.trim() });
  };

  return (
    <form
      ref={form}
      class="reminder-form sheet"
      aria-labelledby="reminder-form-title"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) leave();
      }}
    >
      <h3 id="reminder-form-title">{text(reminder.words === '' ? 'reminder_new' : 'reminder_change')}</h3>
      <div class="field">
        <label for="reminder-words">{text('reminder_words')}</label>
        <input
          id="reminder-words"
          class="entry"
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_WORDS + 1}
          value={now.words}
          aria-invalid={told.words !== undefined}
          aria-describedby="reminder-words-mistake reminder-words-means"
          onInput={(event) => set({ words: event.currentTarget.value })}
        />
        <p id="reminder-words-mistake" class="mistake" role="status">
          {told.words}
        </p>
        <p id="reminder-words-means" class="quiet">
          {text('reminder_words_means')}
        </p>
      </div>
      <div class="field">
        <label for="reminder-question">{text('reminder_question')}</label>
        <input
          id="reminder-question"
          class="entry"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST_QUESTION}
          placeholder={text('reminder_question_hint')}
          value={now.question}
          aria-invalid={told.question !== undefined}
          aria-describedby="reminder-question-mistake"
          onInput={(event) => set({ question: event.currentTarget.value })}
        />
        <p id="reminder-question-mistake" class="mistake" role="status">
          {told.question}
        </p>
      </div>
      <fieldset class="field">
        <legend>{text('reminder_acts')}</legend>
        {(['hint', 'hold'] as const).map((acts) => (
          <label key={acts} class="tick">
            <input
              type="radio"
              name="reminder-acts"
              value={acts}
              checked={now.acts === acts}
              onChange={() => set({ acts })}
            />
            <span>{text(`reminder_acts_${acts}` as TextKey)}</span>
          </label>
        ))}
      </fieldset>
      <details class="field" open={reminder.sites.length + reminder.kinds.length > 0}>
        <summary>{text('reminder_where')}</summary>
        <fieldset class="ticks">
          <legend class="quiet">{text('reminder_kinds')}</legend>
          {KINDS.map((kind) => (
            <label key={kind} class="tick">
              <input
                type="checkbox"
                name="reminder-kind"
                value={kind}
                checked={now.kinds.includes(kind)}
                onChange={(event) => set({ kinds: toggle(now.kinds, kind, event.currentTarget.checked) })}
              />
              <span>{text(`kind_${kind}` as TextKey)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset class="ticks">
          <legend class="quiet">{text('reminder_sites')}</legend>
          {sitesFound(settings, '').map(({ id, name }) => (
            <label key={id} class="tick">
              <input
                type="checkbox"
                name="reminder-site"
                value={id}
                checked={now.sites.includes(id)}
                onChange={(event) => set({ sites: toggle(now.sites, id, event.currentTarget.checked) })}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      </details>
      {!mistakes.words && <Sample reminder={now} />}
      <p class="actions">
        <button type="submit" class="button" data-action="save-reminder">
          {text('reminder_save')}
        </button>
        <button type="button" class="button second" data-action="leave-reminder" onClick={leave}>
          {text('options_cancel')}
        </button>
      </p>
    </form>
  );
}
