import { useEffect, useRef, useState } from 'preact/hooks';
import { saveAnswer } from '../journal/saveAnswer.ts';
import { text } from '../text.ts';
import type { WeeklyQuestion } from './questionsOfWeek.ts';

/** A pause in writing, in ms. */
const PAUSE = 400;

interface AnswerBoxProps {
  readonly week: string;
  readonly weekly: WeeklyQuestion;
  /** What is written there already. */
  readonly written: string;
}

/** One question of the week, and room to write. What is written is kept as it is written; nothing is kept of an empty box. */
export function AnswerBox({ week, weekly: { practice, question }, written }: AnswerBoxProps) {
  const [answer, setAnswer] = useState(written);
  const [state, setState] = useState<'kept' | 'gone' | 'failed'>();
  const saved = useRef(written);
  const latest = useRef(written);

  const save = () => {
    const now = latest.current;
    if (now === saved.current) return;
    saved.current = now;
    saveAnswer({ week, question, text: now, time: Date.now() }).then(
      () => setState(now.trim() === '' ? 'gone' : 'kept'),
      () => {
        saved.current = '';
        setState('failed');
      },
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it saves what is latest, whenever it is called
  useEffect(() => {
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [answer]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it saves what is latest, whenever it is called
  useEffect(() => {
    const life = new AbortController();
    addEventListener('pagehide', save, { signal: life.signal });
    return () => life.abort();
  }, []);

  const write = (words: string) => {
    latest.current = words;
    setAnswer(words);
    setState(undefined);
  };
  return (
    <div class="answer">
      <p class="quiet" id={`practice-${question}`}>
        {text(practice)}
      </p>
      <label for={`answer-${question}`}>{text(question)}</label>
      <textarea
        id={`answer-${question}`}
        class="entry"
        rows={2}
        dir="auto"
        maxLength={10_000}
        aria-describedby={`practice-${question}`}
        value={answer}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={save}
      />
      <p class="quiet" role="status">
        {state === 'kept' && text('reflect_answer_kept')}
        {state === 'gone' && text('reflect_answer_gone')}
        {state === 'failed' && text('reflect_answer_failed')}
      </p>
    </div>
  );
}
