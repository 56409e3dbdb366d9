// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../fake-browser.ts';
import type { Draft } from '../../src/draft.ts';
import { type Asking, ask, type Told } from '../../src/panel/ask.tsx';

const draft: Draft = { text: 'You idiots!', kind: 'post', place: 'here' };
const told: Told = {
  questions: [
    {
      check: 'aware/heat',
      letter: 'K',
      ask: 'ask_heat_1',
      reason: 'reason_heat_insult',
      findings: [{ check: 'aware/heat', letter: 'K', span: [0, 10], strength: 1, reason: 'reason_heat_insult' }],
    },
  ],
  praised: undefined,
  intention: undefined,
  short: false,
  late: undefined,
  rest: undefined,
};
const fails = (): never => {
  throw new Error('ours');
};

let life: AbortController;
let troubles: unknown[];
/** The panel's own tree, which no page sees. */
let own: ShadowRoot | undefined;
let hear: (event: Event) => void;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  troubles = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    own = attach.call(this, init);
    return own;
  });
});
afterEach(async () => {
  life.abort();
  await vi.advanceTimersByTimeAsync(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const asking = (over: Partial<Asking> = {}): Asking => ({
  draft,
  tell: () => told,
  now: () => draft,
  follow: () => {},
  held: true,
  beside: document.body,
  listen: (listener) => {
    hear = listener;
  },
  orders: new EventTarget(),
  signal: life.signal,
  trouble: (error) => troubles.push(error),
  scopesOf: () => ['post'],
  letGo: async () => {},
  keep: async () => {},
  stopResting: async () => {},
  search: async () => {},
  ...over,
});
const host = () => document.querySelector('think-first-panel');
const actions = () => [...(own?.querySelectorAll('[data-action]') ?? [])].map((one) => one.getAttribute('data-action'));
const key = (name: string) =>
  Object.defineProperty(
    new KeyboardEvent('keydown', { key: name, cancelable: true, ctrlKey: name === 'Enter' }),
    'isTrusted',
    {
      value: true,
    },
  );

describe('a panel in which something fails', () => {
  it('stands and is answered all the same where it is its place, or what follows the draft', async () => {
    const beside = document.createElement('p');
    beside.getBoundingClientRect = fails;
    const answer = ask(asking({ beside, follow: fails }));
    expect(actions()).toContain('post');
    expect(troubles).toHaveLength(2);
    hear(key('Escape'));
    expect(await answer).toEqual({ decision: 'change', draft });
    expect(host()).toBeNull();
  });

  it.each([
    ['what there is to ask', { tell: fails }],
    ['what keeps watch over its presses', { listen: fails }],
  ] as const)('leaves nothing in the page where it is %s, and the next one opens', async (_, over) => {
    await expect(ask(asking(over))).rejects.toThrow('ours');
    expect(host()).toBeNull();
    const answer = ask(asking());
    expect(host()).not.toBeNull();
    hear(key('Escape'));
    expect((await answer).decision).toBe('change');
  });

  it('leaves nothing in the page where the dialog does not open', async () => {
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(fails);
    await expect(ask(asking())).rejects.toThrow('ours');
    expect(host()).toBeNull();
  });

  it('asks nothing of changed words that cannot be looked at, and stays', async () => {
    let now = draft;
    let changed = () => {};
    const tell = ({ text }: Draft) => (text === draft.text ? told : fails());
    const answer = ask(
      asking({
        now: () => now,
        tell,
        follow: (heard) => {
          changed = heard;
        },
      }),
    );
    now = { ...draft, text: 'other words' };
    changed();
    await vi.advanceTimersByTimeAsync(200);
    expect(own?.querySelector('.draft')?.textContent).toBe('other words');
    expect(own?.querySelectorAll('.questions li')).toHaveLength(0);
    expect(actions()).toContain('post');
    hear(key('Escape'));
    expect(await answer).toEqual({ decision: 'change', draft: now });
  });

  it('that can no longer tell whether it is seen is nobody’s answer: the next press passes', async () => {
    const answer = ask(asking());
    await vi.advanceTimersByTimeAsync(1000);
    (own?.querySelector('dialog') as HTMLDialogElement).getBoundingClientRect = fails;
    hear(key('Enter'));
    expect((await answer).decision).toBe('taken');
    expect([host(), troubles.length]).toEqual([null, 1]);
  });

  it('is gone and answered also where its tree cannot be taken down', async () => {
    const answer = ask(asking());
    (own as ShadowRoot).removeChild = fails;
    hear(key('Escape'));
    expect((await answer).decision).toBe('change');
    expect(host()).toBeNull();
  });
});
