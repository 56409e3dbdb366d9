import { type Analysis, analyze, analyzing } from './analyzer/analyze.ts';
import { warm, warmTo } from './analyzer/warm.ts';
import { warmFor } from './analyzer/warmFor.ts';
import { askedHere, heldLately, isFamiliar, timesAsked } from './asked/asked.ts';
import type { Draft } from './draft.ts';
import { inTurns, type Turns } from './inTurns.ts';
import { keptHere } from './kept/keptHere.ts';
import { language } from './language.ts';
import { type PageState, send } from './messages.ts';
import { type AskedId, choose, type Question, type Review } from './nudges/choose.ts';
import { fitting } from './nudges/fitting.ts';
import { lateWording } from './nudges/late.ts';
import { praise } from './nudges/praise.ts';
import { remind } from './nudges/remind.ts';
import { type Answer, type Asking, ask, type Rest, type Told } from './panel/ask.tsx';
import { timeOf } from './panel/Panel.tsx';
import { makeRecorder } from './recorder.ts';
import { safely } from './safely.ts';
import { checkedOf } from './settings/checkedOf.ts';
import { notNowOn, scopesOf, withNotNow } from './settings/notNow.ts';
import type { OnPage } from './settings/onPage.ts';
import { profileHere } from './settings/profiles.ts';
import { isQuietHour } from './settings/quietHours.ts';
import { remindersIn } from './settings/remindersIn.ts';
import type { Settings } from './settings/schema.ts';
import { saveSettings } from './settings/settings.ts';
import { type TextKey, text } from './text.ts';

/** What there is to ask about a draft, and whether nothing may be asked because it reads like a cry for help. */
export interface Reviewed extends Review {
  readonly care: boolean;
}

/** What the panel needs from the page. */
export type Here = Pick<Asking, 'draft' | 'now' | 'follow' | 'held' | 'beside' | 'listen' | 'signal' | 'trouble'> & {
  readonly settings: OnPage;
};

/** What the person decided, and what there is to tell them once the panel is closed. */
export interface Reply extends Pick<Answer, 'decision' | 'draft'> {
  readonly tells?: string;
}

/** What only a compose box needs: the analyzer, the nudges and the panel, with the memory of one draft. */
export interface Reviewer {
  /** The review of a draft; worked out once for each text. */
  readonly review: (draft: Draft, settings: OnPage) => Reviewed;
  /** Works the review of a draft out in small pieces, so that no key waits for it; once it is done, it is known. */
  readonly prepare: (draft: Draft, settings: OnPage) => Promise<void>;
  /** Opens the panel on a draft's questions; resolves with what the person decides. */
  readonly ask: (here: Here) => Promise<Reply>;
  /** Asks nothing about this draft until it is gone, or asks again. */
  readonly snooze: (on: boolean) => void;
  /** Posts as it is where a panel holds a send and can be answered; tells whether it did. */
  readonly post: () => boolean;
  /** A draft is being sent, whether or not it will be asked about. */
  readonly sending: (draft: Draft, beside: Element, settings: OnPage) => void;
  /** The draft is gone, and with it what was let go for it. */
  readonly forget: (settings: OnPage) => void;
  /** What was asked of the draft looked at last, in words. */
  readonly told: () => Pick<PageState, 'questions' | 'care' | 'snoozed'>;
  readonly text: typeof text;
}

declare global {
  /** Where this file leaves itself for content.ts: a global of the extension's own world, which pages can't see. */
  var thinkFirstReviewer: Reviewer | undefined;
}

/** What there is to say about a draft that is to be left alone. */
const NOTHING: Reviewed = { questions: [], findings: [], hold: false, byReminder: false, care: false };
/** Under this name the question of the hour takes its turns. */
const LATE = 'late';
/** And under this one the person's intentions. */
const INTENTION = 'intention';
const REPLIES = new Set<Draft['kind']>(['reply', 'comment', 'quote', 'message']);

/** Looks at a draft once all is there that a look at it needs. */
function* readyFor(draft: Draft): Generator<void, Analysis> {
  yield* warmFor(draft.text);
  return yield* analyzing(draft);
}

/** A draft up to this length is made ready for and looked at before anything else is. */
const SHORT = 500;

/** The same where nothing is ready yet. */
function* soonFor(draft: Draft): Generator<void, Analysis> {
  yield* warmTo(draft);
  return yield* readyFor(draft);
}

