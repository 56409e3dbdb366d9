// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { wordsInUse } from '../../src/page/wordsInUse.ts';

beforeEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = `
    <p id="said">They all lie, says a friend of a friend.</p>
    <textarea>Half of a thought and the other half.</textarea>
    <div contenteditable="true" tabindex="0">An editor's words.</div>
    <input type="password" value="a secret"><input type="text" value="a short line">`;
});
const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector) as E;
const select = (node: Node) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
};

describe('the words in use', () => {
  it('are what is selected on the page', () => {
    select(find('#said'));
    expect(wordsInUse(document)).toMatchObject({ text: 'They all lie, says a friend of a friend.', selected: true });
    expect(wordsInUse(document)?.field).toBeUndefined();
  });

  it('are the selected part of a text field', () => {
    const field = find<HTMLTextAreaElement>('textarea');
    field.focus();
    field.setSelectionRange(0, 17);
    expect(wordsInUse(document)).toMatchObject({ text: 'Half of a thought', selected: true, field });
  });

  it('are all of the field in use, where nothing is selected', () => {
    const field = find<HTMLTextAreaElement>('textarea');
    field.focus();
    field.setSelectionRange(3, 3);
    expect(wordsInUse(document)).toMatchObject({ text: field.value, selected: false, at: field });
  });

  it('are the selected part of an editor', () => {
    const editor = find('[contenteditable]');
    editor.focus();
    select(editor.firstChild as Node);
    expect(wordsInUse(document)).toMatchObject({ text: "An editor's words.", selected: true, field: editor });
  });

  it('are those of a field in a shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<textarea>In the shadow.</textarea>';
    const field = host.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(0, 0);
    expect(wordsInUse(document)).toMatchObject({ text: 'In the shadow.', at: field });
  });

  it('are never a password, selected or not', () => {
    const secret = find<HTMLInputElement>('[type="password"]');
    secret.focus();
    expect(wordsInUse(document)).toBeUndefined();
    secret.setSelectionRange(0, 8);
    expect(wordsInUse(document)).toBeUndefined();
  });

  it('are none in an empty field and none on a page', () => {
    expect(wordsInUse(document)).toBeUndefined();
    find<HTMLTextAreaElement>('textarea').value = ' ';
    find('textarea').focus();
    expect(wordsInUse(document)).toBeUndefined();
  });
});
