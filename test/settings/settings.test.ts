import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/settings/schema.ts';
import { DEFAULTS, loadSettings, saveSettings, settingsFrom, watchSettings } from '../../src/settings/settings.ts';
import { happens, inHand, renewBrowser } from '../fake-browser.ts';

beforeEach(renewBrowser);

const whole: Settings = {
  version: 3,
  modes: { x: 'off', reddit: 'hints' },
  added: ['https://forum.example/*'],
  snoozes: { '*': 1_800_000_000_000, x: 1_800_000_000_001 },
  journal: { on: true, text: true, keep: 'year' },
  notNow: [{ check: 'aware/heat', site: 'x' }, { check: 'reliable/hearsay', until: 5 }, { check: 'own/one' }],
  holdsPerHour: 3,
  cooling: { rests: 'heated', seconds: 90 },
  quietHours: { from: '23:00', to: '06:30' },
  profiles: { personal: { checksOff: ['aware/heat'], readiness: 'reserved' }, organisation: { readiness: 'balanced' } },
  profileOn: { linkedin: 'professional' },
  intentions: [{ words: 'Ask before I announce', habit: 'aware' }, { words: 'Share what went wrong too' }],
  reminders: [
    {
      id: 'one',
      words: 'Acme, our launch',
      question: 'Is this public yet?',
      sites: ['x'],
      kinds: ['post'],
      acts: 'hold',
    },
  ],
};

describe('settings that were stored', () => {
  it('are read back as they are', () => {
    expect(settingsFrom(whole)).toEqual(whole);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'off'],
    ['a number', 7],
    ['a list', [whole]],
    ['an empty object', {}],
  ])('fall back to the defaults where there is %s', (_, stored) => {
    expect(settingsFrom(stored)).toEqual(DEFAULTS);
  });

  it.each([
    ['modes', { modes: 'off' }, { modes: {} }],
    ['journal', { journal: 'on' }, { journal: DEFAULTS.journal }],
    [
      'a part of journal',
      { journal: { on: true, keep: 'a while' } },
      { journal: { on: true, text: false, keep: 'season' } },
    ],
    ['profiles', { profiles: ['personal'] }, { profiles: {} }],
    ['profileOn', { profileOn: 7 }, { profileOn: {} }],
    ['intentions', { intentions: 'be kind' }, { intentions: [] }],
    ['reminders', { reminders: { 0: whole.reminders[0] } }, { reminders: [] }],
    ['version', { version: 'one' }, {}],
    ['notNow', { notNow: 'aware/heat' }, { notNow: [] }],
    ['holdsPerHour', { holdsPerHour: 1.5 }, { holdsPerHour: 6 }],
    ['cooling', { cooling: { rests: 'all', seconds: 5 } }, { cooling: { rests: 'none', seconds: 600 } }],
    ['quietHours', { quietHours: { from: '25:00', to: '06:00' } }, { quietHours: null }],
  ])('lose a spoilt field alone: %s', (_, spoilt, fallback) => {
    expect(settingsFrom({ ...whole, ...spoilt })).toEqual({ ...whole, ...fallback });
  });

  it('keep of a record and of a list the members that can be kept', () => {
    const stored = {
      ...whole,
      modes: { x: 'off', bluesky: 'loud', 'not a site!': 'off', reddit: null, mastodon: 'hints' },
      notNow: [
        { check: 'loud/shouting' },
        { check: 'aware/heat', site: 'x', until: 7, mood: 'calm' },
        { check: 'own/A b' },
        3,
      ],
      profiles: {
        personal: {
          checksOff: ['aware/heat', 3, 'aware/heat', 'loud/shouting', '../../etc', 'reliable/hearsay'],
          readiness: 'shouting',
        },
        professional: { readiness: 'loud' },
        pirate: { readiness: 'balanced' },
      },
      profileOn: { x: 'pirate', linkedin: 'organisation', 'not a site!': 'personal' },
      intentions: [
        { words: ' ' },
        { words: 'x'.repeat(141) },
        ...Array.from({ length: 6 }, () => ({ words: 'Be kind' })),
      ],
      reminders: [
        { ...whole.reminders[0], words: '* ' },
        { ...whole.reminders[0], question: '' },
        { ...whole.reminders[0], acts: 'shout' },
        whole.reminders[0],
      ],
    };
    expect(settingsFrom(stored)).toEqual({
      ...whole,
      modes: { x: 'off', mastodon: 'hints' },
      notNow: [{ check: 'aware/heat', site: 'x', until: 7 }],
      profiles: { personal: { checksOff: ['aware/heat', 'reliable/hearsay'] } },
      profileOn: { linkedin: 'organisation' },
      intentions: Array.from({ length: 5 }, () => ({ words: 'Be kind' })),
    });
  });

  it('from before versions come along: what was called sites is called modes', () => {
    expect(settingsFrom({ sites: { x: 'off' }, readiness: 'thorough' })).toEqual({
      ...DEFAULTS,
      modes: { x: 'off' },
      profiles: { personal: { readiness: 'thorough' } },
    });
  });

  it('from a newer version keep what this one understands', () => {
    expect(settingsFrom({ ...whole, version: 9, profileOn: 'oracular', moods: ['calm'] })).toEqual({
      ...whole,
      profileOn: {},
    });
  });

  it.each([-1, 0.5, Number.NaN, 1e9])('survive the version %s', (version) => {
    expect(settingsFrom({ ...whole, version })).toMatchObject({ version: 3, intentions: whole.intentions });
  });
});

