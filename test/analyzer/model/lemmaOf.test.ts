import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../../src/analyzer/model/lemmaOf.ts';
import { hashedOn, plainCode } from '../../../src/analyzer/model/letters.ts';

function lemma(text: string): number {
  let word = 0;
  for (let at = 0; at < text.length; at += 1) word = hashedOn(word, plainCode(text.charCodeAt(at)));
  return lemmaOf(`a ${text} b`, 2, 2 + text.length, word);
}

const same = (...words: readonly string[]) => expect(new Set(words.map(lemma)).size, words.join(' ')).toBe(1);

describe('the plain form of a word', () => {
  it('is that of its other forms', () => {
    same('claim', 'claims', 'claimed', 'claiming', 'CLAIMS');
    same('running', 'runned');
    same('company', 'companies');
    same('place', 'places', 'placed', 'placing');
    same('quick', 'quickly', 'quicker', 'quickest');
    same('garden', "garden's", 'gardens', 'garden’s');
  });

  it('of a word too short to have lost its end, or without one, is the word', () => {
    expect(new Set(['was', 'wa', 'red', 're', 'king', 'kin', 'glass', 'glas', 'about'].map(lemma)).size).toBe(9);
  });
});
