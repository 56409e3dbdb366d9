import { useRef, useState } from 'preact/hooks';
import type { Family } from '../analyzer/finding.ts';
import { LONGEST_INTENTION, MOST_INTENTIONS, type Settings } from '../settings/schema.ts';
import { type TextKey, text } from '../text.ts';
import type { SectionProps } from './Section.ts';

const HABITS: readonly Family[] = ['generous', 'reliable', 'aware'];
const SUGGESTIONS = [1, 2, 3] as const;

type Intention = Settings['intentions'][number];

const suggestion = (habit: Family, number: number): Intention => ({
  words: text(`intention_${habit}_${number}` as TextKey),
  habit,
});

/** An intention with a habit, or with none. */
const ofHabit = ({ words }: Intention, habit: string): Intention => {
  const chosen = HABITS.find((one) => one === habit);
  return chosen ? { words, habit: chosen } : { words };
};

interface RowProps {
  readonly intention: Intention;
  readonly number: number;
  readonly save: (intention: Intention) => void;
  readonly remove: () => void;
}

function Row({ intention, number, save, remove }: RowProps) {
  const name = text('options_intention_number', String(number));
  /** How often the sentence was put back. */
  const [times, setTimes] = useState(0);
  return (
    <li class="intention">
      <input
        key={times}
        class="entry"
        type="text"
        dir="auto"
        aria-label={name}
        value={intention.words}
        maxLength={LONGEST_INTENTION}
        onChange={(event) => {
          const words = event.currentTarget.value.trim();
          // An empty sentence is none: what stood there stays, and the button takes it out.
          if (words === '') setTimes(times + 1);
          else save({ ...intention, words });
        }}
      />
      <label class="speaks-as">
        <span>{text('options_intention_habit')}</span>
        <select
          class="choice"
          aria-label={`${text('options_intention_habit')} ${name}`}
          value={intention.habit ?? ''}
          onChange={(event) => save(ofHabit(intention, event.currentTarget.value))}
        >
          <option value="">{text('options_intention_any')}</option>
          {HABITS.map((habit) => (
            <option key={habit} value={habit}>
              {text(`options_family_${habit}` as TextKey)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="plain" data-action="remove-intention" onClick={remove}>
        {text('options_remove')}
        <span class="for-ears"> {name}</span>
      </button>
    </li>
  );
}

/** How the person wants to post, in up to five sentences of their own. */
export function Intentions({ settings, change }: SectionProps) {
  const { intentions } = settings;
  const [fresh, setFresh] = useState('');
  const [said, say] = useState('');
  const entry = useRef<HTMLInputElement>(null);
  const full = intentions.length >= MOST_INTENTIONS;

  const add = (intention: Intention) => {
    change((current) => ({ ...current, intentions: [...current.intentions, intention].slice(0, MOST_INTENTIONS) }));
    say(text('options_intention_added', intention.words));
  };
  const remove = (index: number) => {
    change((current) => ({ ...current, intentions: current.intentions.filter((_, other) => other !== index) }));
    say(text('options_intention_removed', intentions[index]?.words ?? ''));
    // The button that had the focus is gone.
    requestAnimationFrame(() => entry.current?.focus());
  };
  const suggested = HABITS.map((habit) => ({
    habit,
    some: SUGGESTIONS.map((number) => suggestion(habit, number)).filter(
      ({ words }) => !intentions.some((one) => one.words === words),
    ),
  })).filter(({ some }) => some.length > 0);

  return (
    <section id="intentions" aria-labelledby="intentions-title">
      <h2 id="intentions-title">{text('options_intentions_title')}</h2>
      <p class="lead">{text('options_intentions_lead')}</p>
      <p class="lead">{text('options_intentions_fit')}</p>
      {intentions.length > 0 && (
        <ol class="sheet rows">
          {intentions.map((intention, index) => (
            <Row
              // Sentences are told apart by their place alone: two may be the same.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={index}
              intention={intention}
              number={index + 1}
              save={(next) =>
                change((current) => ({
                  ...current,
                  intentions: current.intentions.map((one, other) => (other === index ? next : one)),
                }))
              }
              remove={() => remove(index)}
            />
          ))}
        </ol>
      )}
      <form
        class="add-one field"
        onSubmit={(event) => {
          event.preventDefault();
          const words = fresh.trim();
          if (words === '' || full) return;
          add({ words });
          setFresh('');
        }}
      >
        <label for="new-intention">{text('options_intention_new')}</label>
        <div class="beside">
          <input
            ref={entry}
            id="new-intention"
            class="entry"
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={LONGEST_INTENTION}
            aria-describedby="intention-full"
            value={fresh}
            onInput={(event) => setFresh(event.currentTarget.value)}
          />
          <button type="submit" class="button" data-action="add-intention" aria-disabled={full || fresh.trim() === ''}>
            {text('options_add')}
          </button>
        </div>
        <p id="intention-full" class="quiet">
          {full && text('options_intention_full')}
        </p>
      </form>
      <p class="for-ears" role="status">
        {said}
      </p>
      {!full && suggested.length > 0 && (
        <div class="suggestions">
          <p class="quiet">{text('options_intention_suggested')}</p>
          {suggested.map(({ habit, some }) => (
            <div key={habit}>
              <h3 id={`suggest-${habit}`}>{text(`options_family_${habit}` as TextKey)}</h3>
              <ul aria-labelledby={`suggest-${habit}`}>
                {some.map((intention) => (
                  <li key={intention.words}>
                    <button type="button" class="chip" data-action="suggestion" onClick={() => add(intention)}>
                      <span aria-hidden="true">+</span> {intention.words}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
