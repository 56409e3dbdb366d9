import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Filters } from '../journal/filters.ts';
import { prune } from '../journal/prune.ts';
import { readFirst } from '../journal/readFirst.ts';
import { readSites } from '../journal/readSites.ts';
import { useSettings } from '../settings/useSettings.ts';
import { text } from '../text.ts';
import { Entries } from './Entries.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type Span, stretchesOf } from './span.ts';
import { ThisWeek } from './ThisWeek.tsx';
import { useReading } from './useReading.ts';
import { Weeks } from './Weeks.tsx';

/** Where the journal's settings are, seen from this page. */
const SETTINGS = '../options/options.html#journal';

/** The page to look back on: three questions for the week, what was asked over the weeks, and the entries themselves. */
export function LookBack() {
  const { settings, failed, change } = useSettings();
  const [version, setVersion] = useState(0);
  const [wanted, setWanted] = useState<Filters>({});
  const [span, setSpan] = useState<Span>('12');
  const journal = settings?.journal;
  const keep = journal?.keep;

  // What has become too old is gone before anything is shown.
  const read = useCallback(async () => {
    if (keep === undefined) return undefined;
    await prune(keep, Date.now());
    const [first, sites] = await Promise.all([readFirst(), readSites()]);
    return { first, sites };
  }, [keep]);
  const reading = useReading(read, version);
  const found = reading === 'failed' ? undefined : reading?.value;
  const filters = useMemo(
    () => (span === 'all' ? wanted : { ...wanted, from: stretchesOf(span, Date.now(), undefined).starts[0] }),
    [wanted, span],
  );
  const isReady = journal !== undefined && (found !== undefined || reading === 'failed');

  useEffect(() => {
    // The browser looked for the anchor before there was anything on the page.
    if (isReady && location.hash !== '') location.replace(location.hash);
  }, [isReady]);

  return (
    <div class="page">
      <header>
        <p class="brand">
          <img src="/icons/icon-48.png" alt="" width="32" height="32" />
          <span>{text('app_name')}</span>
        </p>
        <h1>{text('reflect_heading')}</h1>
        <p class="lead">{text('reflect_lead')}</p>
        <p>
          <a class="target" href={SETTINGS}>
            {text('reflect_settings')}
          </a>
        </p>
      </header>
      <div class="trouble" role="alert">
        {failed && <p class="notice">{text('settings_not_saved')}</p>}
        {reading === 'failed' && <p class="notice">{text('reflect_failed')}</p>}
      </div>
      <main aria-busy={!isReady}>
        {isReady && !journal.on && (
          <section class="off" aria-label={text('journal_title')}>
            <div class="notice">
              <p>{text(found?.first === undefined ? 'reflect_off' : 'reflect_off_with_entries')}</p>
              <p>
                <button
                  type="button"
                  class="button"
                  data-action="switch-on"
                  onClick={() => change((current) => ({ ...current, journal: { ...current.journal, on: true } }))}
                >
                  {text('reflect_switch_on')}
                </button>
              </p>
            </div>
          </section>
        )}
        {isReady && <ThisWeek on={journal.on} />}
        {isReady && found?.first === undefined && journal.on && (
          <section aria-label={text('reflect_weeks')}>
            <p class="notice">{text('reflect_empty')}</p>
          </section>
        )}
        {isReady && found?.first !== undefined && (
          <>
            <section id="weeks" aria-labelledby="weeks-title">
              <h2 id="weeks-title">{text('reflect_weeks')}</h2>
              <FilterBar
                filters={wanted}
                span={span}
                sites={found.sites}
                change={(next, far) => {
                  setWanted(next);
                  setSpan(far);
                }}
              />
              <Weeks filters={filters} span={span} version={version} />
            </section>
            <Entries filters={filters} version={version} changed={() => setVersion((current) => current + 1)} />
          </>
        )}
      </main>
      <footer class="quiet">{text('reflect_footer')}</footer>
    </div>
  );
}
