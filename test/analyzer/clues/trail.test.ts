import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { careFor } from '../../../src/analyzer/care.ts';
import { checks } from '../../../src/analyzer/checks/index.ts';
import { clues } from '../../../src/analyzer/clues/clues.ts';
import { nameOf, wantsClues } from '../../../src/analyzer/clues/symbols.ts';
import { asked, holds, matchesOf, trailOf } from '../../../src/analyzer/clues/trail.ts';
import { type Reading, read } from '../../../src/analyzer/reading.ts';

const folder = new URL('../checks/', import.meta.url);

/** Every line of the checks' own tables, brackets taken out. */
const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap(
    (file) => readFileSync(new URL(file, folder), 'utf8').match(/(?<=^\s*)(?:'[^'\n]{12,}'|"[^"\n]{12,}")/gm) ?? [],
  )
  .map((line) => line.slice(1, -1).replaceAll(/[[\]\\]/g, ''));

/** Every line is looked at in `npm run fuzz -- --sweep`, else one in so many. */
const EVERY = process.env.SWEEP ? 1 : 4;

/** What an unlucky text can hold: cut words, capitals, signs, letters that only look like others. */
const odd = lines.flatMap((line, index) => {
  if (index % (4 * EVERY) !== 0) return [];
  const middle = line.length >> 1;
  return [
    line.toUpperCase(),
    line.slice(middle) + line.slice(0, middle),
    `${line.slice(0, middle)}😂\u017f\u212a é${line.slice(middle)}`,
  ];
});

const readings: readonly Reading[] = [...lines.filter((_, index) => index % EVERY === 0), ...odd].map((text) =>
  read({ text }),
);

/** What may stand before a sentence and behind it. */
const SURROUNDINGS = [
  ['Well. ', '.'],
  ['"12 of us, you say?" ', '. 7 of them said so.'],
] as const;

function look(reading: Reading): void {
  careFor(reading);
  for (const { question, firstHand, hedged, corrects, unreal, sourced } of reading.sentences)
    void [question, firstHand, hedged, corrects, unreal, sourced];
  for (const check of checks) for (const _ of check.find(reading));
}

describe('clues', () => {
  it('there are lines to look at, and patterns that are asked for', () => {
    for (const reading of readings) look(reading);
    expect(lines.length).toBeGreaterThan(400);
    expect(asked.size).toBeGreaterThan(150);
  });

  it('are worked out for every long pattern as it stands now: `npm run clues` does it', () => {
    const known = new Set(clues.map((line) => line.split(' ', 1)[0]));
    const changed = [...asked.keys()].filter((pattern) => wantsClues(pattern) && !known.has(nameOf(pattern)));
    expect(changed.map(({ source }) => source.slice(0, 80))).toEqual([]);
  });

  it('every long pattern finds with its clues what it finds without', () => {
    const wrong: string[] = [];
    const guarded = [...asked].flatMap(([pattern, guard]) =>
      guard === undefined ? [] : [{ pattern, all: new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`) }],
    );
    for (const { plain, text, sentences } of readings.filter((_, index) => index % 6 === 0)) {
      const trail = trailOf(plain);
      const written = trailOf(text);
      for (const { pattern, all } of guarded) {
        all.lastIndex = 0;
        const expected = [...plain.matchAll(all)].map((match) => [match.index, ...match]);
        const found = [...matchesOf(pattern.global ? pattern : all, trail)].map((match) => [match.index, ...match]);
        if (JSON.stringify(found) !== JSON.stringify(expected) || holds(pattern, trail) !== expected.length > 0)
          wrong.push(`${pattern.source.slice(0, 60)}: ${plain}`);
        all.lastIndex = 0;
        if (holds(pattern, written) !== all.test(text)) wrong.push(`${pattern.source.slice(0, 60)}: ${text}`);
        for (const { plain: own, start } of sentences) {
          all.lastIndex = 0;
          if (holds(pattern, trail, own, start) !== all.test(own)) wrong.push(`${pattern.source.slice(0, 60)}: ${own}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('whatever a long pattern finds it finds in a sentence of its own, too', () => {
    const wrong: string[] = [];
    let looked = 0;
    for (const [pattern, guard] of asked) {
      if (guard === undefined) continue;
      const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
      const found = new Set<string>();
      for (const { plain } of readings) for (const match of plain.matchAll(all)) found.add(match[0].trim());
      for (const words of [...found].slice(0, process.env.SWEEP ? 60 : 6)) {
        for (const [before, behind] of SURROUNDINGS) {
          const text = before + words + behind;
          const own = `${words}.`;
          all.lastIndex = 0;
          if (holds(pattern, trailOf(text), own, before.length) !== all.test(own))
            wrong.push(`${pattern.source.slice(0, 60)}: ${text}`);
          looked += 1;
        }
      }
    }
    expect(looked).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});
