import { useEffect, useState } from 'preact/hooks';
import { type KeptDraft, loadKept, watchKept } from './kept.ts';

/** What is kept, in step with the store. Undefined until it is known. */
export function useKept(): readonly KeptDraft[] | undefined {
  const [kept, setKept] = useState<readonly KeptDraft[]>();
  useEffect(() => {
    const life = new AbortController();
    const look = () =>
      void loadKept().then(
        (now) => life.signal.aborted || setKept(now),
        () => {},
      );
    watchKept(life.signal, look);
    look();
    return () => life.abort();
  }, []);
  return kept;
}
