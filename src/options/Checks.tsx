import type { Check } from '../analyzer/check.ts';
import { checks } from '../analyzer/checks/index.ts';
import { language } from '../language.ts';
import { wordOf } from '../nudges/catalog.ts';
import { initialOf } from '../nudges/initialOf.ts';
import { nameOf } from '../nudges/nameOf.ts';
import { think } from '../nudges/think.ts';
import { lockedBy } from '../settings/lockedBy.ts';
import { profileOf, withCheck } from '../settings/profiles.ts';
import { type TextKey, text } from '../text.ts';
import { checksFound } from './checksFound.ts';
import { partsOf } from './example.ts';
import { LockedNote } from './LockedNote.tsx';
import type { SectionProps } from './Section.ts';
import { sources } from './sources.ts';

const families = [
  { family: 'reliable', title: 'options_family_reliable', lead: 'options_family_reliable_lead' },
  { family: 'generous', title: 'options_family_generous', lead: 'options_family_generous_lead' },
  { family: 'aware', title: 'options_family_aware', lead: 'options_family_aware_lead' },
] as const;

function Example({ example }: { readonly example: string }) {
  return (
    <p class="example" lang="en" dir="ltr">
      <span class="for-ears" {...language()}>
        {text('options_example')}:{' '}
      </span>
      {partsOf(example).map((part, index) =>
        // An example never changes while it is shown: its parts' places are their identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </p>
  );
}

/** Why the check exists, and where that can be read. A link opens only when it is pressed. */
function Source({ check }: { readonly check: Check }) {
  return (
    <details class="source">
      <summary>
        {text('options_source')}
        <span class="for-ears">: {text(`check_${wordOf(check.id)}_title` as TextKey)}</span>
      </summary>
      <p>{text(`check_${wordOf(check.id)}_source` as TextKey)}</p>
      <ul>
        {sources[check.id].map(({ title, address }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer" lang="en" dir="ltr">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface CheckRowProps {
  readonly check: Check;
  readonly on: boolean;
  /** Who set it, where it can't be changed here. */
  readonly by: string | undefined;
  readonly change: (on: boolean) => void;
}

function CheckRow({ check, on, by, change }: CheckRowProps) {
  const name = check.id.slice(check.id.indexOf('/') + 1);
  const word = wordOf(check.id);
  const letterName = text(nameOf(check.letter));
  return (
    <li id={`check-${name}`} class="check" data-letter={check.letter} tabIndex={-1} aria-labelledby={`title-${name}`}>
      <span class="letter" title={letterName}>
        {initialOf(letterName)}
        <span class="for-ears">: {letterName}</span>
      </span>
      <div class="about">
        <h4 id={`title-${name}`}>
          <label for={`switch-${name}`}>{text(`check_${word}_title` as TextKey)}</label>
        </h4>
        <p id={`why-${name}`}>{text(`check_${word}_why` as TextKey)}</p>
        <Example example={check.example} />
        <Source check={check} />
        <LockedNote by={by} id={`locked-${name}`} />
      </div>
      <label class="on-off">
        <span class="quiet" aria-hidden="true">
          {text(on ? 'options_check_on' : 'options_check_off')}
        </span>
        <input
          id={`switch-${name}`}
          class="switch"
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells by itself whether it is checked
          role="switch"
          checked={on}
          disabled={by !== undefined}
          aria-describedby={by === undefined ? `why-${name}` : `locked-${name}`}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      </label>
    </li>
  );
}

/** All checks by family, each with why it exists, an example, where that comes from, and its switch. */
export function Checks({ settings, change, search, profile }: SectionProps) {
  const { checksOff } = profileOf(settings, profile);
  const found = checksFound(search);
  return (
    <section id="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">
        {text('options_checks_title')}
        <span class="whose">{text(`profile_${profile}` as TextKey)}</span>
      </h2>
      <p class="lead">{text('options_checks_lead')}</p>
      <ul class="think-legend" aria-label={text('think_label')}>
        {think.map(({ letter, name, question }) => (
          <li key={letter} data-letter={letter}>
            <span class="letter" aria-hidden="true">
              {initialOf(text(name))}
            </span>
            <span class="means">{text(question)}</span>
          </li>
        ))}
      </ul>
      {checks.length === 0 && <p class="notice">{text('options_checks_none')}</p>}
      {families.map(({ family, title, lead }) => {
        const own = found.filter((check) => check.id.startsWith(`${family}/`));
        if (own.length === 0) return null;
        return (
          <section key={family} id={family} class="family" aria-labelledby={`${family}-title`}>
            <h3 id={`${family}-title`}>{text(title)}</h3>
            <p class="lead">{text(lead)}</p>
            <ul class="sheet rows">
              {own.map((check) => (
                <CheckRow
                  key={check.id}
                  check={check}
                  on={!checksOff.includes(check.id)}
                  by={lockedBy(settings, ({ profiles }) => profiles?.[profile]?.checks?.[check.id])}
                  change={(on) => change((current) => withCheck(current, profile, check.id, on))}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
