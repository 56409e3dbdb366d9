import { useCallback, useEffect, useState } from 'preact/hooks';
import { modeOn, withMode } from '../settings/modes.ts';
import { useSettings } from '../settings/useSettings.ts';
import { text } from '../text.ts';
import { Here, NotPermitted } from './Here.tsx';
import { Switch } from './Switch.tsx';
import { TryBox } from './TryBox.tsx';
import { usePage } from './usePage.ts';
import { findPlace, type Place } from './visit.ts';

/** Where the options are, seen from the popup's own page. */
const OPTIONS = '../options/options.html';

/** The toolbar popup, about the tab in front of the person or the one that is given. */
export function Popup({ tabId }: { readonly tabId?: number }) {
  const { settings, failed, change } = useSettings();
  const [place, setPlace] = useState<Place>();
  const look = useCallback(() => void findPlace(tabId).then(setPlace), [tabId]);
  useEffect(look, [look]);

  const site = place?.site;
  const mode = settings && site && modeOn(settings, site);
  const page = usePage(place?.access ? place.tab?.id : undefined, mode);
  const address = place?.tab?.address;

  // A popup in Firefox stays open over the tab that a link opens; one that is a page of its own may stay.
  const leave = () => void (tabId === undefined && setTimeout(() => window.close(), 100));

  return (
    <>
      <header class="brand">
        <img src="/icons/icon-48.png" alt="" width="24" height="24" />
        <span>{text('app_name')}</span>
      </header>
      <main aria-busy={!settings || !place}>
        {failed && (
          <p class="notice" role="alert">
            {text('settings_not_saved')}
          </p>
        )}
        {site && mode && (
          <section class="site">
            <h1>{site.name}</h1>
            <Switch site={site} mode={mode} change={(next) => change((current) => withMode(current, site, next))} />
          </section>
        )}
        <div class="about" role="status">
          {place && !site && (
            <p class="notice">
              {text(address && /^https?:/.test(address) ? 'popup_unknown_site' : 'popup_unknown_page')}
            </p>
          )}
          {site && mode !== 'off' && address && !place.access && <NotPermitted address={address} permitted={look} />}
          {page && mode && mode !== 'off' && <Here page={page} mode={mode} />}
        </div>
        {settings && <TryBox settings={settings} />}
      </main>
      <footer>
        <a href={OPTIONS} target="_blank" rel="noreferrer" onClick={leave}>
          {text('popup_options')}
        </a>
      </footer>
    </>
  );
}
