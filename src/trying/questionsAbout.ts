import { analyze } from '../analyzer/analyze.ts';
import type { Question } from '../messages.ts';
import { choose } from '../nudges/choose.ts';
import { remind } from '../nudges/remind.ts';
import { profileHere } from '../settings/profiles.ts';
import { remindersIn } from '../settings/remindersIn.ts';
import type { Settings } from '../settings/schema.ts';
import { type TextKey, text } from '../text.ts';

/** What there is to ask about a text that was typed here, as if it were written at that place, in the shape in which a page tells of its draft. */
export function questionsAbout(draft: string, settings: Settings, place: string | undefined): readonly Question[] {
  const { questions } = choose(analyze({ text: draft }), {
    ...profileHere(settings, place),
    reminded: remind({ text: draft, ...(place === undefined ? {} : { place }) }, remindersIn(settings)),
  });
  return questions.map(({ letter, check, ask, own, reason, findings }) => ({
    letter,
    check,
    ask: own?.question ?? text(ask),
    reason: text(reason as TextKey, own?.from || text('policy_organisation')),
    words: [...new Set(findings.map(({ span }) => draft.slice(...span)))],
  }));
}
