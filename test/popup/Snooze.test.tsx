// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../src/messages.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import { saveSettings } from '../../src/settings/settings.ts';
import { withSnooze } from '../../src/settings/snoozes.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';
import { waitFor } from '../waitFor.ts';

const HOUR = 3_600_000;

const state: PageState = {
  siteId: 'x',
  mode: 'review',
  box: 'found',
  questions: [],
  tried: [],
  frame: null,
  care: false,
  snoozed: false,
  trouble: null,
  ready: true,
};

beforeEach(renewBrowser);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Opens the popup over a page of X; what it is told goes into the list. */
async function open(page: Partial<PageState> = {}) {
  const told: unknown[] = [];
  let now: PageState = { ...state, ...page };
  inHand.tabs = [{ id: 7, active: true, url: 'https://x.com/home' }];
  inHand.granted.add('https://x.com/*');
  inHand.pages.set(7, (message) => {
    const { thinkFirst, takes } = message as { readonly thinkFirst: string; readonly takes: readonly unknown[] };
    if (thinkFirst !== 'snoozePost') return now;
    told.push(takes[0]);
    now = { ...now, snoozed: takes[0] as boolean };
    return takes[0];
  });
  render(<Popup />);
  await screen.findByRole('heading', { level: 1 });
  return told;
}
const snoozes = () => (inHand.stored.get('settings') as { snoozes?: Record<string, number> } | undefined)?.snoozes;
const button = (name: string) => screen.findByRole('button', { name });

describe('snooze', () => {
  it('is for this site or everywhere, an hour or until tomorrow, and says until when', async () => {
    await open();
    const before = Date.now();
    fireEvent.click(await button('Snooze for an hour: X'));
    await waitFor(() => expect(snoozes()?.x).toBeGreaterThanOrEqual(before + HOUR));
    expect(snoozes()?.x).toBeLessThanOrEqual(Date.now() + HOUR);
    expect((await button('Resume: X')).closest('li')?.textContent).toMatch(/^X snoozed until .*\d:\d\d/);
    fireEvent.click(await button('Snooze until tomorrow morning: Everywhere'));
    await waitFor(() => expect(new Date(snoozes()?.['*'] ?? 0).getHours()).toBe(6));
    expect(snoozes()?.x).toBeGreaterThanOrEqual(before + HOUR);
  });

  it('says the day where it ends on another', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00'), toFake: ['Date'] });
    await open();
    fireEvent.click(await button('Snooze until tomorrow morning: Everywhere'));
    expect((await button('Resume: Everywhere')).closest('li')?.textContent).toContain('Saturday');
  });

  it('is ended by one press, with the focus kept where it was', async () => {
    await open();
    fireEvent.click(await button('Snooze for an hour: X'));
    const resume = await button('Resume: X');
    await waitFor(() => expect(document.activeElement).toBe(resume));
    fireEvent.click(resume);
    await waitFor(() => expect(snoozes()).toEqual({}));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Snooze for an hour: X');
  });

  it('ends by itself before the eyes of the person', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00'), shouldAdvanceTime: true });
    await saveSettings((settings) => withSnooze(settings, '*', Date.now() + HOUR));
    await open();
    await button('Resume: Everywhere');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(HOUR);
    });
    await button('Snooze for an hour: Everywhere');
  });

  it('everywhere can be chosen where there is no site', async () => {
    inHand.tabs = [{ id: 7, active: true }];
    render(<Popup />);
    await button('Snooze for an hour: Everywhere');
    expect(screen.queryByRole('button', { name: /: X$/ })).toBeNull();
  });

  it('asks nothing about the draft meanwhile', async () => {
    await open();
    await screen.findByText('Your draft on this page');
    fireEvent.click(await button('Snooze for an hour: Everywhere'));
    await waitFor(() => expect(screen.queryByText('Your draft on this page')).toBeNull());
  });
});

describe('this post', () => {
  it('is left alone until it is sent, and asked about again by one press', async () => {
    const told = await open();
    fireEvent.click(await button('Until it is sent'));
    const resume = await button('Resume: This post');
    expect(screen.queryByText('Your draft on this page')).toBeNull();
    fireEvent.click(resume);
    await screen.findByText('Your draft on this page');
    expect(told).toEqual([true, false]);
    expect(inHand.stored.size).toBe(0);
  });

  it('is not offered where nobody writes', async () => {
    await open({ box: 'none' });
    await button('Snooze for an hour: X');
    expect(screen.queryByRole('button', { name: 'Until it is sent' })).toBeNull();
  });

  it('says so where the page no longer answers', async () => {
    await open();
    const press = await button('Until it is sent');
    inHand.pages.delete(7);
    fireEvent.click(press);
    expect((await screen.findByRole('alert')).textContent).toContain("doesn't answer");
  });
});
