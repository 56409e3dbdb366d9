// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  boxOfField,
  boxOfForm,
  boxOfPress,
  controlsOf,
  draftIn,
  isSendWithoutField,
  isSwitchedOff,
} from '../../src/page/box.ts';
import type { Composer, Site } from '../../src/sites/site.ts';

const composer: Composer = {
  kind: 'post',
  within: ['.composer'],
  field: ['.field'],
  send: ['.send'],
  parent: ['.parent'],
  keys: ['mod+enter'],
};
const site: Site = { id: 'here', name: 'Here', matches: ['https://here.example/*'], composers: [composer] };

const at = (selector: string) => document.querySelector(selector) as HTMLElement;
function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (
    let one: Element | null = element;
    one;
    one = one.parentElement ?? ((one.getRootNode() as ShadowRoot).host as Element | undefined) ?? null
  )
    path.push(one);
  return path;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('boxOfField', () => {
  it('knows a box and its surroundings', () => {
    document.body.innerHTML =
      '<section class="composer"><textarea class="field"></textarea><button class="send">Post</button></section>';
    const box = boxOfField({ site }, pathOf(at('.field')));
    expect(box?.field).toBe(at('.field'));
    expect(box?.root).toBe(at('.composer'));
    expect(controlsOf(box as NonNullable<typeof box>)).toEqual([at('.send')]);
  });

  it('is no box where nothing matches', () => {
    document.body.innerHTML = '<textarea></textarea>';
    expect(boxOfField({ site }, pathOf(at('textarea')))).toBeUndefined();
  });

  it('still knows the field where its surroundings have changed their name', () => {
    document.body.innerHTML =
      '<section><div><textarea class="field"></textarea></div><button class="send">Post</button></section>';
    expect(boxOfField({ site }, pathOf(at('.field')))?.root).toBe(at('section'));
  });

  it('stays away where a composer holds only in its own place', () => {
    document.body.innerHTML =
      '<section><textarea class="field"></textarea><button class="send">Post</button></section>';
    expect(
      boxOfField({ site: { ...site, composers: [{ ...composer, strict: true }] } }, pathOf(at('.field'))),
    ).toBeUndefined();
  });
});

describe('boxOfPress', () => {
  it('pairs each control with its own box', () => {
    document.body.innerHTML = ['one', 'two']
      .map(
        (id) =>
          `<section class="composer" id="${id}"><textarea class="field">${id}</textarea><button class="send"><span>Post</span></button></section>`,
      )
      .join('');
    const first = boxOfField({ site }, pathOf(at('#one .field')));
    expect(boxOfPress({ site }, pathOf(at('#two span')), first)?.field).toBe(at('#two .field'));
    expect(boxOfPress({ site }, pathOf(at('#one span')), first)?.field).toBe(at('#one .field'));
  });

  it('takes the control out of a shadow root', () => {
    document.body.innerHTML =
      '<section class="composer"><textarea class="field">x</textarea><x-button></x-button></section>';
    const root = at('x-button').attachShadow({ mode: 'open' });
    root.innerHTML = '<button class="send">Post</button>';
    expect(boxOfPress({ site }, pathOf(root.querySelector('button') as Element), undefined)?.field).toBe(at('.field'));
  });

  it('other buttons send nothing', () => {
    document.body.innerHTML =
      '<section class="composer"><textarea class="field">x</textarea><button>Save draft</button><button class="send">Post</button></section>';
    expect(boxOfPress({ site }, pathOf(at('button')), undefined)).toBeUndefined();
  });

  it('by shape only the last counts, and only where no selector holds', () => {
    document.body.innerHTML =
      '<section class="composer"><textarea class="field">x</textarea><button>Anyone</button><button id="last">投稿</button></section>';
    const shaped: Site = { ...site, composers: [{ ...composer, sendByShape: 'button' }] };
    expect(boxOfPress({ site: shaped }, pathOf(at('#last')), undefined)?.field).toBe(at('.field'));
    expect(boxOfPress({ site: shaped }, pathOf(at('button')), undefined)).toBeUndefined();
  });
});

describe('a send whose field is gone', () => {
  it('is told from any other press', () => {
    document.body.innerHTML =
      '<section class="composer"><button class="send">Post</button><button id="else">+</button></section><button class="send" id="out">Send</button>';
    expect(isSendWithoutField({ site }, pathOf(at('.composer .send')))).toBe(true);
    expect(isSendWithoutField({ site }, pathOf(at('#else')))).toBe(false);
    expect(isSendWithoutField({ site }, pathOf(at('#out')))).toBe(false);
  });
});

describe('the rest of a box', () => {
  it('a form belongs to the box in it', () => {
    document.body.innerHTML =
      '<form class="composer"><textarea class="field">x</textarea></form><form id="search"><input></form>';
    expect(boxOfForm({ site }, at('.composer'), undefined)?.field).toBe(at('.field'));
    expect(boxOfForm({ site }, at('#search'), undefined)).toBeUndefined();
  });

  it('a control that is off is off', () => {
    document.body.innerHTML =
      '<button disabled></button><div role="button" aria-disabled="true"></div><button id="on"></button>';
    expect(isSwitchedOff(at('[disabled]'))).toBe(true);
    expect(isSwitchedOff(at('[aria-disabled]'))).toBe(true);
    expect(isSwitchedOff(at('#on'))).toBe(false);
  });

  it('a draft knows its kind, its place and what it answers', () => {
    document.body.innerHTML =
      '<section class="composer"><p class="parent"> what they said </p><textarea class="field">my answer</textarea></section>';
    const box = boxOfField({ site }, pathOf(at('.field')));
    expect(draftIn({ site }, box as NonNullable<typeof box>)).toEqual({
      text: 'my answer',
      kind: 'reply',
      place: 'here',
      parent: 'what they said',
    });
  });

  it('the parts of a thread are one draft', () => {
    document.body.innerHTML =
      '<section class="composer"><textarea class="field">one</textarea><textarea class="field">two</textarea></section>';
    const thread: Site = { ...site, composers: [{ ...composer, thread: true }] };
    const box = boxOfField({ site: thread }, pathOf(at('.field')));
    expect(draftIn({ site: thread }, box as NonNullable<typeof box>)).toMatchObject({
      text: 'one\n\ntwo',
      parts: ['one', 'two'],
    });
  });
});
