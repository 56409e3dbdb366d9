// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MarkedField, type Marks, makeMarks } from '../../src/page/marks.ts';

let life: AbortController;
let marks: Marks;
let opened: number;
/** The marks' own tree, which no page sees. */
let own: ShadowRoot | undefined;
/** What the browser was told to draw in editors: the words under each mark. */
let highlighted: Map<string, string[]>;

/** What a browser tells of sizes: of each field once as soon as it is observed, then of each change. */
let resized: (...fields: Element[]) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: (entries: { readonly target: Element }[]) => void) {
        resized = (...fields) => told(fields.map((target) => ({ target })));
      }
      observe() {}
      disconnect() {}
    },
  );
  document.body.innerHTML = '<textarea></textarea><div contenteditable="true"></div>';
  HTMLElement.prototype.showPopover = () => {};
  document.elementsFromPoint = () => [document.querySelector('textarea') as Element];
  own = undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    own = attach.call(this, init);
    return own;
  });
  highlighted = new Map();
  Object.assign(window, {
    CSS: { highlights: highlighted },
    Highlight: function Highlight(...ranges: Range[]) {
      return ranges.map(String);
    },
  });
  life = new AbortController();
  opened = 0;
  marks = makeMarks(
    life.signal,
    () => {
      opened += 1;
    },
    () => ({ lang: 'fa', dir: 'rtl' }),
  );
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const host = () => document.querySelector('think-first-marks');
const inField = (text: string, ...words: readonly string[]): MarkedField => {
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = text;
  return { field, text, marked: words.map((some) => ({ span: spanOf(text, some), asks: `Why ${some}?` })) };
};
const inEditor = (text: string, ...words: readonly string[]): MarkedField => {
  const field = document.querySelector('div') as HTMLElement;
  field.textContent = text;
  return { field, text, marked: words.map((some) => ({ span: spanOf(text, some), asks: `Why ${some}?` })) };
};
const spanOf = (text: string, words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
const drawn = () => [...(own?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);
const part = <T extends HTMLElement = HTMLElement>(selector: string) => own?.querySelector(selector) as T;
const type = async (field: HTMLElement, text: string) => {
  if ('value' in field) field.value = text;
  else field.textContent = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(0);
  vi.advanceTimersToNextFrame();
};

describe('the marks of a text field', () => {
  it('are nothing in the page before and after', () => {
    expect(host()).toBeNull();
    marks.show([inField('You are idiots.', 'idiots')], 'See all');
    expect(drawn()).toEqual(['idiots']);
    expect([part('#asks').hidden, part('#asks').lang, part('button').textContent]).toEqual([true, 'fa', 'See all']);
    marks.hide();
    expect([host(), drawn()]).toEqual([null, []]);
  });

  it('are none where nothing is marked, or all has ended', () => {
    marks.show([inField('You are idiots.')], 'See all');
    expect(host()).toBeNull();
    life.abort();
    marks.show([inField('You are idiots.', 'idiots')], 'See all');
    expect(host()).toBeNull();
  });

  it('are in the order of the text, each word marked once', () => {
    marks.show([inField('You are idiots, all of you.', 'all of', 'are idiots', 'idiots', 'You')], 'See all');
    expect(drawn()).toEqual(['You', 'are idiots', 'all of']);
  });

  it('are left as they are where they would be the same', () => {
    marks.show([inField('You are idiots.', 'idiots')], 'See all');
    const first = part('mark');
    marks.show([inField('You are idiots.', 'idiots')], 'See all');
    expect(part('mark')).toBe(first);
    marks.show([inField('You are idiots.', 'are')], 'See all');
    expect(drawn()).toEqual(['are']);
    marks.show([inField('You are idiots.', 'are')], 'See both');
    expect(part('button').textContent).toBe('See both');
    marks.show([{ ...inField('You are idiots.', 'are'), marked: [{ span: [4, 7], asks: 'Anew?' }] }], 'See both');
    expect(part('mark')).not.toBe(first);
  });

  it('keep to their words while somebody writes, and go with them', async () => {
    const one = inField('You are idiots. All of you.', 'idiots', 'All');
    marks.show([one], 'See all');
    await type(one.field, 'Oh, you are idiots. All of you.');
    expect(drawn()).toEqual(['idiots', 'All']);
    const before = part('mark');
    await type(one.field, 'Oh, you are idiots. Al of you.');
    expect(drawn()).toEqual(['idiots']);
    expect(part('mark')).not.toBe(before);
    await type(one.field, 'Oh.');
    expect(drawn()).toEqual([]);
  });

  it('stay as drawn where only words behind their line change', async () => {
    const one = inField('You are idiots.\nAnd more', 'idiots');
    marks.show([one], 'See all');
    const before = part('mark');
    await type(one.field, 'You are idiots.\nAnd more words');
    expect(part('mark')).toBe(before);
    await type(one.field, 'You are idiots!\nAnd more words');
    expect(part('mark')).not.toBe(before);
    expect(drawn()).toEqual(['idiots']);
  });

  it('hide where something of the page lies over them, and with their field', async () => {
    const one = inField('You are idiots.', 'idiots');
    marks.show([one], 'See all');
    const placed = () => {
      window.dispatchEvent(new Event('scroll'));
      vi.advanceTimersToNextFrame();
      return [part('mark').hidden, part('.frame').hidden];
    };
    expect(placed()).toEqual([false, false]);
    document.elementsFromPoint = () => [host() as Element, document.body];
    expect(placed()).toEqual([true, false]);
    document.elementsFromPoint = () => [];
    expect(placed()).toEqual([true, false]);
    one.field.checkVisibility = () => false;
    expect(placed()).toEqual([true, true]);
  });
});

describe('the marks of an editor', () => {
  it('are drawn by the browser', async () => {
    const one = inEditor('You are idiots, all of you.', 'idiots', 'all');
    marks.show([one], 'See all');
    expect(highlighted.get('think-first')).toEqual(['idiots', 'all']);
    await type(one.field, 'You are idiots, al of you.');
    expect(highlighted.get('think-first')).toEqual(['idiots']);
    marks.hide();
    expect(highlighted.has('think-first')).toBe(false);
  });

  it('go without a fault where the page has taken their frame away: it has no window any more', () => {
    const editor = inEditor('You are idiots.', 'idiots');
    marks.show([editor], 'See all');
    Object.defineProperty(editor.field, 'ownerDocument', { value: { defaultView: null } });
    expect(() => marks.hide()).not.toThrow();
  });

  it('are none where the browser draws none', () => {
    Object.assign(window, { CSS: {}, Highlight: undefined });
    marks.show([inEditor('You are idiots.', 'idiots')], 'See all');
    expect(highlighted.size).toBe(0);
    expect(host()).toBeTruthy();
  });
});

describe('a press on marked words', () => {
  const click = (x: number, y: number, target: Element = document.querySelector('textarea') as Element) =>
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
  const shown = () => (part('#asks').hidden ? undefined : part('#asks p').textContent);
  const onHost = (type: string, init: MouseEventInit = {}, isTrusted = true) => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, ...init });
    if (isTrusted) Object.defineProperty(event, 'isTrusted', { value: true });
    host()?.dispatchEvent(event);
    return event;
  };
  beforeEach(() => {
    marks.show([inField('You are idiots, all of you.', 'idiots', 'all')], 'See all');
    const [one, other] = [...(own as ShadowRoot).querySelectorAll('mark')] as [HTMLElement, HTMLElement];
    one.getClientRects = () => [new DOMRect(50, 20, 40, 16)] as unknown as DOMRectList;
    other.getClientRects = () => [new DOMRect(100, 20, 20, 16)] as unknown as DOMRectList;
    Object.defineProperty(part('#asks'), 'offsetWidth', { value: 200 });
    Object.defineProperty(part('#asks'), 'offsetHeight', { value: 60, configurable: true });
    part('button').getBoundingClientRect = () => new DOMRect(60, 80, 80, 30);
  });

  it('shows the question about them beside them', () => {
    click(60, 25);
    expect(shown()).toBe('Why idiots?');
    expect([part('#asks').style.left, part('#asks').style.top]).toEqual(['50px', '42px']);
    click(110, 39);
    expect(shown()).toBe('Why all?');
    click(110, 40);
    expect(shown()).toBeUndefined();
    click(95, 25);
    expect(shown()).toBeUndefined();
    click(60, 25, document.body);
    expect(shown()).toBeUndefined();
  });

  it('shows it over them where there is no room below', () => {
    Object.defineProperty(part('#asks'), 'offsetHeight', { value: innerHeight });
    click(60, 25);
    expect(part('#asks').style.top).toBe('6px');
  });

  it('is over with the next key, and whatever moves the page', () => {
    for (const [target, type] of [
      [document.body, 'keydown'],
      [document.body, 'transitionend'],
      [window, 'resize'],
    ] as const) {
      click(60, 25);
      expect(shown()).toBe('Why idiots?');
      target.dispatchEvent(new Event(type, { bubbles: true }));
      expect(shown()).toBeUndefined();
    }
  });

  it('is over where its field has changed its size, not where the browser tells its size for the first time', () => {
    const field = document.querySelector('textarea') as Element;
    click(60, 25);
    resized(field);
    expect(shown()).toBe('Why idiots?');
    resized(field);
    expect(shown()).toBeUndefined();
  });

  it('leads on to all questions by its button, which only a person presses', () => {
    const heard: string[] = [];
    for (const type of ['click', 'mousedown'])
      window.addEventListener(type, () => heard.push(type), { capture: true, signal: life.signal });
    click(60, 25);
    heard.length = 0;
    expect(onHost('mousedown').defaultPrevented).toBe(true);
    onHost('click', { clientX: 61, clientY: 81, detail: 1 }, false);
    onHost('click', { clientX: 59, clientY: 81, detail: 1 });
    onHost('click', { clientX: 61, clientY: 111, detail: 1 });
    expect([opened, shown(), heard]).toEqual([0, 'Why idiots?', []]);
    onHost('click', { clientX: 61, clientY: 81, detail: 1 });
    expect([opened, shown(), heard]).toEqual([1, undefined, []]);
    onHost('click', { clientX: 61, clientY: 81, detail: 1 });
    expect(opened).toBe(1);
    click(60, 25);
    onHost('click', { detail: 0 });
    expect(opened).toBe(2);
  });
});
