import type { Letter } from '../analyzer/finding.ts';
import type { TextKey } from '../text.ts';

/** One of the five questions of THINK: its letter, the word it stands for, and the question. */
export interface ThinkQuestion {
  readonly letter: Letter;
  readonly name: TextKey;
  readonly question: TextKey;
}

/** The five questions of THINK, in the order that spells the word. */
export const think: readonly ThinkQuestion[] = [
  { letter: 'T', name: 'think_t_name', question: 'think_t_question' },
  { letter: 'H', name: 'think_h_name', question: 'think_h_question' },
  { letter: 'I', name: 'think_i_name', question: 'think_i_question' },
  { letter: 'N', name: 'think_n_name', question: 'think_n_question' },
  { letter: 'K', name: 'think_k_name', question: 'think_k_question' },
];
