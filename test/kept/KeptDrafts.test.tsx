// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptDrafts } from '../../src/kept/KeptDrafts.tsx';
import { keep, keptNow, loadKept } from '../../src/kept/kept.ts';
import { keptHere } from '../../src/kept/keptHere.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';
import { waitFor } from '../waitFor.ts';

beforeEach(renewBrowser);
afterEach(cleanup);

const show = () => render(<KeptDrafts level="h2" empty="Nothing here." />);

it('lists what is kept, the latest first, each to be copied as it is', async () => {
  await keep({ ...keptNow({ text: 'First words.', place: 'reddit' }), at: 1 });
  await keep({ ...keptNow({ text: 'Second\nwords.' }), at: 2 });
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (words: string) => copied.push(words) },
  });
  show();
  const words = await waitFor(() => {
    const shown = [...document.querySelectorAll('.words')].map(({ textContent }) => textContent);
    expect(shown).toHaveLength(2);
    return shown;
  });
  expect(words).toEqual(['Second\nwords.', 'First words.']);
  expect(document.body.textContent).toContain('written on Reddit');
  fireEvent.click(screen.getAllByText('Copy')[0] as HTMLElement);
  expect(copied).toEqual(['Second\nwords.']);
  await screen.findByText('Copied.');
});

it('deletes one, then all, and puts the focus where the list begins', async () => {
  for (const text of ['One.', 'Two.', 'Three.']) await keep(keptNow({ text }));
  show();
  fireEvent.click((await screen.findAllByText('Delete'))[0] as HTMLElement);
  await waitFor(async () => expect(await loadKept()).toHaveLength(2));
  await waitFor(() => expect(document.activeElement?.id).toBe('kept-title'));
  fireEvent.click(screen.getByText('Delete all of them'));
  await screen.findByText('Nothing here.');
  expect([...inHand.stored.keys()]).toEqual([]);
});

it('says so where the store refuses, and nothing is lost', async () => {
  await keep(keptNow({ text: 'Words.' }));
  show();
  const button = await screen.findByText('Delete');
  inHand.refusesToWrite = new Error('disk full');
  fireEvent.click(button);
  expect((await screen.findByRole('alert')).textContent).toContain('everything is as it was');
  expect(await loadKept()).toHaveLength(1);
});

it('a rest can be stopped, and the draft stays kept', async () => {
  await keep(keptNow({ text: 'Words.', until: Date.now() + 60_000 }));
  show();
  fireEvent.click(await screen.findByText('Stop the wait'));
  await waitFor(async () => expect((await loadKept())[0]?.until).toBeUndefined());
  expect(await loadKept()).toHaveLength(1);
});

it('spoilt entries are left out, others are not', async () => {
  inHand.stored.set('kept:spoilt', { text: 3 });
  await keep(keptNow({ text: 'Words.' }));
  show();
  await waitFor(() => expect(document.querySelectorAll('.words')).toHaveLength(1));
});

it('two pages that keep at once lose nothing, and the same words are kept once', async () => {
  const [one, other] = [keptHere(), keptHere()];
  await Promise.all([one.keep('One.', 'x', undefined), other.keep('Other.', 'x', undefined)]);
  await one.keep('One.', 'x', undefined);
  expect((await loadKept()).map(({ text }) => text).sort()).toEqual(['One.', 'Other.']);
  const until = Date.now() + 60_000;
  await one.keep('One.', 'x', until);
  await vi.waitFor(() => expect(other.restOf('One.', Date.now())).toMatchObject({ until }));
  one.posted('One.');
  await vi.waitFor(async () => expect((await loadKept()).every((draft) => draft.until === undefined)).toBe(true));
  expect(await loadKept()).toHaveLength(2);
});
