import type { Check } from '../../check.ts';
import type { ReasonKey } from '../../finding.ts';
import { once } from '../../once.ts';
import { placesOf } from '../../phrases.ts';
import { isBanter } from '../../place.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { heatWords } from './heat.words.ts';

/** How far before a match words can turn it round: "I'm not saying that you're…" */
const BEFORE = 40;
/** So many places of a kind are weighed; a draft that holds more has made its point. */
const MOST = 40;

interface Kind {
  readonly pattern: RegExp;
  readonly reason: ReasonKey;
  readonly strength: number;
  /** An order, which stands at the head of a clause: "I might get lost" is none. */
  readonly order?: true;
  /** Hurts only where somebody is spoken to: in an answer, or beside a "you". */
  readonly cool?: true;
  /** Turns on an insulting word, so a draft without the start of one needs no look. */
  readonly named?: true;
}

const KINDS: readonly Kind[] = [
  { pattern: heatWords.threat, reason: 'reason_heat_threat', strength: 0.85 },
  { pattern: heatWords.insultToYou, reason: 'reason_heat_insult', strength: 0.8, named: true },
  { pattern: heatWords.insultToThem, reason: 'reason_heat_insult', strength: 0.65, named: true },
  { pattern: heatWords.insultSaid, reason: 'reason_heat_insult', strength: 0.55, named: true },
  { pattern: heatWords.nameCalled, reason: 'reason_heat_insult', strength: 0.7, named: true },
  { pattern: heatWords.driveOff, reason: 'reason_heat_dismissal', strength: 0.65, order: true },
  { pattern: heatWords.rejection, reason: 'reason_heat_dismissal', strength: 0.65, cool: true },
  { pattern: heatWords.contempt, reason: 'reason_heat_contempt', strength: 0.6, cool: true },
];

/** Somebody to be cool to: a reader, a he or a she. */
const AIMED =
  /\b(?:you|u|ya|ye|your|ur|yer|yuh|you're|youre|y'all|una|he|she|his|her|him|they|some people|imagine|another|isn't for|shows|says|low|what a|find a|no one|nobody|none|everyone|everybody)\b/u;

/** Where an order to somebody can start: at the head of a clause, or after a word that hurries it on. */
const ORDER_START = once(
  () =>
    /(?:^|[.,!?;:\n"()\u2026\p{Extended_Pictographic}-]\s*|(?:^|\s)(?:just|please|so|now|oh|well|then|maybe|or|but|bro|lol|mate|man|dude|kid|would you|would you ever|will you|can you|you should|you can|should|better|kindly|seriously|sweetheart|pls|u|ya|you|to go and|how about you|why don't you|yeah|no|ok|okay|go|and)\s)$/u,
);

const PRAISED = /\b(?:monster|beast|animal|machine|savage|freak)[\s!.]{0,4}(?:💪|🔥|👏|🙌|🏆|👑|❤|😍)/u;
const A_THING =
  /^ of an? (?!(?:man|woman|person|human|boss|landlord|landlady|neighbou?r|teacher|manager|father|mother|husband|wife|politician|minister|president|driver|boy|girl|kid|brother|sister|doctor|coach)\b)/;

function weigh(reading: Reading, sentence: Sentence, kind: Kind, from: number, to: number): number {
  const before = reading.plain.slice(Math.max(sentence.start, from - BEFORE), from);
  if (heatWords.negated.test(before) || heatWords.reported.test(before)) return 0;
  // An insult the writer turns on himself: "I'm such an idiot", "me being a muppet".
  if (kind.reason === 'reason_heat_insult' && heatWords.self.test(before)) return 0;
  // "You're a monster!! 💪": strength is praised.
  if (PRAISED.test(reading.plain.slice(from, to + 8))) return 0;
  // "You absolute bastard of a bolt": a thing is sworn at.
  if (kind.named && A_THING.test(reading.plain.slice(to, to + 20))) return 0;
  // Between single quotes it is somebody else's, or a title.
  if (/['"]$/.test(before)) return 0;
  if (/^[^.!?]{0,12}\b(?:me|myself|for one)\b/.test(reading.plain.slice(to, sentence.end))) return 0;
  // "What an idiot. Me, I mean."
  if (
    /^[.!?\s]{1,3}(?:(?:yes|yep|that's),? )?(?:me(?:,|\.|$| i mean| again)|i mean me\b|myself\b)/.test(
      reading.plain.slice(to, to + 24),
    )
  )
    return 0;
  const answering = reading.answering || reading.draft.kind === 'message' || reading.draft.kind === 'quote';
  let weight = 1;
  if (kind.order) {
    if (!ORDER_START().test(before)) return 0;
    // "Cry more?" repeats the other's words; "Shut up, it comes in blue?" is delight.
    if (/^\s*\?/.test(reading.plain.slice(to, to + 3))) weight *= 0.5;
    else if (/^,? (?:it|the|that|this|no|is|he|she|they) /.test(reading.plain.slice(to, to + 8))) weight *= 0.6;
    if (!answering) weight *= 0.7;
  }
  if (kind.cool && !answering && !sentence.secondPerson) weight *= 0.75;
  if (sentence.says(heatWords.warm)) return weight * 0.4;
  return reading.text.length < 240 && reading.says(heatWords.warm) ? weight * 0.6 : weight;
}

/** Anger aimed at a person: insults, threats, contempt, a retort written to hurt. */
export const heat: Check = {
  id: 'aware/heat',
  letter: 'K',
  example: '[You smug little man], you never even read it.',
  typical: isBanter,
  standsAlone: true,
  *find(reading) {
    const named = reading.words.some(
      ({ lower }) => heatWords.insultStems.has(lower.slice(0, 4)) || heatWords.insultStems.has(lower.slice(0, 3)),
    );
    const aimed = reading.says(AIMED);
    for (const kind of KINDS) {
      if ((kind.named && !named) || (kind.cool && !aimed)) continue;
      for (const { span, sentence, match } of placesOf(reading, kind.pattern, MOST)) {
        const name = match[1];
        const from = name === undefined ? span[0] : span[1] - name.length;
        const strength = kind.strength * weigh(reading, sentence, kind, from, span[1]);
        yield { span: [from, span[1]], strength, reason: kind.reason };
      }
    }
  },
};
