import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/analyzer/checks/index.ts';
import { BUCKETS } from '../../../src/analyzer/model/features.ts';
import { hear, weights } from '../../../src/analyzer/model/score.ts';
import { wordClasses } from '../../../src/analyzer/model/word-classes.ts';

describe('the weights', () => {
  it('are of these checks, in this order; what is of mere form may wait to be learnt', () => {
    const learnt = checks.filter(({ id, ofForm }) => !ofForm || weights.checks.includes(id));
    expect(weights.checks).toEqual(learnt.map(({ id }) => id));
    expect(weights.scale).toHaveLength(learnt.length);
    expect(weights.bias).toHaveLength(learnt.length);
    expect(weights.weighing).toHaveLength(learnt.length);
  });

  it('are smaller than a million and a half bytes, and four bits for each bucket and check', () => {
    expect(JSON.stringify([weights, wordClasses]).length).toBeLessThan(1_500_000);
    expect((weights.packed.length * 3) / 4).toBe((BUCKETS * weights.checks.length) / 2);
  });

  it('trust a rule the more the stronger it is, and never punish what sounds like the check', () => {
    for (const { marked, unmarked } of weights.weighing) {
      expect(marked[3]).toBeGreaterThan(0);
      expect(unmarked[1] + unmarked[2]).toBeGreaterThan(0);
    }
  });
});

describe('what a draft sounds like', () => {
  const text =
    'Lovely light on the canal this morning. Somebody at the depot was telling us the whole route goes in March.';
  const spans = [
    { start: 0, end: 39 },
    { start: 40, end: text.length },
  ];
  const hearsay = weights.checks.indexOf('reliable/hearsay');

  it('is heard in the sentence that says it', () => {
    const { sentences } = hear(text, spans, false);
    expect(sentences[1]?.[hearsay]).toBeGreaterThan(sentences[0]?.[hearsay] as number);
  });

  it('of a single sentence is that of the draft', () => {
    const { draft, sentences } = hear(text, [{ start: 0, end: text.length }], false);
    expect(sentences).toEqual([draft]);
  });

  it('is a number for every check, also of nothing', () => {
    const { draft, sentences } = hear('', [], false);
    expect(draft).toHaveLength(weights.checks.length);
    expect([...draft].every(Number.isFinite)).toBe(true);
    expect(sentences).toEqual([]);
  });
});

describe('a long draft', () => {
  it('sounds like its sentences, however often they are said', () => {
    const sentence = 'The quiet garden by the river was green again this morning, and we walked for an hour.';
    const heardTimes = (times: number) =>
      hear(
        Array.from({ length: times }, () => sentence).join(' '),
        Array.from({ length: times }, (_, at) => ({
          start: at * (sentence.length + 1),
          end: at * (sentence.length + 1) + sentence.length,
        })),
        false,
      ).draft;
    const some = heardTimes(40);
    const many = heardTimes(400);
    for (const [column, sound] of many.entries()) expect(Math.abs(sound - (some[column] as number))).toBeLessThan(2);
  });
});
