// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxOfField, boxOfPress, canBeSent, controlsOf, draftIn } from '../../src/page/box.ts';
import { pathOf } from '../../src/page/dom.ts';
import { genericFinder } from '../../src/page/generic.ts';
import { addedSite } from '../../src/sites/addedSite.ts';

const at = (selector: string) => document.querySelector(selector) as HTMLElement;

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  // There is no layout here: everything is as large as a box that one writes in.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

/** What is found in this page: the box of its field, and what sends it. */
function look(html: string, field = 'textarea, [contenteditable]') {
  document.body.innerHTML = html;
  const place = { site: addedSite('https://forum.example/*'), finder: genericFinder(life.signal) };
  const box = boxOfField(place, pathOf(at(field)));
  return { place, box, sends: box && controlsOf(box).map(({ id }) => id) };
}

describe('what sends', () => {
  it.each([
    ['the button that submits its form', '<form><textarea>x</textarea><button id="a">送信</button></form>'],
    [
      'the one of several that goes by its name',
      '<form><textarea>x</textarea><button name="preview">1</button><button id="a" name="post">2</button></form>',
    ],
    [
      'the last of the words after the field',
      '<div><textarea>x</textarea><button>キャンセル</button><button id="a">送信</button></div>',
    ],
    [
      'what goes by its name in code',
      '<div><textarea>x</textarea><button id="a" data-testid="composerPublishBtn"></button><button data-testid="emojiButton"></button></div>',
    ],
    [
      'what its picture is called',
      '<div><textarea>x</textarea><div role="button"><i class="icon-emoji"></i></div><div id="a" role="button" aria-label="送る"><svg class="lucide-send"></svg></div></div>',
    ],
    [
      'what says that Enter presses it',
      '<div><textarea>x</textarea><button id="a" aria-keyshortcuts="Control+Enter"><svg></svg></button></div>',
    ],
    [
      'an input that submits',
      '<form><p><textarea>x</textarea></p><p><input type="submit" id="a" value="コメントを送信"></p></form>',
    ],
    [
      "what stands outside of the field's own wrapping",
      '<section><div><div><div contenteditable="true" role="textbox">x</div></div></div><footer><button aria-haspopup="menu">+</button><button id="a">返信</button></footer></section>',
    ],
  ])('%s', (_, html) => {
    expect(look(html).sends).toEqual(['a']);
  });

  it('is what was off while nothing was written', () => {
    const { place } = look(
      '<div><textarea></textarea><button id="icon"><svg></svg></button><button id="a" disabled><svg></svg></button><button id="b"><svg></svg></button></div>',
    );
    const field = at('textarea') as HTMLTextAreaElement;
    field.value = 'x';
    at('#a').removeAttribute('disabled');
    expect(boxOfPress(place, pathOf(at('#a')), undefined)?.field).toBe(field);
    expect(boxOfPress(place, pathOf(at('#icon')), undefined)).toBeUndefined();
  });

  it('is nothing where nothing tells, and then keys send nothing either', () => {
    const { box } = look('<main><div contenteditable="true" role="textbox">x</div></main>');
    expect(box && canBeSent(box)).toBe(false);
    expect(box?.composer.keys).toEqual([]);
  });

  it('belongs to the field it stands by', () => {
    const { place } = look(
      ['one', 'two']
        .map((id) => `<div id="${id}"><textarea>${id}</textarea><button name="send">送信</button></div>`)
        .join(''),
    );
    const first = boxOfField(place, pathOf(at('#one textarea')));
    expect(boxOfPress(place, pathOf(at('#two button')), first)?.field).toBe(at('#two textarea'));
    expect(boxOfPress(place, pathOf(at('#one button')), first)?.field).toBe(at('#one textarea'));
  });

  it('is Enter where the field says so, or under a log of messages', () => {
    expect(look('<textarea enterkeyhint="send">x</textarea>').box?.composer.keys).toContain('enter');
    expect(look('<section><ol role="log"></ol><textarea>x</textarea></section>').box?.composer.keys).toContain('enter');
    expect(look('<section><ol></ol><textarea>x</textarea></section>').box?.composer.keys).not.toContain('enter');
  });
});

describe('what is no box', () => {
  it.each([
    ['a search', '<form role="search"><textarea></textarea><button>検索</button></form>'],
    ['a search by its name', '<form><textarea name="q"></textarea><button>検索</button></form>'],
    ['a field that only completes', '<form><textarea role="combobox"></textarea><button>検索</button></form>'],
    ['an account', '<form><input type="password"><textarea></textarea><button>登録</button></form>'],
    ['a payment', '<form><input autocomplete="cc-number"><textarea></textarea><button>支払う</button></form>'],
    ['a form to fill in', `<form>${'<input>'.repeat(7)}<textarea></textarea><button>送信</button></form>`],
    ['an editor of code', '<div class="monaco-editor"><textarea></textarea></div><button name="send"></button>'],
    [
      'an editor of code (CodeMirror 6)',
      '<div class="cm-editor"><div class="cm-lineNumbers"></div><div contenteditable="true" role="textbox"></div></div><button name="send"></button>',
    ],
    [
      'an editor of a language',
      '<div contenteditable="true" role="textbox" data-language="javascript"></div><button name="send"></button>',
    ],
    ['a table', '<div role="grid"><div contenteditable="true"></div></div><button name="send"></button>'],
    ['a single line', '<form><div contenteditable="true" aria-multiline="false"></div><button></button></form>'],
    ['a field of one line', '<form><input type="text"><button></button></form>'],
    ['a field that can not be written in', '<form><textarea readonly></textarea><button></button></form>'],
  ])('%s', (_, html) => {
    expect(look(html, 'textarea, [contenteditable], input').box).toBeUndefined();
  });

  it('but a comment with a name, an address and a page is one', () => {
    const { sends } = look(
      '<form><input><input type="email"><input type="url"><textarea>x</textarea><button id="a">送信</button></form>',
    );
    expect(sends).toEqual(['a']);
  });
});

it("a caption inside an editor belongs to the editor's draft", () => {
  const { place, box } = look(
    '<form><div id="all" contenteditable="true"><p>one</p><figure contenteditable="false"><p id="in" contenteditable="true">two</p></figure></div><button></button></form>',
    '#in',
  );
  expect(box?.field).toBe(at('#all'));
  expect(box && draftIn(place, box).text).toBe('one\ntwo');
});