describe('what stood there before profiles', () => {
  it('is the personal profile', () => {
    const before = { version: 2, modes: { x: 'off' }, added: [], checksOff: ['aware/heat'], readiness: 'reserved' };
    expect(settingsFrom(before)).toEqual({
      ...DEFAULTS,
      modes: { x: 'off' },
      profiles: { personal: { checksOff: ['aware/heat'], readiness: 'reserved' } },
    });
  });

  it('is no departure where it was what everybody begins with', () => {
    expect(settingsFrom({ version: 2, checksOff: [], readiness: 'balanced' }).profiles).toEqual({});
  });

  /** What the version before did on every save: it kept the fields it knew. */
  const asBefore = (stored: unknown, readiness: string) => {
    const { modes, added, checksOff } = stored as Record<string, unknown>;
    return { version: 2, modes, added, checksOff, readiness };
  };

  it('is found by an older version that runs here again, and the rest comes back after it', async () => {
    inHand.stored.set('settings', whole);
    await saveSettings((settings) => ({ ...settings, modes: {} }));
    expect(inHand.stored.get('settings')).toMatchObject({ checksOff: ['aware/heat'], readiness: 'reserved' });
    inHand.stored.set('settings', asBefore(inHand.stored.get('settings'), 'thorough'));
    expect(await loadSettings()).toEqual({
      ...whole,
      modes: {},
      profiles: { ...whole.profiles, personal: { checksOff: ['aware/heat'], readiness: 'thorough' } },
    });
  });

  it('leaves alone what a newer version keeps beside it', async () => {
    inHand.stored.set('settingsNewest', { ...whole, version: 9, moods: ['calm'] });
    await saveSettings((settings) => ({ ...settings, modes: { x: 'off' } }));
    expect(inHand.stored.get('settingsNewest')).toMatchObject({ version: 9, moods: ['calm'] });
  });
});

describe('added sites', () => {
  it('are none where an older version stored the settings', () => {
    expect(settingsFrom({ version: 1, modes: { x: 'off' } })).toEqual({ ...DEFAULTS, modes: { x: 'off' } });
  });

  it('are kept one by one: only the pattern of a single host is one', () => {
    const stored = [
      'https://forum.example/*',
      'https://*/*',
      '<all_urls>',
      'https://forum.example/*',
      7,
      'http://a.example/*',
    ];
    expect(settingsFrom({ ...DEFAULTS, added: stored }).added).toEqual([
      'https://forum.example/*',
      'http://a.example/*',
    ]);
  });
});

