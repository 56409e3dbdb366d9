import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';
import { EVERYWHERE, type SnoozeLength, snoozedUntil, snoozeEnd, withSnooze } from '../settings/snoozes.ts';
import type { Site } from '../sites/site.ts';
import { text } from '../text.ts';

/** The time of an instant as the person writes it, with its day where that isn't today. */
function timeOf(until: number): string {
  const today = new Date().toDateString() === new Date(until).toDateString();
  return new Intl.DateTimeFormat(text('language_code'), {
    ...(today ? {} : { weekday: 'long' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(until);
}

/** Draws the popup anew at the instant when a snooze ends. */
function useEnd(until: number | undefined): void {
  const [, draw] = useState(0);
  useEffect(() => {
    if (until === undefined) return;
    const timer = setTimeout(() => draw((drawn) => drawn + 1), until - Date.now());
    return () => clearTimeout(timer);
  }, [until]);
}

const lengths: readonly { readonly length: SnoozeLength; readonly label: 'snooze_hour' | 'snooze_tomorrow' }[] = [
  { length: 'hour', label: 'snooze_hour' },
  { length: 'tomorrow', label: 'snooze_tomorrow' },
];

/** Keeps the focus in a line whose buttons give way to others when one of them is pressed. */
function useFocusKept(snoozed: boolean) {
  const line = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts
  useLayoutEffect(() => {
    if (pressed.current) line.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [snoozed]);
  return {
    line,
    press: () => {
      pressed.current = true;
    },
  };
}

interface RowProps {
  /** The name of what is snoozed here. */
  readonly name: string;
  readonly place: string;
  readonly until: number | undefined;
  readonly change: (until: number | undefined) => void;
}

/** A place with its ways to be snoozed or, while it is, until when and the way back. */
function Row({ name, place, until, change }: RowProps) {
  useEnd(until);
  const { line, press } = useFocusKept(until !== undefined);
  return (
    <li ref={line} onClickCapture={press} class="snooze-row" data-place={place}>
      <p>
        <strong>{name}</strong>
        {until !== undefined && ` ${text('snooze_until', timeOf(until))}`}
      </p>
      {until !== undefined ? (
        <button
          type="button"
          class="choice"
          data-action="resume"
          aria-label={text('snooze_resume_where', name)}
          onClick={() => change(undefined)}
        >
          {text('snooze_resume')}
        </button>
      ) : (
        <span class="choices">
          {lengths.map(({ length, label }) => (
            <button
              key={length}
              type="button"
              class="choice"
              data-length={length}
              aria-label={text(`${label}_where`, name)}
              onClick={() => change(snoozeEnd(length))}
            >
              {text(label)}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}

/** One draft on the page, which can be left alone until it is sent. */
export interface SnoozedPost {
  readonly snoozed: boolean;
  /** Resolves with whether the page has heard. */
  readonly change: (on: boolean) => Promise<boolean>;
}

function PostRow({ snoozed, change }: SnoozedPost) {
  const [failed, setFailed] = useState(false);
  const name = text('snooze_post');
  const { line, press } = useFocusKept(snoozed);
  return (
    <li ref={line} onClickCapture={press} class="snooze-row" data-place="post">
      <p>
        <strong>{name}</strong>
        {snoozed && ` ${text('snooze_post_until')}`}
      </p>
      <button
        type="button"
        class="choice"
        data-action={snoozed ? 'resume' : 'snooze'}
        aria-label={snoozed ? text('snooze_resume_where', name) : undefined}
        onClick={() => change(!snoozed).then((heard) => setFailed(!heard))}
      >
        {text(snoozed ? 'snooze_resume' : 'snooze_post_on')}
      </button>
      {failed && <p role="alert">{text('snooze_failed')}</p>}
    </li>
  );
}

interface SnoozeProps {
  readonly settings: Settings;
  readonly change: (change: (settings: Settings) => Settings) => void;
  /** The site in the tab, where it is one that is on. */
  readonly site: Site | undefined;
  readonly post: SnoozedPost | undefined;
}

/** Quiet for a while: for this post, on this site or everywhere; what is snoozed says until when, and one press resumes. */
export function Snooze({ settings, change, site, post }: SnoozeProps) {
  const row = (name: string, place: string) => (
    <Row
      name={name}
      place={place}
      until={snoozedUntil(settings, place)}
      change={(until) => change((current) => withSnooze(current, place, until))}
    />
  );
  return (
    <section class="snooze" aria-labelledby="snooze-title">
      <h2 id="snooze-title">{text('snooze_title')}</h2>
      <p class="quiet">{text('snooze_lead')}</p>
      <ul class="snoozes" aria-live="polite">
        {post && <PostRow {...post} />}
        {site && row(site.name, site.id)}
        {row(text('snooze_everywhere'), EVERYWHERE)}
      </ul>
    </section>
  );
}
