import type { Check } from '../../check.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { isVerse } from '../../verse.ts';

/** A short post talks at nobody for long; below this many words and sentences there is nothing to say. */
const LONG = 48;
const SEVERAL = 5;

/** Whoever speaks in announcements besides "we" and "I": hand-picked names of bodies, as they name themselves. */
const BODY =
  'committee|board|club|association|society|executive|company|firm|group|team|trust|council|department|organi[sz]ation|administration|consortium|secretariat|church|ministry|school|academy|union|branch|guild|server|platform|framework|programme|program|management|leadership|foundation|party|assembly|register|community|cooperative|cabinet|office|house|observatory|studio|collection|season|league|band|post|clubhouse|practice|institute|firm';

/** What may stand before the speaker: a list's number, a conjunction, a time, a capacity. */
const BEFORE =
  '^(?:[\\d#*•\\-→/. ]{1,6})?(?:(?:and|so|but|today|now|this (?:year|month|season|week)|in (?:my|our) [a-z ]{3,30},|as (?:a|an|the|club|general|your)? ?[a-z ]{3,30},?|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?),? ){0,2}';
/** How a sentence of an announcement begins: with us, ours or the body that speaks. */
const SELF_FIRST = new RegExp(
  `${BEFORE}(?:we(?:'re|'ve|'ll| r)?|our|ours|my|(?:the|this|its|their) (?:[a-z'’-]+ ){0,3}?(?:${BODY})s?)\\b`,
);
/** "I" announces in the present, the perfect and the future; in the past it tells a story. */
const I_FIRST = new RegExp(
  `${BEFORE}(?:i'm|im|i am|i've|ive|i have|i'll|i will|i shall|i (?:was (?:born|named|also|asked)|do(?:n't| not)?|[a-z]{1,10}(?<!ed|went|saw|was|had|got|took|made|came|put|found|thought|said|told|bought|sat|stood|left|ran|met|kept|felt|knew|gave|wrote|read|can't|could|would|wish|miss|love|hate|feel|hope|wonder|guess|know|think|mean|swear|need|want|just|still|never|cannot|can)))\\b`,
);
/** The impersonal voice of reports: it has been decided, the gate has been repaired, works will be continued. */
const DECREE =
  /\b(?:has|have) (?:now |also |already |all )?been [a-z]+(?:ed|en|un|wn|ne|t)\b|\b(?:is|are) being [a-z]+ed\b|\b(?:is|are|was|were) (?:now |to be )?(?:adopted|approved|regulated|revised|renewed|completed|confirmed|upgraded|redesigned|restructured|restored|ratified|elected|harmoni[sz]ed|unveiled|installed|established|strengthened|finali[sz]ed|extended|tracked|reset|reworked|rewritten|custom)\b|\bwill be [a-z]+(?:ed|en)\b|\b(?:is|are) (?:pleased|proud|delighted|committed|united|complete|resolved|strong|live|unchanged|world.class|in place|on track|sound)\b/;

/** A reader in it: addressed, invited, asked or told what it means for them. */
const READER =
  /\b(?:you|your|yours|yourself|u|ur|y'all|yall|you're|you've|youre|folks|friends|neighbou?rs|anyone|anybody|whoever|if any|everyone(?= (?:is|who))|please|welcome|join us|come along|come and|drop in|let (?:me|us) know|tell (?:me|us)|dm|message me|comment|reply|ask (?:me|us|at)|write to|ring me|call me|email|rsvp|bring a|sign up|apply|open to all|open for|kindly|suggestions|ideas|feedback|is yours|yours to|invited|anyone's|read it|mark it|link that|search for|name another|visitors)\b/g;
/** "Thank you" speaks to somebody else; "you" in a proverb or a slogan to nobody. */
const NOT_READER = /\bthank(?:s to)? you\b|\bthanks\b|\b(?:when|as|if) you (?:know|live|see)\b|\byou don't build\b/g;
/** A voice in need of a friend, not of readers: whoever writes so is left in peace. */
const FEELING =
  /\b(?:feel(?:ing|s)?|felt|tired|sad|cry(?:ing)?|miss(?:ing)?|scared|afraid|lonely|anxious|depressed|hurts?|hate|grief|grieving|lost|worried|struggl\w{1,4}|pain|sick|hospital|alone|exhausted|numb|divorce|funeral|died|therapy|sober)\b/g;
