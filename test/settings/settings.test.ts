import { beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/settings/schema.ts';
import { DEFAULTS, loadSettings, saveSettings, settingsFrom, watchSettings } from '../../src/settings/settings.ts';
import { happens, inHand, renewBrowser } from '../fake-browser.ts';

beforeEach(renewBrowser);

const whole: Settings = {
  version: 2,
  modes: { x: 'off', reddit: 'hints' },
  added: ['https://forum.example/*'],
  checksOff: ['aware/heat'],
  readiness: 'reserved',
  snoozes: { '*': 1_800_000_000_000, x: 1_800_000_000_001 },
  journal: { on: true, text: true, keep: 'year' },
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
    ['checksOff', { checksOff: { 0: 'aware/heat' } }, { checksOff: [] }],
    ['readiness', { readiness: 'shouting' }, { readiness: 'balanced' }],
    ['journal', { journal: 'on' }, { journal: DEFAULTS.journal }],
    [
      'a part of journal',
      { journal: { on: true, keep: 'a while' } },
      { journal: { on: true, text: false, keep: 'season' } },
    ],
    ['version', { version: 'one' }, {}],
  ])('lose a spoilt field alone: %s', (_, spoilt, fallback) => {
    expect(settingsFrom({ ...whole, ...spoilt })).toEqual({ ...whole, ...fallback });
  });

  it('keep of a record and of a list the members that can be kept', () => {
    const stored = {
      ...whole,
      modes: { x: 'off', bluesky: 'loud', 'not a site!': 'off', reddit: null, mastodon: 'hints' },
      checksOff: ['aware/heat', 3, 'aware/heat', 'loud/shouting', '../../etc', 'reliable/hearsay'],
    };
    expect(settingsFrom(stored)).toEqual({
      ...whole,
      modes: { x: 'off', mastodon: 'hints' },
      checksOff: ['aware/heat', 'reliable/hearsay'],
    });
  });

  it('from before versions come along: what was called sites is called modes', () => {
    expect(settingsFrom({ sites: { x: 'off' }, readiness: 'thorough' })).toEqual({
      ...DEFAULTS,
      modes: { x: 'off' },
      readiness: 'thorough',
    });
  });

  it('from a newer version keep what this one understands', () => {
    expect(settingsFrom({ ...whole, version: 9, readiness: 'oracular', moods: ['calm'] })).toEqual({
      ...whole,
      readiness: 'balanced',
    });
  });

  it.each([-1, 0.5, Number.NaN, 1e9])('survive the version %s', (version) => {
    expect(settingsFrom({ ...whole, version })).toMatchObject({
      version: 2,
      checksOff: ['aware/heat'],
      readiness: 'reserved',
    });
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
    const saved = await saveSettings((settings) => ({ ...settings, readiness: 'thorough' }));
    expect(saved).toEqual({ ...whole, readiness: 'thorough' });
    expect(inHand.stored.get('settings')).toEqual(saved);
  });

  it('stores an older version in the shape of this one', async () => {
    inHand.stored.set('settings', { sites: { x: 'off' } });
    await saveSettings((settings) => settings);
    expect(inHand.stored.get('settings')).toEqual({ ...DEFAULTS, modes: { x: 'off' } });
  });

  it('rejects, with nothing changed and nobody told, where the store refuses', async () => {
    inHand.stored.set('settings', whole);
    inHand.refusesToWrite = new Error('QUOTA_BYTES quota exceeded');
    const told: Settings[] = [];
    watchSettings(new AbortController().signal, (settings) => told.push(settings));
    await expect(saveSettings((settings) => ({ ...settings, readiness: 'thorough' }))).rejects.toThrow('quota');
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
    happens.stored.tell({ settings: { newValue: { ...whole, readiness: 4 } } }, 'local');
    expect(told).toEqual([
      { ...DEFAULTS, modes: { x: 'off' } },
      { ...whole, readiness: 'balanced' },
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
