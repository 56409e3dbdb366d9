import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../tools/evaluate/labelled.ts';
import { measure } from '../../tools/evaluate/measure.ts';

interface Floors {
  readonly precision: number;
  readonly recall: number;
  readonly cleanLeftAlone: number;
  readonly pairsOrdered: number;
}

const floors = JSON.parse(readFileSync('tools/evaluate/floors.json', 'utf8')) as Readonly<Record<string, Floors>>;

describe.each(Object.entries(floors))('on %s, kept from training', (file, floor) => {
  const figures = measure(readLabelled(`tools/evaluate/kept/${file}`));

  it('findings are right and found as often as they were', () => {
    expect(figures.micro.precision).toBeGreaterThanOrEqual(floor.precision);
    expect(figures.micro.recall).toBeGreaterThanOrEqual(floor.recall);
  });

  it('clean drafts are left alone as often as they were', () => {
    expect(figures.cleanLeftAlone / figures.clean).toBeGreaterThanOrEqual(floor.cleanLeftAlone);
  });

  it('the troubled one of a pair is told from the other as often as it was', () => {
    expect(figures.pairsOrdered / figures.pairs).toBeGreaterThanOrEqual(floor.pairsOrdered);
  });
});
