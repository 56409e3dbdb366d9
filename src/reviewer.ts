import { alive, send } from './messages.ts';
import type { Reviewer } from './review.ts';

/** The review, as a page's own script has it: not there at first, loaded once a compose box is met. */
export interface ReviewerHere {
  /** The review where it has been loaded, else undefined. */
  readonly now: () => Reviewer | undefined;
  /** Loads it if need be; undefined where that failed, which `trouble` has then been told. */
  readonly load: () => Promise<Reviewer | undefined>;
  /** The same, but for a send, which waits for it a moment only; undefined where it doesn't come in time. */
  readonly soon: () => Promise<Reviewer | undefined>;
  /** Lets it go: after an update its words would be nobody's. */
  readonly drop: () => void;
}

/** How long a send may wait for a part that isn't loaded yet, in ms (law 1). */
const AT_MOST = 300;
/** How long the background may take to bring it before it is asked again, in ms, and how often it is. */
const PATIENCE = 3000;
const RETRIES = 2;

const after = (time: number) => new Promise<undefined>((resolve) => setTimeout(resolve, time, undefined));

/** Gets review.js into this frame: the background runs it here, and it leaves itself in a global of the extension's world. */
export function reviewerHere(trouble: (error: unknown) => void): ReviewerHere {
  let loading: Promise<Reviewer | undefined> | undefined;
  /** A background that dies on the way answers never, or with an error: the next one is asked. */
  const attempt = (left: number): Promise<Reviewer> =>
    Promise.race([send('loadReview'), after(PATIENCE)])
      .catch((error: unknown) => {
        if (left === 0 || !alive()) throw error;
      })
      .then(() => {
        if (globalThis.thinkFirstReviewer) return globalThis.thinkFirstReviewer;
        if (left === 0) throw new Error('The part that asks could not be loaded.');
        return attempt(left - 1);
      });
  const load = () => {
    loading ??= attempt(RETRIES).catch((error: unknown) => {
      trouble(error);
      loading = undefined;
      return undefined;
    });
    return loading;
  };
  return {
    now: () => globalThis.thinkFirstReviewer,
    load,
    soon: () => Promise.race([load(), after(AT_MOST)]),
    drop: () => {
      globalThis.thinkFirstReviewer = undefined;
    },
  };
}
