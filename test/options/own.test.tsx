// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../src/analyzer/check.ts';
import { Options } from '../../src/options/Options.tsx';
import { remindersFile, settingsFile } from '../../src/settings/carried.ts';
import type { Reminder, Settings } from '../../src/settings/schema.ts';
import { DEFAULTS, saveSettings } from '../../src/settings/settings.ts';
import { keepInStep, setSyncState, settingsElsewhere, syncState } from '../../src/settings/sync.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';
import { waitFor } from '../waitFor.ts';

// The page is tried on two checks of its own, so that the analyzer's may change without it.
vi.mock('../../src/analyzer/checks/index.ts', () => {
  const check = (id: Check['id'], letter: Check['letter'], example: string): Check => ({
    id,
    letter,
    example,
    find: () => [],
  });
  return {
    checks: [check('reliable/hearsay', 'T', '[word is] the plant closes'), check('aware/heat', 'K', '[you fool]')],
  };
});

// And on three of the sites: each is a row with a dozen controls, drawn anew for every test.
vi.mock('../../src/sites/index.ts', async (all) => {
  const { sites } = await all<typeof import('../../src/sites/index.ts')>();
  return { sites: sites.filter(({ id }) => ['linkedin', 'reddit', 'x'].includes(id)) };
});

beforeEach(() => {
  renewBrowser();
  location.hash = '';
});
afterEach(cleanup);

const reminder: Reminder = { id: 'a', words: 'acme', question: 'Public yet?', sites: [], kinds: [], acts: 'hold' };
const stored = () => inHand.stored.get('settings') as Record<string, unknown> | undefined;
const element = <T extends HTMLElement = HTMLInputElement>(selector: string) => document.querySelector<T>(selector)!;
const write = (selector: string, value: string) => fireEvent.input(element(selector), { target: { value } });
const press = (action: string, at = 0) =>
  fireEvent.click(document.querySelectorAll<HTMLElement>(`[data-action="${action}"]`)[at]!);
const sections = () => [...document.querySelectorAll('main > section')].map(({ id }) => id);
const statuses = () => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent).join('\n');
const openFile = (selector: string, content: string) =>
  fireEvent.change(element(selector), { target: { files: [new File([content], 'file.json')] } });

async function open(settings?: object) {
  if (settings) inHand.stored.set('settings', { ...DEFAULTS, ...settings });
  render(<Options />);
  await waitFor(() => expect(document.querySelector('#sites')).toBeTruthy());
}

describe('finding a setting', () => {
  it('shows the sections it is in, and of the checks those it is in', async () => {
    await open();
    write('#find', 'HEARSAY');
    expect(sections()).toEqual(['checks']);
    expect([...document.querySelectorAll('.check')].map(({ id }) => id)).toEqual(['check-hearsay']);
    expect(statuses()).toContain('Found in: Checks');
    write('#find', 'reset');
    expect(sections()).toEqual(['everything']);
    write('#find', 'linkedin');
    expect(sections()).toContain('sites');
    expect([...document.querySelectorAll('#sites h3')].map((one) => one.textContent)).toEqual(['LinkedIn']);
    write('#find', 'no such thing');
    expect(sections()).toEqual([]);
    expect(statuses()).toContain('Nothing here goes by “no such thing”');
    write('#find', '');
    await waitFor(() => expect(sections()).toHaveLength(10));
  });

  it('is done by a link: the check is unfolded and has the focus, whatever was searched for', async () => {
    location.hash = '#check-heat';
    await open();
    // Several frames pass until then.
    await waitFor(() => expect(document.activeElement?.id).toBe('check-heat'), { timeout: 20_000 });
    expect(element<HTMLDetailsElement>('#check-heat details').open).toBe(true);
    expect(element<HTMLDetailsElement>('#check-hearsay details').open).toBe(false);
    write('#find', 'reset');
    location.hash = '#check-hearsay';
    window.dispatchEvent(new Event('hashchange'));
    await waitFor(() => expect(document.activeElement?.id).toBe('check-hearsay'), { timeout: 20_000 });
    expect(element('#find').value).toBe('');
  });

  it('leads on to what a check rests on, by a link that opens only when it is pressed', async () => {
    await open();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.source a')) {
      expect(link.protocol).toBe('https:');
      expect(link.rel).toBe('noreferrer');
    }
    expect(document.querySelectorAll('.source a').length).toBeGreaterThan(2);
  });
});

