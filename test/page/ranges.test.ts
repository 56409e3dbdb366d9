// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readField } from '../../src/page/fields.ts';
import { rangesIn } from '../../src/page/ranges.ts';

function fieldOf(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="white-space: normal">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('the place of words in an editor', () => {
  it.each([
    ['one text node', 'You are idiots, all of you.', 'idiots'],
    ['nodes of a style each', 'You <b>are</b> id<i>io</i>ts.', 'are idiots'],
    ['paragraphs', '<p>One line.</p><p>And <span>idiots</span> in another.</p>', 'idiots'],
    ['blanks that collapse', 'You   are\n   idiots now', 'are idiots'],
    ['a mark that holds the caret open', '<p>\u200bYou idi\u200bots</p>', 'You idi'],
    ['an emoji drawn as a picture before it', '<p><img alt="🙂"> you idiots</p>', 'idiots'],
    ['what others said before it', '<blockquote>Their words</blockquote><p>you idiots</p>', 'idiots'],
    ['what only the editor shows', '<p data-slate-placeholder>Write…</p><p>you idiots</p>', 'idiots'],
    ['letters of two units', '<p>Oh 😀😀 you idiots</p>', 'you idiots'],
  ])('%s', (_, html, words) => {
    const field = fieldOf(html);
    const text = readField(field);
    const from = text.indexOf(words);
    expect(from).toBeGreaterThanOrEqual(0);
    const [range] = rangesIn(field, text, [[from, from + words.length]]);
    const plain = (some: string) => some.replace(/[\s\u200b]+/g, '');
    expect(plain(range?.toString() ?? '')).toBe(plain(words));
    expect(range?.toString()).toMatch(/^\S.*\S$/su);
  });

  it('is unknown where the text is no longer what stands there', () => {
    const field = fieldOf('You are idiots.');
    expect(rangesIn(field, 'You were idiots.', [[0, 3]])).toEqual([undefined]);
  });

  it('is unknown for words that a picture stands for', () => {
    const field = fieldOf('<img alt="🙂">');
    expect(rangesIn(field, '🙂', [[0, 2]])).toEqual([undefined]);
  });
});
