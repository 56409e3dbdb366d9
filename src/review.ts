import { type Analysis, analyze } from './analyzer/analyze.ts';
import { warm } from './analyzer/warm.ts';
import type { Draft } from './draft.ts';
import type { PageState } from './messages.ts';
import { type AskedId, choose, type Review } from './nudges/choose.ts';
import { fitting } from './nudges/fitting.ts';
import { praise } from './nudges/praise.ts';
import { remind } from './nudges/remind.ts';
import { ask } from './panel/ask.tsx';
import type { Listen } from './panel/shield.ts';
import { profileHere } from './settings/profiles.ts';
import { remindersIn } from './settings/remindersIn.ts';
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
  ) => Promise<'change' | 'post'>;
  /** The draft is gone, and with it what was let go for it. */
  readonly forget: () => void;
  /** What was asked of the draft looked at last, in words. */
  readonly told: () => Pick<PageState, 'questions' | 'care'>;
  readonly text: typeof text;
}

declare global {
  /** Where this file leaves itself for content.ts: a global of the extension's own world, which pages can't see. */
  var thinkFirstReviewer: Reviewer | undefined;
}

function makeReviewer(): Reviewer {
  let known:
    | { readonly text: string; readonly settings: Settings; readonly review: Reviewed; readonly analysis: Analysis }
    | undefined;
  let letGo: readonly AskedId[] = [];
  let turn = 0;

  const review = (draft: Draft, settings: Settings): Reviewed => {
    if (known?.text === draft.text && known.settings === settings) return known.review;
    const analysis = analyze(draft);
    const chosen = choose(analysis, {
      ...profileHere(settings, draft.place),
      letGo,
      reminded: remind(draft, remindersIn(settings)),
      turn,
      audience: draft.audience,
      kind: draft.kind,
    });
    known = { text: draft.text, settings, review: { ...chosen, care: analysis.care !== undefined }, analysis };
    return known.review;
  };

  return {
    review,
    async ask(draft, settings, beside, held, listen, signal) {
      const { questions } = review(draft, settings);
      const intention = fitting(settings.intentions, questions, turn)?.words;
      turn += 1;
      const praised = praise(known?.analysis.good ?? [], questions);
      const { decision, notNow } = await ask({ draft, questions, praised, intention, held, beside, listen, signal });
      letGo = [...letGo, ...notNow];
      known = undefined;
      return decision;
    },
    forget() {
      known = undefined;
      letGo = [];
    },
    told: () => ({
      care: known?.review.care ?? false,
      questions: (known?.review.questions ?? []).map(({ letter, check, ask: question, own, reason, findings }) => ({
        letter,
        check,
        ask: own?.question ?? text(question),
        reason: text(reason as TextKey, own?.from || text('policy_organisation')),
        words: findings.map(({ span }) => known?.text.slice(...span) ?? ''),
      })),
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