describe('profiles', () => {
  it('have their own checks and readiness', async () => {
    await open();
    fireEvent.click(element('input[name="profile"][value="professional"]'));
    fireEvent.click(element('#switch-heat'));
    fireEvent.click(element('input[name="readiness"][value="reserved"]'));
    await waitFor(() =>
      expect(stored()).toMatchObject({
        profiles: { professional: { checksOff: ['aware/heat'], readiness: 'reserved' } },
      }),
    );
    fireEvent.click(element('input[name="profile"][value="personal"]'));
    expect(element('#switch-heat').checked).toBe(true);
    expect(element('input[name="readiness"][value="balanced"]').checked).toBe(true);
    fireEvent.click(element('input[name="profile"][value="organisation"]'));
    expect(element('input[name="readiness"][value="thorough"]').checked).toBe(true);
  });

  it('are chosen for each site', async () => {
    inHand.granted.add('https://x.com/*');
    await open();
    fireEvent.change(element('select[name="profile-x"]'), { target: { value: 'organisation' } });
    await waitFor(() => expect(stored()).toMatchObject({ profileOn: { x: 'organisation' } }));
  });
});

describe('intentions', () => {
  it('are written, suggested, changed, given a habit and taken out', async () => {
    await open();
    write('#new-intention', '  Ask my sister first ');
    press('add-intention');
    await waitFor(() => expect(stored()?.intentions).toEqual([{ words: 'Ask my sister first' }]));
    press('suggestion');
    await waitFor(() =>
      expect(stored()?.intentions).toEqual([
        { words: 'Ask my sister first' },
        { words: "Promote someone else's work every week", habit: 'generous' },
      ]),
    );
    expect(statuses()).toContain('Added: Promote');
    fireEvent.change(screen.getByRole('textbox', { name: 'Intention 1' }), {
      target: { value: 'Ask my brother first' },
    });
    fireEvent.change(screen.getByRole('combobox', { name: /being Intention 1/ }), { target: { value: 'aware' } });
    await waitFor(() =>
      expect(stored()).toMatchObject({ intentions: [{ words: 'Ask my brother first', habit: 'aware' }, {}] }),
    );
    press('remove-intention', 1);
    await waitFor(() => expect(stored()?.intentions).toHaveLength(1));
    await waitFor(() => expect(document.activeElement?.id).toBe('new-intention'));
  });

  it('are five at most', async () => {
    await open({ intentions: Array.from({ length: 5 }, (_, n) => ({ words: `${n}` })) });
    write('#new-intention', 'One more');
    press('add-intention');
    expect(screen.getByText(/^Five are enough/)).toBeTruthy();
    expect(document.querySelector('[data-action="suggestion"]')).toBeNull();
    expect(stored()?.intentions).toHaveLength(5);
  });
});

