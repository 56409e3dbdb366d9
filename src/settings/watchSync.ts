import browser from 'webextension-polyfill';
import { concernsSync, keepInStep } from './sync.ts';

/** Keeps this browser in step with the person's others, if they want that, at every change and at the browser's start. */
export function watchSync(signal: AbortSignal): void {
  // One after the other: two at once would each send what the other has just taken.
  let queue: Promise<void> = Promise.resolve();
  const soon = () => {
    queue = queue
      .then(keepInStep)
      .catch(() => console.warn('Think First could not reach your other browsers; it will try at the next change.'));
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (concernsSync(changes, area)) soon();
  };
  browser.storage.onChanged.addListener(changed);
  browser.runtime.onStartup.addListener(soon);
  signal.addEventListener(
    'abort',
    () => {
      browser.storage.onChanged.removeListener(changed);
      browser.runtime.onStartup.removeListener(soon);
    },
    { once: true },
  );
}
