import { describe, expect, it } from 'vitest';
import { hashedOn, plainCode } from '../../../src/analyzer/model/letters.ts';
import { LINK, tagOf, tagOfSign } from '../../../src/analyzer/model/tagOf.ts';

/** The tag of a word among others; the word is what stands between brackets. */
function tagged(marked: string): number {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const end = marked.indexOf(']') - 1;
  let word = 0;
  for (let at = start; at < end; at += 1) word = hashedOn(word, plainCode(text.charCodeAt(at)));
  return tagOf(text, start, end, word, 0);
}

const same = (...marked: readonly string[]) => expect(new Set(marked.map(tagged)).size, marked.join(' ')).toBe(1);
const apart = (...marked: readonly string[]) =>
  expect(new Set(marked.map(tagged)).size, marked.join(' ')).toBe(marked.length);

describe('the part of speech of a word', () => {
  it('of a closed class is that of its like, however it is written', () => {
    same('and [you]', '[You]', 'and [YOU]', '[your]', "[you're]", '[you’re]');
    same('[never]', '[not]', '[nobody]');
    apart(
      '[you]',
      '[we]',
      '[i]',
      '[they]',
      '[it]',
      '[the]',
      '[of]',
      '[and]',
      '[what]',
      '[is]',
      '[has]',
      '[can]',
      '[not]',
    );
  });

  it('is told by its end, the longest ending first, also in the plural', () => {
    same('[nation]', '[nations]', '[kindness]', '[garages]');
    same('[baker]', '[bakers]', '[cyclists]');
    same('[quickly]', '[slowly]');
    same('[famous]', '[careless]', '[biggest]');
    same('[gardens]', "[gardener's]", '[keys]');
    same('[glass]', '[stone]');
    apart('[nation]', '[baker]', '[quickly]', '[famous]', '[running]', '[walked]', '[realise]', '[gardens]', '[stone]');
  });

  it('is told by how it is written, and by what stands before it', () => {
    same('in [12]', 'for $[five]', 'for £[5]', 'for [€5]');
    same('hi @[ada]', 'hi @[running]');
    same('so #[running]', 'so #[blessed]');
    apart('to [Rose]', 'to [ROSE]', 'to [rose]', 'to @[rose]', 'to #[rose]', 'to $[rose]', 'to [😀]');
    same('[Rose]', '[rose]');
  });

  it('of a link is one', () => {
    for (const link of ['[https]://a.org', '[http]://a.org', '[www].a.org']) expect(tagged(link)).toBe(LINK);
  });

  it('of a short word is not told by its end', () => {
    same('[red]', '[ring]', '[bun]');
  });

  it('of a sign is its own', () => {
    const signs = [...'.!?,;:"()'].map((sign) => tagOfSign(sign.charCodeAt(0)));
    expect(new Set(signs).size).toBe(9);
    for (const sign of signs) expect(sign > 0 && sign < 64).toBe(true);
    for (const none of [' ', 'a', '\u20ac', '\n']) expect(tagOfSign(none.charCodeAt(0))).toBe(0);
  });
});
