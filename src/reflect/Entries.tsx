import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteEntry } from '../journal/deleteEntry.ts';
import type { Entry, EntryWithText } from '../journal/entry.ts';
import type { Filters } from '../journal/filters.ts';
import { readPage } from '../journal/readPage.ts';
import { initialOf } from '../nudges/initialOf.ts';
import { nameOf } from '../nudges/nameOf.ts';
import { type TextKey, text } from '../text.ts';
import { checkTitle } from './checkTitle.ts';
import { decisions } from './decisions.ts';
import { siteName } from './siteName.ts';

/** How many entries come at once. */
const AT_ONCE = 50;

const kinds: Readonly<Record<NonNullable<Entry['kind']>, TextKey>> = {
  post: 'journal_kind_post',
  comment: 'journal_kind_comment',
  reply: 'journal_kind_reply',
  quote: 'journal_kind_quote',
  message: 'journal_kind_message',
  edit: 'journal_kind_edit',
};

function Row({ entry, remove }: { readonly entry: EntryWithText; readonly remove: () => void }) {
  const { time, site, kind, questions, decision, text: draft } = entry;
  const when = new Intl.DateTimeFormat(text('language_code'), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li class="entry-row" data-decision={decision} tabIndex={-1}>
      <div class="what">
        <h3>
          <time dateTime={new Date(time).toISOString()}>{when.format(time)}</time>
          <span class="where">
            {siteName(site)}
            {kind && ` · ${text(kinds[kind])}`}
          </span>
        </h3>
        <p class="decision">{text(decisions[decision])}</p>
      </div>
      <ul class="asked">
        {questions.map(({ check, letter }) => (
          <li key={check} data-letter={letter}>
            {letter !== 'own' && <span class="letter">{initialOf(text(nameOf(letter)))}</span>}
            {checkTitle(check)}
          </li>
        ))}
      </ul>
      {draft !== null && (
        <details>
          <summary>{text('journal_draft')}</summary>
          <p class="draft" dir="auto">
            {draft}
          </p>
        </details>
      )}
      <button type="button" class="plain" data-action="delete-entry" onClick={remove}>
        {text('journal_delete_entry')}
        <span class="for-ears"> {when.format(time)}</span>
      </button>
    </li>
  );
}

interface EntriesProps {
  readonly filters: Filters;
  readonly version: number;
  /** Something was taken out. */
  readonly changed: () => void;
}

/** The entries that fit, the newest first, so many at a time. */
export function Entries({ filters, version, changed }: EntriesProps) {
  const [entries, setEntries] = useState<readonly EntryWithText[]>();
  const [failed, setFailed] = useState(false);
  const [more, setMore] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(AT_ONCE);
  /** Where the focus goes once it is drawn: to the first of those that have come. */
  const next = useRef<number | undefined>(undefined);

  const told = (found: readonly EntryWithText[], count: number) => {
    setFailed(false);
    setMore(found.length === count);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change by our own hand reads as many as are shown
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const look = (count: number) =>
      readPage(filters, count).then(
        (found) => {
          if (signal.aborted) return;
          told(found, count);
          shown.current = count;
          setEntries(found);
        },
        () => signal.aborted || setFailed(true),
      );
    void look(version > 0 ? shown.current : AT_ONCE);
    addEventListener('focus', () => look(shown.current), { signal });
    return () => life.abort();
  }, [filters, version]);

  useEffect(() => {
    if (entries) performance.mark('journal-list');
  }, [entries]);
  useEffect(() => {
    if (next.current === undefined) return;
    (list.current?.children[next.current] as HTMLElement | undefined)?.focus();
    next.current = undefined;
  });

  const showMore = () => {
    const last = entries?.at(-1);
    if (!entries || !last) return;
    readPage(filters, AT_ONCE, last).then(
      (found) => {
        told(found, AT_ONCE);
        next.current = entries.length;
        shown.current = entries.length + AT_ONCE;
        setEntries([...entries, ...found]);
      },
      () => setFailed(true),
    );
  };
  const remove = (entry: EntryWithText) =>
    deleteEntry(entry).then(
      () => {
        heading.current?.focus();
        changed();
      },
      () => setFailed(true),
    );

  return (
    <section id="entries" aria-labelledby="entries-title">
      <h2 id="entries-title" ref={heading} tabIndex={-1}>
        {text('reflect_entries')}
      </h2>
      <div role="status">
        {failed && <p class="notice">{text('reflect_failed')}</p>}
        {entries?.length === 0 && <p class="notice">{text('reflect_none')}</p>}
      </div>
      {entries && entries.length > 0 && (
        <ul class="sheet rows" ref={list}>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} remove={() => void remove(entry)} />
          ))}
        </ul>
      )}
      {more && (
        <button type="button" class="button more" data-action="more" onClick={showMore}>
          {text('reflect_more')}
        </button>
      )}
    </section>
  );
}
