import type { CheckId } from '../analyzer/finding.ts';
import type { Good, GoodKind } from '../analyzer/good.ts';
import type { TextKey } from '../text.ts';
import type { Question } from './choose.ts';

/** Beside a question of these, any praise would sound like mockery. */
const GRAVE: readonly CheckId[] = ['aware/heat', 'aware/generalization', 'aware/bad-moment'];

/** What each good thing is called, and the questions that would contradict it. */
const told: Readonly<Record<GoodKind, { readonly words: TextKey; readonly notBeside: readonly CheckId[] }>> = {
  source: {
    words: 'good_source',
    notBeside: ['reliable/unsourced-claim', 'reliable/vague-authority', 'reliable/hearsay', 'reliable/pass-it-on'],
  },
  credit: {
    words: 'good_credit',
    notBeside: ['generous/bragging', 'generous/charity-crowing', 'generous/attention-stuffing'],
  },
  doubt: { words: 'good_doubt', notBeside: ['reliable/unsourced-claim', 'reliable/overclaim', 'reliable/hearsay'] },
  failure: { words: 'good_failure', notBeside: ['generous/bragging'] },
  question: { words: 'good_question', notBeside: ['aware/one-way', 'generous/engagement-bait'] },
  help: { words: 'good_help', notBeside: ['generous/self-promotion', 'generous/bragging', 'generous/charity-crowing'] },
  'promotes-other': { words: 'good_promotes_other', notBeside: ['generous/self-promotion', 'generous/bragging'] },
};

/** The first good thing that can honestly be said beside what is asked, in words; none beside anger or another's grief. */
export function praise(
  analysis: { readonly good: readonly Good[] },
  questions: readonly Question[],
): TextKey | undefined {
  const asked = new Set(questions.map(({ check }) => check));
  if (GRAVE.some((check) => asked.has(check))) return undefined;
  const sayable = analysis.good.find(({ kind }) => !told[kind].notBeside.some((check) => asked.has(check)));
  return sayable && told[sayable.kind].words;
}
