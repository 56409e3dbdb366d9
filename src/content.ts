import browser from 'webextension-polyfill';
import type { Draft } from './draft.ts';
import { hintingHere } from './hinting.ts';
import { answer, type PageState } from './messages.ts';
import { type Box, canBeSent, currentBox, draftIn } from './page/box.ts';
import { anchorOf } from './page/dom.ts';
import { earlyListener } from './page/early.ts';
import { followField } from './page/follow.ts';
import { foundOf } from './page/found.ts';
import { holdSends } from './page/hold.ts';
import { watchBoxes } from './page/watch.ts';
import type { Reviewer } from './review.ts';
import { reviewerHere } from './reviewer.ts';
import { isOn, modeOn } from './settings/modes.ts';
import { followOnPage, onPageFrom } from './settings/onPage.ts';
import { siteHere } from './siteHere.ts';
import type { Site } from './sites/site.ts';

declare global {
  /** The script that runs in this frame, in the extension's own world. */
  var thinkFirst: { readonly alive: () => boolean; readonly stop: () => void } | undefined;
}

/** How long a send may wait for a part that isn't loaded yet, in ms (law 1). */
const AT_MOST = 300;

/** False once the extension has been updated, disabled or removed: this script is then nobody's. */
const alive = () => browser.runtime?.id !== undefined;

/** Wires the site, the page and the review together in one frame. */
function start(site: Site): void {
  const life = new AbortController();
  const { signal } = life;
  const place = { site, finder: globalThis.thinkFirstGeneric?.(signal) };
  let settings = onPageFrom(undefined);
  let trouble: string | null = null;
  let asking = false;

  const note = (error: unknown) => {
    trouble = error instanceof Error ? error.message : String(error);
  };
  const reviewer = reviewerHere(note);
  const listen = earlyListener(signal);

  const forget = () => {
    reviewer.now()?.forget();
    hint.hide();
  };
  const ask = async (box: Box, draft: Draft, held: boolean) => {
    const asker = await reviewer.load();
    if (!asker) return 'post';
    hint.hide();
    asking = true;
    const now = () => draftIn(place, currentBox(place, box));
    const follow = (changed: () => void, until: AbortSignal) => followField(box.field, changed, until);
    const beside = anchorOf(box.field);
    try {
      const { decision, tells } = await asker.ask({ draft, settings, now, follow, held, beside, listen, signal });
      if (tells) hint.tell(anchorOf(currentBox(place, box).field), tells);
      return decision;
    } finally {
      asking = false;
      watch.lookSoon();
    }
  };

  const hint = hintingHere(signal, () => {
    const box = watch.box();
    if (box && !asking) ask(box, draftIn(place, box), false).then(() => box.field.focus({ preventScroll: true }), note);
  });

  const watch = watchBoxes({
    ...place,
    signal,
    met: () => void reviewer.load(),
    paused: async (box, draft) => {
      const asker = await reviewer.load();
      if (!asker || signal.aborted || asking || draftIn(place, box).text !== draft.text) return;
      // Known by its shape alone, and nothing that sends it: it may be anything, a note or a document.
      const reviewed = asker.review(draft, settings);
      const open = reviewed.questions.length > 0 && (!box.controls || canBeSent(box));
      if (open) hint.show(box, draft, reviewed, asker);
      else hint.unmark();
    },
    gone: forget,
  });

  const holding = holdSends({
    ...place,
    signal,
    lastBox: watch.box,
    passes: (draft) => {
      watch.lookSoon();
      if (!alive()) stop();
      if (signal.aborted || modeOn(settings, site) !== 'review') return true;
      const passes = (asker: Reviewer | undefined) => !asker?.review(draft, settings).hold;
      const asker = reviewer.now();
      if (asker) return passes(asker);
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, AT_MOST, undefined));
      return Promise.race([reviewer.load(), late]).then(passes);
    },
    ask: (draft, box) => ask(box, draft, true),
    sent: forget,
    ignored: ({ field }) => hint.tell(anchorOf(field), reviewer.now()?.text('hint_press_again') ?? ''),
    trouble: note,
  });

  answer(signal, {
    tellState: (): Promise<PageState> | undefined => {
      const box = watch.box();
      if (!box && window !== window.top) return undefined;
      const told = (box && reviewer.now()?.told()) || { questions: [], care: false };
      return Promise.resolve({
        siteId: site.id,
        mode: modeOn(settings, site),
        ...foundOf(place, box, holding.fieldless()),
        ready: reviewer.now() !== undefined,
        ...told,
        trouble,
      });
    },
  });

  function stop(): void {
    life.abort();
    if (globalThis.thinkFirst?.stop !== stop) return;
    globalThis.thinkFirst = undefined;
    reviewer.drop();
  }
  const follow = (next: typeof settings) => {
    settings = next;
    if (isOn(settings, site)) return watch.lookSoon();
    forget();
    stop();
  };
  const { again } = followOnPage(signal, follow, note);
  // A page that comes back out of the browser's memory has heard of no change meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  globalThis.thinkFirst = { alive, stop };
}

const site = siteHere();
if (site && !globalThis.thinkFirst?.alive()) {
  globalThis.thinkFirst?.stop();
  start(site);
}
