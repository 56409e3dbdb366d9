import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { CheckId } from '../analyzer/finding.ts';
import type { Draft } from '../draft.ts';
import { language } from '../language.ts';
import { wordOf } from '../nudges/catalog.ts';
import type { AskedId, Question } from '../nudges/choose.ts';
import { initialOf } from '../nudges/initialOf.ts';
import { think } from '../nudges/think.ts';
import { type TextKey, text } from '../text.ts';
import type { Rest, Scope } from './ask.tsx';
import { claimIn } from './claim.ts';
import { DraftCopy } from './DraftCopy.tsx';

interface PanelProps {
  readonly css: string;
  readonly draft: Draft;
  readonly questions: readonly Question[];
  /** What is said where there is no question, or none is left. */
  readonly nothing: TextKey;
  readonly praised: TextKey | undefined;
  readonly intention: string | undefined;
  readonly held: boolean;
  readonly settled: boolean;
  /** Fewer words, for a person who knows these questions. */
  readonly short: boolean;
  /** The question of the hour. */
  readonly late: TextKey | undefined;
  readonly rest: Rest | undefined;
  /** What has just happened, in a sentence. */
  readonly news: TextKey | undefined;
  /** How far each question can be let go. */
  readonly scopesOf: (check: AskedId) => readonly Scope[];
  readonly act: (action: string, check?: AskedId) => void;
  readonly cancel: () => void;
  /** Is told of a part that can't be drawn. */
  readonly trouble: (error: unknown) => void;
}

/** A part that the rest doesn't hang on: where it can't be drawn there stands something plainer, or nothing. */
function Part({
  children,
  plainly = null,
  trouble,
}: {
  readonly children: ComponentChildren;
  readonly plainly?: ComponentChildren;
  readonly trouble: (error: unknown) => void;
}) {
  const [failed] = useErrorBoundary(trouble);
  return failed === undefined ? children : plainly;
}

/** Whose a reminder is: the person's, or that of the organisation that handed it out. */
const ownerOf = ({ from }: NonNullable<Question['own']>) =>
  from === undefined ? text('panel_own') : text('panel_own_from', from || text('policy_organisation'));
const frameOf = ({ letter, own }: Question) =>
  own ? ownerOf(own) : think.filter((one) => one.letter === letter).map((one) => text(one.question));
/** A reminder is known by its question. */
const titleOf = ({ check, own }: Question) =>
  own?.question ?? text(`check_${wordOf(check as CheckId)}_title` as TextKey);
const mac = /mac|iphone|ipad/i.test(navigator.platform);

/** A time of day in the person's own way of writing it; with its day where that is another than today. */
export function timeOf(at: number): string {
  const day = new Date(at).toDateString() === new Date().toDateString() ? {} : ({ weekday: 'short' } as const);
  return new Date(at).toLocaleTimeString(text('language_code'), { ...day, hour: '2-digit', minute: '2-digit' });
}

function Letters({ lit, short }: { readonly lit: ReadonlySet<string>; readonly short: boolean }) {
  return (
    <ol class="think" aria-label={text('panel_think')} data-short={short ? '' : undefined}>
      {think.map(({ letter, name }) => (
        <li key={letter} data-letter={letter} data-lit={lit.has(letter) ? '' : undefined}>
          <b aria-hidden="true">{initialOf(text(name))}</b>
          <span class={short ? 'for-ears' : undefined}>{text(name)}</span>
          {lit.has(letter) && <span class="for-ears">{`, ${text('think_asked')}`}</span>}
        </li>
      ))}
    </ol>
  );
}

function NotNow({ question, scopesOf }: { readonly question: Question } & Pick<PanelProps, 'scopesOf'>) {
  return (
    <details class="not-now">
      <summary data-action="not-now">
        {text('panel_not_now')}
        <span class="for-ears">{`: ${titleOf(question)}`}</span>
      </summary>
      <fieldset>
        <legend>{text('panel_not_now_means', titleOf(question))}</legend>
        {scopesOf(question.check).map((scope) => (
          <button key={scope} type="submit" data-action={`not-now-${scope}`} data-check={question.check}>
            {text(`panel_not_now_${scope}`)}
          </button>
        ))}
      </fieldset>
    </details>
  );
}

function Search({ draft, question }: { readonly draft: Draft; readonly question: Question }) {
  const claim = claimIn(draft.text, question);
  if (!claim) return null;
  return (
    <button class="search" type="submit" data-action="search" data-check={question.check} title={claim}>
      <span>{text('panel_search', claim)}</span>
    </button>
  );
}

const questionOf = ({ own, ask }: Question) => own?.question ?? text(ask);

