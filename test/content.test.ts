// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://here.example/"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import type { Reviewer } from '../src/review.ts';
import type { Site } from '../src/sites/site.ts';

const site: Site = {
  id: 'here',
  name: 'Here',
  matches: ['https://here.example/*'],
  composers: [{ kind: 'post', within: ['section'], field: ['textarea'], send: ['.send'], keys: ['mod+enter'] }],
};

/** The part that asks, with something to ask about every draft that has "bad" in it. */
const reviewer: Reviewer = {
  review: ({ text }) => ({ questions: [], findings: [], hold: text.includes('bad'), byReminder: false, care: false }),
  prepare: async () => {},
  ask: async ({ draft }) => ({ decision: 'change', draft }),
  sending: () => {},
  forget: () => {},
  told: () => ({ questions: [], care: false, snoozed: false }),
  snooze: () => {},
  post: () => false,
  text: () => '',
};

/** What the page heard of the key that sends: the very events. */
let heard: KeyboardEvent[];
let arrive: () => void;
/** The part that asks, as it comes. */
let brought: Reviewer;
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  const { happens } = await import('./fake-browser.ts');
  // The background, which is slow to bring the part that asks.
  happens.message.addListener((message, _, respond) => {
    if ((message as { readonly thinkFirst: string }).thinkFirst !== 'loadReview') return undefined;
    arrive = () => {
      globalThis.thinkFirstReviewer = brought;
      respond(true);
    };
    return true;
  });
  document.body.innerHTML = '<section><textarea></textarea><button class="send">Post</button></section>';
  heard = [];
  brought = reviewer;
  field().addEventListener('keydown', (event) => heard.push(event));
  vi.stubGlobal('origin', location.origin);
  globalThis.thinkFirstSites = [site];
});
afterEach(() => {
  globalThis.thinkFirst?.stop();
  globalThis.thinkFirstReviewer = undefined;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The script comes to the page. */
async function come(): Promise<void> {
  await import('../src/content.ts');
  await vi.advanceTimersByTimeAsync(0);
}

/** Writes, and presses the keys that send. */
function send(text: string): KeyboardEvent {
  field().focus();
  field().value = text;
  field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  field().dispatchEvent(event);
  return event;
}

describe('one part that fails does not take the asking with it', () => {
  const fails = (): never => {
    throw new Error('ours');
  };
  const asks = { letter: 'K', check: 'aware/heat', ask: 'ask_heat_1', reason: 'reason_heat_insult' } as const;
  const finding = { ...asks, span: [0, 3], strength: 1 } as const;
  /** What was asked about, and what is answered. */
  let asked: string[];
  let decision: 'change' | 'post';
  const frail: Reviewer = {
    ...reviewer,
    review: (draft, settings) => ({
      ...reviewer.review(draft, settings),
      questions: draft.text.includes('bad') ? [{ ...asks, findings: [finding] }] : [],
    }),
    ask: async ({ draft }) => {
      asked.push(draft.text);
      return { decision, draft };
    },
  };
  /** The sentence that is being told. */
  let own: ShadowRoot | undefined;
  const told = () => own?.querySelector('p:not([hidden])')?.textContent;
  const comeWith = async (more: Partial<Reviewer>) => {
    await come();
    field().focus();
    await vi.advanceTimersByTimeAsync(0);
    brought = { ...frail, ...more };
    arrive();
    await vi.advanceTimersByTimeAsync(0);
  };

  beforeEach(() => {
    asked = [];
    decision = 'change';
    own = undefined;
    HTMLElement.prototype.showPopover = () => {};
    document.elementsFromPoint = () => [];
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      if (this.localName === 'think-first-hint') own = root;
      return root;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    globalThis.thinkFirstMarks = undefined;
  });

  it.each([
    ['the mark', () => vi.spyOn(Element.prototype, 'remove').mockImplementation(fails)],
    [
      'the marks under the words',
      () => {
        globalThis.thinkFirstMarks = () => ({ show: fails, hide: fails });
      },
    ],
    [
      'the line to the background',
      async () => {
        const { default: browser } = await import('webextension-polyfill');
        vi.spyOn(browser.runtime, 'connect').mockImplementation(fails);
      },
    ],
  ] as const)('neither does %s', async (_, breaks) => {
    await breaks();
    await comeWith({});
    const first = send('bad bread');
    await vi.advanceTimersByTimeAsync(1000);
    expect([asked, heard, first.defaultPrevented]).toEqual([['bad bread'], [], true]);
    send('bad bread');
    await vi.advanceTimersByTimeAsync(1000);
    expect([asked, heard]).toEqual([['bad bread', 'bad bread'], []]);
  });

  it.each([
    ['the journal', { sending: fails }],
    ['what ends with a draft', { forget: fails }],
  ] as const)('neither does %s', async (_, more) => {
    await comeWith(more);
    decision = 'post';
    send('bad bread');
    await vi.advanceTimersByTimeAsync(0);
    expect([asked, heard.length]).toEqual([['bad bread'], 1]);
    field().value = '';
    await vi.advanceTimersByTimeAsync(4000);
    send('bad again');
    await vi.advanceTimersByTimeAsync(0);
    expect([asked, heard.length]).toEqual([['bad bread', 'bad again'], 2]);
  });

  it('where nothing can be asked, the send goes out once, and the person is told so in words', async () => {
    const asking = vi.fn(frail.ask).mockImplementationOnce(() => Promise.reject(new Error('ours')));
    await comeWith({ ask: asking });
    send('bad bread');
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveLength(1);
    expect(told()).toBe(messages.hint_not_asked.message);
    // The next one is asked about again.
    send('bad again');
    await vi.advanceTimersByTimeAsync(0);
    expect([asked, heard.length]).toEqual([['bad again'], 1]);
  });

  it('also where the draft cannot even be looked at, and by a mark that has not failed where one has', async () => {
    await comeWith({ review: fails });
    const show = vi.spyOn(HTMLElement.prototype, 'showPopover').mockImplementationOnce(fails);
    const event = send('bad bread');
    expect([heard, event.defaultPrevented]).toEqual([[event], false]);
    expect(show).toHaveBeenCalledTimes(2);
    expect(told()).toBe(messages.hint_not_asked.message);
  });
});

describe('a harmless send', () => {
  it('is never touched once the part that asks is loaded: the page hears this very event, at once, and no other', async () => {
    await come();
    field().focus();
    await vi.advanceTimersByTimeAsync(0);
    arrive();
    await vi.advanceTimersByTimeAsync(0);
    for (const text of ['bread', 'more bread', 'bread']) {
      const event = send(text);
      expect(heard).toEqual([event]);
      expect(event.defaultPrevented).toBe(false);
      await vi.advanceTimersByTimeAsync(5000);
      expect(heard).toEqual([event]);
      heard = [];
    }
  });

  it('waits for that part where it is on its way, and then passes once', async () => {
    await come();
    send('bread');
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(heard).toEqual([]);
    arrive();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(heard).toHaveLength(1);
  });

  it('waits 300 ms at most', async () => {
    await come();
    send('bread');
    await vi.advanceTimersByTimeAsync(299);
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toHaveLength(1);
  });
});

it('what there is something to ask about is held, also where that part comes late but in time', async () => {
  await come();
  send('bad bread');
  await vi.advanceTimersByTimeAsync(200);
  arrive();
  await vi.advanceTimersByTimeAsync(5000);
  expect(heard).toEqual([]);
  expect(send('bad bread').defaultPrevented).toBe(true);
  expect(heard).toEqual([]);
});

it('somebody who was writing before it came is met: the part that asks is on its way before the next key', async () => {
  field().focus();
  await come();
  arrive();
  expect(globalThis.thinkFirstReviewer).toBe(reviewer);
});
