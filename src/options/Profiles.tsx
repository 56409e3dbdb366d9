import { counted } from '../counted.ts';
import { PROFILES, profileOf } from '../settings/profiles.ts';
import type { ProfileId } from '../settings/schema.ts';
import { type TextKey, text } from '../text.ts';
import type { SectionProps } from './Section.ts';

/** In whose voice one writes: chooses the profile that the sections below are about. */
export function Profiles({ settings, profile, look }: SectionProps) {
  const { checksOff, readiness } = profileOf(settings, profile);
  const say = (id: ProfileId, part: string) => text(`profile_${id}${part}` as TextKey);
  return (
    <section id="profiles" aria-labelledby="profiles-title">
      <h2 id="profiles-title">{text('options_profiles_title')}</h2>
      <p class="lead">{text('options_profiles_lead')}</p>
      <fieldset class="profiles" aria-describedby="profile-means">
        <legend class="for-ears">{text('options_profiles_look')}</legend>
        <div class="segments">
          {PROFILES.map((id) => (
            <label key={id} class="segment">
              <input type="radio" name="profile" value={id} checked={id === profile} onChange={() => look(id)} />
              {say(id, '')}
            </label>
          ))}
        </div>
      </fieldset>
      <p id="profile-means" class="means" role="status">
        {say(profile, '_means')}{' '}
        {text(
          'options_profiles_now',
          text(`options_${readiness}` as TextKey),
          checksOff.length === 0 ? text('options_profiles_all') : counted('options_profiles_off', checksOff.length),
        )}
      </p>
    </section>
  );
}
