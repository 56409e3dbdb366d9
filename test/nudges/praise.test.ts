import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/analyzer/finding.ts';
import type { Good, GoodKind } from '../../src/analyzer/good.ts';
import type { Question } from '../../src/nudges/choose.ts';
import { praise } from '../../src/nudges/praise.ts';

const good = (...kinds: GoodKind[]): Good[] => kinds.map((kind, at) => ({ kind, span: [at, at + 1] }));
const asked = (...checks: CheckId[]): Question[] =>
  checks.map((check) => ({ check, letter: 'T', ask: 'ask_hearsay_1', reason: 'reason_hearsay_talk', findings: [] }));

describe('praise', () => {
  it('says the first good thing', () => {
    expect(praise({ good: good('doubt', 'credit') }, asked('aware/hard-to-read'))).toBe('good_doubt');
  });
  it('says nothing where nothing was seen', () => {
    expect(praise({ good: [] }, asked('aware/hard-to-read'))).toBeUndefined();
  });
  it('passes over what would contradict a question', () => {
    expect(praise({ good: good('source', 'credit') }, asked('reliable/unsourced-claim'))).toBe('good_credit');
    expect(praise({ good: good('credit') }, asked('generous/bragging'))).toBeUndefined();
  });
  it('is silent beside anger, generalization and a bad moment', () => {
    for (const check of ['aware/heat', 'aware/generalization', 'aware/bad-moment'] as const)
      expect(praise({ good: good('question', 'help') }, asked(check))).toBeUndefined();
  });
});
