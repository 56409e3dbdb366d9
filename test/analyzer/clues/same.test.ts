import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze.ts';
import { checks } from '../../../src/analyzer/checks/index.ts';
import { clues } from '../../../src/analyzer/clues/clues.ts';
import type { Draft } from '../../../src/draft.ts';

const folder = new URL('../../../tools/train/corpus/', import.meta.url);

/**
 * Of the drafts that are kept for training one in so many is looked at: each is read twice, once at full price.
 * `npm run fuzz -- --sweep` looks at many more.
 */
const EVERY = process.env.SWEEP ? 20 : 1600;
const kept = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean))
  .filter((_, index) => index % EVERY === 0)
  .map((line): Draft => {
    const { text, kind, audience, parent, place } = JSON.parse(line);
    // Some rows say that there is nothing replied to.
    return JSON.parse(JSON.stringify({ text, kind, audience, parent: parent ?? undefined, place }));
  });
const examples = checks.map(({ example }): Draft => ({ text: example.replaceAll(/[[\]]/g, '') }));
const texts = [...examples, ...kept].map(({ text }) => text);
/** One behind the other, so that sentences stand in the middle of a draft and clues far apart. */
const joined = texts.flatMap((text, index): Draft[] =>
  index % 5 === 0 ? [{ text: `${texts.slice(index + 1, index + 5).join(' ')}\n${text}` }] : [],
);
/** Cut, shouted, without punctuation, quoted. */
const mutated = texts.flatMap((text, index): Draft[] => {
  const middle = text.length >> 1;
  const ways = [
    () => text.slice(middle) + text.slice(0, middle),
    () => text.toUpperCase(),
    () => text.replace(/[^\p{L}\p{N}\s]/gu, ''),
    () => `${text.slice(0, middle)}"${text.slice(middle)}" she said`,
    () => text.replaceAll(' ', ' 😂'),
    () => `${text.slice(0, middle)}\u017f\u212a é${text.slice(middle)}`,
  ];
  return index % 2 === 0 ? [{ text: (ways[(index >> 1) % ways.length] as () => string)() }] : [];
});

describe('what is found', () => {
  it('is the same with clues and without', { timeout: process.env.SWEEP ? 3_600_000 : 60_000 }, async () => {
    vi.resetModules();
    vi.doMock('../../../src/analyzer/clues/clues.ts', () => ({ clues: [] }));
    const { analyze: analyzePlainly } = await import('../../../src/analyzer/analyze.ts');
    expect(analyzePlainly).not.toBe(analyze);
    const different = [...examples, ...kept, ...joined, ...mutated].filter(
      (draft) => JSON.stringify(analyze(draft)) !== JSON.stringify(analyzePlainly(draft)),
    );
    expect(clues.length).toBeGreaterThan(150);
    expect(kept.length).toBeGreaterThan(10);
    expect(different.map(({ text }) => text)).toEqual([]);
  });
});
