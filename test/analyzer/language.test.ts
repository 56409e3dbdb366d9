import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/analyzer/reading.ts';

/*
 * Everyday posts written for this table, a file a language, a post a line. Nothing learns from them. No file of et, sl,
 * yo and hi-Latn taught anything either: they stand for the languages nobody taught.
 */
const FOLDER = 'test/analyzer/language';
const files = readdirSync(FOLDER).map((file) => ({
  language: file.replace('.txt', ''),
  posts: readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n'),
}));
const english = files.filter(({ language }) => language === 'en');
const others = files.filter(({ language }) => language !== 'en');

/** The posts cut between words to at most so many characters, or, where they should be longer, with the next behind. */
function ofLength(posts: readonly string[], from: number, to: number): string[] {
  return posts
    .map((post, index) => {
      const text = from >= 40 && post.length < from ? `${post}\n${posts[(index + 1) % posts.length]}` : post;
      if (text.length <= to) return text;
      const end = text.slice(0, to + 1).lastIndexOf(' ');
      return text.slice(0, end < 1 ? to : end);
    })
    .filter((text) => text.length >= from);
}

/** How many of a hundred texts are called each. */
function shares(texts: readonly string[]) {
  const counts = { en: 0, other: 0, unknown: 0 };
  for (const text of texts) counts[read({ text }).language] += 100 / texts.length;
  return counts;
}

describe('short posts', () => {
  it('are enough to measure', () => {
    const long = (posts: readonly string[]) => posts.filter((post) => post.length >= 20).length;
    expect(english.reduce((sum, { posts }) => sum + long(posts), 0)).toBeGreaterThanOrEqual(400);
    expect(others.filter(({ posts }) => posts.length >= 30).length).toBeGreaterThanOrEqual(24);
  });

  // Floors just below what was measured; `silent` is 'other' or 'unknown', `foreign` an English post called 'other'.
  it.each([
    { from: 10, to: 19, silent: 94, heard: 84, foreign: 4 },
    { from: 20, to: 39, silent: 97, heard: 96, foreign: 1 },
    { from: 40, to: 79, silent: 99, heard: 99, foreign: 0.5 },
  ])('of $from to $to characters', ({ from, to, silent, heard, foreign }) => {
    const ours = shares(english.flatMap(({ posts }) => ofLength(posts, from, to)));
    const theirs = shares(others.flatMap(({ posts }) => ofLength(posts, from, to)));
    expect(theirs.other + theirs.unknown, JSON.stringify(theirs)).toBeGreaterThanOrEqual(silent);
    expect(ours.en, JSON.stringify(ours)).toBeGreaterThanOrEqual(heard);
    expect(ours.other, JSON.stringify(ours)).toBeLessThanOrEqual(foreign);
  });
});
