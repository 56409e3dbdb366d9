import { useState } from 'preact/hooks';
import { counted } from '../counted.ts';
import { askForPages, giveBack, patternsFromTheStart } from '../settings/access.ts';
import { lockedBy } from '../settings/lockedBy.ts';
import { modeOn, withAdded, withMode } from '../settings/modes.ts';
import { PROFILES, profileOn, withProfileOn } from '../settings/profiles.ts';
import type { Mode, ProfileId } from '../settings/schema.ts';
import { covers } from '../sites/covers.ts';
import { sites } from '../sites/index.ts';
import { isOpenTo } from '../sites/isOpenTo.ts';
import type { Site } from '../sites/site.ts';
import { type TextKey, text } from '../text.ts';
import { LockedNote } from './LockedNote.tsx';
import type { SectionProps } from './Section.ts';
import { sitesFound } from './sitesFound.ts';

const modes = [
  { mode: 'off', label: 'mode_off' },
  { mode: 'hints', label: 'mode_hints' },
  { mode: 'review', label: 'mode_review' },
] as const;

/** More host names than these are counted, not listed. */
const HOSTS_SHOWN = 3;

const hostsOf = (site: Site) => site.matches.map((match) => match.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, ''));

/** The names of the sites that are off until a person wants them. */
function offAtFirst(): string {
  const names = sites.filter(({ offByDefault }) => offByDefault).map(({ name }) => name);
  return new Intl.ListFormat(text('language_code')).format(names);
}

interface SiteRowProps {
  readonly site: Site;
  /** What the person wants there; where the browser doesn't let us in, nothing happens whatever it is. */
  readonly mode: Mode;
  readonly permitted: boolean;
  readonly change: (mode: Mode) => void;
  readonly profile: ProfileId;
  readonly changeProfile: (profile: ProfileId) => void;
  /** Who set the mode or the profile, where that can't be changed here. */
  readonly modeBy: string | undefined;
  readonly profileBy: string | undefined;
  /** Takes back what the person gave; undefined for what came with the installation or was never given. */
  readonly takeBack: (() => void) | undefined;
}

function SiteRow(props: SiteRowProps) {
  const { site, mode, permitted, change, profile, changeProfile, modeBy, profileBy, takeBack } = props;
  const [refused, setRefused] = useState(false);
  const choose = (next: Mode) => {
    setRefused(false);
    if (permitted || next === 'off') return change(next);
    // The browser takes this request only straight from the click.
    askForPages(site.matches).then(
      (given) => (given ? change(next) : setRefused(true)),
      () => setRefused(true),
    );
  };
  const hosts = site.added ? [] : hostsOf(site);
  const more = hosts.length - HOSTS_SHOWN;
  return (
    <li id={`site-${site.id}`}>
      <fieldset class="site" aria-describedby={`about-${site.id}`}>
        <legend class="for-ears">{site.name}</legend>
        <div class="name">
          <h3>{site.name}</h3>
          <div id={`about-${site.id}`} class="quiet">
            {hosts.length > 0 && (
              <p>
                {hosts.slice(0, HOSTS_SHOWN).join(', ')}
                {more > 0 && ` ${counted('options_more_hosts', more)}`}
              </p>
            )}
            {site.generic && <p>{text('options_site_generic')}</p>}
          </div>
          {refused && <p role="alert">{text('popup_permit_refused')}</p>}
          {takeBack && (
            <button type="button" class="take-back" data-action="take-back" onClick={takeBack}>
              {text('options_take_back')}
              <span class="for-ears"> {site.name}</span>
            </button>
          )}
        </div>
        <div class="settings">
          <div class="segments">
            {modes.map((one) => (
              <label key={one.mode} class="segment">
                <input
                  type="radio"
                  name={`mode-${site.id}`}
                  value={one.mode}
                  checked={one.mode === (permitted ? mode : 'off')}
                  // Where the browser hasn't let us in yet, choosing what was set asks it.
                  disabled={modeBy !== undefined && (permitted || one.mode !== mode)}
                  onChange={() => choose(one.mode)}
                />
                {text(one.label)}
              </label>
            ))}
          </div>
          <LockedNote by={modeBy} />
          {permitted && mode !== 'off' && (
            <label class="speaks-as">
              <span>{text('options_site_profile')}</span>
              <select
                class="choice"
                name={`profile-${site.id}`}
                disabled={profileBy !== undefined}
                value={profile}
                onChange={(event) => changeProfile(event.currentTarget.value as ProfileId)}
              >
                {PROFILES.map((id) => (
                  <option key={id} value={id}>
                    {text(`profile_${id}` as TextKey)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <LockedNote by={profileBy} />
        </div>
      </fieldset>
    </li>
  );
}

/** All sites with their mode, those that the person added last, and a box to find one. */
export function Sites({ settings, origins, change, search: soughtAbove }: SectionProps) {
  const [search, setSearch] = useState('');
  const fromTheStart = patternsFromTheStart();
  /** What the browser lets us onto for this site alone because the person said so. */
  const given = (site: Site) =>
    origins.filter(
      (origin) => !fromTheStart.includes(origin) && site.matches.some((pattern) => covers(pattern, origin)),
    );
  const takeBackOf = (site: Site) => {
    const patterns = site.added ? site.matches : given(site);
    // What an organisation added isn't the person's to take out of the list.
    if (patterns.length === 0 || site.matches.some((pattern) => settings.policy?.sites?.includes(pattern)))
      return undefined;
    return () => {
      change((current) => withAdded(current, site, false));
      void giveBack(patterns);
    };
  };
  const found = sitesFound(settings, `${soughtAbove} ${search}`);
  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{text('options_sites_title')}</h2>
      <p class="lead">
        {text('options_sites_lead')} {text('options_sites_asks')} {text('options_sites_off_at_first', offAtFirst())}
      </p>
      <dl class="modes quiet">
        <div>
          <dt>{text('mode_off')}</dt>
          <dd>{text('mode_off_means')}</dd>
        </div>
        <div>
          <dt>{text('mode_hints')}</dt>
          <dd>{text('mode_hints_means')}</dd>
        </div>
        <div>
          <dt>{text('mode_review')}</dt>
          <dd>{text('mode_review_means')}</dd>
        </div>
      </dl>
      <div class="search">
        <label for="search">{text('options_search')}</label>
        <input
          id="search"
          class="entry"
          type="search"
          value={search}
          autocomplete="off"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p class="for-ears" role="status">
          {search.trim() !== '' && found.length > 0 && counted('options_sites', found.length)}
        </p>
      </div>
      {found.length === 0 ? (
        <p class="notice" role="status">
          {text('options_sites_none')}
        </p>
      ) : (
        <ul class="sheet rows">
          {found.map((site) => (
            <SiteRow
              key={site.matches[0]}
              site={site}
              mode={modeOn(settings, site)}
              permitted={isOpenTo(site, origins)}
              change={(mode) => change((current) => withMode(current, site, mode))}
              profile={profileOn(settings, site)}
              changeProfile={(profile) => change((current) => withProfileOn(current, site, profile))}
              modeBy={lockedBy(settings, (rules) => rules.sites?.[site.id])}
              profileBy={lockedBy(settings, (rules) => rules.profileOn?.[site.id])}
              takeBack={takeBackOf(site)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
