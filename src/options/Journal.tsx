import { useState } from 'preact/hooks';
import { deleteJournal } from '../journal/deleteJournal.ts';
import { deleteTexts } from '../journal/deleteTexts.ts';
import { prune } from '../journal/prune.ts';
import { readAnswers } from '../journal/readAnswers.ts';
import { readFirst } from '../journal/readFirst.ts';
import { toCsv } from '../journal/toCsv.ts';
import { toJson } from '../journal/toJson.ts';
import type { Keep, Settings } from '../settings/schema.ts';
import { type TextKey, text } from '../text.ts';
import { save } from './save.ts';

/** Where the journal itself is to be looked at, seen from this page. */
const PAGE = '../reflect/reflect.html';

const keeps = [
  { keep: 'month', label: 'journal_keep_month' },
  { keep: 'season', label: 'journal_keep_season' },
  { keep: 'year', label: 'journal_keep_year' },
  { keep: 'always', label: 'journal_keep_always' },
] as const;

interface SwitchRowProps {
  readonly id: string;
  readonly label: TextKey;
  readonly means: TextKey;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}

function SwitchRow({ id, label, means, on, change }: SwitchRowProps) {
  return (
    <div class="switch-row">
      <div>
        <label for={id}>{text(label)}</label>
        <p class="means" id={`${id}-means`}>
          {text(means)}
        </p>
      </div>
      <input
        id={id}
        class="switch"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells by itself whether it is checked
        role="switch"
        checked={on}
        aria-describedby={`${id}-means`}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </div>
  );
}

interface JournalProps {
  readonly settings: Settings;
  readonly change: (change: (settings: Settings) => Settings) => void;
}

/** The journal: whether there is one, what goes into it and for how long, and how to take it along or be rid of it. */
export function Journal({ settings: { journal }, change }: JournalProps) {
  const [said, say] = useState<TextKey>();
  const set = (part: Partial<Settings['journal']>) => {
    say(undefined);
    change((current) => ({ ...current, journal: { ...current.journal, ...part } }));
  };
  /** Does something with the journal and says so, or that it couldn't be done. */
  const act = (work: () => Promise<TextKey>) => {
    say(undefined);
    work().then(say, () => say('journal_failed'));
  };
  const setKeep = (keep: Keep) => {
    set({ keep });
    void prune(keep, Date.now()).catch(() => say('journal_failed'));
  };
  const hand = (ending: 'json' | 'csv') =>
    act(async () => {
      if ((await readFirst()) === undefined && (await readAnswers()).length === 0) return 'journal_nothing_there';
      const name = `think-first-journal-${new Date().toISOString().slice(0, 10)}.${ending}`;
      if (ending === 'json') save(name, 'application/json', await toJson(Date.now()));
      else save(name, 'text/csv', await toCsv());
      return 'journal_saved';
    });
  return (
    <section id="journal" aria-labelledby="journal-title">
      <h2 id="journal-title">{text('journal_title')}</h2>
      <p class="lead">{text('journal_lead')}</p>
      <div class="sheet rows journal">
        <SwitchRow
          id="journal-on"
          label="journal_on"
          means="journal_on_means"
          on={journal.on}
          change={(on) => set({ on })}
        />
        {journal.on && (
          <>
            <SwitchRow
              id="journal-text"
              label="journal_text"
              means="journal_text_means"
              on={journal.text}
              change={(on) => set({ text: on })}
            />
            <fieldset class="keep">
              <legend>{text('journal_keep')}</legend>
              <div class="segments">
                {keeps.map((one) => (
                  <label key={one.keep} class="segment">
                    <input
                      type="radio"
                      name="journal-keep"
                      value={one.keep}
                      checked={one.keep === journal.keep}
                      onChange={() => setKeep(one.keep)}
                    />
                    {text(one.label)}
                  </label>
                ))}
              </div>
              <p class="means">{text('journal_keep_means')}</p>
            </fieldset>
          </>
        )}
        <div class="take">
          <p>
            <a class="target" href={PAGE}>
              {text('journal_open')}
            </a>
          </p>
          <p class="buttons">
            <button type="button" class="button second" data-action="export-json" onClick={() => hand('json')}>
              {text('journal_export_json')}
            </button>
            <button type="button" class="button second" data-action="export-csv" onClick={() => hand('csv')}>
              {text('journal_export_csv')}
            </button>
          </p>
          <p class="means">{text('journal_export_means')}</p>
          <p class="buttons">
            <button
              type="button"
              class="button second"
              data-action="delete-texts"
              onClick={() => act(() => deleteTexts().then(() => 'journal_texts_deleted'))}
            >
              {text('journal_delete_texts')}
            </button>
            <button
              type="button"
              class="button second"
              data-action="delete-journal"
              onClick={() => act(() => deleteJournal().then(() => 'journal_deleted'))}
            >
              {text('journal_delete')}
            </button>
          </p>
          <p class="means">{text('journal_delete_means')}</p>
          <p role="status">{said && text(said)}</p>
        </div>
      </div>
    </section>
  );
}
