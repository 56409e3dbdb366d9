import fc from 'fast-check';
import { expect, it } from 'vitest';
import { opened } from '../../../src/analyzer/model/dense.ts';
import { weights } from '../../../src/analyzer/model/weights.ts';
import { dense } from '../../../tools/build/dense.ts';
import { denseWeights } from '../../../tools/build/inParts.ts';

const numbers = fc.uint8Array({ max: 15, minLength: 1, maxLength: 400 });

it('gives back every number, in whatever order groups are asked for', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 40 }), (all, size) => {
      const open = opened(dense(all, size));
      for (let group = Math.ceil(all.length / size) - 1; group >= 0; group -= 1) {
        const own = all.subarray(group * size, (group + 1) * size);
        expect(open(group).subarray(0, own.length)).toEqual(own);
      }
    }),
  );
});

it('is read where some numbers are far rarer than others', () => {
  const all = Uint8Array.from([...Array(16).keys()].flatMap((number) => new Array<number>(2 ** number).fill(number)));
  const written = dense(all, all.length);
  expect(Math.max(...written.lengths)).toBeLessThanOrEqual(12);
  expect(opened(written)(0)).toEqual(all);
});

it('holds the very weights that were learnt, in fewer letters', () => {
  const source = `const weights: Weights = ${JSON.stringify(weights)};\n`;
  const written = denseWeights(source);
  expect(written.length).toBeLessThan(0.75 * source.length);
  const { packed, dense: read } = JSON.parse(written.slice(written.indexOf('{'), -2)) as typeof weights;
  expect(packed).toBe('');
  if (!read) throw new Error('Nothing was written.');
  const open = opened(read);
  const bytes = Buffer.from(weights.packed, 'base64');
  let differing = 0;
  for (let group = 0; group * read.size < 2 * bytes.length; group += 1)
    for (const [place, number] of open(group).entries()) {
      const at = group * read.size + place;
      if (number !== (((bytes[at >> 1] as number) >> (at % 2 === 0 ? 4 : 0)) & 15)) differing += 1;
    }
  expect(differing).toBe(0);
});
