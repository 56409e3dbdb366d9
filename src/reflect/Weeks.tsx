import { useCallback, useEffect } from 'preact/hooks';
import { DECISIONS } from '../journal/entry.ts';
import type { Filters } from '../journal/filters.ts';
import { readFirst } from '../journal/readFirst.ts';
import { readStretches } from '../journal/readStretches.ts';
import { think } from '../nudges/think.ts';
import { text } from '../text.ts';
import { Chart } from './Chart.tsx';
import { checkTitle } from './checkTitle.ts';
import { decisions } from './decisions.ts';
import { type Span, stretchesOf } from './span.ts';
import { useReading } from './useReading.ts';

interface WeeksProps {
  readonly filters: Filters;
  readonly span: Span;
  /** Changes when the journal has changed under this page's hands. */
  readonly version: number;
}

/** What came of it and which questions came up, over the weeks. */
export function Weeks({ filters, span, version }: WeeksProps) {
  const read = useCallback(async () => {
    const now = Date.now();
    const stretches = stretchesOf(span, now, span === 'all' ? await readFirst() : undefined);
    return { ...stretches, told: await readStretches(filters, stretches.starts, stretches.end) };
  }, [filters, span]);
  const reading = useReading(read, version);

  useEffect(() => {
    if (reading) performance.mark('journal-charts');
  }, [reading]);

  if (!reading) return <p class="quiet">{text('reflect_reading')}</p>;
  if (reading === 'failed') return <p class="notice">{text('reflect_failed')}</p>;
  const { starts, weeks, told } = reading.value;
  const checks = [...new Set(told.flatMap((stretch) => Object.keys(stretch.checks)))].sort((a, b) =>
    checkTitle(a).localeCompare(checkTitle(b), text('language_code')),
  );
  return (
    <>
      <Chart
        id="chart-decisions"
        title={text('reflect_decisions')}
        lead={text('reflect_decisions_lead')}
        {...{ starts, weeks }}
        series={DECISIONS.map((id) => ({
          id,
          name: text(decisions[id]),
          counts: told.map((stretch) => stretch.decisions[id] ?? 0),
        }))}
      />
      <Chart
        id="chart-letters"
        title={text('reflect_letters')}
        lead={text('reflect_letters_lead')}
        {...{ starts, weeks }}
        series={think.map(({ letter, name }) => ({
          id: letter,
          letter,
          name: text(name),
          counts: told.map((stretch) => stretch.letters[letter] ?? 0),
        }))}
      />
      {checks.length > 0 && (
        <section class="came-up" aria-labelledby="came-up-title">
          <h3 id="came-up-title">{text('reflect_came_up')}</h3>
          <ul>
            {checks.map((check) => (
              <li key={check}>{checkTitle(check)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
