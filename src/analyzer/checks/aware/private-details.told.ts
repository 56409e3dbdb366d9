import type { Mark, ReasonKey } from '../../finding.ts';
import { once } from '../../once.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { business, entrusted, openly, secrecy, sensitive, unknowing } from './private-details.words.ts';

const SECRECY = new RegExp(`(?:^|[^a-z])(?:${secrecy})`);
const UNKNOWING = new RegExp(`\\b(?:${unknowing})`);
const SENSITIVE = new RegExp(`\\b(?:${sensitive})(?![a-z])`);
const ENTRUSTED = new RegExp(entrusted);
const BUSINESS = new RegExp(business);
const OPENLY = new RegExp(`(?:${openly})`);

/** Someone else: a pronoun, kin, neighbour, colleague, a role that only one person has. */
const OTHER =
  /\b(?:he|she|him|her|his|hers|they|their|he's|she's|they're|hes|shes|my (?:[a-z]{3,10} )?(?:neighbou?rs?|boss|manager|coworker|co-worker|colleague|landlord|landlady|teacher|student|patient|client|brother|sister|cousin|aunt(?:ie)?|uncle|friend|ex|mate|flatmate|roommate|mum|mom|dad|gran)|auntie?|uncle|pastor|coach|headmaster|mayor|mr|mrs|ms|herr|frau|señora?|sister [a-z]{4,12}|the (?:owner|widow|bride|new girl|driver|headmaster|goalkeeper|coach|fella|lad|guy|woman|man|lady|girl|boy|nurse|teacher|vicar|councillor)|wife|husband|twins|'s (?:mum|mom|mam|dad|wife|husband|boy|lad|son|daughter|garage))\b/;
