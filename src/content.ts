import { answerAbout } from './answerAbout.ts';
import type { Draft } from './draft.ts';
import { alive, lifeline, send } from './messages.ts';
import { type Box, canBeSent, draftIn } from './page/box.ts';
import { anchorOf } from './page/dom.ts';
import { earlyListener } from './page/early.ts';
import { makeHint } from './page/hint.ts';
import { holdSends } from './page/hold.ts';
import { watchBoxes } from './page/watch.ts';
import type { Reviewer } from './review.ts';
import { reviewerHere } from './reviewer.ts';
import { isOn, modeOn } from './settings/modes.ts';
import type { Settings } from './settings/schema.ts';
import { DEFAULTS, loadSettings, watchSettings } from './settings/settings.ts';
import { isSnoozed } from './settings/snoozes.ts';
import { siteHere } from './siteHere.ts';
import type { Site } from './sites/site.ts';

declare global {
  /** The script that runs in this frame, in the extension's own world. */
  var thinkFirst: { readonly alive: () => boolean; readonly stop: () => void } | undefined;
}

/** Wires the site, the page and the review together in one frame. */
function start(site: Site): void {
  const life = new AbortController();
  const { signal } = life;
  const place = { site, finder: globalThis.thinkFirstGeneric?.(signal) };
  let settings: Settings = DEFAULTS;
  let trouble: string | null = null;
  let [dot, asking] = [false, false];

  const note = (error: unknown) => {
    trouble = error instanceof Error ? error.message : String(error);
  };
  const reviewer = reviewerHere(note);
  const listen = earlyListener(signal);
  const openLine = lifeline(signal, () => asking, stop);

  const showDot = (on: boolean) => {
    if (on === dot || !alive()) return;
    dot = on;
    send('showDot', on).catch(note);
  };
  const forget = () => {
    reviewer.now()?.forget(settings);
    hint.hide();
    showDot(false);
  };
  const ask = async (box: Box, draft: Draft, held: boolean) => {
    const asker = await reviewer.load();
    if (!asker) return 'post';
    hint.hide();
    asking = true;
    openLine();
    try {
      return await asker.ask(draft, settings, anchorOf(box.field), held, listen, signal);
    } finally {
      asking = false;
      watch.lookSoon();
    }
  };

  /** Opens the questions about a box; false where some are open already. */
  const open = (box: Box) => {
    if (asking) return false;
    ask(box, draftIn(place, box), false).then(() => box.field.focus({ preventScroll: true }), note);
    return true;
  };
  const hint = makeHint(signal, () => {
    const box = watch.box();
    if (box) open(box);
  });

  const watch = watchBoxes({
    ...place,
    signal,
    met: () => {
      openLine();
      void reviewer.load();
    },
    paused: async (box, draft) => {
      if (!alive()) return stop();
      const asker = await reviewer.load();
      if (!asker || signal.aborted || asking || draftIn(place, box).text !== draft.text) return;
      // Known by its shape alone, and nothing that sends it: it may be anything, a note or a document.
      const asks = asker.review(draft, settings).questions.length > 0 && (!box.controls || canBeSent(box));
      const shown = asks && !isSnoozed(settings, site.id);
      if (shown) hint.show(anchorOf(box.field), asker.text('hint_name'));
      else hint.hide();
      showDot(shown);
    },
    gone: forget,
  });

  const holding = holdSends({
    ...place,
    signal,
    lastBox: watch.box,
    passes: (draft, { field }) => {
      const asker = reviewer.now();
      asker?.sending(draft, anchorOf(field), settings);
      watch.lookSoon();
      if (!alive()) stop();
      if (signal.aborted || modeOn(settings, site) !== 'review' || isSnoozed(settings, site.id)) return true;
      const passes = (asker: Reviewer | undefined) => !asker?.review(draft, settings).hold;
      return asker ? passes(asker) : reviewer.soon().then(passes);
    },
    ask: (draft, box) => ask(box, draft, true),
    sent: forget,
    ignored: ({ field }) => hint.tell(anchorOf(field), reviewer.now()?.text('hint_press_again') ?? ''),
    lost: () => hint.tell(document.body, reviewer.now()?.text('hint_box_gone') ?? ''),
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
  const follow = (next: Settings) => {
    settings = next;
    if (isOn(settings, site)) return watch.lookSoon();
    forget();
    stop();
  };
  watchSettings(signal, follow);
  loadSettings().then(follow, note);
  // A page that comes back out of the browser's memory has heard of no change meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && loadSettings().then(follow, note), { signal });
  globalThis.thinkFirst = { alive, stop };
}

const site = siteHere();
if (site && !globalThis.thinkFirst?.alive()) {
  globalThis.thinkFirst?.stop();
  // What one before us has left that couldn't end by itself: where an extension is updated, some browsers end its scripts as they stand.
  for (const left of document.querySelectorAll('think-first-panel, think-first-hint')) left.remove();
  start(site);
}
