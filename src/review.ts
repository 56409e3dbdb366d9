import { type Analysis, analyze } from './analyzer/analyze.ts';
import type { CheckId } from './analyzer/finding.ts';
import { warm } from './analyzer/warm.ts';
import type { Draft } from './draft.ts';
import type { PageState } from './messages.ts';
import { choose, type Review } from './nudges/choose.ts';
import { praise } from './nudges/praise.ts';
import { ask } from './panel/ask.tsx';
import type { Listen } from './panel/shield.ts';
import { makeRecorder } from './recorder.ts';
import type { Settings } from './settings/schema.ts';
import { type TextKey, text } from './text.ts';

/** What there is to ask about a draft, and whether nothing may be asked because it reads like a cry for help. */
export interface Reviewed extends Review {
  readonly care: boolean;
}

/** What only a compose box needs: the analyzer, the nudges and the panel, with the memory of one draft. */
export interface Reviewer {
  /** The review of a draft; worked out once for each text. */
  readonly review: (draft: Draft, settings: Settings) => Reviewed;
  /** Opens the panel on a draft's questions; resolves with what the person decides. */
  readonly ask: (
    draft: Draft,
    settings: Settings,
    beside: Element,
    held: boolean,
    listen: Listen,
    signal: AbortSignal,
  ) => Promise<'change' | 'post' | 'taken'>;
  /** Asks nothing about this draft until it is gone, or asks again. */
  readonly snooze: (on: boolean) => void;
  /** Posts as it is where a panel holds a send and can be answered; tells whether it did. */
  readonly post: () => boolean;
  /** A draft is being sent, whether or not it will be asked about. */
  readonly sending: (draft: Draft, beside: Element, settings: Settings) => void;
  /** The draft is gone, and with it what was let go for it. */
  readonly forget: (settings: Settings) => void;
  /** What was asked of the draft looked at last, in words. */
  readonly told: () => Pick<PageState, 'questions' | 'care' | 'snoozed'>;
  readonly text: typeof text;
}

declare global {
  /** Where this file leaves itself for content.ts: a global of the extension's own world, which pages can't see. */
  var thinkFirstReviewer: Reviewer | undefined;
}

/** What there is to say about a draft that is to be left alone. */
const NOTHING: Reviewed = { questions: [], findings: [], hold: false, care: false };

function makeReviewer(): Reviewer {
  let known:
    | { readonly text: string; readonly settings: Settings; readonly review: Reviewed; readonly analysis: Analysis }
    | undefined;
  let letGo: readonly CheckId[] = [];
  let turn = 0;
  let snoozed = false;
  const orders = new EventTarget();
  const recorder = makeRecorder();
  window.addEventListener('pagehide', () => recorder.left());

  const review = (draft: Draft, settings: Settings): Reviewed => {
    if (known?.text === draft.text && known.settings === settings) return known.review;
    const analysis = analyze(draft);
    const chosen = choose(analysis, {
      readiness: settings.readiness,
      off: settings.checksOff,
      letGo,
      turn,
      audience: draft.audience,
      kind: draft.kind,
    });
    known = { text: draft.text, settings, review: { ...chosen, care: analysis.care !== undefined }, analysis };
    return known.review;
  };

  return {
    review: (draft, settings) => (snoozed ? NOTHING : review(draft, settings)),
    async ask(draft, settings, beside, held, listen, signal) {
      const { questions } = review(draft, settings);
      turn += 1;
      const praised = praise(known?.analysis.good ?? [], questions);
      const { decision, notNow } = await ask({ draft, questions, praised, held, beside, listen, orders, signal });
      // A panel that the page took away left the person with the draft, as going back does.
      recorder.answered({ draft, beside, questions }, decision === 'taken' ? 'change' : decision, settings);
      letGo = [...letGo, ...notNow];
      known = undefined;
      return decision;
    },
    snooze(on) {
      snoozed = on;
    },
    // Whoever takes the order says so by cancelling it.
    post: () => !orders.dispatchEvent(new Event('post', { cancelable: true })),
    sending: recorder.sending,
    forget(settings) {
      recorder.left(settings);
      known = undefined;
      letGo = [];
      snoozed = false;
    },
    told: () => ({
      care: known?.review.care ?? false,
      snoozed,
      questions: ((!snoozed && known?.review.questions) || []).map(
        ({ letter, check, ask: question, reason, findings }) => ({
          letter,
          check,
          ask: text(question),
          reason: text(reason as TextKey),
          words: findings.map(({ span }) => known?.text.slice(...span) ?? ''),
        }),
      ),
    }),
    text,
  };
}

/** Takes the steps of getting ready while the browser has nothing better to do. */
function warmUp(steps: Generator<void>): void {
  const step = (deadline: IdleDeadline) => {
    do {
      if (steps.next().done) return;
    } while (deadline.timeRemaining() > 5);
    requestIdleCallback(step);
  };
  requestIdleCallback(step);
}

if (!globalThis.thinkFirstReviewer) {
  globalThis.thinkFirstReviewer = makeReviewer();
  warmUp(warm());
}
