// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { boxOfField, draftIn, type Finder } from '../../src/page/box.ts';
import { pathOf } from '../../src/page/dom.ts';
import { addedSite } from '../../src/sites/addedSite.ts';
import { discourse } from '../../src/sites/discourse.ts';
import { mastodon } from '../../src/sites/mastodon.ts';
import { toldBySigns } from '../../src/sites/toldBySigns.ts';

const box =
  '<form class="compose-form"><textarea class="autosuggest-textarea__textarea" id="here">mine</textarea></form>';
const asked = vi.fn(() => undefined);
const finder: Finder = { ofField: asked, ofPress: asked, ofForm: asked };
const here = () => pathOf(document.getElementById('here') as HTMLElement);
afterEach(() => {
  asked.mockClear();
  vi.restoreAllMocks();
});

const added = () => toldBySigns(addedSite('https://small.example/*'), [discourse, mastodon], document);

it('an added host is the software whose signs its page carries, and nothing is looked for by its shape there', () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const site = added();
  document.body.innerHTML = '';
  expect(site.generic, 'before there is a page').toBe(true);
  document.body.innerHTML = `<div class="app-holder" id="mastodon"></div>${box}`;
  const found = boxOfField({ site, finder }, here());
  expect(found && draftIn({ site }, found)).toMatchObject({ text: 'mine', place: 'small.example' });
  expect(found?.composer).toBe(mastodon.composers[0]);
  document.getElementById('here')?.removeAttribute('class');
  document.querySelector('form')?.removeAttribute('class');
  boxOfField({ site, finder }, here());
  expect(asked).not.toHaveBeenCalled();
});

it('another host stays what it is, and is looked at no more once its page has loaded', () => {
  const site = added();
  document.body.innerHTML = box;
  expect(boxOfField({ site, finder }, here())).toBeUndefined();
  expect(asked).toHaveBeenCalledOnce();
  document.body.innerHTML = '<div class="app-holder" id="mastodon"></div>';
  expect(site.composers).toEqual([]);
  expect(site.generic).toBe(true);
});
