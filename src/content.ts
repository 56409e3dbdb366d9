import browser from 'webextension-polyfill';
import type { Draft } from './draft.ts';
import { answer, type PageState, send } from './messages.ts';
import { type Box, controlsOf, draftIn } from './page/box.ts';
import { makeHint } from './page/hint.ts';
import { holdSends } from './page/hold.ts';
import { watchBoxes } from './page/watch.ts';
import type { Reviewer } from './review.ts';
import { reviewerHere } from './reviewer.ts';
import { modeOn } from './settings/modes.ts';
import type { Settings } from './settings/schema.ts';
import { DEFAULTS, loadSettings, watchSettings } from './settings/settings.ts';
import type { Site } from './sites/site.ts';
import { siteAmong } from './sites/siteAmong.ts';

declare global {
  /** The script that runs in this frame, in the extension's own world. */
  var thinkFirst: { readonly alive: () => boolean; readonly stop: () => void } | undefined;
  /** The sites whose scripts were put before this one: each leaves its adapter here. */
  var thinkFirstSites: Site[] | undefined;
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
  let trouble: string | null = null;
  let dot = false;
  let asking = false;

  const note = (error: unknown) => {
    trouble = error instanceof Error ? error.message : String(error);
  };
  const reviewer = reviewerHere(note);

  const showDot = (on: boolean) => {
    if (on === dot || !alive()) return;
    dot = on;
    send('showDot', on).catch(note);
  };
  const forget = () => {
    reviewer.now()?.forget();
    hint.hide();
    showDot(false);
  };
  const ask = async (box: Box, draft: Draft, held: boolean) => {
    const asker = await reviewer.load();
    if (!asker) return 'post';
    hint.hide();
    asking = true;
    try {
      return await asker.ask(draft, settings, box.field, held, signal);
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
    met: () => void reviewer.load(),
    paused: async (box, draft) => {
      const asker = await reviewer.load();
      if (!asker || signal.aborted || asking || draftIn(site, box).text !== draft.text) return;
      const open = asker.review(draft, settings).questions.length > 0;
      if (open) hint.show(box.field, asker.text('hint_name'));
      else hint.hide();
      showDot(open);
    },
    gone: forget,
  });

  holdSends({
    site,
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
    ignored: ({ field }) => hint.tell(field, reviewer.now()?.text('hint_press_again') ?? ''),
    trouble: note,
  });

  answer(signal, {
    tellState: (): Promise<PageState> | undefined => {
      const box = watch.box();
      if (!box && window !== window.top) return undefined;
      const found =
        box && (controlsOf(box).length > 0 || (box.composer.send.length === 0 && !box.composer.sendByShape))
          ? 'found'
          : 'no-send';
      const told = (box && reviewer.now()?.told()) || { questions: [], care: false };
      return Promise.resolve({
        siteId: site.id,
        mode: modeOn(settings, site),
        box: box ? found : 'none',
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
  const follow = (next: Settings) => {
    settings = next;
    if (modeOn(settings, site) !== 'off') return watch.lookSoon();
    forget();
    stop();
  };
  watchSettings(signal, follow);
  loadSettings().then(follow, note);
  globalThis.thinkFirst = { alive, stop };
}

/** A frame without an address of its own (about:blank, srcdoc) belongs to the page that made it. */
const address = self.origin === 'null' ? location.href : `${self.origin}/`;
const site = siteAmong(globalThis.thinkFirstSites ?? [], address);
if (site && !globalThis.thinkFirst?.alive()) {
  globalThis.thinkFirst?.stop();
  start(site);
}
