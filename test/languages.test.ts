import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Words = Readonly<Record<string, { readonly message: string; readonly placeholders?: unknown }>>;

const locales = join(import.meta.dirname, '../public/_locales');
const wordsIn = (language: string) =>
  JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8')) as Words;
const english = wordsIn('en');

/** What the stores take of a manifest's description and of its short name. */
const LONGEST_DESCRIPTION = 132;

/** What takes the place of something else in a message: $1, $NAME$. */
const partsOf = (message: string) => (message.match(/\$(?:\d|[a-z0-9_]+\$)/gi) ?? []).toSorted();

/** How many words a message has, beside the name of the extension. */
const lengthOf = (message: string) => message.replace('Think First', '').match(/\p{L}+/gu)?.length ?? 0;

/** What a language still lacks, each in a sentence. Names and single words may be the same as in English. */
function lacking(words: Words): readonly string[] {
  const sentences: string[] = [];
  for (const [key, { message }] of Object.entries(english)) {
    const own = words[key]?.message;
    if (own === undefined || own.trim() === '') sentences.push(`${key} is missing.`);
    else if (partsOf(own).join() !== partsOf(message).join())
      sentences.push(`${key} has other parts than in English: ${partsOf(message).join(' ') || 'none'}.`);
    else if (own === message && lengthOf(message) > 3) sentences.push(`${key} is still in English.`);
    else if (/^ask_/.test(key) && !/[?？؟;]\s*$/.test(own)) sentences.push(`${key} is no question.`);
  }
  for (const key of Object.keys(words)) if (!english[key]) sentences.push(`${key} is said nowhere: take it out.`);
  return sentences;
}

describe('every language is whole', () => {
  it.each(readdirSync(locales).map((language) => [language]))('%s', (language) => {
    const words = wordsIn(language);
    expect(words.app_description?.message.length, 'the stores take 132 characters').toBeLessThanOrEqual(
      LONGEST_DESCRIPTION,
    );
    if (language !== 'en') expect(lacking(words)).toEqual([]);
  });

  it('and what one lacks is said', () => {
    const long = Object.entries(english).find(([, { message }]) => lengthOf(message) > 3)?.[0] as string;
    const { [long]: _, ...without } = english;
    expect(lacking(without)).toContain(`${long} is missing.`);
    expect(lacking(english)).toContain(`${long} is still in English.`);
    expect(lacking({ ...english, [long]: { message: 'Sag es $9' } })).toContain(
      `${long} has other parts than in English: none.`,
    );
    expect(lacking({ ...english, strange: { message: 'was' } })).toContain('strange is said nowhere: take it out.');
  });
});
