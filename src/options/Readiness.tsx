import type { Readiness as Level } from '../settings/schema.ts';
import { text } from '../text.ts';

const levels = [
  { level: 'reserved', label: 'options_reserved', means: 'options_reserved_means' },
  { level: 'balanced', label: 'options_balanced', means: 'options_balanced_means' },
  { level: 'thorough', label: 'options_thorough', means: 'options_thorough_means' },
] as const;

interface ReadinessProps {
  readonly level: Level;
  readonly change: (level: Level) => void;
}

/** How readily it speaks up. */
export function Readiness({ level, change }: ReadinessProps) {
  return (
    <section id="readiness" aria-labelledby="readiness-title">
      <h2 id="readiness-title">{text('options_readiness_title')}</h2>
      <p class="lead">{text('options_readiness_lead')}</p>
      <fieldset class="levels sheet">
        <legend class="for-ears">{text('options_readiness_title')}</legend>
        {levels.map((one) => (
          <label key={one.level} class="level">
            <input
              type="radio"
              name="readiness"
              value={one.level}
              checked={one.level === level}
              aria-labelledby={`level-${one.level}`}
              aria-describedby={`level-${one.level}-means`}
              onChange={() => change(one.level)}
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
