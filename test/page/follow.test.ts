// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { followField } from '../../src/page/follow.ts';

it('tells of what is typed and of what a page changes by itself, until the end', async () => {
  document.body.innerHTML = '<div><p>One</p></div>';
  const field = document.querySelector('div') as HTMLElement;
  const life = new AbortController();
  const changed = vi.fn();
  followField(field, changed, life.signal);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(changed).toHaveBeenCalledTimes(1);
  (field.firstElementChild as HTMLElement).textContent = 'Two';
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  document.body.append('beside it');
  await Promise.resolve();
  life.abort();
  field.append('Three');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(changed).toHaveBeenCalledTimes(2);
});
