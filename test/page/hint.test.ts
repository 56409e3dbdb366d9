// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Hint, makeHint } from '../../src/page/hint.ts';

let life: AbortController;
let field: HTMLElement;
let hint: Hint;
let pressed: HTMLElement[];
/** What lies at each point of the page, from above. */
let lies: (x: number, y: number) => Element[];
/** The hint's own tree, which no page sees. */
let own: ShadowRoot | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<textarea></textarea><button>Theirs</button>';
  field = document.querySelector('textarea') as HTMLElement;
  field.getBoundingClientRect = () => new DOMRect(100, 100, 300, 80);
  lies = () => [];
  document.elementsFromPoint = (x, y) => lies(x, y);
  HTMLElement.prototype.showPopover = () => {};
  own = undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    own = attach.call(this, init);
    return own;
  });
  life = new AbortController();
  pressed = [];
  hint = makeHint(
    life.signal,
    (one) => pressed.push(one),
    () => ({ lang: 'fa', dir: 'rtl' }),
  );
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const host = () => document.querySelector('think-first-hint') as HTMLElement | null;
const part = <T extends HTMLElement = HTMLElement>(selector: string) => own?.querySelector(selector) as T;
const place = () => {
  vi.advanceTimersToNextFrame();
  const { left, top, visibility } = part('#place').style;
  return visibility === 'hidden' ? 'hidden' : [left, top];
};

describe('the mark', () => {
  it('is nothing in the page before it is shown, and nothing after it is hidden', () => {
    expect(host()).toBeNull();
    hint.show(field, 'Something to ask');
    expect(host()?.parentElement).toBe(document.documentElement);
    hint.hide();
    expect(host()).toBeNull();
    hint.hide();
  });

  it('is a closed tree with one button, which has a name, in our own language', () => {
    hint.show(field, 'Something to ask');
    expect(host()?.shadowRoot).toBeNull();
    const button = part('button');
    expect([button.getAttribute('aria-label'), button.title, button.hidden]).toEqual([
      'Something to ask',
      'Something to ask',
      false,
    ]);
    expect([part('#place').lang, part('#place').dir]).toEqual(['fa', 'rtl']);
    expect(part('p').hidden).toBe(true);
  });

  it('is told once to those who do not see it', () => {
    hint.show(field, 'Something to ask');
    expect(part('#ears').textContent).toBe('');
    vi.advanceTimersToNextFrame();
    expect(part('#ears').textContent).toBe('Something to ask');
    hint.hide();
    expect(part('#ears').textContent).toBe('');
  });

  it('stays out of the way of an open panel, and of the end', () => {
    const panel = document.createElement('think-first-panel');
    document.body.append(panel);
    hint.show(field, 'Something');
    expect(host()).toBeNull();
    panel.remove();
    life.abort();
    hint.show(field, 'Something');
    hint.tell(field, 'Something.');
    expect(host()).toBeNull();
  });

  it('goes from one field to another', () => {
    const other = document.createElement('textarea');
    other.getBoundingClientRect = () => new DOMRect(10, 400, 100, 50);
    document.body.append(other);
    hint.show(field, 'One');
    expect(place()).toEqual(['406px', '106px']);
    hint.show(other, 'Two');
    expect(place()).toEqual(['116px', '406px']);
  });
});

describe('its place', () => {
  const controlAt = (isThere: (x: number, y: number) => boolean) => {
    lies = (x, y) => [host() as Element, isThere(x, y) ? (document.querySelector('button') as Element) : document.body];
  };

  it('is beside the field, or within where there is no room beside it', () => {
    hint.show(field, 'x');
    expect(place()).toEqual(['406px', '106px']);
    field.getBoundingClientRect = () => new DOMRect(100, 100, innerWidth - 110, 80);
    window.dispatchEvent(new Event('scroll'));
    expect(place()).toEqual([`${innerWidth - 10 - 6 - 22}px`, '106px']);
  });

  it('is on the other side where the field is written from the right', () => {
    field.style.direction = 'rtl';
    hint.show(field, 'x');
    expect(place()).toEqual(['72px', '106px']);
  });

  it('covers nothing that can be pressed', () => {
    hint.show(field, 'x');
    controlAt((x, y) => x > 400 && y < 130);
    expect(place()).toEqual(['406px', '152px']);
    controlAt((x) => x > 400);
    window.dispatchEvent(new Event('resize'));
    expect(place()).toEqual(['372px', '106px']);
    controlAt((x, y) => x > 400 || y > 100);
    window.dispatchEvent(new Event('resize'));
    expect(place()).toEqual(['372px', '72px']);
    controlAt(() => true);
    window.dispatchEvent(new Event('resize'));
    expect(place()).toBe('hidden');
  });

  it('is none where the field cannot be seen', () => {
    hint.show(field, 'x');
    for (const rect of [
      new DOMRect(0, 0, 0, 80),
      new DOMRect(0, 0, 80, 0),
      new DOMRect(0, -100, 80, 80),
      new DOMRect(0, innerHeight + 1, 80, 80),
    ]) {
      field.getBoundingClientRect = () => rect;
      window.dispatchEvent(new Event('scroll'));
      expect(place()).toBe('hidden');
    }
  });

  it('goes with the field', () => {
    hint.show(field, 'x');
    field.remove();
    expect(place()).toBe('hidden');
    expect(host()).toBeNull();
  });
});

