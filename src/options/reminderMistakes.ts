import { phrasesIn } from '../nudges/phrase.ts';
import { LONGEST_QUESTION, type Reminder } from '../settings/schema.ts';
import { text } from '../text.ts';

const said = {
  empty: 'reminder_words_empty',
  'too-long': 'reminder_words_too_long',
  'too-many': 'reminder_words_too_many',
  'too-wide': 'reminder_words_too_wide',
  'loose-end': 'reminder_words_loose_end',
  'regular-expression': 'reminder_words_regular_expression',
} as const;

/** What keeps a reminder from being saved, in a sentence for each field it is about. */
export function reminderMistakes({ words, question }: Pick<Reminder, 'words' | 'question'>): {
  readonly words?: string;
  readonly question?: string;
} {
  const phrases = phrasesIn(words);
  const asks = question.trim();
  return {
    ...('mistake' in phrases ? { words: text(said[phrases.mistake], phrases.about) } : {}),
    ...(asks === '' ? { question: text('reminder_question_empty') } : {}),
    ...(asks.length > LONGEST_QUESTION
      ? { question: text('reminder_question_too_long', String(LONGEST_QUESTION)) }
      : {}),
  };
}
