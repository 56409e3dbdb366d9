// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitFor } from '../waitFor.ts';

let { happens, inHand } = await import('../fake-browser.ts');

beforeEach(() => vi.resetModules());
afterEach(cleanup);

/** Asks about words in a page that lets nobody in, and opens the window that comes for it. */
async function openFor(selected: string) {
  ({ happens, inHand } = await import('../fake-browser.ts'));
  await import('../../src/background.ts');
  inHand.scripts = () => {
    throw new Error('Cannot access contents of the page.');
  };
  happens.menuClicked.tell({ menuItemId: 'think-about-selection', frameId: 0, selectionText: selected }, { id: 7 });
  await vi.waitFor(() => expect(inHand.windows).toHaveLength(1));
  const about = new URL(inHand.windows[0] as string).searchParams;
  const { Apart } = await import('../../src/popup/Apart.tsx');
  const show = () => render(<Apart why={about.get('apart') ?? ''} words={about.get('words') ?? ''} />);
  show();
  return show;
}
const box = async () => (await screen.findByRole<HTMLTextAreaElement>('textbox')).value;

it('words of a page that lets nobody in are asked about in a window of our own, and are in no address or store', async () => {
  await openFor('You are an idiot and everybody here knows it.');
  expect(await box()).toBe('You are an idiot and everybody here knows it.');
  expect(screen.getByText(/lets no extension into that part/)).toBeTruthy();
  await waitFor(() => expect(document.querySelector('.question')).toBeTruthy());
  expect(inHand.windows.join()).not.toContain('idiot');
  expect(inHand.stored.size).toBe(0);
});

it('are handed over once', async () => {
  const again = await openFor('a secret');
  expect(await box()).toBe('a secret');
  cleanup();
  again();
  expect(await box()).toBe('');
  expect(screen.getByText(/paste them here/)).toBeTruthy();
});