describe('a press on the mark', () => {
  const press = (type: string, isTrusted = true, target: Element | null = host()) => {
    const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
    if (isTrusted) Object.defineProperty(event, 'isTrusted', { value: true });
    target?.dispatchEvent(event);
    return event;
  };
  let heard: string[];
  beforeEach(() => {
    heard = [];
    for (const type of ['click', 'pointerdown', 'focusin'])
      window.addEventListener(type, () => heard.push(type), { capture: true, signal: life.signal });
    hint.show(field, 'x');
  });

  it('is the person’s, and no page hears of it', () => {
    expect(press('pointerdown').defaultPrevented).toBe(true);
    expect(press('click').defaultPrevented).toBe(false);
    press('focusin');
    expect([pressed, heard]).toEqual([[field], []]);
  });

  it('by a page is none', () => {
    press('click', false);
    expect(pressed).toEqual([]);
  });

  it('elsewhere is the page’s', () => {
    press('click', true, document.body);
    expect([pressed, heard]).toEqual([[], ['click']]);
  });
});

describe('a sentence', () => {
  const size = (wide: number, high: number) => {
    Object.defineProperty(part('#place'), 'offsetWidth', { value: wide, configurable: true });
    Object.defineProperty(part('#place'), 'offsetHeight', { value: high, configurable: true });
  };

  it('takes the place of the mark until the next press or key', () => {
    hint.show(field, 'Mark');
    hint.tell(field, 'It was not sent.');
    expect([part('button').hidden, part('p').hidden, part('p').textContent]).toEqual([true, false, 'It was not sent.']);
    hint.show(field, 'Another mark');
    hint.unmark();
    vi.advanceTimersToNextFrame();
    expect([host() !== null, part('#ears').textContent]).toEqual([true, '']);
    window.dispatchEvent(new Event('keydown'));
    expect(host()).toBeNull();
    hint.show(field, 'Another mark');
    expect([part('button').hidden, part('p').hidden]).toEqual([false, true]);
    hint.unmark();
    expect(host()).toBeNull();
  });

  it('goes with a key in the frame of an editor too', () => {
    // One that would load nothing.
    const frame = Object.defineProperty(document.createElement('p'), 'localName', { value: 'iframe' });
    const inner = Object.assign(new EventTarget(), { document: new EventTarget() });
    Object.defineProperty(frame, 'contentDocument', { value: { defaultView: inner } });
    document.body.append(frame);
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(frame);
    hint.tell(field, 'It was not sent.');
    expect(host()).not.toBeNull();
    inner.dispatchEvent(new Event('keydown'));
    expect(host()).toBeNull();
  });

  it('follows another, and goes with one press', () => {
    hint.tell(field, 'One.');
    hint.tell(field, 'Two.');
    expect(part('p').textContent).toBe('Two.');
    window.dispatchEvent(new Event('pointerdown'));
    expect(host()).toBeNull();
  });

  it('stands over what can be pressed where there is no other place, and at the foot where there is none at all', () => {
    hint.tell(field, 'It was not sent.');
    size(200, 40);
    lies = () => [document.querySelector('button') as Element];
    expect(place()).toEqual(['406px', '106px']);
    field.getBoundingClientRect = () => new DOMRect(0, 0, innerWidth, innerHeight);
    size(innerWidth * 2, 40);
    window.dispatchEvent(new Event('resize'));
    expect(place()).toEqual(['6px', `${innerHeight - 46}px`]);
  });
});
