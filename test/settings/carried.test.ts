import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { remindersFile, remindersOf, settingsFile, settingsIn } from '../../src/settings/carried.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { DEFAULTS, settingsFrom } from '../../src/settings/settings.ts';
import { renewBrowser } from '../fake-browser.ts';

beforeEach(renewBrowser);

const whole: Settings = {
  ...DEFAULTS,
  modes: { x: 'off' },
  added: ['https://forum.example/*'],
  profiles: { organisation: { readiness: 'reserved', checksOff: ['aware/heat'] } },
  profileOn: { linkedin: 'professional' },
  intentions: [{ words: 'Say who helped', habit: 'generous' }, { words: '“Be” kind ✿' }],
  reminders: [{ id: 'a', words: 'Acme, our * launch', question: 'Public yet?', sites: ['x'], kinds: [], acts: 'hold' }],
};
const withSettings = (part: object, version = 3) =>
  JSON.stringify({ thinkFirst: 'settings', version, settings: { ...whole, ...part } });

describe('a file with all settings', () => {
  it('gives back what was put in, and nothing of what an organisation set', () => {
    expect(settingsIn(settingsFile({ ...whole, policy: { organisation: 'Example Ltd' } }))).toEqual(whole);
    expect(settingsFile({ ...whole, policy: { organisation: 'Example Ltd' } })).not.toContain('Example');
  });

  it('may come from the version before', () => {
    const before = { modes: { x: 'off' }, added: [], checksOff: ['aware/heat'], readiness: 'thorough' };
    expect(settingsIn(JSON.stringify({ thinkFirst: 'settings', version: 2, settings: before }))).toEqual({
      ...DEFAULTS,
      modes: { x: 'off' },
      profiles: { personal: { checksOff: ['aware/heat'], readiness: 'thorough' } },
    });
  });

  it.each([
    ['not JSON', '{"thinkFirst": ', { trouble: 'not-json' }],
    ['somebody else’s', '{"name": "x"}', { trouble: 'not-ours' }],
    ['a list', '[]', { trouble: 'not-ours' }],
    ['with reminders alone', remindersFile(whole.reminders), { trouble: 'other-file', where: 'reminders' }],
    ['from a newer version', withSettings({}, 4), { trouble: 'newer', where: '4' }],
    ['without settings', '{"thinkFirst":"settings","version":3}', { trouble: 'spoilt', where: 'settings' }],
    [
      'a mode nobody knows',
      withSettings({ modes: { x: 'loud' } }),
      { trouble: 'spoilt', where: 'modes › x', stands: 'loud' },
    ],
    [
      'a spoilt profile',
      withSettings({ profiles: { personal: { readiness: 1 } } }),
      { trouble: 'spoilt', where: 'profiles › personal' },
    ],
    [
      'a check nobody knows',
      withSettings({ profiles: { personal: { checksOff: ['loud'] } } }),
      { where: 'profiles › personal › checksOff › 1', stands: 'loud' },
    ],
    ['a field nobody knows', withSettings({ moods: 1 }), { trouble: 'unknown', where: 'moods' }],
    [
      'a spoilt reminder',
      withSettings({ reminders: [{ ...whole.reminders[0], words: '*' }] }),
      { trouble: 'spoilt', where: 'reminders › 1 › words', stands: '*' },
    ],
    [
      'too many intentions',
      withSettings({ intentions: Array.from({ length: 6 }, (_, n) => ({ words: `${n}` })) }),
      { where: 'intentions › 6' },
    ],
    ['a host for all', withSettings({ added: ['https://*/*'] }), { trouble: 'spoilt', where: 'added › 1' }],
  ])('is refused with what is the matter, and where: %s', (_, file, trouble) => {
    expect(settingsIn(file)).toMatchObject(trouble);
  });

  it('is either refused, or nothing of it is lost', () => {
    fc.assert(
      fc.property(
        fc.record(
          { modes: fc.jsonValue(), intentions: fc.jsonValue(), reminders: fc.jsonValue(), profiles: fc.jsonValue() },
          { requiredKeys: [] },
        ),
        (part) => {
          const read = settingsIn(withSettings(part));
          if ('trouble' in read) expect(read.where).not.toBe('');
          else expect(read).toEqual(settingsFrom({ ...whole, ...part }));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
        expect(settingsIn(file)).toBeDefined();
        expect(remindersOf(file, () => 'id')).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('a file with reminders', () => {
  it('gives them back under ids of their own', () => {
    let count = 0;
    const read = remindersOf(remindersFile(whole.reminders), () => `fresh-${++count}`);
    expect(read).toEqual([{ ...whole.reminders[0], id: 'fresh-1' }]);
    expect(remindersFile(whole.reminders)).not.toContain('"id"');
  });

  it('may leave out where and how', () => {
    const file = '{"thinkFirst":"reminders","version":3,"reminders":[{"words":"acme","question":"Public?"}]}';
    expect(remindersOf(file, () => 'b')).toEqual([
      { id: 'b', words: 'acme', question: 'Public?', sites: [], kinds: [], acts: 'hint' },
    ]);
  });

  it('says which one is spoilt, and where in it', () => {
    const file = JSON.stringify({
      thinkFirst: 'reminders',
      version: 3,
      reminders: [
        { words: 'acme', question: 'Public?' },
        { words: 'x', question: '' },
      ],
    });
    expect(remindersOf(file, () => 'b')).toMatchObject({ trouble: 'spoilt', where: 'reminders › 2 › question' });
  });
});
