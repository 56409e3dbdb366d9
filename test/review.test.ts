// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import './fake-browser.ts';
import type { Draft } from '../src/draft.ts';
import type { Here, Reviewer } from '../src/review.ts';
import { onPageFrom } from '../src/settings/onPage.ts';

const draft: Draft = { text: 'You are an idiot.', kind: 'post', place: 'here' };
const settings = onPageFrom({ journal: { on: true, text: true } });
const fails = (): never => {
  throw new Error('ours');
};

let reviewer: Reviewer;
let life: AbortController;
let troubles: unknown[];
let hear: (event: Event) => void;

beforeEach(async () => {
  life = new AbortController();
  troubles = [];
  vi.resetModules();
  globalThis.thinkFirstReviewer = undefined;
  await import('../src/review.ts');
  reviewer = globalThis.thinkFirstReviewer as unknown as Reviewer;
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

const here = (): Here => ({
  draft,
  settings,
  now: () => draft,
  follow: () => {},
  held: true,
  beside: document.body,
  listen: (listener) => {
    hear = listener;
  },
  signal: life.signal,
  trouble: (error) => troubles.push(error),
});
const pressEscape = () =>
  Object.defineProperty(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }), 'isTrusted', {
    value: true,
  });

it('what the person has answered stands, whatever fails in writing it down', async () => {
  const answer = reviewer.ask(here());
  // An entry in the journal needs a name of its own.
  vi.spyOn(crypto, 'getRandomValues').mockImplementation(fails);
  hear(pressEscape());
  expect((await answer).decision).toBe('change');
  expect(troubles).toHaveLength(1);
});

it('questions are asked also where the memory of them fails', async () => {
  reviewer.review(draft, settings);
  vi.spyOn(Object, 'fromEntries').mockImplementation(fails);
  const answer = reviewer.ask(here());
  vi.restoreAllMocks();
  expect(document.querySelector('think-first-panel')).not.toBeNull();
  hear(pressEscape());
  expect((await answer).decision).toBe('change');
  expect(troubles).toHaveLength(1);
});
