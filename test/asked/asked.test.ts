import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Asked, askedHere, heldLately, isFamiliar, timesAsked, withAsked } from '../../src/asked/asked.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';

beforeEach(renewBrowser);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const nothing: Asked = { questions: {}, held: [] };
const start = new Date(2026, 3, 1).getTime();

/** The memory after a question was asked at these moments. */
const askedAt = (...moments: readonly number[]) =>
  moments.reduce((asked, at) => withAsked(asked, ['aware/heat'], true, at), nothing);

describe('what is remembered of the questions', () => {
  it('is how often each was asked, whenever that was', () => {
    const asked = askedAt(start, start + DAY, start + 90 * DAY);
    expect(timesAsked(asked, 'aware/heat')).toBe(3);
    expect(timesAsked(asked, 'reliable/hearsay')).toBe(0);
  });

  it('makes a question familiar from the third time on, and new again after a quiet week', () => {
    expect(isFamiliar(askedAt(start, start + DAY), 'aware/heat', start + DAY)).toBe(false);
    const known = askedAt(start, start + DAY, start + 2 * DAY);
    expect(isFamiliar(known, 'aware/heat', start + 3 * DAY)).toBe(true);
    expect(isFamiliar(known, 'aware/heat', start + 10 * DAY)).toBe(false);
    const anew = withAsked(known, ['aware/heat'], true, start + 10 * DAY);
    expect(isFamiliar(anew, 'aware/heat', start + 10 * DAY)).toBe(false);
    expect(timesAsked(anew, 'aware/heat')).toBe(4);
  });

  it('holds the sends of the last hour and no others', () => {
    const asked = askedAt(start, start + 10, start + HOUR);
    expect(heldLately(asked, start + HOUR)).toBe(2);
    expect(heldLately(asked, start + 3 * HOUR)).toBe(0);
    expect(withAsked(asked, [], false, start + HOUR).held).toHaveLength(2);
  });
});

describe('the memory of a page', () => {
  it('is stored, without any word of a draft, and is there on the next page', async () => {
    const here = askedHere();
    here.note(['aware/heat'], true);
    expect(timesAsked(here.now(), 'aware/heat')).toBe(1);
    await vi.waitFor(() => expect(inHand.stored.get('asked')).toBeDefined());
    expect(Object.keys(inHand.stored.get('asked') as object).sort()).toEqual(['held', 'questions']);
    const next = askedHere();
    await vi.waitFor(() => expect(timesAsked(next.now(), 'aware/heat')).toBe(1));
    next.note(['aware/heat'], false);
    await vi.waitFor(() => expect(timesAsked(here.now(), 'aware/heat')).toBe(2));
  });

  it('is empty where what is stored is spoilt, or can not be read', async () => {
    inHand.stored.set('asked', 'much');
    const spoilt = askedHere();
    inHand.refusesToRead = new Error('no');
    const refused = askedHere();
    refused.note(['aware/heat'], true);
    await vi.waitFor(() => expect(timesAsked(refused.now(), 'aware/heat')).toBe(1));
    expect(spoilt.now()).toEqual(nothing);
  });
});
