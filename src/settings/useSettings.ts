import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from './schema.ts';
import { loadSettings, saveSettings, watchSettings } from './settings.ts';

type Change = (settings: Settings) => Settings;

/** The settings as a page of ours holds them. */
export interface SettingsInHand {
  /** Undefined until they are loaded. Shows a change at once, and takes it back where saving fails. */
  readonly settings: Settings | undefined;
  /** The last change could not be saved. */
  readonly failed: boolean;
  readonly change: (change: Change) => void;
}

/** The settings in force, kept in step with every other context, and a way to change them. */
export function useSettings(): SettingsInHand {
  const [stored, setStored] = useState<Settings>();
  const [pending, setPending] = useState<readonly Change[]>([]);
  const [failed, setFailed] = useState(false);
  const queue = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    const life = new AbortController();
    watchSettings(life.signal, setStored);
    // What the watcher has told in the meantime is newer than what was loaded.
    void loadSettings().then((loaded) => setStored((told) => told ?? loaded));
    return () => life.abort();
  }, []);

  const change = (next: Change) => {
    setPending((waiting) => [...waiting, next]);
    setFailed(false);
    // One after the other: each save starts from what the one before it has stored.
    queue.current = queue.current
      .then(() => saveSettings(next))
      .then(setStored, () => setFailed(true))
      .then(() => setPending((waiting) => waiting.filter((one) => one !== next)));
  };

  return { settings: stored && pending.reduce((settings, one) => one(settings), stored), failed, change };
}
