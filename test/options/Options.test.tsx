// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../src/analyzer/check.ts';
import { Options } from '../../src/options/Options.tsx';
import { withReadiness } from '../../src/settings/profiles.ts';
import { saveSettings } from '../../src/settings/settings.ts';
import { sites } from '../../src/sites/index.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';
import { waitFor } from '../waitFor.ts';

// The page is tried on three checks of its own, so that the analyzer's may change without it.
vi.mock('../../src/analyzer/checks/index.ts', () => {
  const check = (id: Check['id'], letter: Check['letter'], example: string): Check => ({
    id,
    letter,
    example,
    find: () => [],
  });
  return {
    checks: [
      check('reliable/hearsay', 'T', '[word is] the plant closes'),
      check('aware/canned-text', 'I', 'Dear [\\[Name\\]], congratulations'),
      check('aware/heat', 'K', '[you fool]'),
    ],
  };
});

beforeEach(renewBrowser);
afterEach(cleanup);

const stored = () => inHand.stored.get('settings');
const radio = (name: string, value: string) =>
  document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!;

async function open() {
  render(<Options />);
  await waitFor(() => expect(document.getElementById('sites')).toBeTruthy());
}

describe('the list of sites', () => {
  it('lists every site with its mode', async () => {
    inHand.stored.set('settings', { version: 1, modes: { reddit: 'off' } });
    inHand.granted.add('https://*/*').add('http://*/*');
    await open();
    await waitFor(() => {
      for (const site of sites) {
        const isOff = site.id === 'reddit' || site.offByDefault;
        expect(radio(`mode-${site.id}`, isOff ? 'off' : 'review').checked, site.id).toBe(true);
      }
    });
  });

  it('shows a site as off where the browser does not let us in, and says what to do', async () => {
    inHand.granted.add('https://x.com/*');
    await open();
    await waitFor(() => expect(radio('mode-youtube', 'off').checked).toBe(true));
    expect(radio('mode-x', 'review').checked).toBe(true);
    expect(document.getElementById('sites')?.textContent).toContain('your browser asks you');
    expect(document.getElementById('site-quora')?.textContent).toContain('Generic');
    expect(document.getElementById('sites')?.textContent).toContain('Discord and Slack stay off until you want them');
  });

  it('shows no row before the browser has said where it lets us in: none may grow under a press', async () => {
    inHand.granted.add('https://x.com/*').add('https://www.youtube.com/*');
    let say = () => {};
    inHand.saysGranted = new Promise((resolve) => {
      say = resolve;
    });
    render(<Options />);
    const grown: Node[] = [];
    const watching = new MutationObserver((changes) => {
      for (const { target } of changes) if ((target as Element).closest?.('#sites')) grown.push(target);
    });
    watching.observe(document.body, { subtree: true, childList: true });
    await vi.waitFor(() => expect(document.querySelector('main')).toBeTruthy());
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(document.getElementById('sites')).toBeNull();
    say();
    await waitFor(() => expect(document.getElementById('sites')).toBeTruthy());
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
    expect(radio('mode-youtube', 'review').checked).toBe(true);
    expect(document.querySelector('#site-youtube [data-action="take-back"]')).toBeTruthy();
    watching.disconnect();
    expect(grown).toEqual([]);
  });

  it('takes only what came with the installation for open to us where the browser cannot say', async () => {
    inHand.granted.add('https://www.youtube.com/*');
    inHand.saysGranted = Promise.reject(new Error('The browser is going down.'));
    await open();
    expect(radio('mode-youtube', 'off').checked).toBe(true);
    expect(radio('mode-x', 'review').checked).toBe(true);
  });

  it('asks the browser for the pages of a site and no more when it is switched on', async () => {
    inHand.granted.add('https://x.com/*');
    await open();
    await waitFor(() => expect(radio('mode-youtube', 'off').checked).toBe(true));
    fireEvent.click(radio('mode-youtube', 'hints'));
    expect(inHand.asked).toEqual([['https://www.youtube.com/*']]);
    await waitFor(() => expect(stored()).toMatchObject({ modes: { youtube: 'hints' } }));
    await waitFor(() => expect(radio('mode-youtube', 'hints').checked).toBe(true));
    fireEvent.click(radio('mode-discord', 'review'));
    await waitFor(() => expect(stored()).toMatchObject({ modes: { youtube: 'hints', discord: 'review' } }));
  });

  it('stays off where the person tells the browser no', async () => {
    inHand.granted.add('https://x.com/*');
    inHand.grants = false;
    await open();
    await waitFor(() => expect(radio('mode-youtube', 'off').checked).toBe(true));
    fireEvent.click(radio('mode-youtube', 'review'));
    await waitFor(() => expect(document.getElementById('site-youtube')?.textContent).toContain('kept it closed'));
    expect(radio('mode-youtube', 'off').checked).toBe(true);
    expect(stored()).toBeUndefined();
  });

  it('is searched by name and by host', async () => {
    await open();
    const shown = () => [...document.querySelectorAll('#sites h3')].map((name) => name.textContent);
    fireEvent.input(screen.getByLabelText('Find a site'), { target: { value: ' HACHY ' } });
    expect(shown()).toEqual(['Mastodon']);
    fireEvent.input(screen.getByLabelText('Find a site'), { target: { value: 'linked' } });
    expect(shown()).toEqual(['LinkedIn']);
    fireEvent.input(screen.getByLabelText('Find a site'), { target: { value: 'nowhere' } });
    expect(shown()).toEqual([]);
    expect(screen.getByText(/No site by that name/)).toBeTruthy();
  });

  it('saves a mode at once, and the default by forgetting it', async () => {
    inHand.granted.add('https://x.com/*');
    await open();
    fireEvent.click(radio('mode-x', 'hints'));
    await waitFor(() => expect(stored()).toMatchObject({ modes: { x: 'hints' } }));
    fireEvent.click(radio('mode-x', 'review'));
    await waitFor(() => expect(stored()).toMatchObject({ modes: {} }));
  });
});

