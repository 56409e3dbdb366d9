import { lockedBy } from '../settings/lockedBy.ts';
import { PROFILES, profileOn, withProfileOn } from '../settings/profiles.ts';
import type { Settings } from '../settings/schema.ts';
import type { Site } from '../sites/site.ts';
import { type TextKey, text } from '../text.ts';

interface SpeakAsProps {
  readonly site: Site;
  readonly settings: Settings;
  readonly change: (change: (settings: Settings) => Settings) => void;
}

/** In whose voice one writes on a site. */
export function SpeakAs({ site, settings, change }: SpeakAsProps) {
  const profile = profileOn(settings, site);
  const by = lockedBy(settings, (rules) => rules.profileOn?.[site.id]);
  return (
    <fieldset
      class="speaks-as"
      disabled={by !== undefined}
      aria-describedby={by === undefined ? undefined : 'profile-means'}
    >
      <legend class="quiet">{text('options_site_profile')}</legend>
      <div class="segments">
        {PROFILES.map((id) => (
          <label key={id} class="segment">
            <input
              type="radio"
              name="profile"
              value={id}
              checked={id === profile}
              onChange={() => change((current) => withProfileOn(current, site, id))}
            />
            {text(`profile_${id}` as TextKey)}
          </label>
        ))}
      </div>
      {by !== undefined && (
        <p id="profile-means" class="means quiet">
          {text('policy_set_by', by || text('policy_organisation'))}
        </p>
      )}
    </fieldset>
  );
}
