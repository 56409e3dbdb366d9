import type { TextKey } from '../text.ts';

/** A practice worth coming back to, and the questions that lead to it. */
export interface Practice {
  readonly name: TextKey;
  readonly questions: readonly [TextKey, TextKey, TextKey, TextKey];
}

/** The five practices. */
export const practices: readonly Practice[] = [
  {
    name: 'reflect_vulnerability',
    questions: [
      'reflect_vulnerability_1',
      'reflect_vulnerability_2',
      'reflect_vulnerability_3',
      'reflect_vulnerability_4',
    ],
  },
  {
    name: 'reflect_whole_person',
    questions: ['reflect_whole_person_1', 'reflect_whole_person_2', 'reflect_whole_person_3', 'reflect_whole_person_4'],
  },
  {
    name: 'reflect_provoking',
    questions: ['reflect_provoking_1', 'reflect_provoking_2', 'reflect_provoking_3', 'reflect_provoking_4'],
  },
  {
    name: 'reflect_promoting',
    questions: ['reflect_promoting_1', 'reflect_promoting_2', 'reflect_promoting_3', 'reflect_promoting_4'],
  },
  {
    name: 'reflect_circle',
    questions: ['reflect_circle_1', 'reflect_circle_2', 'reflect_circle_3', 'reflect_circle_4'],
  },
];
