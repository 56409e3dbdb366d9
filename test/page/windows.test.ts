// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { everyWindow } from '../../src/page/windows.ts';

let life: AbortController;
let met: Window[];
beforeEach(() => {
  life = new AbortController();
  met = [];
  document.body.innerHTML = '<p></p>';
});
afterEach(() => life.abort());

/** A frame of the same origin, as far as is asked of it. */
function frameWith(view: object | null): HTMLElement {
  // One that would load nothing.
  const frame = Object.defineProperty(document.createElement('p'), 'localName', { value: 'iframe' });
  Object.defineProperty(frame, 'contentDocument', { value: view && { defaultView: view } });
  document.body.append(frame);
  return frame;
}
const windowOf = (): Window => {
  const view = new EventTarget();
  return Object.assign(view, { document: new EventTarget() }) as unknown as Window;
};

it('is told of our own window at once, and of a frame once it has loaded', () => {
  everyWindow(life.signal, (view) => met.push(view));
  expect(met).toEqual([window]);
  const inner = windowOf();
  frameWith(inner).dispatchEvent(new Event('load'));
  expect(met).toEqual([window, inner]);
  document.querySelector('p')?.dispatchEvent(new Event('load'));
  frameWith(null).dispatchEvent(new Event('load'));
  expect(met).toHaveLength(2);
});

it('is told of a frame that the focus goes to, or is in already', () => {
  const inner = windowOf();
  const frame = frameWith(inner);
  Object.defineProperty(document, 'activeElement', { value: frame, configurable: true });
  everyWindow(life.signal, (view) => met.push(view));
  expect(met).toEqual([window, inner]);
  window.dispatchEvent(new Event('blur'));
  expect(met).toEqual([window, inner, inner]);
  document.querySelector('p')?.dispatchEvent(new Event('blur', { bubbles: true }));
  expect(met).toHaveLength(3);
  life.abort();
  window.dispatchEvent(new Event('blur'));
  expect(met).toHaveLength(3);
  Reflect.deleteProperty(document, 'activeElement');
});
