// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Shortcuts } from '../../src/options/Shortcuts.tsx';
import fakeBrowser, { inHand, renewBrowser } from '../fake-browser.ts';
import { waitFor } from '../waitFor.ts';

beforeEach(renewBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("shows the browser's shortcuts and opens the browser's page to change them", async () => {
  render(<Shortcuts />);
  expect((await screen.findByText('Alt+Shift+Q')).closest('div')?.textContent).toContain(
    'Think about what is selected',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Change the shortcuts' }));
  await waitFor(() => expect(inHand.tabs.map(({ url }) => url)).toEqual(['chrome://extensions/shortcuts']));
});

it('is not there where a browser has no shortcuts, as on a telephone', async () => {
  const { commands } = fakeBrowser;
  Object.assign(fakeBrowser, { commands: undefined });
  try {
    render(<Shortcuts />);
    await Promise.resolve();
    expect(document.body.textContent).toBe('');
  } finally {
    Object.assign(fakeBrowser, { commands });
  }
});
