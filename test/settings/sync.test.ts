import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/settings/schema.ts';
import { DEFAULTS, loadSettings, saveSettings } from '../../src/settings/settings.ts';
import { keepInStep, setSyncState, settingsElsewhere, syncState } from '../../src/settings/sync.ts';
import { watchSync } from '../../src/settings/watchSync.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';

let life = new AbortController();
beforeEach(() => {
  renewBrowser();
  life = new AbortController();
});
afterEach(() => life.abort());

const withWord = (words: string) => (settings: Settings) => ({ ...settings, intentions: [{ words }] });
const word = async () => (await loadSettings()).intentions[0]?.words;
/** Another browser of the same person: a store of its own, and what is shared. */
function otherBrowser(): () => void {
  const mine = inHand.stored;
  inHand.stored = new Map();
  return () => {
    inHand.stored = mine;
  };
}

describe('settings between a person’s browsers', () => {
  it('stay where they are until it is switched on', async () => {
    await saveSettings(withWord('Be kind'));
    await keepInStep();
    expect(inHand.synced.size).toBe(0);
    await setSyncState({ on: true });
    await keepInStep();
    expect((await settingsElsewhere())?.settings.intentions).toEqual([{ words: 'Be kind' }]);
  });

  it('go to another browser whole, and the newer whole wins', async () => {
    await setSyncState({ on: true });
    await saveSettings(withWord('Be kind'), 1_000);
    await keepInStep();
    const back = otherBrowser();
    await setSyncState({ on: true });
    await keepInStep();
    expect(await word()).toBe('Be kind');
    await saveSettings((settings) => ({ ...withWord('Say who helped')(settings), modes: { x: 'off' } }), 2_000);
    await keepInStep();
    back();
    await saveSettings(withWord('Older'), 1_500);
    await keepInStep();
    expect(await word()).toBe('Say who helped');
    expect((await loadSettings()).modes).toEqual({ x: 'off' });
    await keepInStep();
    expect(await word()).toBe('Say who helped');
  });

  it('win by a change here, whatever the other browser’s clock says', async () => {
    await setSyncState({ on: true });
    await saveSettings(withWord('From the future'), 9e14);
    await keepInStep();
    await saveSettings(withWord('Now'));
    await keepInStep();
    expect((await settingsElsewhere())?.settings.intentions).toEqual([{ words: 'Now' }]);
  });

  it('leave the hosts of each browser to it, and an organisation’s policy at home', async () => {
    inHand.managed = { organisation: 'Example Ltd' };
    await setSyncState({ on: true });
    await saveSettings((settings) => ({ ...settings, added: ['https://a.example/*'] }));
    await keepInStep();
    expect(JSON.stringify([...inHand.synced])).not.toMatch(/a\.example|Example Ltd/);
    const back = otherBrowser();
    await setSyncState({ on: true });
    await saveSettings((settings) => ({ ...settings, added: ['https://b.example/*'] }), 5);
    await keepInStep();
    expect((await loadSettings()).added).toEqual(['https://b.example/*']);
    back();
  });

  it('leave each device its snoozes and its journal, to which no other switches it', async () => {
    const journal = { on: true, text: true, keep: 'year' } as const;
    await setSyncState({ on: true });
    await saveSettings((settings) => ({ ...withWord('Be kind')(settings), snoozes: { x: 7_000 }, journal }));
    await keepInStep();
    expect(JSON.stringify([...inHand.synced])).not.toMatch(/snoozes|journal/);
    const back = otherBrowser();
    await setSyncState({ on: true });
    await saveSettings((settings) => ({ ...settings, snoozes: { reddit: 9_000 } }), 5);
    await keepInStep();
    expect(await loadSettings()).toMatchObject({
      intentions: [{ words: 'Be kind' }],
      snoozes: { reddit: 9_000 },
      journal: DEFAULTS.journal,
    });
    back();
  });

  it('go in parts that the browser takes, in any script, and shrink again', async () => {
    const reminders = Array.from({ length: 50 }, (_, n) => ({
      id: `r${n}`,
      words: `工厂 ${n}`,
      question: '😀<"工'.repeat(40),
      sites: [],
      kinds: [],
      acts: 'hint' as const,
    }));
    await setSyncState({ on: true });
    await saveSettings((settings) => ({ ...settings, reminders }));
    await keepInStep();
    expect(await syncState()).toEqual({ on: true });
    expect((await settingsElsewhere())?.settings.reminders).toEqual(reminders);
    await saveSettings(() => DEFAULTS);
    await keepInStep();
    expect([...inHand.synced.keys()].sort()).toEqual(['settingsHead', 'settingsPart0']);
  });

  it('are refused, and say so, where they are too large; once they fit they go', async () => {
    const reminders = Array.from({ length: 50 }, (_, n) => ({
      id: `r${n}`,
      words: `${'工'.repeat(390)}${n}`.slice(-12),
      question: '工'.repeat(200),
      sites: Array.from({ length: 60 }, (_, m) => `site-${m}.with-a-long-name.example`),
      kinds: [],
      acts: 'hint' as const,
    }));
    await setSyncState({ on: true });
    await saveSettings((settings) => ({ ...settings, reminders }));
    await keepInStep();
    expect(await syncState()).toEqual({ on: true, trouble: 'too-large' });
    expect(inHand.synced.size).toBe(0);
    await saveSettings(() => DEFAULTS);
    await keepInStep();
    expect(await syncState()).toEqual({ on: true });
    expect(inHand.synced.size).toBe(2);
  });

  it('say so where the browser refuses, and lose nothing', async () => {
    await setSyncState({ on: true });
    inHand.refusesToSync = new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    await saveSettings(withWord('Be kind'));
    await keepInStep();
    expect(await syncState()).toEqual({ on: true, trouble: 'refused' });
    expect(await word()).toBe('Be kind');
    inHand.refusesToSync = undefined;
    await keepInStep();
    expect(await syncState()).toEqual({ on: true });
  });

  it('wait for the rest where only a part has arrived', async () => {
    await setSyncState({ on: true });
    await saveSettings((settings) => ({ ...settings, intentions: [{ words: 'x'.repeat(100) }] }), 5);
    await keepInStep();
    const parts = new Map(inHand.synced);
    const back = otherBrowser();
    await setSyncState({ on: true });
    inHand.synced = new Map([['settingsHead', parts.get('settingsHead')]]);
    expect(await settingsElsewhere()).toBeUndefined();
    back();
  });

  it('neither take nor overwrite what a newer version left', async () => {
    await setSyncState({ on: true });
    await saveSettings(withWord('Be kind'), 5);
    inHand.synced.set('settingsHead', { changed: 9, version: 99, parts: 1 });
    inHand.synced.set('settingsPart0', { changed: 9, words: '{"version":99}' });
    await keepInStep();
    expect(await word()).toBe('Be kind');
    expect(await syncState()).toEqual({ on: true, trouble: 'newer' });
    expect(inHand.synced.get('settingsHead')).toEqual({ changed: 9, version: 99, parts: 1 });
  });

  it('stay at home where an organisation forbids it', async () => {
    inHand.managed = { sync: 'forbidden' };
    await setSyncState({ on: true });
    await saveSettings(withWord('Be kind'));
    await keepInStep();
    expect(inHand.synced.size).toBe(0);
  });

  it('go at once when something changes, while it is watched', async () => {
    watchSync(life.signal);
    await setSyncState({ on: true });
    await saveSettings(withWord('Be kind'));
    await expect.poll(async () => (await settingsElsewhere())?.settings.intentions).toEqual([{ words: 'Be kind' }]);
  });
});
