import { useEffect } from 'preact/hooks';
import { hasShortcuts } from '../settings/shortcuts.ts';
import { useSettings } from '../settings/useSettings.ts';
import { text } from '../text.ts';
import { Checks } from './Checks.tsx';
import { Journal } from './Journal.tsx';
import { Readiness } from './Readiness.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';

/** The options page: how readily it speaks up, where it is, and what it looks for. Every change counts at once. */
export function Options() {
  const { settings, failed, change } = useSettings();
  const ready = settings !== undefined;

  useEffect(() => {
    // The browser looked for the anchor before there was anything on the page.
    if (ready && location.hash !== '') location.replace(location.hash);
  }, [ready]);

  return (
    <div class="page">
      <header>
        <p class="brand">
          <img src="/icons/icon-48.png" alt="" width="32" height="32" />
          <span>{text('app_name')}</span>
        </p>
        <h1>{text('options_heading')}</h1>
        <p class="lead">{text('options_lead')}</p>
      </header>
      <nav aria-label={text('options_nav')}>
        <a href="#readiness">{text('options_readiness_title')}</a>
        <a href="#sites">{text('options_sites_title')}</a>
        <a href="#checks">{text('options_checks_title')}</a>
        {hasShortcuts() && <a href="#shortcuts">{text('options_shortcuts_title')}</a>}
        <a href="#journal">{text('journal_title')}</a>
      </nav>
      <div class="trouble" role="alert">
        {failed && <p class="notice">{text('settings_not_saved')}</p>}
      </div>
      <main aria-busy={!ready}>
        {settings && (
          <>
            <Readiness
              level={settings.readiness}
              change={(readiness) => change((current) => ({ ...current, readiness }))}
            />
            <Sites settings={settings} change={change} />
            <Checks
              off={settings.checksOff}
              change={(check, on) =>
                change((current) => {
                  const others = current.checksOff.filter((id) => id !== check);
                  return { ...current, checksOff: on ? others : [...others, check] };
                })
              }
            />
            <Shortcuts />
            <Journal settings={settings} change={change} />
          </>
        )}
      </main>
      <footer class="quiet">
        <p>{text('options_footer')}</p>
        <p>
          <a class="to-welcome" href="../welcome/welcome.html">
            {text('options_welcome')}
          </a>
        </p>
      </footer>
    </div>
  );
}
