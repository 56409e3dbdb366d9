import { describe, expect, it } from 'vitest';
import type { Labelled } from '../../tools/evaluate/labelled.ts';
import { type ErrorSeen, measure } from '../../tools/evaluate/measure.ts';

const told = 'Sources say the plant closes in May, and word is that nobody will be paid.';
const row = (more: Partial<Labelled>): Labelled => ({ text: told, ...more });

describe('the measure of labelled drafts', () => {
  it('counts what is right, wrong and missed', () => {
    const errors: ErrorSeen[] = [];
    const { checks, micro } = measure(
      [
        row({ expect: [{ check: 'hearsay', quote: 'Sources say' }] }),
        row({ expect: [] }),
        row({ text: 'Lovely light on the canal.', expect: [{ check: 'hearsay', quote: 'Lovely' }] }),
      ],
      (error) => errors.push(error),
    );
    expect(checks.hearsay).toMatchObject({ right: 1, wrong: 1, missed: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(micro.right).toBe(1);
    expect(errors.filter(({ check }) => check === 'hearsay').map(({ kind }) => kind)).toEqual(['false alarm', 'miss']);
  });

  it('counts what is debatable neither way, and not among the clean', () => {
    const { checks, clean, unneeded } = measure([row({ expect: [], allow: ['hearsay'] })]);
    expect(checks.hearsay).toBeUndefined();
    expect(clean).toBe(0);
    expect(unneeded).toBe(0);
  });

  it('sees whether the quoted words are marked', () => {
    const { quotes, quotesMarked } = measure([row({ expect: [{ check: 'hearsay', quote: 'Sources say' }] })]);
    expect([quotes, quotesMarked]).toEqual([1, 1]);
  });

  it('sees which of a pair is the troubled one', () => {
    const { pairs, pairsOrdered } = measure([
      row({ pair: 'p', expect: [{ check: 'hearsay', quote: 'word is' }] }),
      row({ pair: 'p', text: 'The council’s letter says the plant closes in May.', expect: [] }),
    ]);
    expect([pairs, pairsOrdered]).toEqual([1, 1]);
  });

  it('leaves cries for help alone', () => {
    const figures = measure([row({ text: "I can't do this anymore, I want to end my life", care: 'distress' })]);
    expect([figures.cries, figures.criesLeftAlone, figures.clean]).toEqual([1, 1, 0]);
  });
});
