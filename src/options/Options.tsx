import { useState } from 'preact/hooks';
import type { ProfileId } from '../settings/schema.ts';
import { useOrigins } from '../settings/useOrigins.ts';
import { useSettings } from '../settings/useSettings.ts';
import { text } from '../text.ts';
import { isSought } from './isSought.ts';
import { PolicyNotice } from './PolicyNotice.tsx';
import { sections } from './sections.ts';
import { useDeepLink } from './useDeepLink.ts';

/** The options page: a list of sections, and a box that finds what is in them. Every change counts at once. */
export function Options() {
  const { settings, failed, change } = useSettings();
  const origins = useOrigins();
  // Shown at once with what both say: a row that grew later would move the next one under a press.
  const ready = settings !== undefined && origins !== undefined;
  const [search, setSearch] = useState('');
  const [profile, look] = useState<ProfileId>('personal');
  useDeepLink(ready, () => setSearch(''));

  const sought = search.trim();
  const found = ready
    ? sections.flatMap((section) => {
        if (section.isHere?.() === false) return [];
        const itself = isSought(
          sought,
          [section.title, ...section.words].map((key) => text(key)),
        );
        return itself || section.has?.(sought, settings) ? [{ ...section, search: itself ? '' : sought }] : [];
      })
    : [];

  return (
    <div class="page">
      <header>
        <p class="brand">
          <img src="/icons/icon-48.png" alt="" width="32" height="32" />
          <span>{text('app_name')}</span>
        </p>
        <h1>{text('options_heading')}</h1>
        <p class="lead">{text('options_lead')}</p>
        <PolicyNotice />
      </header>
      <search class="find">
        <label for="find">{text('options_find')}</label>
        <input
          id="find"
          class="entry"
          type="search"
          value={search}
          autocomplete="off"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p class="quiet" role="status">
          {settings &&
            sought !== '' &&
            (found.length === 0
              ? text('options_find_none', sought)
              : text('options_find_in', found.map(({ title }) => text(title)).join(' · ')))}
        </p>
      </search>
      <nav aria-label={text('options_nav')}>
        {found.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {text(title)}
          </a>
        ))}
      </nav>
      <div class="trouble" role="alert">
        {failed && <p class="notice">{text('settings_not_saved')}</p>}
      </div>
      <main aria-busy={!ready}>
        {ready &&
          found.map(({ id, Body, search: inside }) => (
            <Body
              key={id}
              settings={settings}
              origins={origins}
              change={change}
              search={inside}
              profile={profile}
              look={look}
            />
          ))}
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
