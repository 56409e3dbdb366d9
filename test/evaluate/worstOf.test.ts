import { expect, it } from 'vitest';
import type { ErrorSeen } from '../../tools/evaluate/measure.ts';
import { worstOf } from '../../tools/evaluate/worstOf.ts';

const error = (kind: ErrorSeen['kind'], check: string, strength: number): ErrorSeen => ({
  kind,
  check,
  row: { text: '' },
  words: [],
  strength,
});

it('shows the strongest false alarms and the faintest misses, three of each', () => {
  const errors = [0.6, 0.9, 0.7, 0.8]
    .map((strength) => error('false alarm', 'heat', strength))
    .concat(
      [0.4, 0.1, 0.3, 0.2].map((strength) => error('miss', 'heat', strength)),
      error('miss', 'hearsay', 0),
    );
  const worst = worstOf(errors, ['heat', 'bragging']);
  expect(worst.map(({ kind, strength }) => [kind, strength])).toEqual([
    ['false alarm', 0.9],
    ['false alarm', 0.8],
    ['false alarm', 0.7],
    ['miss', 0.1],
    ['miss', 0.2],
    ['miss', 0.3],
  ]);
});
