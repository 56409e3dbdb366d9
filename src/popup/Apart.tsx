import { useEffect, useState } from 'preact/hooks';
import { send } from '../messages.ts';
import { useSettings } from '../settings/useSettings.ts';
import { text } from '../text.ts';
import { TryBox } from '../trying/TryBox.tsx';

interface ApartProps {
  /** Why the questions couldn't be shown in the page. */
  readonly why: string;
  /** By what the words are fetched that this window was opened for. */
  readonly words: string;
}

/** A small window in the place of a panel, for words in a page that lets no extension in. */
export function Apart({ why, words }: ApartProps) {
  const { settings } = useSettings();
  const [given, setGiven] = useState<string>();
  useEffect(() => {
    // Fetched once: after a reload they are gone, and the box is there to be pasted into.
    send('takeWords', words).then(setGiven, () => setGiven(''));
  }, [words]);
  const closed = given === '' ? 'apart_closed' : 'apart_closed_words';
  return (
    <>
      <header class="brand">
        <img src="/icons/icon-48.png" alt="" width="24" height="24" />
        <span>{text('app_name')}</span>
      </header>
      <main aria-busy={!settings || given === undefined}>
        {settings && given !== undefined && (
          <>
            <h1 class="for-ears">{text('popup_title')}</h1>
            <p class="notice">{text(why === 'nothing' ? 'apart_nothing' : closed)}</p>
            <TryBox settings={settings} given={given} title="apart_try_title" />
          </>
        )}
      </main>
    </>
  );
}
