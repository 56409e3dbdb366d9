import { type KeptDraft, keep, keptNow, loadKept, removeKept, watchKept } from './kept.ts';
import { restOf } from './resting.ts';

/** What is kept, as a page's own script needs it: known at once, since a send can't wait for the store. */
export interface KeptHere {
  readonly restOf: (text: string, at: number) => ReturnType<typeof restOf>;
  readonly keep: (text: string, place: string | undefined, until: number | undefined) => Promise<void>;
  readonly stopResting: (text: string) => Promise<void>;
  /** A text was posted: it needn't rest any more, and nobody need be told. What was kept for later stays. */
  readonly posted: (text: string) => void;
}

/** Follows what is kept. Where it can't be read nothing rests, so nothing is held for it. */
export function keptHere(): KeptHere {
  let kept: readonly KeptDraft[] = [];
  const look = async () => {
    kept = await loadKept().catch(() => kept);
  };
  watchKept(new AbortController().signal, look);
  void look();
  const resting = (text: string) => kept.filter((draft) => draft.until !== undefined && draft.text === text);
  return {
    restOf: (text, at) => restOf(kept, text, at),
    async keep(text, place, until) {
      const own = kept.find((draft) => draft.text === text && (draft.until === undefined) === (until === undefined));
      // The same words kept twice are one draft, kept anew.
      const draft = keptNow({ text, ...(place ? { place } : {}), ...(until === undefined ? {} : { until }) });
      await keep(own ? { ...draft, id: own.id } : draft);
      await look();
    },
    async stopResting(text) {
      // It stays kept, so that nothing is lost; only the wait is over.
      for (const { until: _, ...draft } of resting(text)) await keep(draft);
      await look();
    },
    posted(text) {
      const own = resting(text).map(({ id }) => id);
      kept = kept.filter(({ id }) => !own.includes(id));
      removeKept(own).catch(() => {});
    },
  };
}