/** Makes ready what a draft needs, and what the panel does. */
function* gettingReady(): Generator<void> {
  // The first word that is asked for makes the browser bring all of them.
  void language();
  yield;
  yield* warm();
}

function makeReviewer({ ended, first }: Turns): Reviewer {
  const memory = askedHere();
  const kept = keptHere();
  let known:
    | { readonly text: string; readonly settings: Settings; readonly chosen: Review; readonly analysis: Analysis }
    | undefined;
  let isReady = false;
  void ended.then(() => {
    isReady = true;
  });
  let preparing: { readonly stop: () => void; readonly text: string; readonly settings: Settings } | undefined;
  let prepared: Promise<void> = Promise.resolve();
  let letGo: readonly AskedId[] = [];
  let snoozed = false;
  const orders = new EventTarget();
  const recorder = makeRecorder();
  window.addEventListener('pagehide', () => recorder.left());
  /** What was asked before the panel that is open now, in which words don't change. */
  let before: ReturnType<typeof memory.now> | undefined;
  /** This draft has been held, and asked about for the hour: neither counts twice. */
  let [counted, askedLate] = [false, false];

  const asked = () => before ?? memory.now();

  const isKnown = (draft: Draft, settings: Settings) => known?.text === draft.text && known.settings === settings;
  const look = (draft: Draft, settings: Settings, analysis?: Analysis) => {
    if (known && isKnown(draft, settings)) return known;
    analysis ??= analyze(draft);
    const chosen = choose(analysis, {
      ...profileHere(settings, draft.place),
      letGo: [...letGo, ...notNowOn(settings, draft.place, Date.now())],
      reminded: remind(draft, remindersIn(settings)),
      times: (check) => timesAsked(asked(), check),
      audience: draft.audience,
      kind: draft.kind,
    });
    known = { text: draft.text, settings, chosen, analysis };
    return known;
  };

  /** The pause that the person wanted before a draft like this, unless it has had it. */
  const restFor = (draft: Draft, { cooling }: Settings, { findings }: Review): Rest | undefined => {
    const at = Date.now();
    const state = kept.restOf(draft.text, at);
    const heated = cooling.rests === 'heated';
    if (state === 'rested') return undefined;
    if (state?.until !== undefined) return { heated, until: state.until };
    if (cooling.rests === 'none') return undefined;
    const hot = REPLIES.has(draft.kind) && findings.some(({ check }) => check === 'aware/heat');
    return heated && !hot ? undefined : { heated, ends: at + cooling.seconds * 1000 };
  };
  const isLate = (settings: Settings) => !askedLate && isQuietHour(settings, new Date());

  const prepare = async (draft: Draft, settings: Settings, signal: AbortSignal) => {
    // A pattern that is first met in a draft is compiled there and then: in a long one these are many.
    const isShort = draft.text.length <= SHORT;
    if (!isShort) await ended;
    const analysis = await first(isShort && !isReady ? soonFor(draft) : readyFor(draft), signal);
    if (analysis) look(draft, settings, analysis);
  };

  const review = (draft: Draft, here: OnPage): Reviewed => {
    const settings = checkedOf(here);
    const { chosen, analysis } = look(draft, settings);
    const care = analysis.care !== undefined;
    if (care) return { ...chosen, hold: false, care };
    const { holdsPerHour } = settings;
    const often = !counted && !chosen.byReminder && holdsPerHour > 0 && heldLately(asked(), Date.now()) >= holdsPerHour;
    const hold = (chosen.hold && !often) || isLate(settings) || restFor(draft, settings, chosen) !== undefined;
    return { ...chosen, hold, care };
  };

  /** What there is to say of a draft. Where something fails that stands beside the questions, they are asked without it. */
  const tellOf = (draft: Draft, settings: Settings, held: boolean, trouble: Here['trouble']): Told => {
    const { chosen, analysis } = look(draft, settings);
    const { questions } = chosen;
    const familiar = () => questions.every(({ check }) => isFamiliar(asked(), check, Date.now()));
    const mayAsk = held && !analysis.care;
    const say = <T>(work: () => T) => safely(work, trouble);
    return {
      questions,
      praised: say(() => praise(analysis, questions)),
      intention: say(() => fitting(settings.intentions, questions, timesAsked(asked(), INTENTION))?.words),
      short: questions.length > 0 && say(familiar) === true,
      late: mayAsk ? say(() => (isLate(settings) ? lateWording(timesAsked(asked(), LATE)) : undefined)) : undefined,
      rest: mayAsk ? say(() => restFor(draft, settings, chosen)) : undefined,
    };
  };

  return {
    review: (draft, settings) => (snoozed ? NOTHING : review(draft, settings)),
    prepare(draft, here) {
      const settings = checkedOf(here);
      if (preparing?.text === draft.text && preparing.settings === settings) return prepared;
      preparing?.stop();
      preparing = undefined;
      if (snoozed || draft.text.trim() === '' || isKnown(draft, settings)) return Promise.resolve();
      const stopped = new AbortController();
      const mine = { stop: () => stopped.abort(), text: draft.text, settings };
      preparing = mine;
      prepared = prepare(draft, settings, stopped.signal).finally(() => {
        if (preparing === mine) preparing = undefined;
      });
      return prepared;
    },
    async ask({ settings: given, ...here }) {
      const { draft, held, trouble } = here;
      let settings = checkedOf(given);
      const { policy } = settings;
      /** What a store gives back has nothing of the organisation's. */
      const inForce = (own: Settings): Settings => (policy ? { ...own, policy } : own);
      try {
        before = memory.now();
        const first = tellOf(draft, settings, held, trouble);
        const asks = [
          ...first.questions.map(({ check }) => check),
          ...(first.late ? [LATE] : []),
          ...(first.intention ? [INTENTION] : []),
        ];
        safely(() => memory.note(asks, held && !counted && look(draft, settings).chosen.hold), trouble);
        if (held) counted = true;
        /** All that was asked while the panel was open, which follows the draft. */
        const put = new Map<AskedId, Question>();
        const answer = await ask({
          ...here,
          orders,
          tell: (current) => {
            const told = tellOf(current, settings, held, trouble);
            for (const question of told.questions) put.set(question.check, question);
            return told;
          },
          scopesOf: (check) => scopesOf(settings, draft.place, check),
          letGo: async (check, scope) => {
            if (scope !== 'post')
              settings = inForce(
                await saveSettings((current) => withNotNow(inForce(current), check, scope, draft.place, Date.now())),
              );
            letGo = [...letGo, check];
            known = undefined;
          },
          keep: ({ text: words, place }, until) => kept.keep(words, place, until),
          stopResting: ({ text: words }) => kept.stopResting(words),
          search: (words) => send('searchFor', words),
        });
        if (first.late) askedLate = true;
        const { decision, draft: shown } = answer;
        // The person has answered: whatever fails from here on, it is what they said.
        if (decision === 'post') safely(() => kept.posted(shown.text), trouble);
        // A panel that the page took away left the person with the draft, as going back does.
        const became = answer.kept !== undefined ? 'keep' : decision === 'taken' ? 'change' : decision;
        // A panel that asks only for the hour, or tells of a pause, is no entry.
        const entry = { draft: shown, beside: here.beside, questions: [...put.values()] };
        if (put.size > 0) safely(() => recorder.answered(entry, became, settings), trouble);
        const until = answer.kept;
        if (until === undefined) return { decision, draft: shown };
        const tells = safely(
          () => (until === 'kept' ? text('panel_kept') : text('panel_rests', timeOf(until))),
          trouble,
        );
        return { decision, draft: shown, ...(tells === undefined ? {} : { tells }) };
      } finally {
        before = undefined;
        known = undefined;
      }
    },
    snooze(on) {
      snoozed = on;
    },
    // Whoever takes the order says so by cancelling it.
    post: () => !orders.dispatchEvent(new Event('post', { cancelable: true })),
    sending: (draft, beside, settings) => recorder.sending(draft, beside, checkedOf(settings)),
    forget(settings) {
      recorder.left(checkedOf(settings));
      known = undefined;
      letGo = [];
      snoozed = false;
      [counted, askedLate] = [false, false];
    },
    told: () => ({
      care: known?.analysis.care !== undefined,
      snoozed,
      questions: ((!snoozed && known?.chosen.questions) || []).map(
        ({ letter, check, ask: question, own, reason, findings }) => ({
          letter,
          check,
          ask: own?.question ?? text(question),
          reason: text(reason as TextKey, own?.from || text('policy_organisation')),
          words: findings.map(({ span }) => known?.text.slice(...span) ?? ''),
        }),
      ),
    }),
    text,
  };
}

if (!globalThis.thinkFirstReviewer) globalThis.thinkFirstReviewer = makeReviewer(inTurns(gettingReady()));