describe('reminders', () => {
  it('tell of mistakes while one types, can be tried, and are saved', async () => {
    await open();
    press('add-reminder');
    await waitFor(() => expect(document.activeElement?.id).toBe('reminder-words'));
    expect(element('#reminder-words-mistake').textContent).toBe('');
    write('#reminder-words', '(a+)+$');
    expect(element('#reminder-words-mistake').textContent).toMatch(/regular expression/);
    expect(element('#reminder-words').getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector('#reminder-sample')).toBeNull();
    write('#reminder-words', 'a*');
    expect(element('#reminder-words-mistake').textContent).toMatch(/nearly every draft/);
    write('#reminder-words', 'heron*, our * launch');
    expect(element('#reminder-words-mistake').textContent).toBe('');
    write('#reminder-sample', 'Herons! Our big launch');
    expect([...document.querySelectorAll('.tried mark')].map((mark) => mark.textContent)).toEqual([
      'Herons',
      'Our big launch',
    ]);
    write('#reminder-sample', 'Nothing of it');
    expect(statuses()).toContain('It would stay silent here.');
    press('save-reminder');
    expect(element('#reminder-question-mistake').textContent).toMatch(/Write the question/);
    expect(document.activeElement?.id).toBe('reminder-question');
    expect(stored()).toBeUndefined();
    write('#reminder-question', 'Public yet?');
    fireEvent.click(element('input[name="reminder-acts"][value="hold"]'));
    fireEvent.click(element('input[name="reminder-kind"][value="post"]'));
    fireEvent.click(element('input[name="reminder-site"][value="linkedin"]'));
    press('save-reminder');
    await waitFor(() =>
      expect(stored()?.reminders).toMatchObject([
        { words: 'heron*, our * launch', question: 'Public yet?', acts: 'hold', kinds: ['post'], sites: ['linkedin'] },
      ]),
    );
    await waitFor(() => expect(document.activeElement?.getAttribute('data-action')).toBe('add-reminder'));
    expect(document.querySelector('.reminder')?.textContent).toContain('posts · LinkedIn');
  });

  it('are changed and taken out, and Escape leaves them as they are', async () => {
    await open({ reminders: [reminder] });
    press('change-reminder');
    write('#reminder-question', 'Changed?');
    fireEvent.keyDown(element('#reminder-question'), { key: 'Escape' });
    expect(document.querySelector('.reminder-form')).toBeNull();
    press('change-reminder');
    expect(element('#reminder-question').value).toBe('Public yet?');
    write('#reminder-question', 'Changed?');
    press('save-reminder');
    await waitFor(() => expect(stored()?.reminders).toEqual([{ ...reminder, question: 'Changed?' }]));
    press('remove-reminder');
    await waitFor(() => expect(stored()?.reminders).toEqual([]));
  });

  it('come out of a file once they were looked at; a spoilt file changes nothing', async () => {
    await open({ reminders: [reminder] });
    openFile('#reminders-file', '{"thinkFirst":"reminders","version":3,"reminders":[{"words":"*","question":"?"}]}');
    await waitFor(() => expect(statuses()).toContain('at “reminders › 1 › words” stands *'));
    openFile('#reminders-file', remindersFile([reminder]));
    await waitFor(() => expect(statuses()).toContain('You have all of these reminders already'));
    openFile('#reminders-file', remindersFile([reminder, { ...reminder, words: 'beta' }]));
    await screen.findByText('beta → Public yet?');
    expect(stored()?.reminders).toHaveLength(1);
    press('agree');
    await waitFor(() => expect(stored()?.reminders).toMatchObject([{ words: 'acme' }, { words: 'beta' }]));
  });
});

describe('everything in one file', () => {
  const other = { ...DEFAULTS, modes: { x: 'off' }, intentions: [{ words: 'Be kind' }] } as const;

  it('shows what would change, changes it when that is wanted, and takes it back', async () => {
    await open({ reminders: [reminder] });
    const paused: Settings = {
      ...other,
      notNow: [{ check: 'aware/heat', site: 'reddit' }],
      holdsPerHour: 0,
      cooling: { rests: 'heated', seconds: 90 },
      quietHours: { from: '23:00', to: '06:30' },
    };
    openFile('#settings-file', settingsFile(paused));
    await screen.findByText('X: “as it came” becomes “Off”');
    for (const change of [
      'Held posts in an hour: “6 at most” becomes “As many as there are”',
      'A pause before sending: “None” becomes “Heated replies, 1.5 minutes”',
      'Ask about every post at certain hours: “None” becomes “23:00 – 06:30”',
      'Left out for now: “Anger at a person, on Reddit” is added',
    ])
      expect(screen.getByText(change)).toBeTruthy();
    expect(screen.getByText('Intentions: “Be kind” is added')).toBeTruthy();
    expect(screen.getByText('Your own reminders: “acme → Public yet?” goes')).toBeTruthy();
    expect(stored()?.reminders).toHaveLength(1);
    await waitFor(() => expect(document.activeElement?.id).toBe('confirm-title'));
    press('agree');
    await waitFor(() => expect(stored()).toMatchObject({ modes: { x: 'off' }, reminders: [] }));
    press('undo');
    await waitFor(() => expect(stored()).toMatchObject({ modes: {}, reminders: [reminder] }));
  });

  it('asks the browser for the sites in it, and does without those it was not let onto', async () => {
    inHand.grants = false;
    await open();
    openFile('#settings-file', settingsFile({ ...other, added: ['https://forum.example/*'] }));
    await screen.findByText('Sites you added: “forum.example” is added');
    press('agree');
    expect(inHand.asked).toEqual([['https://forum.example/*']]);
    await waitFor(() => expect(stored()).toMatchObject({ modes: { x: 'off' }, added: [] }));
    expect(statuses()).toContain("except for sites that the browser didn't let Think First onto");
  });

  it('changes nothing where the file is spoilt, and says where', async () => {
    await open({ reminders: [reminder] });
    const before = JSON.stringify(stored());
    openFile('#settings-file', settingsFile(other).replace('"off"', '"loud"'));
    await waitFor(() => expect(statuses()).toContain('at “modes › x” stands loud'));
    openFile('#settings-file', '{');
    await waitFor(() => expect(statuses()).toContain("isn't JSON throughout"));
    openFile('#settings-file', remindersFile([reminder]));
    await waitFor(() => expect(statuses()).toContain('holds reminders, not all settings'));
    expect(document.querySelector('[data-action="agree"]')).toBeNull();
    expect(JSON.stringify(stored())).toBe(before);
  });

  it('is reset only after a second yes', async () => {
    await open({ reminders: [reminder] });
    press('reset');
    press('leave');
    expect(stored()?.reminders).toHaveLength(1);
    press('reset');
    press('agree');
    await waitFor(() => expect(stored()).toMatchObject(DEFAULTS));
  });
});

