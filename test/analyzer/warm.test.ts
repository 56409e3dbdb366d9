import { expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import { warm, warmTo } from '../../src/analyzer/warm.ts';
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

it('may be interrupted after any step, by a draft or by getting ready for one', () => {
  const drafts = [
    { text: 'You people are idiots. Buy my book, link in bio!' },
    { text: 'Apparently they say it helps. Share this with everyone you know \u{1f602}' },
  ];
  const steps = warm();
  const seen: string[] = [];
  for (let step = 0; !steps.next().done; step += 1)
    if (step % 5 === 0) {
      const draft = drafts[step % 2] as (typeof drafts)[0];
      if (step % 15 === 0) for (const _ of warmTo(draft));
      seen[step % 2] ??= JSON.stringify(analyze(draft));
      expect(JSON.stringify(analyze(draft))).toBe(seen[step % 2]);
    }
  expect(seen).toEqual(drafts.map((draft) => JSON.stringify(analyze(draft))));
});
