import { useState } from 'preact/hooks';
import type { PageState } from '../messages.ts';
import { askForAccess } from '../settings/access.ts';
import type { Mode } from '../settings/schema.ts';
import type { Site } from '../sites/site.ts';
import { text } from '../text.ts';
import { Questions } from '../trying/Questions.tsx';
import { Report } from './Report.tsx';

/** What keeps us out of a page, and the button that asks the browser to let us in. */
export function NotPermitted({ address, permitted }: { readonly address: string; readonly permitted: () => void }) {
  const [refused, setRefused] = useState(false);
  const { hostname } = new URL(address);
  const ask = () => {
    // The browser takes this request only straight from the click.
    askForAccess(address).then(
      (given) => (given ? permitted() : setRefused(true)),
      () => setRefused(true),
    );
  };
  return (
    <div class="notice">
      <p>{text('popup_not_permitted', hostname)}</p>
      {refused && <p role="alert">{text('popup_permit_refused')}</p>}
      <button type="button" class="button" onClick={ask}>
        {text('popup_permit', hostname)}
      </button>
    </div>
  );
}

/** What the script on the page tells: the questions about the draft there, and in words what doesn't work. */
export function Here({
  page,
  mode,
  site,
}: {
  readonly page: PageState | 'silent';
  readonly mode: Mode;
  readonly site: Site;
}) {
  if (page !== 'silent' && page.snoozed) return null;
  if (page === 'silent') return <p class="notice">{text('popup_not_loaded')}</p>;
  /** It may be anything, a note or a document. */
  const unasked = page.box === 'no-send' && site.generic === true;
  return (
    <>
      {page.trouble !== null && <p class="notice">{text('popup_trouble', page.trouble)}</p>}
      {unasked && <p class="notice">{text('popup_no_send_generic')}</p>}
      {page.box === 'no-send' && !unasked && mode === 'review' && <p class="notice">{text('popup_no_send')}</p>}
      {page.box === 'no-field' && mode === 'review' && <p class="notice">{text('popup_no_field')}</p>}
      {page.tried.length > 0 && mode === 'review' && <Report page={page} />}
      {!unasked && (
        <section class="here" aria-labelledby="here-title">
          <h2 id="here-title">{text('popup_draft_title')}</h2>
          {page.box === 'none' || page.box === 'no-field' ? (
            <p class="quiet">{text('popup_no_box')}</p>
          ) : (
            <Questions questions={page.care ? [] : page.questions} />
          )}
        </section>
      )}
    </>
  );
}
