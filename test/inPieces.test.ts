import { expect, it } from 'vitest';
import { analyze, analyzing } from '../src/analyzer/analyze.ts';
import { inPieces } from '../src/inPieces.ts';

function* counting(to: number, seen: number[]): Generator<void, number> {
  for (let step = 1; step <= to; step += 1) {
    seen.push(step);
    yield;
  }
  return to;
}

it('takes every step, none of them before whoever asked has gone on', async () => {
  const seen: number[] = [];
  const working = inPieces(counting(1000, seen));
  expect(seen).toEqual([]);
  expect(await working).toBe(1000);
  expect(seen).toHaveLength(1000);
});

it('stops where nobody wants it any more, and hands on what goes wrong', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const working = inPieces(counting(10, seen), stop.signal);
  stop.abort();
  expect(await working).toBeUndefined();
  expect(seen).toEqual([]);
  const failing = (function* (): Generator<void> {
    yield;
    throw new Error('so');
  })();
  await expect(inPieces(failing)).rejects.toThrow('so');
});

it('says of drafts that are looked at in turns what it says of each at once', async () => {
  const texts = [
    'Apparently the plant closes in May. They are all liars.',
    'You people are idiots. Share this with everyone you know!!!',
  ];
  const found = await Promise.all(texts.map((text) => inPieces(analyzing({ text }))));
  for (const [index, text] of texts.entries()) expect(found[index]?.findings).toEqual(analyze({ text }).findings);
});
