import type { CheckId } from '../analyzer/finding.ts';
import type { Draft } from '../draft.ts';
import type { Question } from '../nudges/choose.ts';
import { think } from '../nudges/think.ts';
import { type TextKey, text } from '../text.ts';
import { DraftCopy } from './DraftCopy.tsx';

interface PanelProps {
  readonly css: string;
  readonly draft: Draft;
  readonly questions: readonly Question[];
  /** What is said where there is no question, or none is left. */
  readonly nothing: TextKey;
  readonly praised: TextKey | undefined;
  readonly held: boolean;
  readonly settled: boolean;
  readonly act: (action: string, check?: CheckId) => void;
  readonly cancel: () => void;
}

const frameOf = ({ letter }: Question) => think.filter((one) => one.letter === letter).map((one) => text(one.question));
const mac = /mac|iphone|ipad/i.test(navigator.platform);

/** The review: what is asked about the person's own words, and the ways on. Its form's submit is what a press does. */
export function Panel({ css, draft, questions, nothing, praised, held, settled, act, cancel }: PanelProps) {
  const submitted = (event: SubmitEvent) => {
    event.preventDefault();
    const { action, check } = (event.submitter as HTMLElement | null)?.dataset ?? {};
    if (action) act(action, check as CheckId | undefined);
  };
  const lit = new Set(questions.map(({ letter }) => letter));
  return (
    <>
      <style>{css}</style>
      <dialog
        aria-labelledby="title"
        aria-describedby="about"
        data-settled={settled ? '' : undefined}
        onCancel={(event) => {
          event.preventDefault();
          cancel();
        }}
      >
        <form method="dialog" onSubmit={submitted}>
          <header>
            <h1 id="title">{text('panel_title')}</h1>
            <ol class="think" aria-label={text('panel_think')}>
              {think.map(({ letter, name }) => (
                <li
                  key={letter}
                  data-letter={letter}
                  data-lit={lit.has(letter) ? '' : undefined}
                  aria-current={lit.has(letter) ? 'true' : undefined}
                >
                  <b aria-hidden="true">{text(name).slice(0, 1)}</b>
                  <span>{text(name)}</span>
                </li>
              ))}
            </ol>
          </header>
          <DraftCopy draft={draft} questions={questions} />
          {questions.length === 0 && <p class="nothing">{text(nothing)}</p>}
          <ol class="questions" id="about">
            {questions.map((question, index) => (
              <li key={question.check} data-letter={question.letter} data-check={question.check}>
                <p class="asks">
                  <span class="number" aria-hidden="true">
                    {index + 1}
                  </span>
                  <span>
                    <small>{frameOf(question)}</small>
                    <strong>{text(question.ask)}</strong>
                  </span>
                </p>
                <p class="why">{text(question.reason as TextKey)}</p>
                <button class="let-go" type="submit" data-action="not-now" data-check={question.check}>
                  {text('panel_not_now')}
                </button>
              </li>
            ))}
          </ol>
          {praised && <p class="praised">{text(praised)}</p>}
          <footer>
            <button class="strong" type="submit" data-action="change">
              {text(held ? 'panel_change' : 'panel_back')} <kbd>Esc</kbd>
            </button>
            {held && (
              <button class="post" type="submit" data-action="post">
                {text('panel_post')} <kbd>{mac ? '⌘ ↵' : 'Ctrl ↵'}</kbd>
              </button>
            )}
          </footer>
        </form>
      </dialog>
    </>
  );
}
