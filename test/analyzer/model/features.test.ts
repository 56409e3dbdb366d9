import { describe, expect, it } from 'vitest';
import { BUCKETS, featuresOf, marksOfDraft, marksOfSentence } from '../../../src/analyzer/model/features.ts';

describe('the features of a text', () => {
  it('are each named once, and lie in the buckets', () => {
    const features = featuresOf('the cat sat on the cat, the cat 😀 e\u0301 \ud800');
    expect(new Set(features).size).toBe(features.length);
    for (const bucket of [...features, ...marksOfDraft(40, 2, true), ...marksOfSentence(true)])
      expect(bucket >= 0 && bucket < BUCKETS).toBe(true);
  });

  it('are the same whatever the case, the spaces and the quotation marks', () => {
    expect(featuresOf('You  SAID “no”,\ndidn’t you 12')).toEqual(featuresOf('you said "no", didn\'t you 99'));
  });

  it('of a stretch are those of the same words alone', () => {
    const text = 'Before it. The words meant here! After it.';
    expect(featuresOf(text, 11, 32)).toEqual(featuresOf(text.slice(11, 32)));
  });

  it('tell a reply from a post, and a long draft from a short one', () => {
    expect(marksOfDraft(80, 1, true)).not.toEqual(marksOfDraft(80, 1, false));
    expect(marksOfDraft(80, 1, true)).not.toEqual(marksOfDraft(800, 1, true));
    expect(marksOfSentence(true)).not.toEqual(marksOfSentence(false));
  });

  it('of nothing are none', () => {
    expect(featuresOf('')).toHaveLength(0);
  });
});
