import { expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import { warm } from '../../src/analyzer/warm.ts';
import { warmFor } from '../../src/analyzer/warmFor.ts';

it('changes no answer, and comes to an end', () => {
  const draft = { text: 'Apparently the plant closes in May. You are an idiot.' };
  const before = analyze(draft);
  expect([...warm()].length).toBeGreaterThan(36);
  expect(analyze(draft)).toEqual(before);
});

it('gets ready for emoji and curly quotes where a draft has some, once', () => {
  const draft = { text: 'Apparently the plant closes in May \u{1f602}. You\u2019re an idiot.' };
  const before = analyze(draft);
  for (const _ of warm());
  expect([...warmFor('caf\u00e9')]).toEqual([]);
  expect([...warmFor(draft.text)].length).toBeGreaterThan(36);
  expect([...warmFor(draft.text)]).toEqual([]);
  expect(analyze(draft)).toEqual(before);
});
