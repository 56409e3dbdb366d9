import { expect, it } from 'vitest';
import { partsOf } from '../../src/options/example.ts';

it('marks what stands in brackets and drops the brackets', () => {
  expect(partsOf('[word is] they [close] in May')).toEqual([
    { text: 'word is', marked: true },
    { text: ' they ', marked: false },
    { text: 'close', marked: true },
    { text: ' in May', marked: false },
  ]);
});

it('takes a bracket behind a backslash as itself', () => {
  expect(partsOf('[Hi \\[First name\\]], welcome')).toEqual([
    { text: 'Hi [First name]', marked: true },
    { text: ', welcome', marked: false },
  ]);
});

it('leaves other backslashes, emoji and lines alone', () => {
  expect(partsOf('a\\b 👩‍🚒\n[c]')).toEqual([
    { text: 'a\\b 👩‍🚒\n', marked: false },
    { text: 'c', marked: true },
  ]);
});
