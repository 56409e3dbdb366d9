import type { Check } from '../../check.ts';
import type { Mark, Span } from '../../finding.ts';
import { placesOf } from '../../phrases.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { ABSOLUTES } from './overclaim.words.ts';

/** Matters a buyer, patient or voter acts upon: there an absolute does harm. */
const WEIGHTY =
  /\b(?:money|profit|lose|win|invest\w{0,6}|double|cure[sd]?|heal\w{0,3}|cancer|disease|pain|safe|risk|results?|skin|weight|kids?|child(?:ren)?|bab(?:y|ies)|doctors?|vaccin\w{1,4}|schools?|teachers?|council|government|party|crime|law|court|hospital|ward|fever|flu|infections?|marks|exam|visa|approve|company|companies|teams?|projects?|dogs?|cars?|city|town|county|country|works?|fails?|method|system|students?|history|users?)\b/;
const OWN_CIRCLE =
  /\b(?:in|of|at|from|on|with) (?:my|our|this) (?:own )?(?:flat|family|house|team|class|office|group|year|street|home|kitchen|club|life|building|work|school|job|household|chat|room|table|bus|shift|ward|case|garden|experience)\b|\b(?:of|between|among) us\b|\b(?:i know|i've (?:met|seen|tried|had|used|known|worked)|i have (?:met|seen|tried|had|used)|i (?:met|saw|own|tried|asked)|we (?:met|saw|own|tried|asked|have))\b/;
const AUTHOR_NEAR =
  /\b(?:i|i'm|i've|i'd|i'll|im|ive|we|we're|we've|we'll|my|our|me|us|mine|mi)(?: [a-z'-]+){0,3} ?$|\byou(?: [a-z'-]+){0,2} ?$/;
const COURTESY =
  /\b(?:never mind|never too (?:late|old|early|many|much)|never know|never say never|always (?:welcome|happy|here|a pleasure|remember|loved?|wanted|been|be)|all the best|best of luck|thank(?:s| you)|everyone (?:else|!|,)|hi (?:everyone|all)|hello everyone|no one else|congratulations|congrats|happy birthday|rest in peace|rip\b|love you|miss you|proud of|good luck|prayers?|condolences|sorry for)\b/;
const MATHS =
  /\b(?:integer|prime|multiply\w{0,3}|divid\w{2,4}|we define|theorem|triangle|angles?|by definition|equals?|divisible|(?:odd|even) numbers?|polynomial|lemma|finite|bounded|squared|induction|axiom|graph|modulo|function returns|thermodynamics|definition)\b/;
/** Orders and advice are no statements of fact. */
const ORDER =
  /(?:^|[.!?;:,\n-] {0,3}|\b(?:and|but|so|please|to|should|must|just|pls) )(?:please |just )?(?:always|never) [a-z]+/;
const ALMOST =
  /\b(?:almost|nearly|hardly|practically|virtually|not|isn't|aren't|wasn't|don't|doesn't|didn't|barely|seems? like|feels? like|as if|like|nothing's|nothing is|no|never|without|usually|mostly|often|near enough|can't say|not (?:saying|everyone|all|always)|might|could|may)\s(?:\w+\s)?$/;
const JEST =
  /\b(?:lol|lmao|haha\w{0,6}|jk|joke|joking|kidding|according to my|my (?:cat|dog|toddler|nan|gran|mum|mom|kids?|husband|wife))\b|[\u{1f602}\u{1f923}\u{1f605}\u{1f643}]|\/s\b/u;
/** A small thing that nobody here has at hand. */
const AT_HAND =
  /^ (?:got )?(?:the|my|our|his|her|a|any|an) (?:\w+ )?(?:keys?|tickets?|number|password|charger|ball|list|remote|change|signal|wifi|cash|lighter|pen|umbrella|torch|corkscrew|clue|idea|copy)\b/;
const GROUP_OF_PEOPLE =
  /\b(?:all|every|these|those|typical) (?:[a-z]+ )?(?:men|man|women|woman|girls?|boys?|immigrants?|migrants?|muslims?|jews?|christians?|blacks?|whites?|asians?|boomers?|millennials?|gen ?z|teenagers?|politicians?|lawyers?|landlords?|bosses|managers?|recruiters?|teachers?|nurses?|cops|police|liberals?|conservatives?|republicans?|democrats?|tories|vegans?|cyclists?|drivers?|foreigners?|students?|scorpios?|geminis?|exes|women's|guys|locals|fans|breeders?)\b/;

interface Cue {
  readonly span: Span;
  readonly sentence: Sentence;
  readonly strength: number;
}

function strengthOf(
  reading: Reading,
  sentence: Sentence,
  [from, to]: Span,
  strength: number,
  everyday: boolean,
): number {
  const before = reading.plain.slice(Math.max(sentence.start, from - 45), from);
  const after = reading.plain.slice(to, sentence.end);
  const matched = reading.plain.slice(from, to);
  if (ALMOST.test(before)) return 0;
  if (everyday && (AUTHOR_NEAR.test(before) || ORDER.test(before.slice(-2) + matched))) return 0;
  if (/ has$/.test(matched) && AT_HAND.test(after)) return 0;
  if (/^ (?:i|i've|we|we've|my|our)\b/.test(after) || /\b(?:i|i've|my|we)\b/.test(matched)) return 0;
  return strength;
}

/** What a sentence can be forgiven, or is made worse by. */
function settle(sentence: Sentence, strength: number, others: number): number {
  let result = strength + 0.13 * Math.min(2, others);
  if (sentence.says(WEIGHTY)) result += 0.06;
  const ofSomeone = /\b(?:he|she|him|her|his|you|your)\b/.test(sentence.plain);
  // A short, general sentence stands as a rule; one about a certain person is part of a story.
  if (!ofSomeone && !sentence.firstPerson && sentence.words.length <= 18) result += 0.06;
  if (ofSomeone && others === 0) result -= 0.05;
  if (/\bliterally\b|\bproven\b|\btrust me\b/.test(sentence.plain)) result += 0.06;
  if (sentence.hedged) result -= 0.25;
  if (sentence.sourced) result -= 0.2;
  if (sentence.says(JEST)) result -= 0.15;
  if (sentence.says(OWN_CIRCLE)) result -= 0.2;
  // Of one's own life absolutes are mostly fair, or a manner of speaking.
  if (/\b(?:i|i'm|i've|i'd|me|my)\b/.test(sentence.plain)) result -= 0.1;
  if (/\bwould|\bwish|\bhope|\bwant/.test(sentence.plain)) result -= 0.1;
  if (sentence.words.length > 45) result -= 0.08;
  return Math.min(0.85, result);
}

function* find(reading: Reading): Generator<Mark> {
  const bySentence = new Map<number, Cue[]>();
  for (const { pattern, strength, everyday } of ABSOLUTES) {
    for (const { span, sentence } of placesOf(reading, pattern)) {
      const cues = bySentence.get(sentence.index) ?? [];
      if (cues.some((cue) => cue.span[0] < span[1] && span[0] < cue.span[1] && cue.strength >= strength)) continue;
      const weight = strengthOf(reading, sentence, span, strength, everyday === true);
      if (weight > 0) bySentence.set(sentence.index, [...cues, { span, sentence, strength: weight }]);
    }
  }
  for (const cues of bySentence.values()) {
    const [first, ...rest] = [...cues].sort((a, b) => b.strength - a.strength);
    if (!first) continue;
    const { sentence, span } = first;
    if ((sentence.question && !sentence.claimingQuestion) || sentence.corrects) continue;
    if (sentence.says(COURTESY) || sentence.says(MATHS) || sentence.says(GROUP_OF_PEOPLE)) continue;
    // "No exceptions." stands for the sentence before it.
    const previous = reading.sentences[sentence.index - 1]?.plain ?? '';
    if (
      sentence.words.length < 5 &&
      (MATHS.test(previous) ||
        GROUP_OF_PEOPLE.test(previous) ||
        /\b[a-z]+(?:men|women|people) will\b|\bmen\b|\bwomen\b/.test(previous))
    )
      continue;
    if (reading.quotes.some((quote) => quote.span[0] < span[0] && span[1] < quote.span[1])) continue;
    const strength = settle(sentence, first.strength, rest.length);
    const lead = reading.plain.slice(...span).match(/^[^a-z0-9]*/)?.[0].length ?? 0;
    const certain = /guarantee|100|hundred|can't|cannot|impossible|risk|proven|fact/.test(reading.plain.slice(...span));
    yield {
      span: [span[0] + lead, span[1]],
      strength,
      reason: certain ? 'reason_overclaim_certain' : 'reason_overclaim_universal',
    };
  }
}

/** Certainty or universality that the statement can't bear. */
export const overclaim: Check = {
  id: 'reliable/overclaim',
  letter: 'T',
  example: 'It cures any headache, [guaranteed].',
  find,
};
