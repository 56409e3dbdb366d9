import browser from 'webextension-polyfill';
import type { Draft } from './draft.ts';
import { answer, type PageState, send } from './messages.ts';
import { type Box, controlsOf, draftIn } from './page/box.ts';
import { makeHint } from './page/hint.ts';
import { holdSends } from './page/hold.ts';
import { watchBoxes } from './page/watch.ts';
import type { Reviewer } from './review.ts';
import { modeOn } from './settings/modes.ts';
import type { Settings } from './settings/schema.ts';
import { DEFAULTS, loadSettings, watchSettings } from './settings/settings.ts';
import { siteAt } from './sites/match.ts';
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
  let settings: Settings = DEFAULTS;
  let trouble: string | undefined;
  let loading: Promise<Reviewer | undefined> | undefined;
  let dot = false;
  let asking = false;

  const note = (error: unknown) => {
    trouble = error instanceof Error ? error.message : String(error);
  };
  const load = () => {
    loading ??= send('loadReview')
      .then(() => {
        const reviewer = globalThis.thinkFirstReviewer;
        if (!reviewer) throw new Error('The part that asks could not be loaded.');
        return reviewer;
      })
      .catch((error: unknown) => {
        note(error);
        loading = undefined;
        return undefined;
      });
    return loading;
  };
  const showDot = (on: boolean) => {
    if (on === dot || !alive()) return;
    dot = on;
    send('showDot', on).catch(note);
  };
  const quiet = () => {
    hint.hide();
    showDot(false);
  };

  const ask = async (box: Box, draft: Draft, held: boolean) => {
    const reviewer = await load();
    if (!reviewer) throw new Error('The part that asks could not be loaded.');
    hint.hide();
    asking = true;
    try {
      return await reviewer.ask(draft, settings, box.field, held, signal);
    } finally {
      asking = false;
      watch.lookSoon();
    }
  };

  const hint = makeHint(signal, () => {
    const box = watch.box();
    if (box && !asking) ask(box, draftIn(site, box), false).then(() => box.field.focus({ preventScroll: true }), note);
  });

  const watch = watchBoxes({
    site,
    signal,
    met: () => void load(),
    paused: async (box, draft) => {
      const reviewer = await load();
      if (!reviewer || signal.aborted || asking || draftIn(site, box).text !== draft.text) return;
      const open = reviewer.review(draft, settings).questions.length > 0;
      if (open) hint.show(box.field, reviewer.text('hint_name'));
      else hint.hide();
      showDot(open);
    },
    gone: () => {
      globalThis.thinkFirstReviewer?.forget();
      quiet();
    },
  });

  holdSends({
    site,
    signal,
    lastBox: watch.box,
    passes: (draft) => {
      watch.lookSoon();
      if (!alive()) stop();
      if (signal.aborted || modeOn(settings, site.id) !== 'review') return true;
      const passes = (reviewer: Reviewer | undefined) => !reviewer?.review(draft, settings).hold;
      if (globalThis.thinkFirstReviewer) return passes(globalThis.thinkFirstReviewer);
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, AT_MOST, undefined));
      return Promise.race([load(), late]).then(passes);
    },
    ask: (draft, box) => ask(box, draft, true),
    sent: () => {
      globalThis.thinkFirstReviewer?.forget();
      quiet();
    },
    ignored: ({ field }) => hint.tell(field, globalThis.thinkFirstReviewer?.text('hint_press_again') ?? ''),
    trouble: note,
  });

  answer(signal, {
    tellState: (): Promise<PageState> | undefined => {
      const box = watch.box();
      if (!box && window !== window.top) return undefined;
      return Promise.resolve({
        siteId: site.id,
        mode: modeOn(settings, site.id),
        box: !box ? 'none' : controlsOf(box).length > 0 || box.composer.send.length === 0 ? 'found' : 'no-send',
        questions: [],
        care: false,
        ...(box ? globalThis.thinkFirstReviewer?.told() : {}),
        trouble: trouble ?? null,
      });
    },
  });

  function stop(): void {
    life.abort();
    if (globalThis.thinkFirst?.stop !== stop) return;
    globalThis.thinkFirst = undefined;
    // Its words come from the browser; after an update they would be nobody's.
    globalThis.thinkFirstReviewer = undefined;
  }
  const follow = (next: Settings) => {
    settings = next;
    if (modeOn(settings, site.id) === 'off') {
      quiet();
      stop();
    } else watch.lookSoon();
  };
  watchSettings(signal, follow);
  loadSettings().then(follow, note);
  globalThis.thinkFirst = { alive, stop };
}

/** A frame without an address of its own (about:blank, srcdoc) belongs to the page that made it. */
const site = siteAt(self.origin === 'null' ? location.href : `${self.origin}/`);
if (site && !globalThis.thinkFirst?.alive()) {
  globalThis.thinkFirst?.stop();
  start(site);
}
