// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { inHand, renewBrowser } from '../fake-browser.ts';
import { waitFor } from '../waitFor.ts';

beforeEach(renewBrowser);
afterEach(cleanup);

const open = async () => {
  render(<Welcome />);
  await screen.findByRole('textbox');
};
const stored = () => inHand.stored.get('settings');
const siteSwitch = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Think First on ${name}` });

it('is read in under a minute, the questions about the example included', async () => {
  await open();
  await waitFor(() => expect(document.querySelector('.question')).toBeTruthy());
  const folded = document.querySelector('details')?.textContent?.length ?? 0;
  expect(folded).toBeGreaterThan(0);
  document.querySelector('details')?.remove();
  const words = document.body.textContent?.split(/\s+/).length ?? 0;
  // What most adults read in a minute of plain English.
  expect(words).toBeLessThan(238);
});

it('tries the words that are written in it with the real analyzer', async () => {
  await open();
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Studies show that tea is better than coffee.' } });
  await screen.findByText('“Studies show”');
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'I baked some bread today.' } });
  await screen.findByText(/^Nothing to ask/);
});

it("asks the browser within the click for a site's pages, and shows what is so", async () => {
  await open();
  const youtube = siteSwitch('YouTube');
  expect(youtube.checked).toBe(false);
  fireEvent.click(youtube);
  expect(inHand.asked).toHaveLength(1);
  expect(inHand.asked[0]?.join()).toContain('youtube.com');
  await waitFor(() => expect(siteSwitch('YouTube').checked).toBe(true));
  fireEvent.click(siteSwitch('YouTube'));
  await waitFor(() => expect(stored()).toMatchObject({ modes: { youtube: 'off' } }));
  expect(siteSwitch('YouTube').checked).toBe(false);
  expect(inHand.asked).toHaveLength(1);
});

it('stays off where the person refuses, and says so', async () => {
  inHand.grants = false;
  await open();
  fireEvent.click(siteSwitch('Threads'));
  await screen.findByText(/The browser kept it closed/);
  expect(siteSwitch('Threads').checked).toBe(false);
  expect(stored()).toBeUndefined();
});

it('leaves alone what an organisation has locked, and says whose doing it is', async () => {
  inHand.managed = { organisation: 'Example Ltd', locked: { sites: { youtube: 'off' } } };
  await open();
  await screen.findByText(/Set by Example Ltd/);
  expect(siteSwitch('YouTube').disabled).toBe(true);
  expect(siteSwitch('Threads').disabled).toBe(false);
});

it('switches on a site that is off at first', async () => {
  await open();
  fireEvent.click(siteSwitch('Discord'));
  await waitFor(() => expect(stored()).toMatchObject({ modes: { discord: 'review' } }));
  expect(siteSwitch('Discord').checked).toBe(true);
});

it('leads on to the settings', async () => {
  await open();
  expect(screen.getByRole('link').getAttribute('href')).toBe('../options/options.html');
});
