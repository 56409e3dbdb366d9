import { expect, it } from 'vitest';
import { inTurns } from '../src/inTurns.ts';

function* noting(name: string, to: number, seen: string[]): Generator<void, string> {
  for (let step = 1; step <= to; step += 1) {
    // Longer than one turn, so that whoever waits comes in between.
    for (const until = performance.now() + 2; performance.now() < until; );
    seen.push(name);
    yield;
  }
  return name;
}

function* without<T>(steps: Generator<void, T>): Generator<void> {
  yield* steps;
}

const { signal } = new AbortController();

it('does what is asked for before what is left of the rest, and the rest then', async () => {
  const seen: string[] = [];
  const { ended, first } = inTurns(without(noting('rest', 5, seen)));
  expect(await first(noting('first', 5, seen), signal)).toBe('first');
  await ended;
  expect(seen.slice(seen.indexOf('first'))).toEqual([
    ...Array(5).fill('first'),
    ...Array(5 - seen.indexOf('first')).fill('rest'),
  ]);
  expect(await first(noting('later', 1, seen), signal)).toBe('later');
});

it('goes on where what came first fails or is wanted no more, and where the rest fails', async () => {
  const seen: string[] = [];
  const { ended, first } = inTurns(without(noting('rest', 4, seen)));
  const failing = (function* (): Generator<void> {
    yield;
    throw new Error('so');
  })();
  await expect(first(failing, signal)).rejects.toThrow('so');
  const stop = new AbortController();
  const stopped = first(noting('stopped', 50, seen), stop.signal);
  stop.abort();
  expect(await stopped).toBeUndefined();
  await ended;
  expect(seen.filter((name) => name === 'rest')).toHaveLength(4);

  const broken = inTurns(
    (function* (): Generator<void> {
      yield;
      throw new Error('so');
    })(),
  );
  await broken.ended;
  expect(await broken.first(noting('first', 2, seen), signal)).toBe('first');
});
