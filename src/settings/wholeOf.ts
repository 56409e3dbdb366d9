import { versionOf } from './migrate.ts';

/** What was stored, with what a newer version had written beside it where an older one has run since. */
export function wholeOf(stored: unknown, newest: unknown): unknown {
  const between = versionOf(newest) > versionOf(stored) && typeof stored === 'object' && stored !== null;
  return between ? { ...(newest as object), ...stored, version: versionOf(stored) } : stored;
}
