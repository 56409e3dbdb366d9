// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { inUse } from '../../src/page/inUse.ts';

let field: HTMLTextAreaElement;
beforeEach(() => {
  document.body.innerHTML = '<textarea>Some words</textarea><textarea>Others</textarea>';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});

it('is the field with the focus, with nothing selected', () => {
  expect(inUse(field)).toBe(false);
  field.focus();
  field.setSelectionRange(2, 2);
  expect(inUse(field)).toBe(true);
  expect(inUse(document.querySelectorAll('textarea')[1])).toBe(false);
  field.setSelectionRange(0, 4);
  expect(inUse(field)).toBe(false);
});

it('is none where the window has no focus, or the field has left the page', () => {
  field.focus();
  field.setSelectionRange(2, 2);
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  expect(inUse(field)).toBe(false);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  field.remove();
  expect(inUse(field)).toBe(false);
  expect(inUse(undefined)).toBe(false);
});
