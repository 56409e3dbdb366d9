import { readFileSync, writeFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/analyzer/clues/symbols.ts';
import { patternsBuilt } from '../../tools/patterns/patternsBuilt.ts';
import { patternsOfSource } from '../../tools/patterns/patternsOfSource.ts';

/*
 * No regular expression of ours may take more than linear time. A pattern that the checker finds fault with is mended;
 * one that only ever sees a stretch of bounded length may stay, and stands here with the reason.
 */
const ONLY_SHORT: Readonly<Record<string, string>> = {
  '(?:[\\s"\')\\]]|\\p{Extended_Pictographic}|\\ufe0f)+$': 'the last 60 units of a sentence',
  '[.!]+$': 'what stands between brackets, at most 160 units',
  '\\d+$': 'a tag of at most 60 units',
  '[.!?)]+$': 'a password, at most 40 units',
  '[A-Za-z].*\\d|\\d.*[A-Za-z]': 'a password, at most 40 units',
  '\\.(?:priv|home|private)|[a-z]{3,}[._][a-z]{3,}(?:[._]?\\d{2,4})?$|\\d{2,4}$':
    'the name in a mail address, at most 64 units',
};
/** Where an order starts: the stretch before it, cut at `BEFORE`. */
const ORDER_START = '(?:^|[.,!?;:\\n"()\\u2026\\p{Extended_Pictographic}-]\\s*|';

/**
 * The names of patterns that were looked at and found to be linear: a changed pattern has another name and is looked at
 * in every run. `npm run fuzz -- --sweep` looks at all of them and writes the names down.
 */
const SWEPT = new URL('patterns.linear.json', import.meta.url);
const linear: ReadonlySet<string> = new Set(process.env.SWEEP ? [] : JSON.parse(readFileSync(SWEPT, 'utf8')));

describe('regular expressions', () => {
  it('take linear time, all of them', { timeout: 120_000 }, async () => {
    const patterns = [...(await patternsBuilt()), ...patternsOfSource('src')];
    const unlike = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
    expect(unlike.size).toBeGreaterThan(400);
    const looked = [...unlike.values()].filter(
      ({ source }) => !(source in ONLY_SHORT || source.startsWith(ORDER_START)),
    );
    const names = looked.map(
      ({ source, flags }) => (flags.includes('y') ? 'y' : '') + nameOf(new RegExp(source, flags)),
    );
    const faults = looked.flatMap(({ source, flags, file }, index) => {
      if (linear.has(names[index] as string)) return [];
      return analyse({ source, flags }).reports.map(
        ({ type, exponential }) =>
          `${file}: ${exponential ? 'exponential' : 'quadratic'} (${type}): ${source.slice(0, 200)}`,
      );
    });
    expect(faults).toEqual([]);
    if (process.env.SWEEP) writeFileSync(SWEPT, `${JSON.stringify([...new Set(names)].sort(), undefined, 2)}\n`);
  });

  it('none is excused that is gone', () => {
    const there = new Set(patternsOfSource('src').map(({ source }) => source));
    expect(Object.keys(ONLY_SHORT).filter((source) => !there.has(source))).toEqual([]);
  });

  it('a slow one would be found', () => {
    expect(analyse({ source: '(?:a|a)+b', flags: '' }).reports).not.toEqual([]);
    expect(analyse({ source: '\\n\\s*x', flags: '' }).reports).not.toEqual([]);
  });
});
