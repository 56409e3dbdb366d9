import { useEffect, useState } from 'preact/hooks';

/** What was read, or that it couldn't be; undefined until the first reading is there. */
export type Reading<T> = { readonly value: T } | 'failed' | undefined;

/**
 * Reads from the journal, and again whenever what is read (`read` stays the same function until then) or its version
 * changes, or the person comes back to this page. What was read before stays in view meanwhile.
 */
export function useReading<T>(read: () => Promise<T>, version: number): Reading<T> {
  const [reading, setReading] = useState<Reading<T>>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another reading
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const look = () =>
      read().then(
        (value) => signal.aborted || setReading({ value }),
        () => signal.aborted || setReading('failed'),
      );
    void look();
    addEventListener('focus', look, { signal });
    return () => life.abort();
  }, [read, version]);

  return reading;
}
