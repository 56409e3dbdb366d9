import { expect, it } from 'vitest';
import { reviewScripts } from '../../src/background/reviewScripts.ts';
import { partNames } from '../../tools/build/inParts.ts';

it('runs every part that the build takes out of review.js before it', () => {
  expect(reviewScripts).toEqual([...partNames.map((name) => `/src/${name}.js`), '/src/review.js']);
});
