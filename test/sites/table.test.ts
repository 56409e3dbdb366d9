import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { table } from '../../tools/sites/table.ts';
import { scenarios } from '../e2e/scenarios.ts';
import { fixtureSites } from '../fixtures/sites/index.ts';

it('docs/SITES.md is what `npm run sites` writes', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/SITES.md'), 'utf8')).toBe(table());
});

it('every site stands in it', () => {
  const lines = table().split('\n');
  const missing = sites.filter(
    ({ id, name }) => id !== 'playground' && !lines.some((line) => line.startsWith(`| **${name}**`)),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

it('every box that the shared page draws is in the scenarios, with a send or keys', () => {
  for (const { id, boxes, ownPage } of fixtureSites) {
    for (const box of ownPage ? [] : boxes) {
      const scenario = scenarios.find((one) => one.site === id && one.box === box.name);
      expect(scenario?.send ?? scenario?.keys, `${id}, ${box.name}`).toBeTruthy();
    }
  }
});
