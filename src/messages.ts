import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';

/** A letter of THINK, or a reminder of the person's own, which needs none. */
const Letter = v.picklist(['T', 'H', 'I', 'N', 'K', 'own']);
const Question = v.object({
  letter: Letter,
  check: v.string(),
  /** The question, in the person's language. */
  ask: v.string(),
  reason: v.string(),
  /** The words in question, out of the draft. */
  words: v.array(v.string()),
});
/** One thing to ask about a draft, as the popup shows it. */
export type Question = v.InferOutput<typeof Question>;

const PageState = v.object({
  siteId: v.string(),
  mode: v.picklist(['off', 'hints', 'review']),
  /** Whether a compose box has been met in this frame, and whether its field and its send can both be found. */
  box: v.picklist(['none', 'found', 'no-send', 'no-field']),
  /** Where one of them can't: what was looked for and how often it was there. Selectors and shapes, no text of the page. */
  tried: v.array(v.string()),
  /** The address of a frame of another site that the person is in: its box is out of this script's reach. */
  frame: v.nullable(v.string()),
  /** Whether the part that asks is loaded in this frame. */
  ready: v.boolean(),
  /** Nothing of a draft but what is in question in it. */
  questions: v.array(Question),
  /** The draft reads like a cry for help: nothing is asked. */
  care: v.boolean(),
  /** What went wrong last in this frame, for the popup to say; no text of a draft. */
  trouble: v.nullable(v.string()),
});
/** What the script on a page knows, for the popup. */
export type PageState = v.InferOutput<typeof PageState>;

/** The verbs between our contexts: what each takes and what it gives back. */
const verbs = {
  /** Page to background: run review.js in my frame. */
  loadReview: { takes: v.tuple([]), gives: v.boolean() },
  /** Page to background: show the quiet dot on this tab's badge, or nothing. */
  showDot: { takes: v.tuple([v.boolean()]), gives: v.boolean() },
  /** Page to background: search for these words in a new tab, because the person has just pressed that. */
  searchFor: { takes: v.tuple([v.pipe(v.string(), v.maxLength(300))]), gives: v.boolean() },
  /** Popup to page: what do you know? Frames that have nothing to tell don't answer. */
  tellState: { takes: v.tuple([]), gives: PageState },
} as const;

type Verb = keyof typeof verbs;
type Takes<V extends Verb> = v.InferOutput<(typeof verbs)[V]['takes']>;
type Gives<V extends Verb> = v.InferOutput<(typeof verbs)[V]['gives']>;
/** The answering side: a function for each verb this context answers. `undefined` leaves the answer to another frame. */
export type Answers = {
  readonly [V in Verb]?: (sender: Runtime.MessageSender, ...takes: Takes<V>) => Promise<Gives<V>> | undefined;
};

const Envelope = v.object({
  thinkFirst: v.picklist(Object.keys(verbs) as [Verb, ...Verb[]]),
  takes: v.array(v.unknown()),
});

const opened = <V extends Verb>(verb: V, answer: unknown): Gives<V> => v.parse(verbs[verb].gives, answer) as Gives<V>;

/** Sends a verb to the background. Rejects where nobody answers or the answer has the wrong shape. */
export async function send<V extends Verb>(verb: V, ...takes: Takes<V>): Promise<Gives<V>> {
  return opened(verb, await browser.runtime.sendMessage({ thinkFirst: verb, takes }));
}

/** Sends a verb to the page in a tab: one frame, or every frame (the first that answers is heard). */
export async function sendToTab<V extends Verb>(
  tabId: number,
  frameId: number | undefined,
  verb: V,
  ...takes: Takes<V>
): Promise<Gives<V>> {
  return opened(
    verb,
    await browser.tabs.sendMessage(tabId, { thinkFirst: verb, takes }, frameId === undefined ? {} : { frameId }),
  );
}

/** Answers verbs until `signal` ends it. Anything that isn't a verb of ours in the right shape, from this extension, is not heard. */
export function answer(signal: AbortSignal, answers: Answers): void {
  const replyTo = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success) return undefined;
    const verb = envelope.output.thinkFirst;
    const takes = v.safeParse(verbs[verb].takes, envelope.output.takes);
    if (!takes.success) return undefined;
    const reply = answers[verb] as
      | ((sender: Runtime.MessageSender, ...takes: unknown[]) => Promise<unknown> | undefined)
      | undefined;
    return reply?.(sender, ...takes.output);
  };
  // `true` keeps the way back open: the one form of a late answer that both browsers know without a polyfill.
  const listener = ((message: unknown, sender: Runtime.MessageSender, respond: (answer?: unknown) => void) => {
    const reply = replyTo(message, sender);
    reply?.then(respond, () => respond());
    return reply ? true : undefined;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** A tab, as far as the browser tells us about it: an address only where we are let onto its page. */
export interface TabInView {
  readonly id: number;
  readonly address: string | undefined;
}

/** The tab with this id or, without one, the one the person is looking at. */
export async function activeTab(id?: number): Promise<TabInView | undefined> {
  const tab =
    id === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id);
  return tab?.id === undefined ? undefined : { id: tab.id, address: tab.url };
}
