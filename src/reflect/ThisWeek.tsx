import { useState } from 'preact/hooks';
import type { Answer } from '../journal/answer.ts';
import { readAnswers } from '../journal/readAnswers.ts';
import { saveAnswer } from '../journal/saveAnswer.ts';
import { type TextKey, text } from '../text.ts';
import { AnswerBox } from './AnswerBox.tsx';
import { monday } from './monday.ts';
import { questionsOfWeek } from './questionsOfWeek.ts';
import { useReading } from './useReading.ts';
import { weekName } from './weekName.ts';

function Earlier({ answers, remove }: { readonly answers: readonly Answer[]; readonly remove: (one: Answer) => void }) {
  const day = new Intl.DateTimeFormat(text('language_code'), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <details class="earlier">
      <summary>{text('reflect_earlier')}</summary>
      <ul class="sheet rows">
        {answers.map((one) => (
          <li key={`${one.week} ${one.question}`}>
            <p class="quiet">{text('reflect_week_from', day.format(new Date(one.week)))}</p>
            <p class="asked-then">{text(one.question as TextKey)}</p>
            <p class="draft" dir="auto">
              {one.text}
            </p>
            <button type="button" class="plain" data-action="delete-answer" onClick={() => remove(one)}>
              {text('reflect_delete_answer')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Three questions to look back on the week with. Where the journal is off they can be read, and nothing is written down. */
export function ThisWeek({ on }: { readonly on: boolean }) {
  const [version, setVersion] = useState(0);
  const start = monday(Date.now());
  const week = weekName(start);
  const reading = useReading(readAnswers, version);
  const answers = reading === 'failed' ? [] : reading?.value;
  const weekly = questionsOfWeek(start);
  // What is written this week stands in its box, as long as there are boxes.
  const earlier = answers?.filter((one) => !on || one.week !== week) ?? [];
  const remove = (one: Answer) =>
    void saveAnswer({ ...one, text: '' }).then(() => setVersion((current) => current + 1));
  return (
    <section id="week" aria-labelledby="week-title">
      <h2 id="week-title">{text('reflect_week')}</h2>
      <p class="lead">{text(on ? 'reflect_week_lead' : 'reflect_week_lead_off')}</p>
      <div class="sheet weekly">
        {weekly.map((one) =>
          on && answers ? (
            <AnswerBox
              key={one.question}
              week={week}
              weekly={one}
              written={answers.find((answer) => answer.week === week && answer.question === one.question)?.text ?? ''}
            />
          ) : (
            <div key={one.question} class="answer">
              <p class="quiet">{text(one.practice)}</p>
              <p class="asked-then">{text(one.question)}</p>
            </div>
          ),
        )}
      </div>
      {earlier.length > 0 && <Earlier answers={earlier} remove={remove} />}
    </section>
  );
}
