import { useEffect, useState } from 'preact/hooks';
import { hasShortcuts, openShortcuts, type Shortcut, shortcuts, shortcutsBelongTo } from '../settings/shortcuts.ts';
import { text } from '../text.ts';

/** The browser's shortcuts for what Think First can do, and where they are changed. Nothing where a browser has none. */
export function Shortcuts() {
  const [known, setKnown] = useState<readonly Shortcut[]>();
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    if (!hasShortcuts()) return;
    const look = () => void shortcuts().then(setKnown, () => setKnown(undefined));
    look();
    // They are changed on a page of the browser's; this is what the person comes back to.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  if (!known) return null;
  const where =
    shortcutsBelongTo() === 'firefox' ? 'options_shortcuts_where_firefox' : 'options_shortcuts_where_chrome';
  return (
    <section id="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{text('options_shortcuts_title')}</h2>
      <p class="lead">{text('options_shortcuts_lead')}</p>
      <dl class="sheet shortcuts">
        {known.map(({ name, means, keys }) => (
          <div key={name}>
            <dt>{means}</dt>
            <dd>{keys === '' ? <span class="quiet">{text('options_shortcuts_none')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="means">{text('options_shortcuts_panel')}</p>
      <p class="change-shortcuts">
        <button
          type="button"
          class="button"
          data-action="shortcuts"
          onClick={() => openShortcuts().catch(() => setClosed(true))}
        >
          {text('options_shortcuts_change')}
        </button>
      </p>
      <p class="means" role={closed ? 'alert' : undefined}>
        {text(where)}
      </p>
    </section>
  );
}
