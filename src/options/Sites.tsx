import { useState } from 'preact/hooks';
import { askForPages, giveBack, patternsFromTheStart } from '../settings/access.ts';
import { modeOn, withAdded, withMode } from '../settings/modes.ts';
import type { Mode, Settings } from '../settings/schema.ts';
import { useOrigins } from '../settings/useOrigins.ts';
import { addedSite } from '../sites/addedSite.ts';
import { covers } from '../sites/covers.ts';
import { sites } from '../sites/index.ts';
import { isOpenTo } from '../sites/isOpenTo.ts';
import type { Site } from '../sites/site.ts';
import { text } from '../text.ts';

const modes = [
  { mode: 'off', label: 'mode_off' },
  { mode: 'hints', label: 'mode_hints' },
  { mode: 'review', label: 'mode_review' },
] as const;

/** More host names than these are counted, not listed. */
const HOSTS_SHOWN = 3;

const hostsOf = (site: Site) => site.matches.map((match) => match.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, ''));

/** Whether each word that was searched for is in a site's name or in a host of it. */
function isSoughtBy(site: Site, search: string): boolean {
  const where = [site.name, ...hostsOf(site)].join(' ').toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => where.includes(word));
}

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
  /** Takes back what the person gave; undefined for what came with the installation or was never given. */
  readonly takeBack: (() => void) | undefined;
}

function SiteRow({ site, mode, permitted, change, takeBack }: SiteRowProps) {
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
                {more > 0 && ` ${text('options_more_hosts', String(more))}`}
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
        <div class="segments">
          {modes.map((one) => (
            <label key={one.mode} class="segment">
              <input
                type="radio"
                name={`mode-${site.id}`}
                value={one.mode}
                checked={one.mode === (permitted ? mode : 'off')}
                onChange={() => choose(one.mode)}
              />
              {text(one.label)}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}

interface SitesProps {
  readonly settings: Settings;
  readonly change: (change: (settings: Settings) => Settings) => void;
}

/** All sites with their mode, those that the person added last, and a box to find one. */
export function Sites({ settings, change }: SitesProps) {
  const [search, setSearch] = useState('');
  const origins = useOrigins();
  const fromTheStart = patternsFromTheStart();
  // Until the browser has said where it lets us in, only what came with the installation counts: a press elsewhere has to ask.
  const isPermitted = (site: Site) => isOpenTo(site, origins ?? fromTheStart);
  /** What the browser lets us onto for this site alone because the person said so. */
  const given = (site: Site) =>
    (origins ?? []).filter(
      (origin) => !fromTheStart.includes(origin) && site.matches.some((pattern) => covers(pattern, origin)),
    );
  const takeBackOf = (site: Site) => {
    const patterns = site.added ? site.matches : given(site);
    if (patterns.length === 0) return undefined;
    return () => {
      change((current) => withAdded(current, site, false));
      void giveBack(patterns);
    };
  };
  const found = [...sites, ...settings.added.map(addedSite)].filter((site) => isSoughtBy(site, search.trim()));
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
          {search.trim() !== '' &&
            found.length > 0 &&
            (found.length === 1 ? text('options_sites_one') : text('options_sites_count', String(found.length)))}
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
              permitted={isPermitted(site)}
              change={(mode) => change((current) => withMode(current, site, mode))}
              takeBack={takeBackOf(site)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
