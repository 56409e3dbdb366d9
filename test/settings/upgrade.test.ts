import { beforeEach, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/settings/migrate.ts';
import { DEFAULTS, loadSettings, saveSettings } from '../../src/settings/settings.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';

beforeEach(renewBrowser);

/** What some version left in the store, and what has to be there once this one has read it. */
interface Stored {
  readonly by: string;
  readonly stored: Readonly<Record<string, unknown>>;
  readonly becomes: Readonly<Record<string, unknown>>;
}

/**
 * One line for each version that ever stored something, the oldest first: whoever adds a version adds a line, and leaves
 * the others as they are, since they are what stands in people's browsers.
 */
const states: readonly Stored[] = [
  {
    by: 'the first, before versions',
    stored: { sites: { x: 'off', reddit: 'hints' }, checksOff: ['aware/heat'], readiness: 'reserved' },
    becomes: { modes: { x: 'off', reddit: 'hints' }, added: [] },
  },
  {
    by: 'version 1',
    stored: { version: 1, modes: { x: 'off' }, checksOff: ['reliable/hearsay'], readiness: 'thorough' },
    becomes: { modes: { x: 'off' }, added: [] },
  },
  {
    by: 'version 2',
    stored: {
      version: 2,
      modes: { x: 'hints' },
      added: ['https://forum.example/*'],
      checksOff: [],
      readiness: 'balanced',
    },
    becomes: { modes: { x: 'hints' }, added: ['https://forum.example/*'] },
  },
  {
    by: 'version 3',
    stored: {
      version: 3,
      modes: { x: 'review' },
      added: ['https://forum.example/*'],
      profiles: { personal: { readiness: 'reserved' }, professional: { checksOff: ['aware/heat'] } },
      profileOn: { linkedin: 'professional' },
      intentions: [{ words: 'Name who said it first.', habit: 'reliable' }],
      reminders: [
        { id: 'launch', words: 'our * launch', question: 'Is this public yet?', sites: [], kinds: [], acts: 'hold' },
      ],
      journal: { on: true, text: false, keep: 'year' },
      quietHours: { from: '23:00', to: '06:00' },
    },
    becomes: {
      modes: { x: 'review' },
      added: ['https://forum.example/*'],
      profiles: { personal: { readiness: 'reserved' }, professional: { checksOff: ['aware/heat'] } },
      profileOn: { linkedin: 'professional' },
      intentions: [{ words: 'Name who said it first.', habit: 'reliable' }],
      reminders: [
        { id: 'launch', words: 'our * launch', question: 'Is this public yet?', sites: [], kinds: [], acts: 'hold' },
      ],
      journal: { on: true, text: false, keep: 'year' },
      quietHours: { from: '23:00', to: '06:00' },
    },
  },
];

/** The wishes in some settings: they come along, wherever a later version keeps them. */
const wordsIn = (value: unknown): readonly string[] =>
  JSON.stringify(value).match(/[a-z]+\/[a-z-]+|reserved|thorough/g) ?? [];

describe('settings that an older version stored', () => {
  it.each(states.map((state) => [state.by, state] as const))('by %s are all there', async (_, { stored, becomes }) => {
    inHand.stored.set('settings', stored);
    const loaded = await loadSettings();
    expect(loaded).toMatchObject({ ...becomes, version: VERSION });
    for (const word of wordsIn({ checksOff: stored.checksOff, readiness: stored.readiness }))
      expect(JSON.stringify(loaded), word).toContain(word);
    // Reading changes nothing in the store; the first change writes it all in the new shape, and nothing gets lost then.
    expect(inHand.stored.get('settings')).toEqual(stored);
    await saveSettings((settings) => ({ ...settings, modes: { ...settings.modes, linkedin: 'off' } }));
    expect(await loadSettings()).toEqual({ ...loaded, modes: { ...loaded.modes, linkedin: 'off' } });
  });

  it('stand in the table for every version there was', () => {
    const versions = states.map(({ stored }) => stored.version ?? 0);
    expect(versions, 'add what the new version stores as a line of `states`').toEqual(
      Array.from({ length: VERSION + 1 }, (_, version) => version),
    );
  });
});

describe('after a downgrade', () => {
  /** As a later version may store: more fields, a member this one doesn't know, another number. */
  const later = {
    ...DEFAULTS,
    version: VERSION + 1,
    modes: { x: 'off', reddit: 'whispers' },
    added: ['https://forum.example/*'],
    lamps: { desk: 'on' },
  };

  it('the settings are what this version understands of them, and only reading destroys nothing', async () => {
    inHand.stored.set('settings', later);
    expect(await loadSettings()).toMatchObject({ modes: { x: 'off' }, added: ['https://forum.example/*'] });
    expect(inHand.stored.get('settings')).toEqual(later);
  });
});
