import { describe, expect, it } from 'vitest';
import { BUCKETS, featuresOf, marksOfDraft, marksOfSentence } from '../../../src/analyzer/model/features.ts';

describe('the features of a text', () => {
  it('are each named once, and lie in the buckets', () => {
    const features = featuresOf('the cat sat on the cat, the cat 😀 e\u0301 \ud800');
    expect(new Set(features).size).toBe(features.length);
    for (const bucket of [...features, ...marksOfDraft(40, 2, true), ...marksOfSentence(true)])
      expect(bucket >= 0 && bucket < BUCKETS).toBe(true);
  });

  it('are the same whatever the spaces, the figures and the quotation marks', () => {
    expect(featuresOf('You  said “no”,\ndidn’t you 12')).toEqual(featuresOf('you said "no", didn\'t you 99'));
  });

  it('tell a name, a word in capitals and a word of a sentence apart, though their letters are the same', () => {
    const [plain, name, capitals] = ['we saw rose there', 'we saw Rose there', 'we saw ROSE there'].map((text) => [
      ...featuresOf(text),
    ]) as [number[], number[], number[]];
    expect(name).not.toEqual(plain);
    expect(capitals).not.toEqual(plain);
    expect(capitals).not.toEqual(name);
    expect(featuresOf('Garden by the river')).toEqual(featuresOf('garden by the river'));
  });

  it('are shared by sentences of one build and no common word', () => {
    const shared = (one: string, other: string) => {
      const known = new Set(featuresOf(one));
      return featuresOf(other).filter((bucket) => known.has(bucket)).length;
    };
    expect(shared('They claimed nothing', 'He said never')).toBeGreaterThan(
      shared('They claimed nothing', 'oh @ada 12!'),
    );
  });

  it('say nothing of what is written in a link', () => {
    const [short, long] = ['see https://a.org', 'see https://a.org/b/c.d,e:f!g'].map((text) => featuresOf(text).length);
    const [bare, more] = ['see a.org', 'see a.org b c.d, e: f! g'].map((text) => featuresOf(text).length);
    expect((long as number) - (short as number)).toBeLessThan((more as number) - (bare as number));
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