describe('a site that the person added', () => {
  const added = ['https://forum.example/*'];

  it('is listed, is called generic, and has its mode', async () => {
    inHand.granted.add('https://forum.example/*');
    inHand.stored.set('settings', { version: 2, added, modes: { 'forum.example': 'hints' } });
    await open();
    await waitFor(() => expect(radio('mode-forum.example', 'hints').checked).toBe(true));
    expect(document.getElementById('site-forum.example')?.textContent).toContain('Generic');
  });

  it('is taken back, with its mode, and the browser has it back too', async () => {
    inHand.granted.add('https://forum.example/*');
    inHand.stored.set('settings', { version: 2, added, modes: { 'forum.example': 'hints' } });
    await open();
    fireEvent.click(screen.getByRole('button', { name: /^Take this site back/ }));
    await waitFor(() => expect(stored()).toMatchObject({ added: [], modes: {} }));
    expect(document.getElementById('site-forum.example')).toBeNull();
    expect([...inHand.granted]).toEqual([]);
  });
});

describe('a site that the person let it onto', () => {
  it('is taken back too, with its mode; one that came with the installation is not', async () => {
    inHand.granted.add('https://x.com/*').add('https://pia.substack.com/*');
    inHand.stored.set('settings', { version: 2, modes: { substack: 'hints' } });
    await open();
    await waitFor(() => expect(radio('mode-substack', 'hints').checked).toBe(true));
    expect(radio('mode-youtube', 'off').checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: /^Take this site back Substack/ }));
    await waitFor(() => expect(radio('mode-substack', 'off').checked).toBe(true));
    expect(stored()).toMatchObject({ modes: {} });
    expect([...inHand.granted]).toEqual(['https://x.com/*']);
    expect(screen.queryByRole('button', { name: /^Take this site back/ })).toBeNull();
  });
});

describe('the checks', () => {
  it('stand under their families, each with an anchor, its letter and its words', async () => {
    await open();
    expect([...document.querySelectorAll('.family')].map(({ id }) => id)).toEqual(['reliable', 'aware']);
    const check = document.getElementById('check-hearsay')!;
    expect(document.getElementById('reliable')?.contains(check)).toBe(true);
    expect(check.querySelector('.letter')?.textContent).toBe('T: True');
  });

  it('show the example with the words marked and no brackets of ours', async () => {
    await open();
    const example = (name: string) => document.querySelector(`#check-${name} .example`)!;
    expect([...example('hearsay').querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['word is']);
    expect(example('hearsay').textContent).toBe('For example: word is the plant closes');
    expect(example('canned-text').querySelector('mark')?.textContent).toBe('[Name]');
  });

  it('are switched off and on again', async () => {
    await open();
    const switchOf = (name: string) => document.querySelector<HTMLInputElement>(`#check-${name} input[role="switch"]`)!;
    expect(switchOf('heat').checked).toBe(true);
    fireEvent.click(switchOf('heat'));
    fireEvent.click(switchOf('hearsay'));
    await waitFor(() => expect(stored()).toMatchObject({ checksOff: ['aware/heat', 'reliable/hearsay'] }));
    fireEvent.click(switchOf('heat'));
    await waitFor(() => expect(stored()).toMatchObject({ checksOff: ['reliable/hearsay'] }));
    expect(switchOf('heat').checked).toBe(true);
    expect(switchOf('hearsay').checked).toBe(false);
  });
});

describe('how readily it speaks up', () => {
  it('is balanced, and what is chosen is saved', async () => {
    await open();
    expect(radio('readiness', 'balanced').checked).toBe(true);
    fireEvent.click(radio('readiness', 'reserved'));
    await waitFor(() => expect(stored()).toMatchObject({ readiness: 'reserved' }));
  });

  it('has a line that explains each', async () => {
    await open();
    const choices = within(document.getElementById('readiness')!).getAllByRole('radio');
    const explained = choices.map(
      (choice) => document.getElementById(choice.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    );
    expect(explained.filter((line) => line.length > 20)).toHaveLength(3);
  });
});

describe('changes', () => {
  it('follow what another tab saves', async () => {
    await open();
    await saveSettings((settings) => ({ ...withReadiness(settings, 'personal', 'thorough'), modes: { x: 'off' } }));
    await waitFor(() => expect(radio('readiness', 'thorough').checked).toBe(true));
    expect(radio('mode-x', 'off').checked).toBe(true);
  });

  it('go back and say so where the store refuses', async () => {
    inHand.granted.add('https://x.com/*');
    await open();
    inHand.refusesToWrite = new Error('QUOTA_BYTES quota exceeded');
    fireEvent.click(radio('mode-x', 'off'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/didn't save this change/));
    expect(radio('mode-x', 'review').checked).toBe(true);
    expect(radio('mode-x', 'off').checked).toBe(false);
    inHand.refusesToWrite = undefined;
    fireEvent.click(radio('mode-x', 'off'));
    await waitFor(() => expect(stored()).toMatchObject({ modes: { x: 'off' } }));
    expect(screen.getByRole('alert').textContent).toBe('');
  });
});
