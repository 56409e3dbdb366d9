// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Box } from '../../src/page/box.ts';
import { foundOf } from '../../src/page/found.ts';
import type { Site } from '../../src/sites/site.ts';

const site: Site = {
  id: 'here',
  name: 'Here',
  matches: ['https://here.example/*'],
  composers: [
    { kind: 'post', within: ['section'], field: ['textarea', 'input'], send: ['.send'], keys: ['mod+enter'] },
  ],
};
const [composer] = site.composers as [Site['composers'][number]];
const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const box = (): Box => ({ composer, field: find('textarea'), root: find('section') });

beforeEach(() => {
  document.body.innerHTML = '<section><textarea>Secret words</textarea><button class="send">Post</button></section>';
});

describe('what is found of a box', () => {
  it('is all of it', () => {
    expect(foundOf({ site }, box(), false)).toEqual({ box: 'found', tried: [], frame: null });
  });

  it('is nothing where nobody writes', () => {
    expect(foundOf({ site }, undefined, false)).toEqual({ box: 'none', tried: [], frame: null });
  });

  it('is told with what was looked for where its send is missing, and with no word of the page', () => {
    find('.send').remove();
    const found = foundOf({ site }, box(), false);
    expect(found).toEqual({
      box: 'no-send',
      tried: ['post within 1 × section', 'post field 1 × textarea', 'post field 0 × input', 'post send 0 × .send'],
      frame: null,
    });
    expect(JSON.stringify(found)).not.toContain('Secret');
  });

  it('is told where a send was pressed whose field is missing', () => {
    expect(foundOf({ site: { ...site, composers: [{ ...composer, within: [] }] } }, undefined, true)).toMatchObject({
      box: 'no-field',
      tried: ['post field 1 × textarea', 'post field 0 × input', 'post send 1 × .send'],
    });
  });

  it('names the shapes near a field that was found by its shape', () => {
    find('.send').outerHTML =
      '<div role="button" aria-disabled="true" title="words">Post</div><button disabled>B</button>';
    const found = foundOf({ site: { ...site, composers: [] } }, { ...box(), controls: () => [] }, false);
    expect(found.tried).toEqual([
      'field: textarea',
      'near it: div[role="button"][aria-disabled="true"]',
      'near it: button[disabled=""]',
    ]);
  });

  it('names no more than a dozen of them', () => {
    find('section').insertAdjacentHTML('beforeend', '<button>More</button>'.repeat(20));
    const found = foundOf({ site: { ...site, composers: [] } }, { ...box(), controls: () => [] }, false);
    expect(found.tried).toHaveLength(13);
  });

  it('says which frame out of reach the person is in', () => {
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    Object.defineProperty(frame, 'src', { value: 'https://elsewhere.example/box' });
    Object.defineProperty(document, 'activeElement', { value: frame, configurable: true });
    expect(foundOf({ site }, box(), false).frame).toBe('https://elsewhere.example/box');
    Reflect.deleteProperty(document, 'activeElement');
    expect(foundOf({ site }, box(), false).frame).toBeNull();
  });
});