/** A name, or enough to know the person by. */
const NAMED = once(
  () =>
    /(?:^|[\s(,:'"])(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Sister|Auntie|Uncle|Aunt|Coach|Pastor|Chief|Kuya)\.? \p{Lu}|[\p{Ll},] \p{Lu}\p{Ll}{2,14}(?:'s|’s)?(?: \p{Lu}\p{Ll}{1,14})?\b/u,
);
const OF_ONESELF = /\b(?:i|i'm|i've|my own|me)\b[^.,;\n]{0,24}$/;
/** Someone whom the readers may meet: by title and name, by door, or by what they are to the writer outside the family. */
const MET =
  /\b(?:my|our|his|her|the) (?:new )?(?:neighbou?r|boss|manager|co-?worker|colleague|flatmate|roommate|landlord|landlady|cohort-mate|teacher|pastor|cousin [a-z]+|coach)\b|\b(?:at|in) (?:number|no\.?|flat|room|bed) \d{1,4}\b|\bof (?:flat|number) \d/;
const TITLED = once(() => /\b(?:Mr|Mrs|Ms|Miss|Herr|Frau|Sister|Auntie|Coach|Pastor|Chief)\.? \p{Lu}\p{Ll}+/u);
const REPORTED =
  /\b(?:obituary|memorial|funeral|news|interview|article|announced|film|novel|series|character|season|episode|actor|singer|president|minister|senator|player|king|queen|prince\w{0,3})\b/;
/** Jokes about secrets: what is whispered is a taste or a treat. */
const TRIFLE =
  /\b(?:pizza|pineapple|cake|biscuits?|chocolate|cheese|crisps|surprise party|birthday (?:cake|present)|secret santa|recipe|ketchup|favou?rite|spoiler|santa|present for)\b/;
const EMPTY_HOUSE =
  /\b(?:house|flat|home|place|apartment)(?:'s| is| will be| stands|s)? (?:going to be |gonna be )?empty\b|\b(?:home alone|(?:just|only) me (?:at )?home|nobody(?:'s| is) (?:there|home|in(?= (?:till|until|all|tonight|from)|[.,!]|$))|no one(?:'s| is) home|usually only me|always leave the (?:[a-z]+ )?(?:door|window) open|(?:door|gate|window)(?:'s| is) (?:always |never )(?:open|locked|unlocked)|never locks?|don't lock the|on my own (?:till|until)|live alone at|alone here)\b/;
const AWAY_DETAIL =
  /\b(?:till|until|from the|tonight|next week|for (?:a|two|three|the) (?:week|fortnight|month)s?|key|\d{1,5} [a-z]{3,}|nights|after \d|days except|room|hotel|inn|ground floor|back door|so just walk in|gate)\b/;

function tells(
  sentence: Sentence,
  original: string,
): { readonly other: boolean; readonly named: boolean; readonly fact: number } {
  const { plain } = sentence;
  const found = sentence.says(SENSITIVE) ? SENSITIVE.exec(plain) : null;
  // "I have cancer" is the writer's own to tell.
  const own =
    found !== null &&
    OF_ONESELF.test(plain.slice(Math.max(0, found.index - 40), found.index)) &&
    !/\b(?:told|heard|know|says?|think)\b/.test(plain.slice(0, found.index));
  return { other: sentence.says(OTHER), named: NAMED().test(original), fact: found === null || own ? -1 : found.index };
}

/** Other people's matters, an employer's secrets and the empty house, told in English prose. */
export function* toldIn(reading: Reading): Generator<Mark> {
  const { plain, text, draft, sentences } = reading;
  const secret = reading.says(SECRECY);
  const unknown = reading.says(UNKNOWING);
  const entrustedHere = reading.says(ENTRUSTED);
  const empty = reading.says(EMPTY_HOUSE);
  if (!secret && !unknown && !entrustedHere && !empty && !reading.says(MET) && !TITLED().test(text)) return;
  const alone = draft.audience === 'person' ? 0.7 : 1;
  const mark = (from: Sentence, to: Sentence, strength: number, reason: ReasonKey): Mark => ({
    span: [from.start, to.end],
    strength: strength * alone,
    reason,
  });

  if (empty) {
    const home = sentences.find((sentence) => !sentence.question && sentence.says(EMPTY_HOUSE));
    if (
      home &&
      reading.says(AWAY_DETAIL) &&
      !/\b(?:was|were|used to|back from|when i was|film|movie|song)\b[^.\n]{0,30}(?:empty|home alone|alone)/.test(
        home.plain,
      ) &&
      !/\b(?:if|unless|when you're|imagine)\b/.test(home.plain)
    ) {
      yield mark(
        home,
        home,
        /\b\d{1,5} [a-z]{3,14} (?:st|street|rd|road|ave|rise|close|lane|walk|row|rua|drive)\b|\bkey\b/.test(plain)
          ? 0.65
          : 0.55,
        'reason_private_details_home',
      );
    }
  }
  if (reading.says(OPENLY) || reading.says(TRIFLE)) return;
  let told = false;
  let met: Sentence | undefined;
  for (const sentence of sentences) {
    if (told) break;
    const original = text.slice(sentence.start, sentence.end);
    // A wall of words holds every cue somewhere: only a sentence of ordinary length tells one thing.
    if (sentence.words.length > 55) continue;
    const { other, named, fact } = tells(sentence, original);
    const before = sentences[sentence.index - 1];
    const after = sentences[sentence.index + 1];
    // Who it is about may be said one sentence earlier.
    const someone = other || named || before?.says(OTHER) === true;
    if (fact >= 0 && someone) {
      const near = `${before?.plain ?? ''} ${sentence.plain} ${after?.plain ?? ''}`;
      const hushed = SECRECY.test(near) || UNKNOWING.test(near);
      const trusted = ENTRUSTED.test(near);
      if (!hushed && !trusted) {
        if (named && !REPORTED.test(near) && !sentence.question && (TITLED().test(original) || sentence.says(MET)))
          met ??= sentence;
        continue;
      }
      if (sentence.question && !hushed) continue;
      // Without a name or a place few would know the person.
      const strength =
        hushed && trusted
          ? 0.68
          : hushed
            ? named || other
              ? 0.62
              : 0.5
            : named
              ? 0.58
              : /\b(?:bed|room|ward|class|\d[a-d])\b/.test(near)
                ? 0.55
                : 0.4;
      told = strength >= 0.5;
      yield mark(sentence, sentence, strength, 'reason_private_details_person');
    }
  }
  if (told) return;
  if (met) yield mark(met, met, 0.5, 'reason_private_details_person');
  if (!(secret || unknown)) return;
  for (const sentence of sentences) {
    const near = `${sentences[sentence.index - 1]?.plain ?? ''} ${sentence.plain} ${sentences[sentence.index + 1]?.plain ?? ''}`;
    if (sentence.words.length > 55) continue;
    if (!sentence.says(SECRECY) && !sentence.says(UNKNOWING)) continue;
    if (BUSINESS.test(near)) {
      yield mark(sentence, sentence, 0.62, 'reason_private_details_work');
      return;
    }
    if (
      sentence.says(SECRECY) &&
      sentence.says(OTHER) &&
      /\b(?:keep|between|don't|dont|not|shouldn't|hasn't|hasnt|quiet|nobody|confidence)\b/.test(sentence.plain) &&
      (NAMED().test(text.slice(sentence.start, sentence.end)) || sentence.says(UNKNOWING))
    ) {
      yield mark(sentence, sentence, sentence.question ? 0.35 : 0.52, 'reason_private_details_person');
      return;
    }
  }
}
