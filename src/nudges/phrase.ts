/** One step of a phrase: a word whose wildcards stand between its parts, or up to three words that don't matter. */
export type Step = { readonly parts: readonly string[] } | 'gap';

/** Words that a person wants to be reminded at, one step after the other. */
export type Phrase = readonly Step[];

/** What keeps words from being looked for, and the part of them that it is about. */
export interface Mistake {
  readonly mistake: 'empty' | 'too-long' | 'too-many' | 'too-wide' | 'loose-end' | 'regular-expression';
  readonly about: string;
}

/** A stretch of a text that counts as one step: a word, or a single sign. */
export interface Token {
  readonly folded: string;
  readonly word: boolean;
  readonly start: number;
  readonly end: number;
}

/** The longest that the words of one reminder may be, in UTF-16 units. */
export const LONGEST_WORDS = 400;
const MOST_PHRASES = 20;
const MOST_STEPS = 12;

/** Scripts that put no space between words: there each character is a word to us. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
/** Made when somebody has reminders: an engine takes milliseconds to read the names of so many scripts. */
const made = new Map<string, RegExp>();
function tokenPattern(wild: '' | '*'): RegExp {
  const pattern =
    made.get(wild) ??
    new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}_${wild}])+|[^\\s\\p{M}]`, 'gu');
  made.set(wild, pattern);
  return pattern;
}
const WORD = /[\p{L}\p{N}_]/u;

/** What makes words look like a regular expression, which this is not: taken literally it would never be met. */
const REGULAR_EXPRESSION = /\\[a-z]|\.[*+?]|\(\?|[)\]][*+?{]|\[[^\]]{0,40}-[^\]]{0,40}\]|\{\d|^\^|\||\.\{/i;

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'");

/** A text cut into words and signs, each folded (case, widths, apostrophes) and with its place in the text. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(tokenPattern('')), ({ 0: own, index }) => ({
    folded: fold(own),
    word: WORD.test(own),
    start: index,
    end: index + own.length,
  }));
}

const letters = (phrase: Phrase) =>
  phrase
    .flatMap((step) => (step === 'gap' ? [] : step.parts))
    .join('')
    .match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Reads one phrase: words that follow one another, `*` in a word for any letters, `*` alone for up to three words. */
function phraseOf(words: string): Phrase {
  return words
    .split(/\s+/)
    .filter((chunk) => chunk !== '')
    .flatMap((chunk): Step[] =>
      /^\*+$/.test(chunk)
        ? ['gap']
        : Array.from(chunk.matchAll(tokenPattern('*')), ([token]) => ({ parts: fold(token).split(/\*+/) })),
    );
}

function mistakeIn(words: string, phrase: Phrase): Mistake | undefined {
  const about = words.trim();
  const wild = phrase.some((step) => step === 'gap' || step.parts.length > 1);
  // One letter and a wildcard would speak of every draft.
  if (letters(phrase) < (wild ? 2 : 1)) return { mistake: 'too-wide', about };
  if (phrase[0] === 'gap' || phrase.at(-1) === 'gap') return { mistake: 'loose-end', about };
  if (phrase.length > MOST_STEPS) return { mistake: 'too-long', about };
  return undefined;
}

/**
 * Reads what a person wrote to be reminded at: phrases with commas or line breaks between them. Gives the phrases, or
 * what is mistaken. No phrase can be slow: each is met, or not, in one pass over a draft.
 */
export function phrasesIn(words: string): readonly Phrase[] | Mistake {
  if (words.length > LONGEST_WORDS) return { mistake: 'too-long', about: words.slice(0, 30) };
  const sources = words.split(/[,\n،、，]/).filter((source) => source.trim() !== '');
  if (sources.length === 0) return { mistake: 'empty', about: '' };
  if (sources.length > MOST_PHRASES) return { mistake: 'too-many', about: String(MOST_PHRASES) };
  const pattern = REGULAR_EXPRESSION.exec(words);
  if (pattern) return { mistake: 'regular-expression', about: pattern[0] };
  const phrases = sources.map(phraseOf);
  for (const [index, phrase] of phrases.entries()) {
    const mistake = mistakeIn(sources[index] as string, phrase);
    if (mistake) return mistake;
  }
  return phrases;
}
