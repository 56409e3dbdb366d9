// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://here.example/"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  const { happens } = await import('./fake-browser.ts');
  // The background, which is slow to bring the part that asks.
  happens.message.addListener((message, _, respond) => {
    if ((message as { readonly thinkFirst: string }).thinkFirst !== 'loadReview') return undefined;
    arrive = () => {
      globalThis.thinkFirstReviewer = reviewer;
      respond(true);
    };
    return true;
  });
  document.body.innerHTML = '<section><textarea></textarea><button class="send">Post</button></section>';
  heard = [];
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
