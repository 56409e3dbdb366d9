// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type Box, draftIn } from '../../src/page/box.ts';
import { lastDraftIn } from '../../src/page/lastDraftIn.ts';
import type { Composer, Site } from '../../src/sites/site.ts';

const composer: Composer = { kind: 'post', within: ['section'], field: ['textarea'], send: ['.send'], keys: [] };
const site: Site = { id: 'here', name: 'Here', matches: ['https://here.example/*'], composers: [composer] };

it('tells what the box holds, and once the page has taken the box away, what it held last', () => {
  document.body.innerHTML = '<section><textarea></textarea><button class="send">Post</button></section>';
  const root = document.querySelector('section') as Element;
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const box: Box = { composer, field, root };
  field.value = 'one';
  const last = lastDraftIn({ site }, box, draftIn({ site }, box), () => {});
  field.value = 'two';
  expect(last().text).toBe('two');
  field.value = '';
  expect(last().text).toBe('');
  field.value = 'three';
  expect(last().text).toBe('three');
  // As an editor does that is ended: emptied, and gone.
  field.value = '';
  root.remove();
  expect(last().text).toBe('three');
});

it('tells what the box held last where it can no longer be read, and says so', () => {
  document.body.innerHTML = '<section><textarea></textarea><button class="send">Post</button></section>';
  const context = () => {
    if (field.value === 'two') throw new Error('unreadable');
    return {};
  };
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const box: Box = { composer: { ...composer, context }, field, root: document.querySelector('section') as Element };
  const troubles: unknown[] = [];
  field.value = 'one';
  const last = lastDraftIn({ site }, box, draftIn({ site }, box), (error) => troubles.push(error));
  field.value = 'two';
  expect([last().text, troubles]).toEqual(['one', [new Error('unreadable')]]);
});
