import { expect, it } from 'vitest';
import { fitting } from '../../src/nudges/fitting.ts';

const intentions = [
  { words: 'Say who helped', habit: 'generous' },
  { words: 'Look it up', habit: 'reliable' },
  { words: 'Name where I have it from', habit: 'reliable' },
  { words: 'Be kind' },
] as const;
const about = (...checks: ('reliable/hearsay' | 'aware/heat' | 'generous/bragging' | 'own/one')[]) =>
  checks.map((check) => ({ check }));
const words = (questions: ReturnType<typeof about>, turn: number) => fitting(intentions, questions, turn)?.words;

it('is of the habit that the gravest question is about, and those of one habit take turns', () => {
  expect(words(about('reliable/hearsay', 'generous/bragging'), 0)).toBe('Look it up');
  expect(words(about('reliable/hearsay'), 1)).toBe('Name where I have it from');
  expect(words(about('generous/bragging'), 7)).toBe('Say who helped');
});

it('is of the next question’s habit where none is of the first’s', () => {
  expect(words(about('own/one', 'aware/heat', 'generous/bragging'), 0)).toBe('Say who helped');
});

it('is any in turn where none fits', () => {
  expect([0, 1, 2, 3, 4].map((turn) => words(about('aware/heat'), turn))).toEqual([
    'Say who helped',
    'Look it up',
    'Name where I have it from',
    'Be kind',
    'Say who helped',
  ]);
});

it('is none where a person has none', () => {
  expect(fitting([], about('aware/heat'), 3)).toBeUndefined();
});
