import browser from 'webextension-polyfill';
import { migrate } from './migrate.ts';
import type { Policy } from './policy.ts';
import type { Mode, Settings } from './schema.ts';
import { STORE } from './store.ts';
import { wholeOf } from './wholeOf.ts';

/**
 * The settings as a script on a page has them: checked is only what it needs by itself, because it runs on every page
 * of a site. The rest is checked where it is used, in review.js.
 */
export interface OnPage extends Pick<Settings, 'modes' | 'added' | 'snoozes' | 'policy'> {
  readonly stored: unknown;
}

const isMode = (value: unknown): value is Mode => value === 'off' || value === 'hints' || value === 'review';
const entriesOf = (value: unknown) => Object.entries(typeof value === 'object' && value !== null ? value : {});

/** Reads what stands in the store; undefined gives what holds where nothing does. */
export function onPageFrom(stored: unknown, policy?: Policy): OnPage {
  const { modes, added, snoozes } = migrate(stored);
  return {
    modes: Object.fromEntries(entriesOf(modes).filter((one): one is [string, Mode] => isMode(one[1]))),
    added: Array.isArray(added) ? added.filter((one): one is string => typeof one === 'string') : [],
    snoozes: Object.fromEntries(entriesOf(snoozes).filter((one): one is [string, number] => Number.isFinite(one[1]))),
    // The background has checked it before it put it there.
    ...(policy ? { policy } : {}),
    stored,
  };
}

/** Calls back with the settings as they are, and at every change until `signal` ends it. */
export function followOnPage(
  signal: AbortSignal,
  changed: (settings: OnPage) => void,
  trouble: (error: unknown) => void,
): void {
  let stored: unknown;
  let policy: Policy | undefined;
  const tell = () => signal.aborted || changed(onPageFrom(stored, policy));
  const again = () => {
    browser.storage.local
      .get([STORE.settings, STORE.newest, STORE.policy])
      .then((store) => {
        stored = wholeOf(store[STORE.settings], store[STORE.newest]);
        policy = store[STORE.policy] as Policy | undefined;
      })
      // Where the store can't be read the defaults hold: a tool that can't load must still be quiet and kind.
      .catch(() => {})
      .then(tell)
      .catch(trouble);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const { [STORE.settings]: settings, [STORE.policy]: rules } = changes;
    if (area !== 'local' || !(settings || rules)) return;
    if (settings) stored = settings.newValue;
    if (rules) policy = rules.newValue as Policy | undefined;
    tell();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  // A page that comes back out of the browser's memory has heard of no change meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  again();
}
