import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';

/*
 * What a message must look like is made when the first one comes or goes: on most pages none does, and making it all is a
 * good part of what the script on every page would do.
 */

/** A letter of THINK, or a reminder of the person's own, which needs none. */
const letter = () => v.picklist(['T', 'H', 'I', 'N', 'K', 'own']);
const question = () =>
  v.object({
    letter: letter(),
    check: v.string(),
    /** The question, in the person's language. */
    ask: v.string(),
    reason: v.string(),
    /** The words in question, out of the draft. */
    words: v.array(v.string()),
  });
/** One thing to ask about a draft, as the popup shows it. */
export type Question = v.InferOutput<ReturnType<typeof question>>;

const pageState = () =>
  v.object({
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
    questions: v.array(question()),
    /** The draft reads like a cry for help: nothing is asked. */
    care: v.boolean(),
    /** Nothing is asked about this one draft, because the person said so. */
    snoozed: v.boolean(),
    /** What went wrong last in this frame, for the popup to say; no text of a draft. */
    trouble: v.nullable(v.string()),
  });
/** What the script on a page knows, for the popup. */
export type PageState = v.InferOutput<ReturnType<typeof pageState>>;

/** What became of an entry of the journal. */
const decision = () => v.picklist(['changed', 'posted', 'let-go', 'kept', 'nothing']);
export type Decision = v.InferOutput<ReturnType<typeof decision>>;
const entryId = () => v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
/** What was asked of a draft, for the journal. */
const asked = () =>
  v.object({
    id: entryId(),
    site: v.pipe(v.string(), v.regex(/^[a-z0-9.:-]{1,253}$/)),
    kind: v.nullable(v.picklist(['post', 'comment', 'reply', 'quote', 'message', 'edit'])),
    questions: v.pipe(
      v.array(v.object({ check: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]{1,40}$/)), letter: letter() })),
      v.maxLength(9),
    ),
    decision: decision(),
    /** The draft itself, only where the person wants it kept. */
    text: v.nullable(v.pipe(v.string(), v.maxLength(20_000))),
  });

/** The verbs between our contexts: what each takes and what it gives back. */
const makeVerbs = () => ({
  /** Page to background: run review.js in my frame. */
  loadReview: { takes: v.tuple([]), gives: v.boolean() },
  /** Page to background: show the quiet dot on this tab's badge, or nothing. */
  showDot: { takes: v.tuple([v.boolean()]), gives: v.boolean() },
  /** Page to background: write down what was asked. False where no journal is kept. */
  recordAsked: { takes: v.tuple([asked()]), gives: v.boolean() },
  /** Page to background: what became of it. */
  recordDecision: { takes: v.tuple([entryId(), decision()]), gives: v.boolean() },
  /** Page to background: search for these words in a new tab, because the person has just pressed that. */
  searchFor: { takes: v.tuple([v.pipe(v.string(), v.maxLength(300))]), gives: v.boolean() },
  /** Popup to page: what do you know? Frames that have nothing to tell don't answer. */
  tellState: { takes: v.tuple([]), gives: pageState() },
  /** Popup to page: ask nothing about this draft, or ask again. Frames without a draft don't answer. */
  snoozePost: { takes: v.tuple([v.boolean()]), gives: v.boolean() },
  /** Background to page: open the questions about the box in use. Frames without one don't answer. */
  openReview: { takes: v.tuple([]), gives: v.boolean() },
  /** Background to page: post as it is, where a panel holds a send. Other frames don't answer. */
  postAsItIs: { takes: v.tuple([]), gives: v.boolean() },
  /** Our own small window to background: which words was I opened for? */
  takeWords: { takes: v.tuple([v.string()]), gives: v.string() },
});

type Verbs = ReturnType<typeof makeVerbs>;
let made: Verbs | undefined;
function verbs(): Verbs {
  made ??= makeVerbs();
  return made;
}

type Verb = keyof Verbs;
type Takes<V extends Verb> = v.InferOutput<Verbs[V]['takes']>;
type Gives<V extends Verb> = v.InferOutput<Verbs[V]['gives']>;
/** The answering side: a function for each verb this context answers. `undefined` leaves the answer to another frame. */
export type Answers = {
  readonly [V in Verb]?: (sender: Runtime.MessageSender, ...takes: Takes<V>) => Promise<Gives<V>> | undefined;
};

const makeEnvelope = () =>
  v.object({
    thinkFirst: v.picklist(Object.keys(verbs()) as [Verb, ...Verb[]]),
    takes: v.array(v.unknown()),
  });
let envelope: ReturnType<typeof makeEnvelope> | undefined;

const opened = <V extends Verb>(verb: V, answer: unknown): Gives<V> => v.parse(verbs()[verb].gives, answer) as Gives<V>;

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
    envelope ??= makeEnvelope();
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success) return undefined;
    const verb = parsed.output.thinkFirst;
    const takes = v.safeParse(verbs()[verb].takes, parsed.output.takes);
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

/** False once the extension has been updated, disabled or removed: this script is then nobody's. */
export const alive = (): boolean => browser.runtime?.id !== undefined;

/** How long a line must have held to be worth another at once, and how often one that has ended is looked after, in ms. */
const WORTH = 1000;

/**
 * A line to the background, whose end is how a page's script learns at once that the extension has been updated,
 * disabled or removed; it then calls `gone`. `open` has it opened where it isn't. It ends with the background too, which
 * browsers stop when it has nothing to do: it is opened again only while it is `needed`. Where it can't be opened
 * `trouble` is told, and nothing else hangs on it.
 */
export function lifeline(
  signal: AbortSignal,
  needed: () => boolean,
  gone: () => void,
  trouble: (error: unknown) => void,
): () => void {
  let port: Runtime.Port | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    if (port || signal.aborted || !alive()) return;
    const since = performance.now();
    try {
      port = browser.runtime.connect({ name: 'lifeline' });
    } catch (error) {
      trouble(error);
      return;
    }
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (!alive()) return gone();
      if (!needed()) return;
      if (performance.now() - since > WORTH) open();
      lookSoon();
    });
  };
  // Where the extension goes its background hangs up first, and a line that is opened just then never ends.
  const lookSoon = (): void => {
    clearTimeout(looking);
    looking = setTimeout(() => {
      if (signal.aborted || !needed()) return;
      if (!alive()) return gone();
      open();
      lookSoon();
    }, WORTH);
  };
  signal.addEventListener('abort', () => clearTimeout(looking), { once: true });
  signal.addEventListener('abort', () => alive() && port?.disconnect(), { once: true });
  return open;
}

/** Holds the background's end of every page's line. */
export function holdLines(): void {
  browser.runtime.onConnect.addListener(() => {});
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
