import type { Letter } from '../analyzer/finding.ts';
import type { TextKey } from '../text.ts';
import { type ThinkQuestion, think } from './think.ts';

/** The word that a letter of THINK stands for. The letters are English; what a person sees begins with the word in their language. */
export function nameOf(letter: Letter): TextKey {
  return (think.find((one) => one.letter === letter) as ThinkQuestion).name;
}
