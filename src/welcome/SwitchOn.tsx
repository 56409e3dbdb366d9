import { useState } from 'preact/hooks';
import { counted } from '../counted.ts';
import { askForPages } from '../settings/access.ts';
import { lockedBy } from '../settings/lockedBy.ts';
import { modeOn, withMode } from '../settings/modes.ts';
import type { Settings } from '../settings/schema.ts';
import { useOrigins } from '../settings/useOrigins.ts';
import { sites } from '../sites/index.ts';
import { isOpenTo } from '../sites/isOpenTo.ts';
import type { Site } from '../sites/site.ts';
import { text } from '../text.ts';

/** Those that most people are on, shown at once; the others are one press away. */
const FIRST = [
  'x',
  'facebook',
  'instagram',
  'linkedin',
  'reddit',
  'youtube',
  'threads',
  'bluesky',
  'mastodon',
  'tiktok',
];
/** A page on one's own computer, to try things on. */
const OUR_OWN = 'playground';

const first = FIRST.flatMap((id) => sites.find((site) => site.id === id) ?? []);
const others = sites.filter((site) => site.id !== OUR_OWN && !first.includes(site));

interface SiteSwitchProps {
  readonly site: Site;
  readonly on: boolean;
  readonly permitted: boolean;
  /** Who set it, where it can't be changed here. */
  readonly by: string | undefined;
  readonly change: (on: boolean) => void;
}

function SiteSwitch({ site, on, permitted, by, change }: SiteSwitchProps) {
  const [refused, setRefused] = useState(false);
  const flip = (to: boolean) => {
    setRefused(false);
    if (permitted || !to) return change(to);
    // The browser takes this request only straight from the click.
    askForPages(site.matches).then(
      (given) => (given ? change(true) : setRefused(true)),
      () => setRefused(true),
    );
  };
  return (
    <li>
      <label class="site">
        <span>{site.name}</span>
        <input
          type="checkbox"
          class="switch"
          name={`site-${site.id}`}
          aria-label={text('welcome_site_switch', site.name)}
          checked={on}
          disabled={by !== undefined}
          onChange={(event) => {
            const to = event.currentTarget.checked;
            // It shows what is so, not what was asked for: the browser may say no.
            event.currentTarget.checked = on;
            flip(to);
          }}
        />
      </label>
      {by !== undefined && <p class="quiet">{text('policy_set_by', by || text('policy_organisation'))}</p>}
      {refused && (
        <p class="quiet" role="alert">
          {text('popup_permit_refused')}
        </p>
      )}
    </li>
  );
}

interface SwitchOnProps {
  readonly settings: Settings;
  readonly change: (change: (settings: Settings) => Settings) => void;
}

/** The sites to switch on, each with the browser's own question behind its switch. */
export function SwitchOn({ settings, change }: SwitchOnProps) {
  const origins = useOrigins();
  const list = (some: readonly Site[]) => (
    <ul class="sites">
      {some.map((site) => {
        const permitted = origins !== undefined && isOpenTo(site, origins);
        const mode = modeOn(settings, site);
        const by = lockedBy(settings, (rules) => rules.sites?.[site.id]);
        return (
          <SiteSwitch
            key={site.id}
            site={site}
            permitted={permitted}
            on={permitted && mode !== 'off'}
            // Where it is to be on and the browser hasn't let us in yet, the switch asks it.
            by={permitted || mode === 'off' ? by : undefined}
            change={(to) =>
              change((current) =>
                withMode(current, site, !to ? 'off' : modeOn(current, site) === 'hints' ? 'hints' : 'review'),
              )
            }
          />
        );
      })}
    </ul>
  );
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{text('welcome_sites_title')}</h2>
      <p class="lead">{text('welcome_sites_lead')}</p>
      {list(first)}
      <details>
        <summary>{counted('welcome_more_sites', others.length)}</summary>
        {list(others)}
      </details>
    </section>
  );
}
