import { describe, expect, it } from 'vitest';
import { measureGold } from '../../tools/evaluate/measure-gold.ts';

const told = { text: 'Sources say the plant closes in May, and word is that nobody will be paid.' };
const quiet = { text: 'Lovely light on the canal this morning, and coffee with my mum.' };

describe('the measure of a foreign label', () => {
  it('is whole where the check agrees with it', () => {
    const figures = measureGold(
      [
        { ...told, gold: 1 },
        { ...quiet, gold: 0 },
      ],
      ['hearsay'],
    );
    expect(figures).toMatchObject({
      drafts: 2,
      positive: 1,
      f1: 1,
      macroF1: 1,
      areaUnderCurve: 1,
      averagePrecision: 1,
    });
  });

  it('is nought where it says the contrary, and a half where everything is alike', () => {
    expect(
      measureGold(
        [
          { ...told, gold: 0 },
          { ...quiet, gold: 1 },
        ],
        ['hearsay'],
      ).areaUnderCurve,
    ).toBe(0);
    expect(
      measureGold(
        [
          { ...told, gold: 1 },
          { ...told, gold: 0 },
        ],
        ['hearsay'],
      ).areaUnderCurve,
    ).toBe(0.5);
  });
});
