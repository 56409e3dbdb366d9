import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { counted } from '../../src/counted.ts';
import { language } from '../../src/language.ts';
import { initialOf } from '../../src/nudges/initialOf.ts';
import { readWords } from '../../tools/languages/readWords.ts';

const all = readWords(new URL('../..', import.meta.url).pathname);

/** Has the browser speak a language, as it does with the words of its folder. */
function speak(folder: string) {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, parts) =>
    (all.get(folder)?.[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place) => [parts ?? []].flat()[Number(place) - 1] ?? '',
    ),
  );
}
afterEach(() => vi.restoreAllMocks());

describe('numbers in sentences', () => {
  it.each([
    ['en', [1, 2, 5], ['1 more site', '2 more sites', '5 more sites']],
    [
      'pl',
      [1, 2, 5, 22, 25],
      ['Jeszcze 1 witryna', 'Jeszcze 2 witryny', 'Jeszcze 5 witryn', 'Jeszcze 22 witryny', 'Jeszcze 25 witryn'],
    ],
    ['ar', [1, 2, 3, 11, 100], ['موقع آخر', 'موقعان آخران', '3 مواقع أخرى', '11 موقعًا آخر', '100 موقع آخر']],
    ['fr', [0, 1, 2], ['0 autre site', '1 autre site', '2 autres sites']],
    ['ja', [1, 7], ['ほか1サイト', 'ほか7サイト']],
    ['it', [1, 2], ['Un altro sito', 'Altri 2 siti']],
  ] as const)('%s', (folder, numbers, sentences) => {
    speak(folder);
    expect(numbers.map((number) => counted('welcome_more_sites', number))).toEqual(sentences);
  });

  it('are written as the language writes them', () => {
    speak('de');
    expect(counted('options_sites', 1234)).toBe('1.234 Websites');
  });
});

it('pages go by the language of our words', () => {
  const seen = [...all.keys()].map((folder) => {
    speak(folder);
    return Object.values(language()).join(' ');
  });
  expect(seen).toEqual([
    'ar rtl',
    'de ltr',
    'en ltr',
    'es ltr',
    'fr ltr',
    'hi ltr',
    'it ltr',
    'ja ltr',
    'nl ltr',
    'pl ltr',
    'pt-BR ltr',
    'zh-CN ltr',
  ]);
});

it('the sign that stands for a word is whole', () => {
  expect(['True', 'Życzliwe', 'ज़रूरी', 'प्रेरक', '思いやり', 'لطيف', ''].map(initialOf)).toEqual([
    'T',
    'Ż',
    'ज़',
    'प्रे',
    '思',
    'ل',
    '',
  ]);
});
