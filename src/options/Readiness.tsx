import { lockedBy } from '../settings/lockedBy.ts';
import { profileOf, withReadiness } from '../settings/profiles.ts';
import { type TextKey, text } from '../text.ts';
import { LockedNote } from './LockedNote.tsx';
import type { SectionProps } from './Section.ts';

const levels = [
  { level: 'reserved', label: 'options_reserved', means: 'options_reserved_means' },
  { level: 'balanced', label: 'options_balanced', means: 'options_balanced_means' },
  { level: 'thorough', label: 'options_thorough', means: 'options_thorough_means' },
] as const;

/** How readily it speaks up in the profile that is looked at. */
export function Readiness({ settings, change, profile }: SectionProps) {
  const { readiness } = profileOf(settings, profile);
  const by = lockedBy(settings, ({ profiles }) => profiles?.[profile]?.readiness);
  return (
    <section id="readiness" aria-labelledby="readiness-title">
      <h2 id="readiness-title">
        {text('options_readiness_title')}
        <span class="whose">{text(`profile_${profile}` as TextKey)}</span>
      </h2>
      <p class="lead">{text('options_readiness_lead')}</p>
      <LockedNote by={by} />
      <fieldset class="levels sheet" disabled={by !== undefined}>
        <legend class="for-ears">{text('options_readiness_title')}</legend>
        {levels.map((one) => (
          <label key={one.level} class="level">
            <input
              type="radio"
              name="readiness"
              value={one.level}
              checked={one.level === readiness}
              aria-labelledby={`level-${one.level}`}
              aria-describedby={`level-${one.level}-means`}
              onChange={() => change((current) => withReadiness(current, profile, one.level))}
            />
            <span>
              <strong id={`level-${one.level}`}>{text(one.label)}</strong>
              <span id={`level-${one.level}-means`} class="means">
                {text(one.means)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
