import { useRef, useState } from 'preact/hooks';
import { sites } from '../sites/index.ts';
import { text } from '../text.ts';
import { type KeptDraft, keep, removeKept } from './kept.ts';
import { useKept } from './useKept.ts';

const moment = (at: number) =>
  new Date(at).toLocaleString(text('language_code'), { dateStyle: 'medium', timeStyle: 'short' });

function Kept({ draft, done }: { readonly draft: KeptDraft; readonly done: (change: Promise<void>) => void }) {
  const [copied, setCopied] = useState(false);
  const rests = draft.until !== undefined && draft.until > Date.now();
  const { until, ...withoutRest } = draft;
  return (
    <li class="kept" data-resting={rests ? '' : undefined}>
      <p class="quiet">
        {draft.place
          ? text('kept_at_place', moment(draft.at), sites.find(({ id }) => id === draft.place)?.name ?? draft.place)
          : text('kept_at', moment(draft.at))}
        {until !== undefined && ` ${text(rests ? 'kept_rests' : 'kept_rested', moment(until))}`}
      </p>
      <p class="words" dir="auto">
        {draft.text}
      </p>
      <p class="ways">
        <button
          type="button"
          class="button"
          data-action="copy"
          onClick={() =>
            void navigator.clipboard?.writeText(draft.text).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {text('kept_copy')}
        </button>
        {rests && (
          <button
            type="button"
            class="button second"
            data-action="stop-resting"
            onClick={() => done(keep(withoutRest))}
          >
            {text('kept_stop')}
          </button>
        )}
        <button type="button" class="button second" data-action="delete" onClick={() => done(removeKept([draft.id]))}>
          {text('kept_delete')}
        </button>
        <span class="quiet" role="status">
          {copied && text('kept_copied')}
        </span>
      </p>
    </li>
  );
}

/** The drafts a person kept, to be copied or deleted. Shows nothing where there are none, unless it says so. */
export function KeptDrafts({ level: Heading, empty }: { readonly level: 'h2' | 'h3'; readonly empty?: string }) {
  const drafts = useKept();
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes with its draft: the focus goes to where the list begins.
  const done = (change: Promise<void>) => {
    change.then(
      () => {
        setFailed(false);
        heading.current?.focus();
      },
      () => setFailed(true),
    );
  };
  if (!drafts || (drafts.length === 0 && empty === undefined)) return null;
  return (
    <section id="kept" class="kept-drafts" aria-labelledby="kept-title">
      <Heading id="kept-title" tabIndex={-1} ref={heading}>
        {text('kept_title')}
      </Heading>
      <p class="quiet">{drafts.length === 0 ? empty : text('kept_means')}</p>
      {failed && (
        <p class="notice" role="alert">
          {text('kept_not_changed')}
        </p>
      )}
      <ul>
        {drafts.map((draft) => (
          <Kept key={draft.id} draft={draft} done={done} />
        ))}
      </ul>
      {drafts.length > 1 && (
        <button
          type="button"
          class="button second"
          data-action="delete-all"
          onClick={() => done(removeKept(drafts.map(({ id }) => id)))}
        >
          {text('kept_delete_all')}
        </button>
      )}
    </section>
  );
}
