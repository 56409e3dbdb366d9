import { useCallback, useEffect, useState } from 'preact/hooks';
import { KeptDrafts } from '../kept/KeptDrafts.tsx';
import { type PageState, sendToTab } from '../messages.ts';
import { lockedBy } from '../settings/lockedBy.ts';
import { isKnown, modeOn, withAdded, withMode } from '../settings/modes.ts';
import { isSnoozed } from '../settings/snoozes.ts';
import { useSettings } from '../settings/useSettings.ts';
import { anySiteAt } from '../sites/generic.ts';
import type { Site } from '../sites/site.ts';
import { text } from '../text.ts';
import { TryBox } from '../trying/TryBox.tsx';
import { AddSite } from './AddSite.tsx';
import { Here, NotPermitted } from './Here.tsx';
import { Snooze, type SnoozedPost } from './Snooze.tsx';
import { SpeakAs } from './SpeakAs.tsx';
import { Switch } from './Switch.tsx';
import { usePage } from './usePage.ts';
import { findPlace, type Place } from './visit.ts';

/** Where the options are, seen from the popup's own page. */
const OPTIONS = '../options/options.html';
const WELCOME = '../welcome/welcome.html';
/** Where the journal is. */
const JOURNAL = '../reflect/reflect.html';

/** The site of the frame that the person is in, where it is another than the page's. */
function frameOf(page: PageState | 'silent' | undefined) {
  if (!page || page === 'silent' || page.frame === null) return undefined;
  const site = anySiteAt(page.frame);
  return site && { site, address: page.frame };
}

/** The toolbar popup, about the tab in front of the person or the one that is given. */
export function Popup({ tabId, address: told }: { readonly tabId?: number; readonly address?: string }) {
  const { settings, failed, change } = useSettings();
  const [place, setPlace] = useState<Place>();
  const look = useCallback(() => void findPlace(tabId, told).then(setPlace), [tabId, told]);
  useEffect(look, [look]);

  const site = settings && place?.site && isKnown(settings, place.site) ? place.site : undefined;
  const mode = settings && site && modeOn(settings, site);
  const tab = place?.access ? place.tab?.id : undefined;
  const [page, askAgain] = usePage(tab, mode);
  // What the page answers brings lines of its own.
  const asking = tab !== undefined && mode !== undefined && mode !== 'off' && page === undefined;
  const address = place?.tab?.address;

  const frame = frameOf(page);
  const add = (added: Site) => {
    change((current) => withAdded(current, added, true));
    look();
  };

  const on = site && mode !== 'off' ? site : undefined;
  const snoozed = settings && site && isSnoozed(settings, site.id);
  const writing = page && page !== 'silent' && (page.box === 'found' || page.box === 'no-send') ? page : undefined;
  const post: SnoozedPost | undefined =
    writing && !snoozed
      ? {
          snoozed: writing.snoozed,
          change: async (to) => {
            const heard = await sendToTab(tab as number, undefined, 'snoozePost', to).then(
              () => true,
              () => false,
            );
            askAgain();
            return heard;
          },
        }
      : undefined;

  // A popup in Firefox stays open over the tab that a link opens; one that is a page of its own may stay.
  const leave = () => void (tabId === undefined && setTimeout(() => window.close(), 100));

  return (
    <>
      <header class="brand">
        <img src="/icons/icon-48.png" alt="" width="24" height="24" />
        <span>{text('app_name')}</span>
      </header>
      <main aria-busy={!settings || !place || asking}>
        {failed && (
          <p class="notice" role="alert">
            {text('settings_not_saved')}
          </p>
        )}
        {site && mode && (
          <section class="site">
            <h1>{site.name}</h1>
            <Switch
              site={site}
              mode={mode}
              by={lockedBy(settings, (rules) => rules.sites?.[site.id])}
              change={(next) => change((current) => withMode(current, site, next))}
            />
            {mode !== 'off' && <SpeakAs site={site} settings={settings} change={change} />}
          </section>
        )}
        {settings && place && !site && <h1 class="for-ears">{text('popup_title')}</h1>}
        <div class="about" role="status">
          {settings && place && !site && !place.site && <p class="notice">{text('popup_unknown_page')}</p>}
          {settings && !site && place?.site && address && <AddSite site={place.site} address={address} added={add} />}
          {site && mode !== 'off' && address && !place.access && <NotPermitted address={address} permitted={look} />}
          {frame && settings && !isKnown(settings, frame.site) && <AddSite {...frame} added={add} inFrame />}
          {page && on && mode && !snoozed && <Here page={page} mode={mode} site={on} />}
        </div>
        {settings && <Snooze settings={settings} change={change} site={on} post={post} />}
        <KeptDrafts level="h2" />
        {settings && <TryBox settings={settings} place={site?.id} />}
      </main>
      <footer>
        <a href={OPTIONS} target="_blank" rel="noreferrer" onClick={leave}>
          {text('popup_options')}
        </a>
        <a href={WELCOME} target="_blank" rel="noreferrer" onClick={leave}>
          {text('popup_welcome')}
        </a>
        {settings?.journal.on && (
          <a href={JOURNAL} target="_blank" rel="noreferrer" onClick={leave}>
            {text('journal_title')}
          </a>
        )}
      </footer>
    </>
  );
}
