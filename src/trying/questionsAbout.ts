import { analyze } from '../analyzer/analyze.ts';
import type { Question } from '../messages.ts';
import { choose } from '../nudges/choose.ts';
import type { Settings } from '../settings/schema.ts';
import { type TextKey, text } from '../text.ts';

/** What there is to ask about a text that was typed here, in the shape in which a page tells of its draft. */
export function questionsAbout(draft: string, settings: Settings): readonly Question[] {
  const { questions } = choose(analyze({ text: draft }), { readiness: settings.readiness, off: settings.checksOff });
  return questions.map(({ letter, check, ask, reason, findings }) => ({
    letter,
    check,
    ask: text(ask),
    reason: text(reason as TextKey),
    words: [...new Set(findings.map(({ span }) => draft.slice(...span)))],
  }));
}
