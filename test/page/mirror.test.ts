// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { drawnPart, mirrorOf } from '../../src/page/mirror.ts';

describe('the part of a text that decides where its marks stand', () => {
  it('ends with the paragraph of the last of them', () => {
    expect(drawnPart('One.\nTwo words.\nThree.', [[5, 8]])).toBe('One.\nTwo words.');
    expect(drawnPart('One.\nTwo words.', [[5, 8]])).toBe('One.\nTwo words.');
  });

  it('ends with the line where the paragraph is longer than any', () => {
    const long = 'word '.repeat(300);
    expect(drawnPart(long, [[0, 4]])).toBe(long.slice(0, long.indexOf(' ', 504)));
    const endless = 'w'.repeat(2000);
    expect(drawnPart(endless, [[0, 4]])).toBe(endless);
    expect(drawnPart(`${'w'.repeat(1000)}\nmore words`, [[0, 4]])).toBe('w'.repeat(1000));
  });

  it('is the first paragraph where nothing is marked', () => {
    expect(drawnPart('One.\nTwo.', [])).toBe('One.');
  });
});

describe('a mirror', () => {
  let field: HTMLTextAreaElement | HTMLInputElement;
  const make = (html: string, sizes: object) => {
    document.body.innerHTML = html;
    field = document.body.firstElementChild as HTMLTextAreaElement;
    for (const [name, value] of Object.entries(sizes))
      Object.defineProperty(field, name, { value, configurable: true });
  };
  beforeEach(() => {
    make('<textarea style="font-size: 17px; padding-left: 9px; white-space: pre-wrap"></textarea>', {
      clientWidth: 300,
      clientHeight: 80,
      offsetWidth: 310,
      clientLeft: 2,
      clientTop: 3,
    });
    field.getBoundingClientRect = () => new DOMRect(40, 50, 620, 180);
  });

  it('has the words of the field, marked, as the field draws them', () => {
    const { frame, marks } = mirrorOf(field, 'You are idiots, all of you.\nMore.', [
      [0, 3],
      [8, 14],
      [10, 12],
    ]);
    expect(marks.map((mark) => mark.textContent)).toEqual(['You', 'idiots']);
    const words = frame.firstElementChild as HTMLElement;
    expect(words.textContent).toBe('You are idiots, all of you.\u200b');
    expect([words.style.fontSize, words.style.paddingLeft, words.style.whiteSpace, words.style.width]).toEqual([
      '17px',
      '9px',
      'pre-wrap',
      '300px',
    ]);
    expect(frame.style.visibility).toBe('hidden');
  });

  it('lies over the field, as large and as far scrolled', () => {
    const { frame, follow } = mirrorOf(field, 'Words', [[0, 5]]);
    field.scrollTop = 30;
    follow([5, 7]);
    expect(frame.style.visibility).toBe('');
    expect([frame.style.width, frame.style.height]).toEqual(['300px', '80px']);
    // Drawn twice as large as it is laid out.
    expect(frame.style.transform).toBe('translate(49px, 63px) scale(2)');
    expect((frame.firstElementChild as HTMLElement).style.transform).toBe('translate(0px, -30px)');
  });

  it('has the one line of an input in the middle', () => {
    make('<input>', { clientWidth: 200, clientHeight: 40, offsetWidth: 0 });
    field.getBoundingClientRect = () => new DOMRect(10, 20, 0, 0);
    const { frame, follow } = mirrorOf(field, 'Words', [[0, 5]]);
    const words = frame.firstElementChild as HTMLElement;
    Object.defineProperty(words, 'offsetHeight', { value: 20 });
    follow([0, 0]);
    expect(words.style.whiteSpace).toBe('pre');
    expect(words.style.transform).toBe('translate(0px, 10px)');
    expect(frame.style.transform).toBe('translate(10px, 20px) scale(1)');
  });
});
