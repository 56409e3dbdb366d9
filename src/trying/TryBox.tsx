import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../messages.ts';
import type { Settings } from '../settings/schema.ts';
import { type TextKey, text } from '../text.ts';
import { Questions } from './Questions.tsx';
import { questionsAbout } from './questionsAbout.ts';

/** A pause in typing. */
const PAUSE = 250;

interface TryBoxProps {
  readonly settings: Settings;
  /** The id of the site that it is read for; undefined where it is for none. */
  readonly place?: string | undefined;
  /** What stands in it at first. */
  readonly given?: string;
  readonly title?: TextKey;
}

/** A box to try any text in, as if it were written at that place. It is read right here and forgotten with the page it is on. */
export function TryBox({ settings, place, given = '', title = 'popup_try_title' }: TryBoxProps) {
  const [draft, setDraft] = useState(given);
  const [asked, setAsked] = useState<readonly Question[] | 'failed'>();

  useEffect(() => {
    if (draft.trim() === '') {
      setAsked(undefined);
      return;
    }
    const timer = setTimeout(() => {
      try {
        setAsked(questionsAbout(draft, settings, place));
      } catch {
        setAsked('failed');
      }
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, settings, place]);

  return (
    <section class="try" aria-labelledby="try-title">
      <h2 id="try-title">
        <label for="try">{text(title)}</label>
      </h2>
      <textarea
        id="try"
        class="entry"
        name="try"
        rows={2}
        dir="auto"
        placeholder={text('popup_try_hint')}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <div class="results" role="status" aria-label={text('popup_try_results')}>
        {asked === 'failed' ? <p>{text('popup_try_failed')}</p> : asked && <Questions questions={asked} />}
      </div>
    </section>
  );
}
