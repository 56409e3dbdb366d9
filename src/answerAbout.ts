import { answer } from './messages.ts';
import type { Box, Place } from './page/box.ts';
import { foundOf } from './page/found.ts';
import type { Holding } from './page/hold.ts';
import { inUse } from './page/inUse.ts';
import type { Watch } from './page/watch.ts';
import type { ReviewerHere } from './reviewer.ts';
import type { Mode } from './settings/schema.ts';

/** What a page's own script knows and can do, for the popup and the browser's shortcuts. */
export interface AskedFromOutside {
  readonly place: Place;
  readonly watch: Watch;
  readonly holding: Holding;
  readonly reviewer: ReviewerHere;
  readonly mode: () => Mode;
  readonly trouble: () => string | null;
  /** Opens the questions about the box in use; false where that can't be. */
  readonly open: (box: Box) => boolean;
}

/** Answers for one frame, until `signal` ends it. A frame that a question isn't about leaves the answer to the others. */
export function answerAbout(signal: AbortSignal, asked: AskedFromOutside): void {
  const { place, watch, holding, reviewer, mode, trouble, open } = asked;
  answer(signal, {
    tellState: () => {
      const box = watch.box();
      if (!box && window !== window.top) return undefined;
      const told = (box && reviewer.now()?.told()) || { questions: [], care: false, snoozed: false };
      return Promise.resolve({
        siteId: place.site.id,
        mode: mode(),
        ...foundOf(place, box, holding.fieldless()),
        ready: reviewer.now() !== undefined,
        ...told,
        trouble: trouble(),
      });
    },
    snoozePost: (_, on) => {
      const asker = watch.box() && reviewer.now();
      asker?.snooze(on);
      watch.lookSoon();
      return asker && Promise.resolve(on);
    },
    openReview: () => {
      const box = watch.box();
      return box && inUse(box.field) && open(box) ? Promise.resolve(true) : undefined;
    },
    postAsItIs: () => (reviewer.now()?.post() ? Promise.resolve(true) : undefined),
  });
}
