import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../messages.ts';
import type { Mode } from '../settings/schema.ts';
import { hear } from './visit.ts';

/** How long to wait before asking a tab again: a script that was just switched on needs a moment to arrive. */
const WAITS = [100, 300, 600] as const;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** What the script in a tab knows, and a way to ask it again. */
type PageInView = readonly [PageState | 'silent' | undefined, () => void];

/**
 * What the script in a tab knows, asked again whenever the mode changes or the person comes back to this window.
 * Undefined while it is being asked, 'silent' where nobody answered. Without a tab nothing is asked.
 */
export function usePage(tabId: number | undefined, mode: Mode | undefined): PageInView {
  const [page, setPage] = useState<PageState | 'silent'>();
  const again = useRef(() => {});

  useEffect(() => {
    setPage(undefined);
    again.current = () => {};
    if (tabId === undefined || mode === undefined || mode === 'off') return;
    const life = new AbortController();
    const { signal } = life;
    const ask = async (waits: readonly number[]): Promise<void> => {
      const heard = await hear(tabId);
      if (signal.aborted) return;
      const [wait, ...rest] = waits;
      if (heard?.mode === mode || wait === undefined) return setPage(heard ?? 'silent');
      await pause(wait);
      if (!signal.aborted) await ask(rest);
    };
    void ask(WAITS);
    again.current = () => void ask([]);
    addEventListener('focus', again.current, { signal });
    return () => life.abort();
  }, [tabId, mode]);

  return [page, useCallback(() => again.current(), [])];
}