function Asks({
  question,
  number,
  draft,
  short,
  scopesOf,
  trouble,
}: {
  readonly question: Question;
  readonly number: number;
} & Pick<PanelProps, 'draft' | 'short' | 'scopesOf' | 'trouble'>) {
  return (
    <li data-letter={question.letter} data-check={question.check}>
      <p class="asks">
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <span>
          <small>{frameOf(question)}</small>
          <strong dir={question.own && 'auto'}>{questionOf(question)}</strong>
        </span>
      </p>
      {!short && (
        <p class="why">{text(question.reason as TextKey, question.own?.from || text('policy_organisation'))}</p>
      )}
      <div class="ways">
        {!short && (
          <Part trouble={trouble}>
            <Search draft={draft} question={question} />
          </Part>
        )}
        <Part trouble={trouble}>
          <NotNow question={question} scopesOf={scopesOf} />
        </Part>
      </div>
    </li>
  );
}

function RestLine({ rest }: { readonly rest: Rest }) {
  return (
    <p class="rest">
      {rest.until !== undefined
        ? text('panel_resting', timeOf(rest.until))
        : text(rest.heated ? 'panel_rest_heated' : 'panel_rest_all')}{' '}
      {rest.until !== undefined && (
        <button class="link" type="submit" data-action="stop-resting">
          {text('panel_rest_stop')}
        </button>
      )}
    </p>
  );
}

/** The review: what is asked about the person's own words, and the ways on. Its form's submit is what a press does. */
export function Panel(props: PanelProps) {
  const { css, draft, questions, nothing, praised, intention, held, settled } = props;
  const { short, late, rest, news, scopesOf, act, cancel, trouble } = props;
  const submitted = (event: SubmitEvent) => {
    event.preventDefault();
    const { action, check } = (event.submitter as HTMLElement | null)?.dataset ?? {};
    if (action) act(action, check as AskedId | undefined);
  };
  const asksNothing = questions.length === 0 && !late && !rest;
  return (
    <>
      <style>{css}</style>
      <dialog
        {...language()}
        aria-labelledby="title"
        aria-describedby="about"
        data-settled={settled ? '' : undefined}
        data-short={short ? '' : undefined}
        onCancel={(event) => {
          event.preventDefault();
          cancel();
        }}
      >
        <form method="dialog" onSubmit={submitted}>
          <div class="head">
            <h1 id="title">{text('panel_title')}</h1>
            <Part trouble={trouble}>
              <Letters lit={new Set(questions.map(({ letter }) => letter))} short={short} />
            </Part>
          </div>
          <p class="news" role="status">
            {news ? text(news) : asksNothing && text(nothing)}
          </p>
          <Part trouble={trouble} plainly={<blockquote class="draft">{draft.text}</blockquote>}>
            <DraftCopy draft={draft} questions={questions} />
          </Part>
          <div id="about">
            <Part trouble={trouble}>{rest && <RestLine rest={rest} />}</Part>
            {late && (
              <p class="late">
                <strong>{text(late)}</strong> <small>{text('panel_late_why')}</small>
              </p>
            )}
            <ol class="questions">
              {questions.map((question, index) => (
                <Part key={question.check} trouble={trouble} plainly={<li>{questionOf(question)}</li>}>
                  <Asks
                    question={question}
                    number={index + 1}
                    draft={draft}
                    short={short}
                    scopesOf={scopesOf}
                    trouble={trouble}
                  />
                </Part>
              ))}
            </ol>
          </div>
          {praised && !short && <p class="praised">{text(praised)}</p>}
          {intention && !asksNothing && (
            <p class="intention" dir="auto">
              {text('panel_intention', intention)}
            </p>
          )}
          {short && questions.length > 0 && (
            <button class="link more" type="submit" data-action="more">
              {text('panel_more')}
            </button>
          )}
          <div class="decide">
            <button class="strong" type="submit" data-action="change">
              {text(held ? 'panel_change' : 'panel_back')} <kbd dir="ltr">Esc</kbd>
            </button>
            {held && (
              <button class="post" type="submit" data-action="post">
                {text('panel_post')} <kbd dir="ltr">{mac ? '⌘ ↵' : 'Ctrl ↵'}</kbd>
              </button>
            )}
            {rest?.ends !== undefined ? (
              <button class="keep" type="submit" data-action="rest">
                {text('panel_rest', timeOf(rest.ends))}
              </button>
            ) : (
              <button class="keep" type="submit" data-action="keep">
                {text('panel_keep')}
              </button>
            )}
          </div>
        </form>
      </dialog>
    </>
  );
}
