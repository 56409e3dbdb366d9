import { send } from './messages.ts';
import type { Reviewer } from './review.ts';

/** The review, as a page's own script has it: not there at first, loaded once a compose box is met. */
export interface ReviewerHere {
  /** The review where it has been loaded, else undefined. */
  readonly now: () => Reviewer | undefined;
  /** Loads it if need be; undefined where that failed, which `trouble` has then been told. */
  readonly load: () => Promise<Reviewer | undefined>;
  /** The same for a send that waits for it (law 1): undefined where it takes longer than 300 ms. */
  readonly loadSoon: () => Promise<Reviewer | undefined>;
  /** Lets it go: after an update its words would be nobody's. */
  readonly drop: () => void;
}

/** How long a send may wait for a part that isn't loaded yet, in ms (law 1). */
const AT_MOST = 300;

/** Gets review.js into this frame: the background runs it here, and it leaves itself in a global of the extension's world. */
export function reviewerHere(trouble: (error: unknown) => void): ReviewerHere {
  let loading: Promise<Reviewer | undefined> | undefined;
  const load = () => {
    loading ??= send('loadReview')
      .then(() => {
        if (!globalThis.thinkFirstReviewer) throw new Error('The part that asks could not be loaded.');
        return globalThis.thinkFirstReviewer;
      })
      .catch((error: unknown) => {
        trouble(error);
        loading = undefined;
        return undefined;
      });
    return loading;
  };
  return {
    now: () => globalThis.thinkFirstReviewer,
    load,
    loadSoon: () => {
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, AT_MOST, undefined));
      return Promise.race([load(), late]);
    },
    drop: () => {
      globalThis.thinkFirstReviewer = undefined;
    },
  };
}
