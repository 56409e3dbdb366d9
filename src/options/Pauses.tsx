import { useEffect, useState } from 'preact/hooks';
import { forgetAsked } from '../asked/asked.ts';
import { askToNotify, mayNotify } from '../settings/access.ts';
import type { NotNow, Resting } from '../settings/schema.ts';
import { type TextKey, text } from '../text.ts';
import { askedBy } from './askedBy.ts';
import { lengthOf } from './lengthOf.ts';
import { letGoFor } from './letGoFor.ts';
import type { SectionProps } from './Section.ts';

type PausesProps = Pick<SectionProps, 'settings' | 'change'>;

const CAPS = [1, 2, 3, 6, 10, 20, 0];
const LENGTHS = [30, 60, 300, 600, 1800, 3600, 28_800, 86_400];
const rests = [
  { resting: 'none', label: 'pauses_none' },
  { resting: 'heated', label: 'pauses_heated' },
  { resting: 'all', label: 'pauses_all' },
] as const;
const USUAL_HOURS = { from: '23:00', to: '06:00' };

/** A list of choices with one that stands there already, also where it is none of them. */
const withOwn = (choices: readonly number[], own: number) => (choices.includes(own) ? choices : [...choices, own]);

function Cap({ settings, change }: PausesProps) {
  return (
    <div class="pause">
      <label for="holds-per-hour">{text('pauses_cap')}</label>
      <select
        id="holds-per-hour"
        class="entry"
        aria-describedby="holds-per-hour-means"
        value={settings.holdsPerHour}
        onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, holdsPerHour: Number(value) }))}
      >
        {withOwn(CAPS, settings.holdsPerHour).map((cap) => (
          <option key={cap} value={cap}>
            {cap === 0 ? text('pauses_cap_any') : text('pauses_cap_most', String(cap))}
          </option>
        ))}
      </select>
      <p id="holds-per-hour-means" class="means">
        {text('pauses_cap_means')}
      </p>
    </div>
  );
}

function Cooling({ settings, change }: PausesProps) {
  const { cooling } = settings;
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    if (cooling.rests !== 'none')
      mayNotify().then(
        (may) => setSilent(!may),
        () => setSilent(true),
      );
  }, [cooling.rests]);
  const choose = (resting: Resting) => {
    // The browser takes this request only straight from the click.
    if (resting !== 'none')
      askToNotify().then(
        (may) => setSilent(!may),
        () => setSilent(true),
      );
    change((now) => ({ ...now, cooling: { ...now.cooling, rests: resting } }));
  };
  return (
    <fieldset class="pause" aria-describedby="cooling-means">
      <legend>{text('pauses_cooling')}</legend>
      <div class="segments">
        {rests.map(({ resting, label }) => (
          <label key={resting} class="segment">
            <input
              type="radio"
              name="cooling"
              value={resting}
              checked={cooling.rests === resting}
              onChange={() => choose(resting)}
            />
            <span>{text(label)}</span>
          </label>
        ))}
      </div>
      {cooling.rests !== 'none' && (
        <label class="paired">
          <span>{text('pauses_cooling_length')}</span>
          <select
            class="entry"
            name="cooling-length"
            value={cooling.seconds}
            onChange={({ currentTarget: { value } }) =>
              change((now) => ({ ...now, cooling: { ...now.cooling, seconds: Number(value) } }))
            }
          >
            {withOwn(LENGTHS, cooling.seconds).map((seconds) => (
              <option key={seconds} value={seconds}>
                {lengthOf(seconds)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p id="cooling-means" class="means">
        {text('pauses_cooling_means')}
      </p>
      <p role="status" class="means">
        {cooling.rests !== 'none' && silent && text('pauses_not_told')}
      </p>
    </fieldset>
  );
}

function QuietHours({ settings, change }: PausesProps) {
  const { quietHours } = settings;
  const set = (part: 'from' | 'to', value: string) => {
    // An emptied field is half a time of day: what was set before stays until there is a whole one.
    if (value !== '') change((now) => ({ ...now, quietHours: { ...(now.quietHours ?? USUAL_HOURS), [part]: value } }));
  };
  return (
    <div class="pause">
      <label class="paired">
        <input
          class="switch"
          name="quiet-hours"
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells by itself whether it is checked
          role="switch"
          checked={quietHours !== null}
          aria-describedby="quiet-means"
          onChange={({ currentTarget: { checked } }) =>
            change((now) => ({ ...now, quietHours: checked ? USUAL_HOURS : null }))
          }
        />
        <span>{text('pauses_quiet')}</span>
      </label>
      {quietHours && (
        <p class="hours">
          <label>
            {text('pauses_quiet_from')}{' '}
            <input
              class="entry"
              type="time"
              name="quiet-from"
              required
              value={quietHours.from}
              onChange={({ currentTarget: { value } }) => set('from', value)}
            />
          </label>{' '}
          <label>
            {text('pauses_quiet_to')}{' '}
            <input
              class="entry"
              type="time"
              name="quiet-to"
              required
              value={quietHours.to}
              onChange={({ currentTarget: { value } }) => set('to', value)}
            />
          </label>
        </p>
      )}
      <p id="quiet-means" class="means">
        {text('pauses_quiet_means')}
      </p>
    </div>
  );
}

const sameNotNow = (one: NotNow, other: NotNow) =>
  one.check === other.check && one.site === other.site && one.until === other.until;

function LeftOut({ settings, change }: PausesProps) {
  const open = settings.notNow.flatMap((one) => {
    const what = askedBy(settings, one.check);
    return what !== undefined && (one.until === undefined || one.until > Date.now()) ? [{ ...one, what }] : [];
  });
  if (open.length === 0) return null;
  return (
    <section class="pause" aria-labelledby="left-out">
      <h3 id="left-out">{text('pauses_not_now')}</h3>
      <ul class="left-out">
        {open.map((one) => (
          <li key={`${one.check} ${one.site} ${one.until}`}>
            <span>
              <span dir="auto">{one.what}</span>, {letGoFor(one)}
            </span>
            <button
              type="button"
              class="button second"
              data-action="ask-again"
              onClick={() =>
                change((now) => ({ ...now, notNow: now.notNow.filter((other) => !sameNotNow(one, other)) }))
              }
            >
              {text('pauses_not_now_back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Forget() {
  const [forgotten, setForgotten] = useState<TextKey>();
  return (
    <div class="pause">
      <button
        type="button"
        class="button second"
        data-action="forget-asked"
        aria-describedby="forget-means"
        onClick={() =>
          void forgetAsked().then(
            () => setForgotten('pauses_forgotten'),
            () => setForgotten('settings_not_saved'),
          )
        }
      >
        {text('pauses_forget')}
      </button>{' '}
      <span role="status" class="quiet">
        {forgotten && text(forgotten)}
      </span>
      <p id="forget-means" class="means">
        {text('pauses_forget_means')}
      </p>
    </div>
  );
}

/** How often it may interrupt, and the pauses of those who want one. */
export function Pauses(props: SectionProps) {
  return (
    <section id="pauses" aria-labelledby="pauses-title">
      <h2 id="pauses-title">{text('pauses_title')}</h2>
      <p class="lead">{text('pauses_lead')}</p>
      <div class="sheet pauses">
        <Cap {...props} />
        <Cooling {...props} />
        <QuietHours {...props} />
        <LeftOut {...props} />
        <Forget />
      </div>
    </section>
  );
}
