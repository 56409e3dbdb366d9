import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../../src/messages.ts';
import { Settings } from '../../src/settings/schema.ts';
import { DEFAULTS, settingsFrom } from '../../src/settings/settings.ts';
import { happens, renewBrowser } from '../fake-browser.ts';

beforeEach(renewBrowser);

const keys = [...Object.keys(DEFAULTS), 'sites', '__proto__', 'constructor'];
const anything = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
  fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), fc.anything()),
);

describe('whatever stands in the store', () => {
  it('becomes valid settings, the same when read again, and taints nothing', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        const settings = settingsFrom(stored);
        expect(v.is(Settings, settings)).toBe(true);
        expect(settingsFrom(settings)).toEqual(settings);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
        expect(({} as Record<string, unknown>).modes).toBeUndefined();
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});

describe('messages', () => {
  const us = 'think-first@fake';
  const heard: unknown[] = [];
  const door = () => {
    heard.length = 0;
    answer(new AbortController().signal, {
      loadReview: async (...takes) => heard.push(takes) > 0,
      showDot: async (...takes) => heard.push(takes) > 0,
    });
  };

  it('that are none of our verbs in the right shape are not heard', () => {
    door();
    const shaped = fc.record({
      thinkFirst: fc.oneof(
        fc.constantFrom('loadReview', 'showDot', 'tellState', '__proto__', 'constructor'),
        fc.string(),
      ),
      takes: fc.oneof(fc.array(fc.anything()), fc.anything()),
    });
    const valid = (message: unknown): boolean => {
      const { thinkFirst, takes } = (message ?? {}) as { thinkFirst?: unknown; takes?: unknown };
      if (!Array.isArray(takes)) return false;
      return thinkFirst === 'loadReview'
        ? takes.length >= 0
        : thinkFirst === 'showDot' && typeof takes[0] === 'boolean';
    };
    fc.assert(
      fc.property(fc.oneof(shaped, anything), (message) => {
        heard.length = 0;
        happens.message.tell(message, { id: us }, () => {});
        if (!valid(message)) expect(heard).toEqual([]);
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it('from anybody else are not heard, whatever their shape', () => {
    door();
    for (const id of [undefined, '', 'somebody@else'])
      happens.message.tell(
        { thinkFirst: 'showDot', takes: [true] },
        { ...(id === undefined ? {} : { id }), url: 'https://hostile.example/' },
        () => {},
      );
    expect(heard).toEqual([]);
  });
});
