// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { earlyListener } from '../../src/page/early.ts';

it('gives whoever comes later the first place at the window, until they go', () => {
  const life = new AbortController();
  const listen = earlyListener(life.signal);
  const heard: string[] = [];
  window.addEventListener('keydown', () => heard.push('page'), { capture: true, signal: life.signal });
  const stay = new AbortController();
  listen((event) => heard.push(`ours: ${event.type}`), stay.signal);
  const press = (type: string) => document.body.dispatchEvent(new Event(type, { bubbles: true }));
  press('keydown');
  press('wheel');
  press('touchmove');
  expect(heard).toEqual(['ours: keydown', 'page', 'ours: wheel', 'ours: touchmove']);
  stay.abort();
  press('keydown');
  expect(heard.slice(4)).toEqual(['page']);
  const again = new AbortController();
  listen((event) => heard.push(event.type), again.signal);
  life.abort();
  press('keydown');
  expect(heard).toHaveLength(5);
});

it('lets a page scroll: what could hold it up it cannot stop', () => {
  const life = new AbortController();
  earlyListener(life.signal)((event) => event.preventDefault(), life.signal);
  const stopped = ['wheel', 'touchstart', 'click'].map((type) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(stopped).toEqual([false, false, true]);
  life.abort();
});