describe('the person’s other browsers', () => {
  it('hear of nothing until it is switched on', async () => {
    await open();
    await waitFor(() => expect(element('#sync-switch').disabled).toBe(false));
    expect(element('#sync-switch').checked).toBe(false);
    fireEvent.click(element('#sync-switch'));
    await waitFor(async () => expect(await syncState()).toEqual({ on: true }));
    await waitFor(() => expect(element('#sync-switch').checked).toBe(true));
  });

  it.each([
    ['agree', 'Theirs'],
    ['decline', 'Mine'],
  ])('are asked about where they have settings already: %s', async (action, words) => {
    await setSyncState({ on: true });
    await saveSettings((settings) => ({ ...settings, intentions: [{ words: 'Theirs' }] }), 5);
    await keepInStep();
    await setSyncState({ on: false });
    await saveSettings((settings) => ({ ...settings, intentions: [{ words: 'Mine' }] }));
    await open();
    await waitFor(() => expect(element('#sync-switch').disabled).toBe(false));
    fireEvent.click(element('#sync-switch'));
    await screen.findByText('Intentions: “Theirs” is added');
    expect(await syncState()).toEqual({ on: false });
    press(action);
    await waitFor(async () => expect(await syncState()).toEqual({ on: true }));
    await keepInStep();
    expect(stored()?.intentions).toEqual([{ words }]);
    expect((await settingsElsewhere())?.settings.intentions).toEqual([{ words }]);
  });

  it('are told why they keep what they had', async () => {
    await setSyncState({ on: true, trouble: 'too-large' });
    await open();
    await waitFor(() => expect(statuses()).toContain("too large for the browser's sync"));
  });
});

describe('what an organisation sets', () => {
  it('is said at the top and beside each control, which is locked', async () => {
    inHand.granted.add('https://x.com/*');
    inHand.managed = {
      organisation: 'Example Ltd',
      locked: {
        sites: { x: 'hints' },
        profileOn: { x: 'professional' },
        profiles: { personal: { readiness: 'reserved', checks: { 'aware/heat': 'on' } } },
      },
      reminders: [{ words: 'heron', question: 'Is this public yet?' }],
      sync: 'forbidden',
    };
    await open({ profiles: { personal: { checksOff: ['aware/heat'] } } });
    expect((await screen.findByText(/Some of this is set by Example Ltd/)).id).toBe('policy');
    await waitFor(() => expect(element('input[name="mode-x"][value="review"]').disabled).toBe(true));
    expect(element('input[name="mode-x"][value="hints"]').checked).toBe(true);
    expect(element<HTMLSelectElement>('select[name="profile-x"]').disabled).toBe(true);
    expect(element('#switch-heat').checked).toBe(true);
    expect(element('#switch-heat').disabled).toBe(true);
    expect(element('#switch-hearsay').disabled).toBe(false);
    expect(element<HTMLFieldSetElement>('.levels').disabled).toBe(true);
    expect(element('#sync-switch').disabled).toBe(true);
    expect(document.getElementById('reminders')?.textContent).toContain('Set by Example Ltd');
    expect(document.querySelector('[data-action="remove-reminder"]')).toBeNull();
  });

  it('is refused where it is spoilt, with the place, and changes nothing', async () => {
    inHand.managed = { locked: { sites: { x: 'loud' } } };
    await open();
    expect((await screen.findByText(/are not used/)).textContent).toContain('at “locked › sites › x” stands "loud"');
    expect(document.querySelector('.locked')).toBeNull();
  });
});
