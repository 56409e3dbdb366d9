import type { Draft } from './draft.ts';
import { type Decision, send } from './messages.ts';
import type { Question } from './nudges/choose.ts';
import type { Settings } from './settings/schema.ts';

/** Tells the journal, where the person keeps one, what was asked of a draft and what became of it. */
export interface Recorder {
  /** An answer came: the panel is closed. */
  readonly answered: (
    asked: { readonly draft: Draft; readonly beside: Element; readonly questions: readonly Question[] },
    answer: 'change' | 'post' | 'keep',
    settings: Settings,
  ) => void;
  /** A draft is being sent, whether or not it will be asked about. */
  readonly sending: (draft: Draft, beside: Element, settings: Settings) => void;
  /** The draft that was written has gone from its box, or the person has gone to another. */
  readonly left: (settings?: Settings) => void;
}

/** An asking whose outcome may still turn out otherwise. */
interface Open {
  readonly id: string;
  readonly draft: Draft;
  readonly beside: Element;
  readonly state: 'back' | 'left' | 'sent';
  readonly at: number;
}

/** How long, in ms, words in a box that was left still count as the same draft written anew. */
const ANEW = 300_000;
/** Longer texts are cut here: messages between our parts have an end. */
const AT_MOST = 20_000;
const MOST_QUESTIONS = 9;

const freshId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A page may have drawn a field anew: then it is known by what is written in it and to whom. */
const isSameBox = (open: Open, draft: Draft, beside: Element): boolean =>
  open.beside === beside ||
  (!open.beside.isConnected && open.draft.kind === draft.kind && open.draft.parent === draft.parent);

/**
 * Follows drafts in one frame. What was asked is told when the answer comes; whoever goes back to the draft has it
 * told again once more is known: the next send of that box carries other words ("changed") or the same ones ("posted"),
 * or the box is left without a send ("let go").
 */
export function makeRecorder(): Recorder {
  let open: readonly Open[] = [];
  let last: Settings | undefined;

  /** Whether a journal is kept. Where it isn't, what was followed is forgotten. */
  const keeps = (settings: Settings | undefined): boolean => {
    last = settings;
    if (!settings?.journal.on) open = [];
    return settings?.journal.on === true;
  };
  // The journal is nobody's reason for trouble: what can't be written down is not.
  const tell = (told: Promise<unknown>) => void told.catch(() => undefined);
  const decided = (id: string, decision: Decision) => tell(send('recordDecision', id, decision));

  const recorder: Recorder = {
    answered({ draft, beside, questions }, answer, settings) {
      if (!keeps(settings)) return;
      const own = open.filter((one) => isSameBox(one, draft, beside));
      const same = own.find((one) => one.draft.text === draft.text);
      const decision = answer === 'post' ? 'posted' : answer === 'keep' ? 'kept' : 'nothing';
      const id = same?.id ?? freshId();
      if (same) decided(id, decision);
      else
        tell(
          send('recordAsked', {
            id,
            site: draft.place ?? '',
            kind: draft.kind ?? null,
            questions: questions.slice(0, MOST_QUESTIONS).map(({ check, letter }) => ({ check, letter })),
            decision,
            text: settings.journal.text ? draft.text.slice(0, AT_MOST) : null,
          }),
        );
      if (answer === 'change') {
        const back = { id, draft, beside, state: 'back', at: performance.now() } as const;
        open = [...open.filter((one) => one !== same), back];
        return;
      }
      if (answer === 'keep') for (const one of own) if (one !== same && one.state !== 'sent') decided(one.id, 'kept');
      open = open.filter((one) => !own.includes(one));
    },

    sending(draft, beside, settings) {
      if (!keeps(settings)) return;
      const now = performance.now();
      open = open.flatMap((one) => {
        if (one.state === 'left' && now - one.at > ANEW) return [];
        if (!isSameBox(one, draft, beside)) return [one];
        if (one.draft.text !== draft.text) {
          if (one.state !== 'sent') decided(one.id, 'changed');
          return [];
        }
        // If it is asked about once more, that answer counts instead.
        if (one.state !== 'sent') decided(one.id, 'posted');
        return [{ ...one, state: 'sent' as const }];
      });
    },

    left(settings = last) {
      if (!keeps(settings)) return;
      open = open.flatMap((one) => {
        if (one.state === 'sent') return [];
        if (one.state === 'back') decided(one.id, 'let-go');
        return [one.state === 'left' ? one : { ...one, state: 'left' as const, at: performance.now() }];
      });
    },
  };
  return recorder;
}
