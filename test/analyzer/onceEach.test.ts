import { expect, it } from 'vitest';
import { onceEach } from '../../src/analyzer/onceEach.ts';

it('makes each value when it is first asked for, once', () => {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return { name };
  };
  const all = onceEach({ first: make('first'), second: make('second') });
  expect(Object.keys(all)).toEqual(['first', 'second']);
  expect(made).toEqual([]);
  expect(all.second).toBe(all.second);
  expect(made).toEqual(['second']);
  expect(all.first.name).toBe('first');
  expect(made).toEqual(['second', 'first']);
});
