import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkedOf } from '../../src/settings/checkedOf.ts';
import { modeOn } from '../../src/settings/modes.ts';
import { followOnPage, type OnPage, onPageFrom } from '../../src/settings/onPage.ts';
import { passPolicyOn } from '../../src/settings/passPolicyOn.ts';
import { DEFAULTS, saveSettings } from '../../src/settings/settings.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';

beforeEach(renewBrowser);
afterEach(() => vi.unstubAllGlobals());

const policy = { organisation: 'Example Ltd', locked: { sites: { x: 'off' } } } as const;

/** What a script on a page is told. */
function followed(signal = new AbortController().signal) {
  const told: OnPage[] = [];
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  followOnPage(
    signal,
    (settings) => told.push(settings),
    () => expect.unreachable(),
  );
  const comesBack = () => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  return { told, comesBack };
}

describe('the settings on a page', () => {
  it('are the defaults where nothing is stored, and where the store cannot be read', async () => {
    expect(checkedOf(onPageFrom(undefined))).toEqual(DEFAULTS);
    inHand.refusesToRead = new Error('no');
    const { told } = followed();
    await expect.poll(() => told.length).toBe(1);
    expect(checkedOf(told[0] as OnPage)).toEqual(DEFAULTS);
  });

  it('are what stands there, and every change, until the page is left', async () => {
    await saveSettings((settings) => ({ ...settings, modes: { x: 'hints' } }));
    const life = new AbortController();
    const { told } = followed(life.signal);
    await expect.poll(() => told.at(-1)?.modes).toEqual({ x: 'hints' });
    await saveSettings((settings) => ({ ...settings, modes: { x: 'off' }, holdsPerHour: 3 }));
    await expect.poll(() => told.at(-1)?.modes).toEqual({ x: 'off' });
    expect(checkedOf(told.at(-1) as OnPage).holdsPerHour).toBe(3);
    life.abort();
    const { length } = told;
    await saveSettings((settings) => ({ ...settings, modes: {} }));
    expect(told).toHaveLength(length);
  });

  it('are read anew where the page comes back out of the browser’s memory', async () => {
    const { told, comesBack } = followed();
    await expect.poll(() => told.length).toBe(1);
    inHand.stored.set('settings', { ...DEFAULTS, modes: { x: 'off' } });
    comesBack();
    await expect.poll(() => told.at(-1)?.modes).toEqual({ x: 'off' });
  });

  it('come along from older versions, also after an older one has run in between', async () => {
    const older = { version: 2, modes: { x: 'off' }, added: [], checksOff: ['aware/heat'], readiness: 'reserved' };
    expect(onPageFrom({ sites: { x: 'off' } }).modes).toEqual({ x: 'off' });
    inHand.stored.set('settings', older);
    inHand.stored.set('settingsNewest', { ...DEFAULTS, intentions: [{ words: 'Be kind' }] });
    const { told } = followed();
    await expect.poll(() => told.at(-1)?.modes).toEqual({ x: 'off' });
    expect(checkedOf(told.at(-1) as OnPage)).toMatchObject({
      intentions: [{ words: 'Be kind' }],
      profiles: { personal: { checksOff: ['aware/heat'], readiness: 'reserved' } },
    });
  });

  it.each([
    [null],
    ['settings'],
    [{ ...DEFAULTS, modes: 'off', added: 7 }],
    [{ ...DEFAULTS, modes: { x: 'loud' }, added: [null] }],
  ])('lose what is spoilt: %j', (stored) => {
    const settings = onPageFrom(stored);
    expect(modeOn(settings, { id: 'x' })).toBe('review');
    expect(settings).toMatchObject({ modes: {}, added: [] });
    expect(checkedOf(settings)).toEqual(DEFAULTS);
  });

  it('are the same when nothing has changed, so that nothing is worked out twice', () => {
    const settings = onPageFrom(DEFAULTS, policy);
    expect(checkedOf(settings)).toBe(checkedOf(settings));
  });

  it('have the snoozes, of which what is spoilt falls away', () => {
    expect(onPageFrom({ ...DEFAULTS, snoozes: { x: 7, reddit: 'soon', bluesky: null } }).snoozes).toEqual({ x: 7 });
    expect(onPageFrom({ ...DEFAULTS, snoozes: 'all' }).snoozes).toEqual({});
  });

  it('have what the organisation sets as the background has checked it, at every change', async () => {
    const { told } = followed();
    await expect.poll(() => told.length).toBe(1);
    await passPolicyOn(policy);
    await expect.poll(() => told.at(-1)?.policy).toEqual(policy);
    expect(modeOn(told.at(-1) as OnPage, { id: 'x' })).toBe('off');
    expect(checkedOf(told.at(-1) as OnPage).policy).toEqual(policy);
    // The same again is no change.
    await passPolicyOn(policy);
    expect(told).toHaveLength(2);
    await passPolicyOn(undefined);
    await expect.poll(() => told.at(-1)?.policy).toBeUndefined();
    expect(inHand.stored.has('policyChecked')).toBe(false);
  });
});
