import { counted } from '../counted.ts';
import { initialOf } from '../nudges/initialOf.ts';
import { text } from '../text.ts';
import { useWidth } from './useWidth.ts';

/** What is counted in every stretch: its name, how it is drawn, and how often it was there. */
export interface Series {
  readonly id: string;
  readonly name: string;
  /** A letter of THINK is drawn in its hue with the letter on it; anything else by a pattern. */
  readonly letter?: string;
  readonly counts: readonly number[];
}

interface ChartProps {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** When each stretch begins, in ms. */
  readonly starts: readonly number[];
  readonly weeks: number;
  readonly series: readonly Series[];
}

const HEIGHT = 150;
const FOOT = 24;
const SIDE = 28;
/** What a date under the chart needs, in CSS pixels. */
const LABEL = 58;

function Pattern({ id }: { readonly id: string }) {
  return (
    <pattern id={`pattern-${id}`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class={`ground ground-${id}`} width="6" height="6" />
      {id === 'posted' && <path class="stroke" d="M-1 1 1 -1M0 6 6 0M5 7 7 5" />}
      {id === 'let-go' && <circle class="dot" cx="3" cy="3" r="1.25" />}
      {id === 'kept' && <path class="stroke" d="M0 3H6" />}
    </pattern>
  );
}

const drawn = ({ id, letter }: Series) => (letter ? {} : { fill: `url(#pattern-${id})` });

function Legend({ series }: { readonly series: readonly Series[] }) {
  return (
    <ul class="legend">
      {series.map((one) => (
        <li key={one.id} data-letter={one.letter}>
          <svg width="16" height="16" aria-hidden="true">
            <rect class={one.letter ? 'bar hue' : 'bar'} x="0.5" y="0.5" width="15" height="15" {...drawn(one)} />
            {one.letter && (
              <text class="in-bar" x="8" y="12">
                {initialOf(one.name)}
              </text>
            )}
          </svg>
          {one.name}
        </li>
      ))}
    </ul>
  );
}

/** Counts over the weeks as plain bars, with a table of the same behind them. Nothing in it is better or worse. */
export function Chart({ id, title, lead, starts, weeks, series }: ChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const language = text('language_code');
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const wholeDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  const sums = starts.map((_, index) => series.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0));
  const top = Math.max(...sums, 4);
  const step = (width - SIDE) / starts.length;
  const thick = Math.max(Math.min(step - 3, 40), 2);
  const every = Math.ceil(LABEL / step);
  const yOf = (count: number) => HEIGHT - (count / top) * (HEIGHT - 10);
  const dateTitle = counted('reflect_weeks_from', weeks);
  return (
    <figure class="chart" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        <p class="lead">{lead}</p>
      </figcaption>
      <Legend series={series} />
      <div class="drawing" ref={ref}>
        <svg
          width={width}
          height={HEIGHT + FOOT}
          role="img"
          aria-label={text('reflect_chart_for_ears', title)}
          direction="ltr"
        >
          <defs>
            {series
              .filter(({ letter }) => !letter)
              .map((one) => (
                <Pattern key={one.id} id={one.id} />
              ))}
          </defs>
          {[0, Math.round(top / 2), top].map((count) => (
            <g key={count}>
              <path class="line" d={`M${SIDE} ${yOf(count)}H${width}`} />
              <text class="count" x={SIDE - 6} y={yOf(count) + 4}>
                {count}
              </text>
            </g>
          ))}
          {starts.map((start, index) => {
            const x = SIDE + index * step + (step - thick) / 2;
            let below = 0;
            return (
              <g key={start}>
                {series.map((one) => {
                  const count = one.counts[index] ?? 0;
                  if (count === 0) return null;
                  const [y, bottom] = [yOf(below + count), yOf(below)];
                  below += count;
                  return (
                    <g key={one.id} data-letter={one.letter}>
                      <rect
                        class={one.letter ? 'bar hue' : 'bar'}
                        x={x}
                        y={y}
                        width={thick}
                        height={bottom - y}
                        {...drawn(one)}
                      >
                        <title>{`${day.format(start)}: ${one.name}, ${count}`}</title>
                      </rect>
                      {one.letter && bottom - y > 13 && thick > 13 && (
                        <text class="in-bar" x={x + thick / 2} y={(y + bottom) / 2 + 4}>
                          {initialOf(one.name)}
                        </text>
                      )}
                    </g>
                  );
                })}
                {(starts.length - 1 - index) % every === 0 && x + thick / 2 > LABEL / 2 && (
                  <text class="date" x={Math.min(x + thick / 2, width - LABEL / 2)} y={HEIGHT + 17}>
                    {day.format(start)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
      {weeks > 1 && <p class="quiet">{counted('reflect_weeks_each', weeks)}</p>}
      <details>
        <summary>{text('reflect_as_table')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard too */}
        <section class="scrolls" aria-labelledby={`${id}-title`} tabIndex={0}>
          <table>
            <caption class="for-ears">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{dateTitle}</th>
                {series.map((one) => (
                  <th key={one.id} scope="col">
                    {one.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {starts.map((start, index) => (
                <tr key={start}>
                  <th scope="row">{wholeDay.format(start)}</th>
                  {series.map(({ id: name, counts }) => (
                    <td key={name}>{counts[index] ?? 0}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
