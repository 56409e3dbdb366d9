// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { caretOf, rememberCaret } from '../../src/page/caret.ts';

let field: HTMLElement;
let other: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div tabindex="0">One two three</div><p tabindex="0">Elsewhere</p>';
  field = document.querySelector('div') as HTMLElement;
  other = document.querySelector('p') as HTMLElement;
});

const select = (element: Element, from: number, to: number) =>
  document.getSelection()?.setBaseAndExtent(element.firstChild as Text, from, element.firstChild as Text, to);
const selected = () => {
  const { anchorNode, anchorOffset, focusOffset } = document.getSelection() as Selection;
  return [anchorNode?.parentElement?.localName, anchorOffset, focusOffset];
};

describe('a caret', () => {
  it('goes back to where it was, and the focus with it', () => {
    field.focus();
    select(field, 4, 7);
    const caret = caretOf(field);
    other.focus();
    select(other, 0, 2);
    caret.restore();
    expect(document.activeElement).toBe(field);
    expect(selected()).toEqual(['div', 4, 7]);
  });

  it('that a press has moved elsewhere is the one that was remembered before', () => {
    select(field, 4, 4);
    rememberCaret(field);
    select(other, 1, 1);
    caretOf(field).restore();
    expect(selected()).toEqual(['div', 4, 4]);
  });

  it('stays where the page has no such field any more', () => {
    select(field, 4, 4);
    const caret = caretOf(field);
    select(other, 1, 1);
    field.remove();
    caret.restore();
    expect(selected()).toEqual(['p', 1, 1]);
  });

  it('stays where its words have gone', () => {
    select(field, 4, 4);
    const caret = caretOf(field);
    field.textContent = 'Anew';
    select(other, 1, 1);
    caret.restore();
    expect(selected()).toEqual(['p', 1, 1]);
    expect(document.activeElement).toBe(field);
  });

  it('is not set again where it stands already', () => {
    select(field, 4, 7);
    const caret = caretOf(field);
    const selection = document.getSelection() as Selection;
    let set = 0;
    const real = selection.setBaseAndExtent;
    selection.setBaseAndExtent = (...place) => {
      set += 1;
      real.apply(selection, place);
    };
    caret.restore();
    expect(set).toBe(0);
    select(field, 0, 1);
    caret.restore();
    expect([set, selected()]).toEqual([2, ['div', 4, 7]]);
  });

  it('of a field in which it never was is the focus alone', () => {
    select(other, 1, 1);
    caretOf(field).restore();
    expect(document.activeElement).toBe(field);
    expect(selected()).toEqual(['p', 1, 1]);
  });
});
