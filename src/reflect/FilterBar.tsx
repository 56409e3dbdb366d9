import { DECISIONS, type Decision } from '../journal/entry.ts';
import type { Filters } from '../journal/filters.ts';
import { catalog } from '../nudges/catalog.ts';
import { text } from '../text.ts';
import { checkTitle } from './checkTitle.ts';
import { decisions } from './decisions.ts';
import { siteName } from './siteName.ts';
import { SPANS, type Span } from './span.ts';

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly choose: (value: string) => void;
}

function Choice({ id, label, value, options, choose }: ChoiceProps) {
  return (
    <div>
      <label for={`filter-${id}`}>{label}</label>
      <select id={`filter-${id}`} class="entry" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const spanNames = {
  '4': 'reflect_span_4',
  '12': 'reflect_span_12',
  '52': 'reflect_span_52',
  all: 'reflect_span_all',
} as const;

interface FilterBarProps {
  readonly filters: Filters;
  readonly span: Span;
  /** The sites there are entries of. */
  readonly sites: readonly string[];
  readonly change: (filters: Filters, span: Span) => void;
}

/** Which entries the charts and the list are about. */
export function FilterBar({ filters, span, sites, change }: FilterBarProps) {
  const byName = (names: readonly (readonly [string, string])[]) =>
    names.toSorted(([, a], [, b]) => a.localeCompare(b, text('language_code')));
  const set = (name: keyof Filters) => (value: string) => change({ ...filters, [name]: value || undefined }, span);
  return (
    <form class="filters" aria-label={text('reflect_filters')} onSubmit={(event) => event.preventDefault()}>
      <Choice
        id="span"
        label={text('reflect_span')}
        value={span}
        options={SPANS.map((one) => [one, text(spanNames[one])])}
        choose={(value) => change(filters, value as Span)}
      />
      <Choice
        id="site"
        label={text('reflect_site')}
        value={filters.site ?? ''}
        options={[['', text('reflect_every_site')], ...byName(sites.map((id) => [id, siteName(id)]))]}
        choose={set('site')}
      />
      <Choice
        id="check"
        label={text('reflect_check')}
        value={filters.check ?? ''}
        options={[
          ['', text('reflect_every_check')],
          ...byName(catalog.flatMap(({ hears }) => hears.map((id) => [id, checkTitle(id)] as const))),
        ]}
        choose={set('check')}
      />
      <Choice
        id="decision"
        label={text('reflect_decision')}
        value={filters.decision ?? ''}
        options={[
          ['', text('reflect_every_decision')],
          ...DECISIONS.map((id: Decision) => [id, text(decisions[id])] as const),
        ]}
        choose={set('decision')}
      />
    </form>
  );
}
