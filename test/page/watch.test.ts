// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://here.example/"}
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Watch, watchBoxes } from '../../src/page/watch.ts';
import type { Site } from '../../src/sites/site.ts';

const site: Site = {
  id: 'here',
  name: 'Here',
  matches: ['https://here.example/*'],
  composers: [
    { kind: 'post', within: ['section'], field: ['[contenteditable]'], send: ['.send'], keys: ['mod+enter'] },
  ],
};

let life: AbortController;
let watch: Watch;
/** What was told: the words that were looked at, or that there are none. */
let told: string[];
const field = () => document.querySelector('[contenteditable]') as HTMLElement;
const happens = (type: string, more: object = {}) =>
  field().dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true }), more));
const pause = () => vi.advanceTimersByTimeAsync(350);

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<section><div contenteditable="true" tabindex="0"></div><button class="send">Post</button></section>';
  life = new AbortController();
  told = [];
  watch = watchBoxes({
    site,
    finder: undefined,
    signal: life.signal,
    met: () => {},
    paused: (_, { text }) => {
      told.push(text);
      return text === 'fails' ? Promise.reject(new Error('ours')) : undefined;
    },
    gone: () => told.push('gone'),
    trouble: (error) => told.push(String(error)),
  });
  happens('focusin');
  // A box that is met begins with nothing.
  expect(told).toEqual(['gone']);
  told = [];
  field().textContent = 'You are an idiot.';
  happens('input');
  await pause();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

it('tells of a look that has failed, and goes on to look', async () => {
  for (const words of ['fails', 'fresh']) {
    field().textContent = words;
    happens('input');
    await pause();
  }
  expect(told.slice(1)).toEqual(['fails', 'Error: ours', 'fresh']);
});

it('tells that the draft is gone when its page has taken the box away, and once more when another is met', async () => {
  const section = document.querySelector('section') as Element;
  const fresh = section.cloneNode(true) as Element;
  section.remove();
  watch.lookSoon();
  await pause();
  expect(told.slice(1)).toEqual(['gone']);
  // A panel about it may have stayed open meanwhile, in which something was said of it.
  document.body.append(fresh);
  field().textContent = '';
  happens('focusin');
  expect(told.slice(2)).toEqual(['gone']);
});

it('looks at a draft once its writer has paused', () => {
  expect(told).toEqual(['You are an idiot.']);
});

it.each(['beforeinput', 'keyup', 'cut', 'paste', 'drop'])(
  'looks again after a %s that an editor has followed with its own hands, without an input',
  async (type) => {
    happens(type);
    field().textContent = 'You are kind.';
    await pause();
    expect(told.slice(1)).toEqual(['You are kind.']);
    happens(type);
    field().textContent = '';
    await pause();
    expect(told.slice(2)).toEqual(['gone']);
  },
);

it('looks at the same words again only where it is told to', async () => {
  happens('keyup');
  await pause();
  expect(told).toHaveLength(1);
  watch.lookSoon();
  await pause();
  expect(told.slice(1)).toEqual(['You are an idiot.']);
});

it('leaves half a word in an input method alone', async () => {
  field().textContent = 'You are an idiot. に';
  happens('keyup', { isComposing: true });
  await pause();
  expect(told).toHaveLength(1);
  happens('compositionend');
  await pause();
  expect(told).toHaveLength(2);
});
