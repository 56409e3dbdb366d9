import type { Mode } from '../settings/schema.ts';
import type { Site } from '../sites/site.ts';
import { text } from '../text.ts';

const modes = [
  { mode: 'off', label: 'mode_off', means: 'mode_off_means' },
  { mode: 'hints', label: 'mode_hints', means: 'mode_hints_means' },
  { mode: 'review', label: 'mode_review', means: 'mode_review_means' },
] as const;

interface SwitchProps {
  readonly site: Site;
  readonly mode: Mode;
  /** Who set it, where it can't be changed here. */
  readonly by: string | undefined;
  readonly change: (mode: Mode) => void;
}

/** A site's switch: off, hints only, or a review before the send. */
export function Switch({ site, mode, by, change }: SwitchProps) {
  const chosen = modes.find((one) => one.mode === mode);
  return (
    <fieldset aria-describedby="mode-means" disabled={by !== undefined}>
      <legend class="for-ears">{text('popup_mode_label', site.name)}</legend>
      <div class="segments">
        {modes.map((one) => (
          <label key={one.mode} class="segment">
            <input
              type="radio"
              name="mode"
              value={one.mode}
              checked={one.mode === mode}
              onChange={() => change(one.mode)}
            />
            {text(one.label)}
          </label>
        ))}
      </div>
      <p id="mode-means" class="means quiet">
        {chosen && text(chosen.means)}
        {by !== undefined && ` ${text('policy_set_by', by || text('policy_organisation'))}`}
      </p>
    </fieldset>
  );
}
