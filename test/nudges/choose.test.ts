import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyzer/analyze.ts';
import type { CheckId, Finding } from '../../src/analyzer/finding.ts';
import { choose } from '../../src/nudges/choose.ts';

const finding = (check: CheckId, strength: number, from = 0): Finding => ({
  check,
  family: check.split('/')[0] as Finding['family'],
  letter: 'T',
  span: [from, from + 4],
  strength,
  reason: 'reason_hearsay_talk',
});
const analysis = (...findings: Finding[]): Analysis => ({
  findings,
  language: 'en',
  strengths: {} as Analysis['strengths'],
  good: [],
});

describe('choose', () => {
  it('asks nothing where nothing was found', () => {
    expect(choose(analysis(), {})).toEqual({ questions: [], findings: [], hold: false, byReminder: false });
  });

  it('asks nothing of a cry for help, whatever was found', () => {
    expect(choose({ ...analysis(finding('aware/heat', 1)), care: 'distress' }, {}).questions).toEqual([]);
  });

  it('asks at most three, the most serious first', () => {
    const review = choose(
      analysis(
        finding('aware/one-way', 0.6),
        finding('aware/heat', 1),
        finding('reliable/hearsay', 0.7),
        finding('aware/private-details', 0.9),
      ),
      {},
    );
    expect(review.questions.map(({ check }) => check)).toEqual([
      'aware/heat',
      'aware/private-details',
      'reliable/hearsay',
    ]);
  });

  it('asks once about what was found several times, and marks every place', () => {
    const review = choose(analysis(finding('reliable/hearsay', 0.6), finding('reliable/hearsay', 0.8, 10)), {});
    expect(review.questions).toHaveLength(1);
    expect(review.questions[0]?.findings.map(({ span }) => span[0])).toEqual([10, 0]);
  });

  it('speaks at its floor and holds from well above it', () => {
    expect(choose(analysis(finding('reliable/hearsay', 0.49)), {}).questions).toHaveLength(0);
    expect(choose(analysis(finding('reliable/hearsay', 0.6)), {})).toMatchObject({
      hold: false,
      questions: [{ check: 'reliable/hearsay' }],
    });
    expect(choose(analysis(finding('reliable/hearsay', 0.85)), {}).hold).toBe(true);
  });

  it('speaks more or less readily as the person wishes', () => {
    const faint = analysis(finding('reliable/hearsay', 0.65));
    expect(choose(faint, { readiness: 'reserved' }).questions).toHaveLength(0);
    expect(choose(faint, { readiness: 'thorough' }).hold).toBe(true);
  });

  it('leaves alone what is switched off or let go for this post', () => {
    const two = analysis(finding('reliable/hearsay', 0.8), finding('aware/heat', 0.8));
    expect(choose(two, { off: ['aware/heat'] }).questions.map(({ check }) => check)).toEqual(['reliable/hearsay']);
    expect(choose(two, { off: ['aware/heat'], letGo: ['reliable/hearsay'] }).hold).toBe(false);
  });

  it('leaves how it sits with readers alone between two people', () => {
    const two = analysis(finding('generous/bragging', 0.9), finding('aware/heat', 0.9));
    expect(choose(two, { audience: 'person' }).questions.map(({ check }) => check)).toEqual(['aware/heat']);
  });

  it('never holds a message for readers that it may not have', () => {
    const boast = analysis(finding('generous/bragging', 0.9));
    expect(choose(boast, { kind: 'post' }).hold).toBe(true);
    expect(choose(boast, { kind: 'message', audience: 'group' }).hold).toBe(true);
    expect(choose(boast, { kind: 'message' })).toMatchObject({ hold: false, questions: [{}] });
    expect(choose(analysis(finding('aware/heat', 0.9)), { kind: 'message' }).hold).toBe(true);
    const both = analysis(finding('generous/bragging', 0.9), finding('aware/heat', 0.6, 10));
    expect(choose(both, { kind: 'message' }).hold).toBe(false);
  });

  describe('a reminder of one’s own', () => {
    const reminded = (acts: 'hint' | 'hold', id = 'one') => ({
      reminder: { id, words: 'acme', question: 'Public yet?', sites: [], kinds: [], acts },
      spans: [[4, 8]] as const,
    });

    it('is asked first, in its own words, and hints or holds as chosen', () => {
      const review = choose(analysis(finding('aware/heat', 0.65)), { reminded: [reminded('hint')] });
      expect(review.questions.map(({ check }) => check)).toEqual(['own/one', 'aware/heat']);
      expect(review.questions[0]).toMatchObject({ letter: 'own', own: { question: 'Public yet?' } });
      expect(review.questions[0]?.findings.map(({ span }) => span)).toEqual([[4, 8]]);
      expect(review.hold).toBe(false);
      expect(choose(analysis(), { reminded: [reminded('hold')] })).toMatchObject({
        hold: true,
        byReminder: true,
        questions: [{}],
      });
      expect(choose(analysis(finding('aware/heat', 1)), { reminded: [reminded('hint')] })).toMatchObject({
        hold: true,
        byReminder: false,
      });
    });

    it('can be let go, is silent in a cry for help, and leaves three questions in all', () => {
      expect(choose(analysis(), { reminded: [reminded('hold')], letGo: ['own/one'] })).toMatchObject({
        hold: false,
        questions: [],
      });
      expect(choose({ ...analysis(), care: 'distress' }, { reminded: [reminded('hold')] }).hold).toBe(false);
      const four = [reminded('hint', 'a'), reminded('hint', 'b'), reminded('hint', 'c'), reminded('hold', 'd')];
      expect(choose(analysis(finding('aware/heat', 1)), { reminded: four })).toMatchObject({ hold: true });
      expect(choose(analysis(finding('aware/heat', 1)), { reminded: four }).questions).toHaveLength(3);
    });
  });

  it('never asks in the same words twice in a row', () => {
    const one = analysis(finding('reliable/hearsay', 0.8));
    const words = [0, 1, 2, 3, 4, 5].map((turn) => choose(one, { times: () => turn }).questions[0]?.ask);
    expect(new Set(words).size).toBe(5);
    for (let turn = 1; turn < words.length; turn += 1) expect(words[turn]).not.toBe(words[turn - 1]);
  });
});
