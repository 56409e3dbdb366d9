import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lifeline } from '../src/messages.ts';
import browser, { happens, renewBrowser } from './fake-browser.ts';

let life: AbortController;
beforeEach(() => {
  renewBrowser();
  life = new AbortController();
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Opens a line; counts how often it was opened, and whether the script was told that it is nobody's. */
function line(needed: boolean) {
  const told = { opened: 0, gone: 0 };
  happens.connected.addListener(() => {
    told.opened += 1;
  });
  const open = lifeline(
    life.signal,
    () => needed,
    () => {
      told.gone += 1;
    },
    () => {},
  );
  open();
  return { told, open };
}

it('is opened once, however often it is asked for', () => {
  const { told, open } = line(false);
  open();
  expect(told).toEqual({ opened: 1, gone: 0 });
});

it('tells at once when the extension has gone', () => {
  const { told } = line(true);
  const { id } = browser.runtime;
  Object.assign(browser.runtime, { id: undefined });
  happens.disconnected.tell();
  Object.assign(browser.runtime, { id });
  expect(told).toEqual({ opened: 1, gone: 1 });
});

it.each([
  [true, 2],
  [false, 1],
])('ends with the background; while needed (%s) it is opened again', (needed, opened) => {
  const { told } = line(needed);
  vi.advanceTimersByTime(30_000);
  happens.disconnected.tell();
  expect(told).toEqual({ opened, gone: 0 });
});

it.each([
  [true, 1],
  [false, 0],
])('where the background hangs up at once it looks again a while later, while needed (%s)', (needed, more) => {
  const { told } = line(needed);
  happens.disconnected.tell();
  expect(told).toEqual({ opened: 1, gone: 0 });
  vi.advanceTimersByTime(1000);
  expect(told).toEqual({ opened: 1 + more, gone: 0 });
});

it.each([0, 30_000])(
  'tells that the extension has gone where the background hung up just before, after %s ms',
  (held) => {
    const { told } = line(true);
    vi.advanceTimersByTime(held);
    happens.disconnected.tell();
    const { id } = browser.runtime;
    Object.assign(browser.runtime, { id: undefined });
    vi.advanceTimersByTime(1000);
    Object.assign(browser.runtime, { id });
    // A line that was opened just then never ends: it is the look after it that tells.
    expect(told.gone).toBe(1);
  },
);