describe('loading', () => {
  it('gives the defaults on a new device', async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it('gives the defaults where the store cannot be read', async () => {
    inHand.stored.set('settings', whole);
    inHand.refusesToRead = new Error('corrupt');
    expect(await loadSettings()).toEqual(DEFAULTS);
  });
});

describe('saving', () => {
  it('changes what is named and keeps the rest', async () => {
    inHand.stored.set('settings', whole);
    const saved = await saveSettings((settings) => ({ ...settings, profileOn: {} }));
    expect(saved).toEqual({ ...whole, profileOn: {} });
    expect(settingsFrom(inHand.stored.get('settings'))).toEqual(saved);
  });

  it('stores an older version in the shape of this one', async () => {
    inHand.stored.set('settings', { sites: { x: 'off' } });
    await saveSettings((settings) => settings);
    expect(inHand.stored.get('settings')).toMatchObject({ ...DEFAULTS, modes: { x: 'off' } });
  });

  it('rejects, with nothing changed and nobody told, where the store refuses', async () => {
    inHand.stored.set('settings', whole);
    inHand.refusesToWrite = new Error('QUOTA_BYTES quota exceeded');
    const told: Settings[] = [];
    watchSettings(new AbortController().signal, (settings) => told.push(settings));
    await expect(saveSettings((settings) => ({ ...settings, profileOn: {} }))).rejects.toThrow('quota');
    expect(inHand.stored.get('settings')).toEqual(whole);
    expect(told).toEqual([]);
  });

  it('rejects, with nothing changed, where the change itself fails', async () => {
    inHand.stored.set('settings', whole);
    await expect(
      saveSettings(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(inHand.stored.get('settings')).toEqual(whole);
  });
});

describe('watching', () => {
  it('tells of every change in valid settings, until it is ended', async () => {
    const life = new AbortController();
    const told: Settings[] = [];
    watchSettings(life.signal, (settings) => told.push(settings));
    await saveSettings((settings) => ({ ...settings, modes: { x: 'off' } }));
    happens.stored.tell({ settings: { newValue: { ...whole, profileOn: 4 } } }, 'local');
    expect(told).toEqual([
      { ...DEFAULTS, modes: { x: 'off' } },
      { ...whole, profileOn: {} },
    ]);
    life.abort();
    await saveSettings((settings) => ({ ...settings, modes: {} }));
    expect(told).toHaveLength(2);
  });

  it('tells the defaults where the settings were removed', () => {
    const told: Settings[] = [];
    watchSettings(new AbortController().signal, (settings) => told.push(settings));
    happens.stored.tell({ settings: { oldValue: whole } }, 'local');
    expect(told).toEqual([DEFAULTS]);
  });

  it('hears nothing of other keys and other stores', () => {
    const told: Settings[] = [];
    watchSettings(new AbortController().signal, (settings) => told.push(settings));
    happens.stored.tell({ journal: { newValue: [] } }, 'local');
    happens.stored.tell({ settings: { newValue: whole } }, 'sync');
    expect(told).toEqual([]);
  });
});

describe('two changes at the same moment, from two pages of ours', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are both kept', async () => {
    let before: Promise<unknown> = Promise.resolve();
    const asked: string[] = [];
    vi.stubGlobal('location', { protocol: 'moz-extension:' });
    vi.stubGlobal('navigator', {
      locks: {
        request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
          asked.push(name);
          const mine = before.then(work);
          before = mine;
          return mine;
        },
      },
    });
    await Promise.all([
      saveSettings((settings) => ({ ...settings, holdsPerHour: 2 })),
      saveSettings((settings) => ({ ...settings, modes: { x: 'off' } })),
    ]);
    expect(await loadSettings()).toMatchObject({ holdsPerHour: 2, modes: { x: 'off' } });
    expect(asked).toEqual(['settings', 'settings']);
  });
});
