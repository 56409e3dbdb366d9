// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { editableAt, readField } from '../../src/page/fields.ts';

function field(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('readField', () => {
  it.each([
    ['plain words', 'plain words', 'plain words'],
    ['paragraphs (ProseMirror, Lexical)', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['an empty paragraph between', '<p>one</p><p><br class="ProseMirror-trailingBreak"></p><p>two</p>', 'one\n\ntwo'],
    ['a break inside a paragraph', '<p>one<br>two</p>', 'one\ntwo'],
    ['a break that only holds the caret', '<p>one<br></p>', 'one'],
    ['two breaks in a row', '<p>one<br><br>two</p>', 'one\n\ntwo'],
    [
      'Draft.js blocks',
      '<div data-contents="true"><div data-block="true"><div><span data-offset-key="a"><span data-text="true">one</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span><span data-text="true">three</span></span></div></div></div>',
      'one\n\nthree',
    ],
    ['a first line without a block, then blocks', 'one<div>two</div><div>three</div>', 'one\ntwo\nthree'],
    ['line breaks kept in a text node', 'one\ntwo', 'one\ntwo'],
    ['emoji as pictures', 'hi <img alt="😀" src="data:,"> there', 'hi 😀 there'],
    ['a mention as a chip', 'hi <span contenteditable="false" class="mention">@ada</span>!', 'hi @ada!'],
    ['links and marks', 'see <a href="https://e.org"><b>this</b> page</a>', 'see this page'],
    ['what holds a caret open', '<p>\u200bone\ufeff</p>', 'one'],
    ['an empty editor', '<p><br></p>', ''],
    ['nothing', '', ''],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['hard spaces', 'one\u00a0two', 'one two'],
    ['emoji drawn by a style sheet', 'hi <span role="img" aria-label="😀"></span>', 'hi 😀'],
    ['emoji that are there as characters too', 'hi <span role="img" aria-label="grin">😀</span>', 'hi 😀'],
    ['a spoiler', 'she <span class="spoiler" data-spoiler="">dies</span> in the end', 'she dies in the end'],
    [
      'Slate, with its placeholder',
      '<div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-placeholder="true" contenteditable="false">Message</span><span data-slate-zero-width="n">\ufeff<br></span></span></span></div>',
      '',
    ],
    [
      'CodeMirror 6',
      '<div class="cm-line">one</div><div class="cm-line"><br></div><div class="cm-line">three</div>',
      'one\n\nthree',
    ],
    [
      'Trix, with a mention and the caption of a picture',
      '<div><!--block-->one<br>two <figure contenteditable="false" data-trix-attachment="{}">@ada</figure></div><div><figure contenteditable="false"><img><figcaption>a.png 3 KB</figcaption></figure></div>',
      'one\ntwo @ada',
    ],
    [
      'CKEditor 5, with what it holds its caret by',
      '<p>one <strong>\u2060\u2060two</strong></p><p><br data-cke-filler="true"></p>',
      'one two',
    ],
    ['what an editor draws for itself', '<p>one</p><p data-mce-bogus="all">a shadow</p>', 'one'],
    ['without a quoted reply', '<blockquote><p>they said</p></blockquote><p>I say</p>', 'I say'],
    ['without the mail below', 'I say<div class="gmail_quote">On Monday they wrote</div>', 'I say'],
    ['without a signature', '<p>I say</p><div class="gmail_signature">Ada</div>', 'I say'],
    ['without code', '<p>try</p><pre><code>rm -r</code></pre><p>then</p>', 'try\nthen'],
    ['without code (Quill)', '<p>try</p><div class="ql-code-block-container"><div>rm</div></div>', 'try'],
    [
      'without code (Lexical), but with a name in it',
      '<code data-language="js">rm</code><p>use <code>rm</code></p>',
      'use rm',
    ],
    ['right-to-left words, a lone surrogate, combining marks', 'שלום \ud800 e\u0301', 'שלום \ud800 e\u0301'],
  ])('%s', (_, html, text) => {
    expect(readField(field(html))).toBe(text);
  });

  it('gives a text field to the letter', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    area.value = '  one\n\n two\u00a0\n';
    expect(readField(area)).toBe('  one\n\n two\u00a0\n');
  });

  it('reads a field that shows no line breaks of its source without them', () => {
    const editor = field('\n  <p>one\n  two</p>\n  <p>three</p>\n');
    editor.style.whiteSpace = 'normal';
    expect(readField(editor)).toBe('one two\nthree');
  });

  it('changes nothing', () => {
    const editor = field('<p>one <b>two</b></p><p><br></p>');
    const before = editor.innerHTML;
    readField(editor);
    expect(editor.innerHTML).toBe(before);
  });

  it('reads 100,000 characters in many paragraphs', () => {
    const line = 'a word and another, and so on';
    const editor = field(`<p>${line}</p>`.repeat(3400));
    expect(readField(editor).split('\n')).toHaveLength(3400);
  });
});

describe('editableAt', () => {
  it('finds the field at, in and around an element', () => {
    document.body.innerHTML =
      '<div id="root"><div id="editor" contenteditable="true"><p id="line">x</p></div></div><textarea id="off" readonly></textarea>';
    const editor = document.getElementById('editor');
    for (const id of ['root', 'editor', 'line'])
      expect(editableAt(document.getElementById(id) as Element)).toBe(editor);
    expect(editableAt(document.getElementById('off') as Element)).toBeUndefined();
  });
});
