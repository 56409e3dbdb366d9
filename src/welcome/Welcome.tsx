import { useSettings } from '../settings/useSettings.ts';
import { text } from '../text.ts';
import { TryBox } from '../trying/TryBox.tsx';
import { SwitchOn } from './SwitchOn.tsx';

/** Where the options are, seen from this page. */
const OPTIONS = '../options/options.html';

const steps = [
  { title: 'welcome_hint_title', means: 'welcome_hint' },
  { title: 'welcome_hold_title', means: 'welcome_hold' },
  { title: 'welcome_decide_title', means: 'welcome_decide' },
] as const;

/** The page after the installation: what it does, a box to try it, where to have it, and the promise. Read in a minute. */
export function Welcome() {
  const { settings, failed, change } = useSettings();
  return (
    <div class="page">
      <header>
        <p class="brand">
          <img src="/icons/icon-48.png" alt="" width="32" height="32" />
          <span>{text('app_name')}</span>
        </p>
        <h1>{text('welcome_heading')}</h1>
        <p class="lead">{text('welcome_lead')}</p>
      </header>
      <main aria-busy={!settings}>
        <ol class="steps">
          {steps.map(({ title, means }) => (
            <li key={title}>
              <h2>{text(title)}</h2>
              <p>{text(means)}</p>
            </li>
          ))}
        </ol>
        {settings && (
          <>
            <TryBox settings={settings} given={text('welcome_try_example')} title="welcome_try_title" />
            <p class="quiet knows">{text('welcome_knows')}</p>
            <div role="alert">{failed && <p class="notice">{text('settings_not_saved')}</p>}</div>
            <SwitchOn settings={settings} change={change} />
          </>
        )}
        <section class="promise" aria-labelledby="promise-title">
          <h2 id="promise-title">{text('welcome_privacy_title')}</h2>
          <p>{text('welcome_privacy')}</p>
        </section>
      </main>
      <footer>
        <p>{text('welcome_done')}</p>
        <a class="button" href={OPTIONS}>
          {text('welcome_options')}
        </a>
      </footer>
    </div>
  );
}
