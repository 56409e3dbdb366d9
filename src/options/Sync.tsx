import { useState } from 'preact/hooks';
import { saveSettings } from '../settings/settings.ts';
import {
  type Elsewhere,
  type SyncState,
  setSyncState,
  settingsElsewhere,
  settingsTaken,
  takeFromElsewhere,
} from '../settings/sync.ts';
import { useSync } from '../settings/useSync.ts';
import { text } from '../text.ts';
import { Confirm } from './Confirm.tsx';
import { changesBetween } from './changesBetween.ts';
import { LockedNote } from './LockedNote.tsx';
import type { SectionProps } from './Section.ts';

const troubles = {
  'too-large': 'sync_too_large',
  refused: 'sync_refused',
  newer: 'sync_newer',
} as const satisfies Record<NonNullable<SyncState['trouble']>, string>;

/** Whether settings go to the person's other browsers. Where those have some already, the person says which hold. */
export function Sync({ settings }: SectionProps) {
  const state = useSync();
  const [found, setFound] = useState<Elsewhere>();
  const [failed, setFailed] = useState(false);
  const forbidden = settings.policy?.sync === 'forbidden';

  const trying = async (work: () => Promise<void>) => {
    setFailed(false);
    await work().catch(() => setFailed(true));
  };
  const change = (on: boolean) =>
    trying(async () => {
      setFound(undefined);
      if (!on) return setSyncState({ on: false });
      const elsewhere = await settingsElsewhere();
      // Which of two may go is not for us to say: not even that the newer one may.
      if (elsewhere && changesBetween(settings, settingsTaken(settings, elsewhere)).length > 0)
        return setFound(elsewhere);
      await setSyncState({ on: true });
    });
  const agree = (elsewhere: Elsewhere) =>
    trying(async () => {
      await takeFromElsewhere(elsewhere);
      await setSyncState({ on: true });
      setFound(undefined);
    });
  const keepMine = () =>
    trying(async () => {
      await saveSettings((own) => own, Math.max(Date.now(), (found?.changed ?? 0) + 1));
      await setSyncState({ on: true });
      setFound(undefined);
    });

  const on = state?.on === true && !forbidden;
  return (
    <section id="sync" aria-labelledby="sync-title">
      <h2 id="sync-title">{text('options_sync_title')}</h2>
      <p class="lead" id="sync-means">
        {text('options_sync_lead')}
      </p>
      <div class="sheet switch-row">
        <label for="sync-switch">{text('options_sync_switch')}</label>
        <input
          id="sync-switch"
          class="switch"
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells by itself whether it is checked
          role="switch"
          checked={on}
          disabled={forbidden || state === undefined}
          aria-describedby="sync-means"
          onChange={(event) => {
            const { checked } = event.currentTarget;
            // It is on once nothing is left to ask.
            event.currentTarget.checked = on;
            void change(checked);
          }}
        />
      </div>
      <LockedNote by={forbidden ? (settings.policy?.organisation ?? '') : undefined} />
      <p class="file-said" role="status">
        {failed ? text('sync_failed') : on && state.trouble ? text(troubles[state.trouble]) : ''}
      </p>
      {found && (
        <Confirm
          title={text('sync_found', new Date(found.changed).toLocaleString(text('language_code')))}
          changes={changesBetween(settings, settingsTaken(settings, found))}
          yes={text('sync_take')}
          no={text('sync_mine')}
          agree={() => void agree(found)}
          decline={() => void keepMine()}
          leave={() => setFound(undefined)}
        />
      )}
    </section>
  );
}
