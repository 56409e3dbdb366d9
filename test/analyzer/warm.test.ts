import { expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import { warm } from '../../src/analyzer/warm.ts';

it('changes no answer, and comes to an end', () => {
  const draft = { text: 'Apparently the plant closes in May. You are an idiot.' };
  const before = analyze(draft);
  expect([...warm()].length).toBeGreaterThan(36);
  expect(analyze(draft)).toEqual(before);
});
