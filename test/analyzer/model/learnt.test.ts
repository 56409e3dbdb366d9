import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze.ts';
import { checks } from '../../../src/analyzer/checks/index.ts';
import { BUCKETS, featuresOf } from '../../../src/analyzer/model/features.ts';
import { learntFrom } from '../../../src/analyzer/model/learnt.ts';
import { scoresOf, strengthOf, weights } from '../../../src/analyzer/model/score.ts';
import { read } from '../../../src/analyzer/reading.ts';

describe('the features of a text', () => {
  it('are each named once, and lie in the buckets', () => {
    const features = featuresOf('the cat sat on the cat, the cat 😀 e\u0301 \ud800', false);
    expect(new Set(features).size).toBe(features.length);
    for (const bucket of features) expect(bucket >= 0 && bucket < BUCKETS).toBe(true);
  });

  it('are the same whatever the case, the spaces and the quotation marks', () => {
    expect(featuresOf('You  SAID “no”,\ndidn’t you 12', false)).toEqual(
      featuresOf('you said "no", didn\'t you 99', false),
    );
  });

  it('tell a reply from a post', () => {
    expect(featuresOf('so you say', true)).not.toEqual(featuresOf('so you say', false));
  });

  it('of nothing are next to none', () => {
    expect(featuresOf('', false).length).toBeLessThan(3);
  });
});

describe('the weights', () => {
  it('are of these checks, in this order', () => {
    expect(weights.checks).toEqual(checks.map(({ id }) => id));
    expect(weights.scale).toHaveLength(checks.length);
    expect(weights.bias).toHaveLength(checks.length);
    expect(weights.threshold).toHaveLength(checks.length);
  });

  it('are smaller than a million and a half bytes, and one byte for each bucket and check', () => {
    expect(weights.bytes.length).toBeLessThan(1_500_000);
    expect((weights.bytes.length * 3) / 4).toBe(BUCKETS * checks.length);
  });

  it('give probabilities', () => {
    for (const score of scoresOf(featuresOf('People are saying it closes in May, pass it on', false))) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

describe('strength', () => {
  it('is half at the threshold, and never sure', () => {
    expect(strengthOf(0, 0.4)).toBe(0);
    expect(strengthOf(0.4, 0.4)).toBe(0.5);
    expect(strengthOf(1, 0.4)).toBeCloseTo(0.65);
  });
});

describe('what was learnt', () => {
  it('points at the sentence that speaks for it', () => {
    const text =
      'Lovely light on the canal this morning. Somebody at the depot was telling us the whole route goes in March.';
    const hearsay = learntFrom(read({ text })).find(({ check }) => check === 'reliable/hearsay');
    expect(text.slice(...(hearsay?.mark().span ?? [0, 0]))).toContain('depot');
  });

  it('is silent in other languages and in very short drafts', () => {
    for (const text of ['Dicen que van a cerrar la biblioteca porque nadie la usa ya', 'lol same']) {
      expect(analyze({ text }).findings).toEqual([]);
    }
  });

  it('gives every check a strength, told or not', () => {
    const { strengths } = analyze({ text: 'Somebody at the depot was telling us the whole route goes in March.' });
    expect(Object.keys(strengths).sort()).toEqual(checks.map(({ id }) => id).sort());
    for (const strength of Object.values(strengths)) expect(strength >= 0 && strength <= 1).toBe(true);
  });
});
