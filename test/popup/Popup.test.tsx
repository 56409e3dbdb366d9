// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../src/analyzer/check.ts';
import type { PageState } from '../../src/messages.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import { saveSettings } from '../../src/settings/settings.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';
import { waitFor } from '../waitFor.ts';

// The box to try a text is tried on one check of its own, so that the analyzer's may change without it.
vi.mock('../../src/analyzer/checks/index.ts', () => {
  const hearsay: Check = {
    id: 'reliable/hearsay',
    letter: 'T',
    example: '[word is] the plant closes',
    *find({ text }) {
      for (const match of text.matchAll(/word is|they say/g)) {
        yield { span: [match.index, match.index + match[0].length], strength: 0.8, reason: 'reason_hearsay' };
      }
    },
  };
  return { checks: [hearsay] };
});

beforeEach(renewBrowser);
afterEach(cleanup);

const mode = (value: string) => document.querySelector<HTMLInputElement>(`input[name="mode"][value="${value}"]`)!;
const stored = () => inHand.stored.get('settings');

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
const question: PageState['questions'][number] = {
  letter: 'T',
  check: 'reliable/hearsay',
  ask: 'Who told you?',
  reason: 'It passes on what somebody unnamed says.',
  words: ['word is', 'they say'],
};

/** Opens the popup over a tab at this address, whose frames answer as given; nobody answers for a frame left out. */
async function open(address: string | undefined, frames: Readonly<Record<number, PageState>> = {}, access = true) {
  inHand.tabs = [{ id: 7, active: true, ...(address === undefined ? {} : { url: address }) }];
  if (access) inHand.granted.add('https://*/*');
  if (Object.keys(frames).length > 0) {
    inHand.pages.set(7, (_, frameId) => {
      const answer = frameId === undefined ? Object.values(frames).at(-1) : frames[frameId];
      if (!answer) throw new Error('no such frame');
      return answer;
    });
  }
  render(<Popup />);
  await waitFor(() => expect(document.querySelector('textarea')).toBeTruthy());
}

