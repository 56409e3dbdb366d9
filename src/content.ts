import { answerAbout } from './answerAbout.ts';
import type { Draft } from './draft.ts';
import { hintingHere } from './hinting.ts';
import { alive, lifeline } from './messages.ts';
import { type Box, canBeSent, currentBox, draftIn } from './page/box.ts';
import { anchorOf } from './page/dom.ts';
import { earlyListener } from './page/early.ts';
import { followField } from './page/follow.ts';
import { type Answered, holdSends } from './page/hold.ts';
import { lastDraftIn } from './page/lastDraftIn.ts';
import { watchBoxes } from './page/watch.ts';
import type { Reviewer } from './review.ts';
import { reviewerHere } from './reviewer.ts';
import { safely } from './safely.ts';
import { isOn, modeOn } from './settings/modes.ts';
import { followOnPage, onPageFrom } from './settings/onPage.ts';
import { isSnoozed } from './settings/snoozes.ts';
import { siteHere } from './siteHere.ts';
import type { Site } from './sites/site.ts';
import { text } from './text.ts';

declare global {
  /** The script that runs in this frame, in the extension's own world. */
  var thinkFirst: { readonly alive: () => boolean; readonly stop: () => void } | undefined;
}

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
  const line = lifeline(signal, () => asking, stop);
  const openLine = () => safely(line, note);
  const forget = () => {
    safely(() => reviewer.now()?.forget(settings), note);
    hint.unmark();
  };
  const ask = async (box: Box, draft: Draft, held: boolean): Promise<Answered> => {
    const asker = await reviewer.load();
    if (!asker) return { decision: 'post', draft };
    hint.hide();
    asking = true;
    openLine();
    const now = lastDraftIn(place, box, draft, note);
    const follow = (changed: () => void, until: AbortSignal) => followField(box.field, changed, until);
    const here = { draft, settings, now, follow, held, beside: anchorOf(box.field), listen, signal, trouble: note };
    try {
      const { tells, ...answered } = await asker.ask(here);
      if (tells) safely(() => hint.tell(currentBox(place, box).field, tells), note);
      return answered;
    } finally {
      asking = false;
      watch.lookSoon();
    }
  };

  /** Opens the questions about a box, or about the one in use; false where there is none, or some are open already. */
  const open = (box = watch.box()) => {
    if (asking || !box) return false;
    ask(box, draftIn(place, box), false).then(() => box.field.focus({ preventScroll: true }), note);
    return true;
  };
  const hint = hintingHere(signal, () => open(), note);
  const watch = watchBoxes({
    ...place,
    signal,
    met: (met) => {
      openLine();
      // Words that are there already may be sent at any moment.
      const ready = async () => (await reviewer.load())?.prepare(draftIn(place, currentBox(place, met)), settings);
      ready().catch(note);
    },
    paused: async (box, draft) => {
      if (!alive()) return stop();
      const asker = await reviewer.load();
      await asker?.prepare(draft, settings);
      if (!asker || signal.aborted || asking || draftIn(place, box).text !== draft.text) return;
      const reviewed = asker.review(draft, settings);
      // Known by its shape alone, and nothing that sends it: it may be anything, a note or a document.
      const asks = reviewed.questions.length > 0 && (!box.controls || canBeSent(box));
      if (asks && !isSnoozed(settings, site.id)) hint.show(box, draft, reviewed, asker);
      else hint.unmark();
    },
    gone: forget,
    trouble: note,
  });

  const holding = holdSends({
    ...place,
    signal,
    lastBox: watch.box,
    passes: (draft, { field }) => {
      const asker = reviewer.now();
      safely(() => asker?.sending(draft, anchorOf(field), settings), note);
      watch.lookSoon();
      if (!alive()) stop();
      if (signal.aborted || modeOn(settings, site) !== 'review' || isSnoozed(settings, site.id)) return true;
      const passes = (asker: Reviewer | undefined) => !asker?.review(draft, settings).hold;
      return asker ? passes(asker) : reviewer.soon().then(passes);
    },
    ask: (draft, box) => ask(box, draft, true),
    sent: forget,
    ignored: ({ field }) => hint.tell(field, text('hint_press_again')),
    lost: () => hint.tell(document.body, text('hint_box_gone')),
    unasked: ({ field }) => hint.tell(field, text('hint_not_asked')),
    trouble: note,
  });

  answerAbout(signal, {
    ...{ place, watch, holding, reviewer, open },
    mode: () => modeOn(settings, site),
    trouble: () => trouble,
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
  // What one before us has left that couldn't end by itself: where an extension is updated, some browsers end its scripts as they stand.
  for (const left of document.querySelectorAll('think-first-panel, think-first-hint, think-first-marks')) left.remove();
  start(site);
}
