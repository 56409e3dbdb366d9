import type { Check } from '../../check.ts';
import type { Mark } from '../../finding.ts';
import { once } from '../../once.ts';
import { ENOUGH, placesOf } from '../../phrases.ts';
import { cause, crowed, gave, measured, shown, topic, virtue } from './charity-crowing.words.ts';

const LONGEST_SPAN = 220;
/** Asks about giving, where "who does that?" after a telling asks nothing. */
const ASKS = /^\W{0,3}(?:is|are|does|do|did|what|why|how|which|can|could|should|would|where|when|anyone|has|have)\b/;

/** Somebody invented, who gives in a book or a film. */
const INVENTED = /\b(?:chapter|novel|film|movie|episode|character|scene|cartoon|sitcom|villain|plot)\b/;
/** A big cheque that is only spoken of: it is crowed over where it is shown. */
const SPOKEN_OF = /^(?:the|a) big /;

/** Told as what the giver would have done. */
const WOULD_HAVE = /\b(?:i|we)(?:'d| would| could| might| should)(?:'ve|(?: \w+)? have)\b/;

/** A pet or a bird is fed, and no charity is done. */
const TO_ANIMALS =
  /\b(?:gave|give|given|giving|fed|feed|bought) (?:the |my |our |a |that |this |next door's )?(?:dogs?|cats?|pup|puppy|kittens?|gulls?|seagulls?|pigeons?|ducks?|squirrels?|robin|birds?|hens?|horses?|foxe?s?)\b/;

/** What stands before the first word of a telling. */
const BEFORE = once(() => /^(?:[\s.!?,;:]|\p{Extended_Pictographic}|\ufe0f)*/u);

/** Shows off giving: the giver, the sum, the camera, and nothing of the cause or how to help. */
export const charityCrowing: Check = {
  id: 'generous/charity-crowing',
  letter: 'H',
  example: '[Gave £200 to the homeless man outside Boots and filmed his face.] Not many people would.',
  *find(reading) {
    const { plain, text } = reading;
    let best: Mark | undefined;
    if (!reading.says(topic)) return;
    const excused = reading.says(cause);
    for (const { sentence, match } of placesOf(reading, crowed)) {
      if ((sentence.says(INVENTED) && !sentence.firstHand) || sentence.says(TO_ANIMALS)) continue;
      if (SPOKEN_OF.test(match[0]) && !reading.says(shown)) continue;
      if ((sentence.question && sentence.says(ASKS)) || sentence.says(WOULD_HAVE) || excused) continue;
      best ??= mark(
        sentence.start,
        Math.min(sentence.end, sentence.start + LONGEST_SPAN),
        0.6,
        'reason_charity_crowing_giver',
      );
    }
    for (const { span, sentence } of placesOf(reading, gave, ENOUGH)) {
      if ((sentence.question && sentence.says(ASKS)) || sentence.unreal || sentence.says(TO_ANIMALS)) continue;
      const [from, to] = [Math.max(sentence.start, span[0]), span[1]];
      const isShown = reading.says(shown);
      const isVirtue = reading.says(virtue);
      const isMeasured = reading.says(measured);
      if (!isShown && !isVirtue) {
        if (isMeasured && !excused && plain.length < 400) best ??= mark(from, to, 0.35, 'reason_charity_crowing_giver');
        continue;
      }
      let strength = 0.36 + (isShown ? 0.16 : 0) + (isVirtue ? 0.2 : 0) + (isMeasured ? 0.1 : 0);
      if (excused) strength *= 0.65;
      if (reading.links.length > 0) strength *= 0.95;
      if (!best || strength > best.strength) {
        best = mark(
          from,
          Math.max(to, Math.min(sentence.end, from + LONGEST_SPAN)),
          Math.min(0.68, strength),
          isShown ? 'reason_charity_crowing_shown' : 'reason_charity_crowing_giver',
        );
      }
    }
    if (best) yield best;

    function mark(from: number, to: number, strength: number, reason: Mark['reason']): Mark {
      return { span: [to - text.slice(from, to).replace(BEFORE(), '').length, to], strength, reason };
    }
  },
};