/** People and what happened to them: a story, or thanks that names somebody. */
const STORY =
  /\b(?:he|she|him|his|hers?|said|asked me|told (?:me|us)|laughed|cried|woman|man|girl|boy|lady|kid|mum|mom|dad|grandm|sorry|lol|haha|honest(?:ly)?|mistake|wrong|failed|learnt|learned|unfortunately|yesterday|last night|this morning|suddenly|funny)\b/g;

function reader(sentence: Sentence): boolean {
  return (sentence.plain.replace(NOT_READER, ' ').match(READER)?.length ?? 0) > 0;
}

/** A question that waits for an answer; "Why now? Because it's our time." waits for none. */
function asks(reading: Reading, sentence: Sentence): boolean {
  if (!sentence.plain.trimEnd().endsWith('?')) return false;
  const next = reading.sentences[sentence.index + 1];
  return (
    next === undefined ||
    sentence.words.length > 9 ||
    /\b(?:anyone|anybody|you|who's|whose|has any)\b/.test(sentence.plain)
  );
}

/** A question to readers, not to customers ("Are you an employer looking for talent?"). */
function invites(reading: Reading, sentence: Sentence): boolean {
  return (
    sentence.words.length >= 5 &&
    /\b(?:you|anyone|anybody)\b/.test(sentence.plain) &&
    !/^\W{0,3}(?:are|want|looking|ready|do you (?:want|need))\b/.test(sentence.plain) &&
    asks(reading, sentence)
  );
}

/** A long announcement that talks at people: no reader in it, no question, no invitation, no story. */
export const oneWay: Check = {
  id: 'aware/one-way',
  letter: 'I',
  example:
    '[We are a club of standards. Our committee has met and our rules have been revised. Our greens have been treated and our fixtures are arranged. We have kept our subscription. Our dress code remains white. Our season opens in April and we look forward to our best year yet.]',
  answered: (_, reading) => reading.sentences.some((sentence) => invites(reading, sentence)),
  *find(reading) {
    if (reading.answering || reading.words.length < LONG || isVerse(reading.text)) return;
    const sentences = reading.sentences.filter((sentence) => sentence.words.length > 0);
    if (sentences.length < SEVERAL) return;
    if (sentences.some((sentence) => asks(reading, sentence))) return;
    const addressed = sentences.filter(reader).length;
    if (addressed > 1) return;
    const starts = new Map<string, number>();
    const startOf = (sentence: Sentence) =>
      sentence.words
        .slice(0, sentence.words[0]?.lower === 'the' ? 2 : 1)
        .map((word) => word.lower)
        .join(' ');
    for (const sentence of sentences) starts.set(startOf(sentence), (starts.get(startOf(sentence)) ?? 0) + 1);
    const announced = sentences.map((sentence) => {
      const plain = sentence.plain.trimStart();
      if (SELF_FIRST.test(plain) || I_FIRST.test(plain)) return 1;
      // The same subject again and again: "The band has … The band holds …", "Nordhaven is … Nordhaven is …".
      const start = startOf(sentence);
      if ((starts.get(start) ?? 0) >= 3 && /^(?:the )?[a-z'’-]{4,}$/.test(start)) return 0.9;
      return DECREE.test(plain) ? 0.8 : /\b(?:our|my own|we are|we're|i am)\b/.test(plain) ? 0.6 : 0;
    });
    const share = announced.reduce((sum: number, value) => sum + value, 0) / sentences.length;
    const stories = reading.plain.match(STORY)?.length ?? 0;
    // A reader named at the very end is an invitation.
    const closing = sentences.slice(-2).some(reader);
    const feelings = reading.plain.match(FEELING)?.length ?? 0;
    // Each trace of a story, a feeling or a reader asks for more of the announcement to be told.
    if (share < 0.58 + 0.06 * stories + 0.12 * feelings + 0.16 * addressed + (closing ? 0.14 : 0)) return;
    const ours = reading.words.filter((word) =>
      /^(?:we|our|ours|my|i|i'm|we're|we've|i've|us)$/.test(word.lower),
    ).length;
    const density = ours / reading.words.length;
    if (density < 0.045 && share < 0.66) return;
    // The end is where a sign-off stands, the start where a headline does.
    const from = announced.findIndex((value) => value > 0);
    const to = announced.findLastIndex((value) => value > 0);
    const strength = share >= 0.78 && density >= 0.08 && addressed === 0 && stories === 0 ? 0.65 : 0.55;
    yield {
      span: [(sentences[from] as Sentence).start, (sentences[to] as Sentence).end],
      strength,
      reason: density >= 0.05 ? 'reason_one_way_ours' : 'reason_one_way_decree',
    };
  },
};