describe('the switch of the site', () => {
  it('names the site and reviews before the send by default', async () => {
    await open('https://x.com/home', { 0: state });
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('X');
    expect(mode('review').checked).toBe(true);
  });

  it('is busy until the page has answered, since that brings lines of its own', async () => {
    inHand.tabs = [{ id: 7, active: true, url: 'https://x.com/home' }];
    inHand.granted.add('https://*/*');
    let tell = (_: PageState) => {};
    inHand.pages.set(
      7,
      () =>
        new Promise((resolve) => {
          tell = resolve;
        }),
    );
    render(<Popup />);
    await waitFor(() => expect(document.querySelector('h1')).toBeTruthy());
    const busy = () => document.querySelector('main')?.getAttribute('aria-busy');
    expect(busy()).toBe('true');
    await waitFor(() => {
      tell(state);
      expect(busy()).toBe('false');
    });
  });

  it('saves another mode at once', async () => {
    await open('https://x.com/home', { 0: state });
    await waitFor(() => expect(document.querySelector('h1')).toBeTruthy());
    fireEvent.click(mode('off'));
    await waitFor(() => expect(stored()).toMatchObject({ modes: { x: 'off' } }));
    expect(screen.getByText('Nothing of Think First runs on this site.')).toBeTruthy();
    expect(screen.queryByText('Your draft on this page')).toBeNull();
  });

  it('follows what is saved elsewhere', async () => {
    await open('https://x.com/home', { 0: state });
    await waitFor(() => expect(document.querySelector('h1')).toBeTruthy());
    await saveSettings((settings) => ({ ...settings, modes: { x: 'hints' } }));
    await waitFor(() => expect(mode('hints').checked).toBe(true));
  });

  it('goes back and says so where saving fails', async () => {
    await open('https://x.com/home', { 0: state });
    await waitFor(() => expect(document.querySelector('h1')).toBeTruthy());
    inHand.refusesToWrite = new Error('full');
    fireEvent.click(mode('off'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/didn't save this change/);
    expect(mode('review').checked).toBe(true);
  });

  it('is about the tab that is given, not the one in front', async () => {
    await open('https://x.com/home', { 0: state });
    inHand.tabs.push({ id: 8, url: 'https://bsky.app/' });
    cleanup();
    render(<Popup tabId={8} />);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Bluesky');
  });
});

describe('the draft on the page', () => {
  it('shows each question with its letter, the words in quotation marks and the reason', async () => {
    await open('https://x.com/home', { 0: { ...state, questions: [question] } });
    expect(await screen.findByText('Who told you?')).toBeTruthy();
    expect(screen.getByText('“word is”')).toBeTruthy();
    expect(screen.getByText('“they say”')).toBeTruthy();
    expect(screen.getByText(question.reason)).toBeTruthy();
    // The sign is for the eyes, the word for the ears.
    expect(document.querySelector('.question .letter')?.textContent).toBe('TTrue');
    expect([...document.querySelectorAll('.think .asked')].map((item) => item.textContent)).toEqual([
      'TTrue – asked about',
    ]);
  });

  it('says kindly that there is nothing to ask', async () => {
    await open('https://x.com/home', { 0: state });
    expect(await screen.findByText(/^Nothing to ask/)).toBeTruthy();
  });

  it('asks nothing and says nothing more where care is due', async () => {
    await open('https://x.com/home', { 0: { ...state, care: true, questions: [question] } });
    expect(await screen.findByText(/^Nothing to ask/)).toBeTruthy();
    expect(screen.queryByText('Who told you?')).toBeNull();
    expect(document.querySelector('.notice')).toBeNull();
  });

  it('looks into the frames where the page itself has no box', async () => {
    await open('https://x.com/home', { 0: { ...state, box: 'none' }, 3: { ...state, questions: [question] } });
    expect(await screen.findByText('Who told you?')).toBeTruthy();
  });

  it('says where there is no box to write in', async () => {
    await open('https://x.com/home', { 0: { ...state, box: 'none' } });
    expect(await screen.findByText(/No draft here right now/)).toBeTruthy();
  });

  it('is asked again when the person comes back to this window', async () => {
    await open('https://x.com/home', { 0: state });
    await screen.findByText(/^Nothing to ask/);
    inHand.pages.set(7, () => ({ ...state, questions: [question] }));
    window.dispatchEvent(new Event('focus'));
    expect(await screen.findByText('Who told you?')).toBeTruthy();
  });
});

describe("what doesn't work here", () => {
  it.each([
    ['an unknown site', 'https://example.com/', /doesn't know this site yet/],
    ["the browser's own page", 'chrome://settings', /isn't a site/],
    ['a page it may not see', undefined, /isn't a site/],
  ])('is said of %s', async (_, address, words) => {
    await open(address);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(document.querySelector('input[name="mode"]')).toBeNull();
  });

  it('is said where the browser keeps us out, with a button that asks within the click', async () => {
    await open('https://x.com/home', { 0: state }, false);
    fireEvent.click(await screen.findByRole('button', { name: 'Allow on x.com' }));
    expect(inHand.asked).toEqual([['https://x.com/*']]);
    expect(await screen.findByText(/^Nothing to ask/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Allow on/ })).toBeNull();
  });

  it('stays where the person refuses', async () => {
    inHand.grants = false;
    await open('https://x.com/home', { 0: state }, false);
    fireEvent.click(await screen.findByRole('button', { name: 'Allow on x.com' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/kept it closed/);
  });

  it('is said where the script is not loaded in this tab', async () => {
    await open('https://x.com/home');
    expect(await screen.findByText(/Reload this page once/, undefined, { timeout: 3000 })).toBeTruthy();
  });

  it('is not said of a script that only needs a moment', async () => {
    await open('https://x.com/home', { 0: state });
    cleanup();
    let asked = 0;
    inHand.pages.set(7, () => {
      asked += 1;
      if (asked <= 2) throw new Error('nobody there yet');
      return state;
    });
    render(<Popup />);
    expect(await screen.findByText(/^Nothing to ask/, undefined, { timeout: 3000 })).toBeTruthy();
    expect(asked).toBeGreaterThan(2);
    expect(screen.queryByText(/Reload this page once/)).toBeNull();
  });

  it('is said where the send button cannot be found, beside the hints that work', async () => {
    await open('https://x.com/home', { 0: { ...state, box: 'no-send', questions: [question] } });
    expect(await screen.findByText(/holding doesn't; your posts pass/)).toBeTruthy();
    expect(screen.getByText('Who told you?')).toBeTruthy();
  });

  it('is said where a box that is known by its shape has nothing that sends it: nothing is asked about it then', async () => {
    inHand.granted.add('https://medium.com/*');
    await open('https://medium.com/p/1', { 0: { ...state, box: 'no-send', questions: [question] } });
    expect(await screen.findByText(/Nothing is asked about it here; your posts pass/)).toBeTruthy();
    expect(screen.queryByText('Who told you?')).toBeNull();
  });

  it('is said where a send was pressed whose box cannot be found', async () => {
    await open('https://x.com/home', { 0: { ...state, box: 'no-field' } });
    expect(await screen.findByText(/the box it sends can't be found/)).toBeTruthy();
  });

  it('can be copied: what was looked for, and nothing else', async () => {
    await open('https://x.com/home', {
      0: { ...state, box: 'no-send', tried: ['post send 0 × .send'], questions: [question] },
    });
    const report = (await screen.findByRole('textbox', {
      name: 'What was looked for',
      hidden: true,
    })) as HTMLTextAreaElement;
    expect(report.value).toBe('Think First, x, no-send\npost send 0 × .send');
  });

  it('tells of the last trouble', async () => {
    await open('https://x.com/home', { 0: { ...state, trouble: 'hold: TypeError' } });
    expect((await screen.findByText(/Your posts pass as ever/)).textContent).toMatch('hold: TypeError');
  });
});

describe('the box to try any text', () => {
  const type = (value: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value } });

  it('asks about the words, right there', async () => {
    await open('https://example.com/');
    type('Well, word is the plant closes in May, and they say it is sold.');
    expect(await screen.findByText('“word is”')).toBeTruthy();
    expect(screen.getByText('“they say”')).toBeTruthy();
  });

  it('has nothing to ask about a plain text, and says nothing to an empty box', async () => {
    await open('https://example.com/');
    expect(screen.queryByText(/^Nothing to ask/)).toBeNull();
    type('The tomatoes are in and the dog is asleep.');
    expect(await screen.findByText(/^Nothing to ask/)).toBeTruthy();
    type(' ');
    await waitFor(() => expect(screen.queryByText(/^Nothing to ask/)).toBeNull());
  });

  it('keeps to the checks that are switched on', async () => {
    inHand.stored.set('settings', { version: 1, checksOff: ['reliable/hearsay'] });
    await open('https://example.com/');
    type('Well, word is the plant closes in May.');
    expect(await screen.findByText(/^Nothing to ask/)).toBeTruthy();
  });
});

describe('the voice in which one writes', () => {
  const voice = (id: string) => document.querySelector<HTMLInputElement>(`input[name="profile"][value="${id}"]`)!;

  it('is chosen for the site, and the box to try a text follows it', async () => {
    inHand.stored.set('settings', { version: 3, profiles: { professional: { checksOff: ['reliable/hearsay'] } } });
    await open('https://x.com/home', { 0: state });
    await waitFor(() => expect(document.querySelector('h1')).toBeTruthy());
    expect(voice('personal').checked).toBe(true);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Apparently word is the plant closes in May.' } });
    expect(await screen.findByText('“word is”')).toBeTruthy();
    fireEvent.click(voice('professional'));
    await waitFor(() => expect(stored()).toMatchObject({ profileOn: { x: 'professional' } }));
    await waitFor(() => expect(screen.queryByText('“word is”')).toBeNull());
  });

  it('can be locked by an organisation, and so can the switch', async () => {
    inHand.managed = {
      organisation: 'Example Ltd',
      locked: { profileOn: { x: 'organisation' }, sites: { x: 'hints' } },
    };
    await open('https://x.com/home', { 0: state });
    await waitFor(() => expect(document.querySelector('h1')).toBeTruthy());
    expect(voice('organisation').checked).toBe(true);
    expect(document.querySelectorAll('fieldset:disabled')).toHaveLength(2);
    expect(screen.getAllByText(/Set by Example Ltd/).length).toBe(2);
  });

  it('asks a reminder of one’s own about the tried text', async () => {
    const reminder = { id: 'a', words: 'acme', question: 'Public yet?', sites: [], kinds: [], acts: 'hint' };
    inHand.stored.set('settings', { version: 3, reminders: [reminder] });
    await open('https://x.com/home', { 0: state });
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Nice things at ACME today.' } });
    expect(await screen.findByText('Public yet?')).toBeTruthy();
    expect(screen.getByText('“ACME”')).toBeTruthy();
  });
});

describe('a site that nothing is known of', () => {
  const added = () => (stored() as { added?: string[] } | undefined)?.added;

  it('is added from the click, for its one host', async () => {
    await open('https://forum.example/topic', { 0: { ...state, siteId: 'forum.example' } }, false);
    const button = await screen.findByRole('button', { name: 'Use Think First on forum.example' });
    fireEvent.click(button);
    expect(inHand.asked).toEqual([['https://forum.example/*']]);
    await screen.findByRole('heading', { level: 1, name: 'forum.example' });
    await waitFor(() => expect(added()).toEqual(['https://forum.example/*']));
    expect(mode('review').checked).toBe(true);
  });

  it('is offered where it is a frame in the page and the person is in it', async () => {
    await open(
      'https://x.com/home',
      { 0: { ...state, box: 'none', frame: 'https://comments.example/embed?x=1' } },
      false,
    );
    inHand.granted.add('https://x.com/*');
    cleanup();
    render(<Popup />);
    fireEvent.click(await screen.findByRole('button', { name: 'Use Think First on comments.example' }));
    expect(inHand.asked).toEqual([['https://comments.example/*']]);
    await waitFor(() => expect(added()).toEqual(['https://comments.example/*']));
  });

  it('stays unknown where the person refuses', async () => {
    inHand.grants = false;
    await open('https://forum.example/topic', {}, false);
    fireEvent.click(await screen.findByRole('button', { name: /Think First on|Allow on/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/kept it closed/);
    expect(added()).toBeUndefined();
  });
});

it('links to the options and to how it works', async () => {
  await open('https://x.com/home', { 0: state });
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '../options/options.html',
    '../welcome/welcome.html',
  ]);
});

it('leads to the journal where one is kept, and only there', async () => {
  await open('https://x.com/home');
  const link = () => document.querySelector('footer a[href$="reflect.html"]');
  await screen.findByText('All sites, checks and settings');
  expect(link()).toBeNull();
  await saveSettings((current) => ({ ...current, journal: { ...current.journal, on: true } }));
  await waitFor(() => expect(link()?.textContent).toBe('Journal'));
});
