// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { picksFromList } from '../../src/page/list.ts';

const at = (element: Element, left: number, top: number, width: number, height: number) => {
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
};

let field: HTMLTextAreaElement;
let list: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><div><ul></ul></div>';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
  list = document.querySelector('ul') as HTMLElement;
  at(field, 100, 100, 300, 50);
  at(list, 120, 150, 100, 80);
});

describe('Enter picks from a list', () => {
  it('that the field says is open', () => {
    expect(picksFromList(field)).toBe(false);
    field.setAttribute('aria-expanded', 'true');
    expect(picksFromList(field)).toBe(true);
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-activedescendant', 'one');
    expect(picksFromList(field)).toBe(true);
  });

  it.each(['listbox', 'menu', 'grid'])('that says it is a %s and stands at the field', (role) => {
    list.setAttribute('role', role);
    expect(picksFromList(field)).toBe(true);
  });

  it.each([
    ['under it', 120, 229, true],
    ['too far under it', 120, 230, false],
    ['over it', 120, -59, true],
    ['too far over it', 120, -60, false],
    ['left of it', 0, 110, false],
    ['right of it', 400, 110, false],
  ])('%s', (_, left, top, picks) => {
    list.setAttribute('role', 'listbox');
    at(list, left, top, 100, 80);
    expect(picksFromList(field)).toBe(picks);
  });

  it('that can be seen', () => {
    list.setAttribute('role', 'listbox');
    at(list, 120, 150, 100, 0);
    expect(picksFromList(field)).toBe(false);
    at(list, 120, 150, 0, 80);
    expect(picksFromList(field)).toBe(false);
    at(list, 120, 150, 100, 80);
    list.checkVisibility = () => false;
    expect(picksFromList(field)).toBe(false);
  });

  it('but not what the field stands in, or what stands in the field', () => {
    document.body.innerHTML = '<div role="grid"><p contenteditable="true"><b role="menu">x</b></p></div>';
    const inside = document.querySelector('p') as HTMLElement;
    for (const element of document.body.querySelectorAll('*')) at(element, 0, 0, 100, 100);
    expect(picksFromList(inside)).toBe(false);
  });
});

describe('a list that is only called one in code', () => {
  beforeEach(() => {
    list.className = 'MentionSuggestions';
  });

  it.each([
    ['Hello @an', true],
    ['#', true],
    ['so :smi', true],
    ['Hello an', false],
    ['mail me@home', false],
    ['@ann said', false],
  ])('behind “%s”', (value, picks) => {
    field.value = value;
    field.setSelectionRange(value.length, value.length);
    expect(picksFromList(field)).toBe(picks);
  });

  it('is looked for by the word before the caret, not by the last', () => {
    field.value = '@ann said';
    field.setSelectionRange(4, 4);
    expect(picksFromList(field)).toBe(true);
  });

  it('is looked for in an editor, too', () => {
    const editor = document.createElement('div');
    editor.textContent = 'Hello @an and more';
    document.body.append(editor);
    at(editor, 100, 100, 300, 50);
    const caret = { anchorNode: editor.firstChild, anchorOffset: 9 } as Selection;
    const selection = vi.spyOn(document, 'getSelection').mockReturnValue(caret);
    expect(picksFromList(editor)).toBe(true);
    selection.mockReturnValue({ anchorNode: editor.firstChild, anchorOffset: 13 } as unknown as Selection);
    expect(picksFromList(editor)).toBe(false);
    selection.mockReturnValue({ anchorNode: editor, anchorOffset: 0 } as unknown as Selection);
    expect(picksFromList(editor)).toBe(false);
    selection.mockReturnValue(null);
    expect(picksFromList(editor)).toBe(false);
    selection.mockRestore();
  });
});
