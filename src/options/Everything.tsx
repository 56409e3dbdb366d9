import { useState } from 'preact/hooks';
import { askForPages, grantedPatterns } from '../settings/access.ts';
import { settingsFile, settingsIn } from '../settings/carried.ts';
import type { Settings } from '../settings/schema.ts';
import { DEFAULTS } from '../settings/settings.ts';
import { covers } from '../sites/covers.ts';
import { text } from '../text.ts';
import { Confirm } from './Confirm.tsx';
import { changesBetween } from './changesBetween.ts';
import { FileEntry } from './FileEntry.tsx';
import type { SectionProps } from './Section.ts';
import { save } from './save.ts';
import { troubleWithFile } from './troubleWithFile.ts';

/** What waits for a person's yes: other settings, out of a file or as they came. */
interface Waiting {
  readonly next: Settings;
  readonly from: 'file' | 'reset';
}

/** Lets us onto the hosts that other settings name, as far as the person says yes to the browser; gives back which it is. */
async function letOnto(patterns: readonly string[], asked: Promise<boolean>): Promise<readonly string[]> {
  await asked.catch(() => false);
  const allowed = await grantedPatterns().catch(() => []);
  return patterns.filter((pattern) => allowed.some((origin) => covers(origin, pattern)));
}

/** All settings at once: saved to a file, taken from one, put back to how they came, and the way back from that. */
export function Everything({ settings, change }: SectionProps) {
  const [waiting, setWaiting] = useState<Waiting>();
  const [before, setBefore] = useState<Settings>();
  const [said, say] = useState('');

  const read = (content: string | undefined) => {
    setWaiting(undefined);
    if (content === undefined) return say(text('file_not_read'));
    const next = settingsIn(content);
    if ('trouble' in next) return say(troubleWithFile(next));
    say('');
    setWaiting({ next, from: 'file' });
  };
  const put = (next: Settings, words: string) => {
    setBefore(settings);
    change(() => next);
    setWaiting(undefined);
    say(words);
  };
  const agree = () => {
    if (!waiting) return;
    const { next, from } = waiting;
    if (from === 'reset') return put(next, text('reset_done'));
    const fresh = next.added.filter((pattern) => !settings.added.includes(pattern));
    if (fresh.length === 0) return put(next, text('import_done'));
    // The browser takes this request only straight from the click.
    void letOnto(next.added, askForPages(fresh)).then((added) =>
      put({ ...next, added }, text(added.length === next.added.length ? 'import_done' : 'import_done_without_sites')),
    );
  };

  return (
    <section id="everything" aria-labelledby="everything-title">
      <h2 id="everything-title">{text('options_everything_title')}</h2>
      <p class="lead">{text('options_everything_lead')}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          data-action="export"
          onClick={() => {
            save('think-first-settings.json', 'application/json', [settingsFile(settings)]);
            say(text('export_done'));
          }}
        >
          {text('export_settings')}
        </button>
        <FileEntry id="settings-file" label={text('import_settings')} read={read} />
        <button
          type="button"
          class="button second"
          data-action="reset"
          onClick={() => {
            say('');
            setWaiting({ next: DEFAULTS, from: 'reset' });
          }}
        >
          {text('reset_settings')}
        </button>
      </p>
      <p class="file-said" role="status">
        {said}
      </p>
      {before && !waiting && (
        <p class="actions">
          <button
            type="button"
            class="button second"
            data-action="undo"
            onClick={() => {
              change(() => before);
              setBefore(undefined);
              say(text('undo_done'));
            }}
          >
            {text('undo_settings')}
          </button>
        </p>
      )}
      {waiting && (
        <Confirm
          title={text(waiting.from === 'reset' ? 'reset_will_change' : 'import_will_change')}
          changes={changesBetween(settings, waiting.next)}
          yes={text(waiting.from === 'reset' ? 'reset_yes' : 'import_yes')}
          no={text('change_leave')}
          agree={agree}
          leave={() => {
            setWaiting(undefined);
            say(text('change_left'));
          }}
        />
      )}
    </section>
  );
}
