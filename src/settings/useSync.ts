import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type SyncState, syncState } from './sync.ts';

/** Whether settings go to the person's other browsers, kept in step. Undefined until it is known. */
export function useSync(): SyncState | undefined {
  const [state, setState] = useState<SyncState>();
  useEffect(() => {
    const look = () => void syncState().then(setState, () => setState(undefined));
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  return state;
}
