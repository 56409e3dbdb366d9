import type { Draft } from '../draft.ts';
import { holds, matchesOf, ready, type Trail, trailLike, trailOf } from './clues/trail.ts';
import type { Span } from './finding.ts';
import { type Language, languageOf } from './language.ts';
import { once } from './once.ts';

/** A word as written, with its lower-cased form (curly apostrophes straightened). */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** One sentence of the draft, or one line where the writer uses lines for sentences. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The sentence out of `Reading.plain`: lower case, quoted speech and code blanked, same length as the original. */
  readonly plain: string;
  readonly words: readonly Word[];
  /** Ends in a question mark, or starts like a question and ends in nothing. */
  readonly question: boolean;
  /** "Did you know…", "Why does nobody…": a claim in the shape of a question. */
  readonly claimingQuestion: boolean;
  /** The writer takes part in it: I, we, my, our. */
  readonly firstPerson: boolean;
  /** The writer saw, did, measured or lived it. */
  readonly firstHand: boolean;
  readonly secondPerson: boolean;
  /** Marked as opinion, guess or doubt. */
  readonly hedged: boolean;
  /** Says that something is not so, corrects or doubts a claim ("not true that", "that's a myth"). */
  readonly corrects: boolean;
  /** A wish, condition, plan or instruction and so no statement of fact. */
  readonly unreal: boolean;
  /** Carries its source: a link in it or right behind it, a named publication, institution or person. */
  readonly sourced: boolean;
  /** Whether a pattern matches in `plain`. */
  readonly says: (pattern: RegExp) => boolean;
}

/** Words between quotation marks. `spoken`: somebody is named or shown as the one who said them. */
interface Quote {
  readonly span: Span;
  readonly spoken: boolean;
}

/** A draft read once, for all checks. All offsets are UTF-16 offsets into `text`. */
export interface Reading {
  readonly draft: Draft;
  readonly text: string;
  /** As long as `text`: lower case, straight quotes, plain spaces; code, block quotes, links and quoted speech blanked. */
  readonly plain: string;
  /** Like `plain`, with quoted speech left in. */
  readonly folded: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Stretches between blank lines. */
  readonly paragraphs: readonly Span[];
  readonly links: readonly Span[];
  readonly mentions: readonly Span[];
  readonly hashtags: readonly Span[];
  readonly emoji: readonly Span[];
  readonly quotes: readonly Quote[];
  /** Code (fenced, inline), block quotes ("> …") and signatures: not the writer's prose. */
  readonly foreign: readonly Span[];
  readonly language: Language;
  /** Too short to ask anything about: "lol", "same", "congrats!!". */
  readonly tiny: boolean;
  /** The draft answers somebody: a reply, a comment, or a draft with a parent. */
  readonly answering: boolean;
  readonly sentenceAt: (offset: number) => Sentence | undefined;
  /** Whether a pattern matches in `plain`. */
  readonly says: (pattern: RegExp) => boolean;
  /** Every match of a pattern (global) in `plain`. */
  readonly matches: (pattern: RegExp) => readonly RegExpExecArray[];
  /** Where patterns' clues stand in `plain`. */
  readonly trail: Trail;
  /** Where they stand in `folded`. */
  readonly foldedTrail: Trail;
  /** Where they stand in `text`. */
  readonly writtenTrail: Trail;
  /** Where they stand in the whole text in small letters, with straight apostrophes; `folded` where that is longer. */
  readonly smallTrail: Trail;
}

const APOSTROPHES = /[\u2018\u2019\u02bc\uff07`\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb\uff02]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Neither a letter nor a sign of plain English; a backtick is an apostrophe to some. */
const UNUSUAL = /[^\0-_a-\x7f]/;

/** Lower case, straight quotes and plain spaces, in exactly as many UTF-16 units as before. */
function fold(text: string): string {
  let lower = text.toLowerCase();
  // A few capitals grow when lower-cased (İ becomes two units): those stay as they are, so that offsets hold.
  if (lower.length !== text.length) {
    lower = '';
    for (const character of text) {
      const small = character.toLowerCase();
      lower += small.length === character.length ? small : character;
    }
  }
  if (!UNUSUAL.test(lower)) return lower;
  return lower.replace(APOSTROPHES, "'").replace(DOUBLE_QUOTES, '"').replace(SPACES, ' ');
}

function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let result = '';
  let at = 0;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    // Line breaks stay, so that a blanked block is still a break between sentences.
    result += text.slice(at, start) + text.slice(start, to).replace(/[^\n]/g, ' ');
    at = to;
  }
  return result + text.slice(at);
}

/** Every match of a global pattern, as spans. */
function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  // None of these patterns matches nothing at all, so each match moves on.
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    spans.push([match.index, match.index + match[0].length]);
  return spans;
}

/*
 * Every pattern here starts only where a run starts (a look-behind) or repeats a bounded number of times: a draft of
 * 100,000 letters, dots or backticks has to be read in linear time.
 */
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![\w.@-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|gov|edu|io|co|uk|de|fr|info|news|app|dev|eu|me|ly|gg|tv|ca|au|in|za|ng|ie|nz)\b(?:\/[^\s<>"')\]]*)?/gi;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}/g;
const MENTION = once(() => /(?<![\w.@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?(?:@[\w.-]{1,190}\w)?/gu);
const HASHTAG = once(() => /(?<![\p{L}\p{N}&/#])#(?=[\p{L}\p{N}_]*[\p{L}_])[\p{L}\p{N}\p{M}_]+/gu);
const EMOJI = once(
  () =>
    /\p{RI}\p{RI}|\p{Emoji_Presentation}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*|\p{Extended_Pictographic}\ufe0f(?:\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}\ufe0f?)*/gu,
);
const FOREIGN = once(
  () => /```[\s\S]*?(?:```|(?![\s\S]))|(?<![\p{L}\p{N}`])`[^`\n]{1,300}`(?!\p{L})|^[ \t]*>[^\n]*$|^-- ?\n[\s\S]*$/gmu,
);
const QUOTED = /"([^"\n]{2,600})"/g;
const WORD = once(() => /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/uy);

/** What some patterns can't do without: where a text has none of it, they need not be run. */
const hasForeignSign = (text: string) => text.includes('`') || text.includes('>') || text.includes('--');
const LINK_SIGN = /\.[^\s<>"')\]]|:\/\//;
/** The sign for degrees Kelvin, which becomes a plain k in small letters. */
const KELVIN = '\u212a';
const EMOJI_SIGN = /[^\0-\xa8]/;

/** Letters and figures among the first 128 characters, and what joins two of them into one word. */
const isPlainWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
const isJoint = (code: number) => code === 39 || code === 45 || code === 46;

/** Where the word that starts at a place ends; the place itself where none starts. Letters beyond the first 128 are left to `WORD`. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isPlainWord(code)) {
      at += 1;
      continue;
    }
    const joined = at > start && isJoint(code);
    const next = joined && at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
    if (code < 128 && next < 128) {
      if (!isPlainWord(next)) return at;
      at += 1;
      continue;
    }
    WORD().lastIndex = start;
    return start + (WORD().exec(text)?.[0].length ?? 0);
  }
  return at;
}

function wordsOf(text: string, folded: string): Word[] {
  const words: Word[] = [];
  const { length } = folded;
  let at = 0;
  while (at < length) {
    const code = folded.charCodeAt(at);
    if (code < 128 && !isPlainWord(code)) {
      at += 1;
      continue;
    }
    const end = endOfWord(folded, at);
    if (end > at) {
      words.push({ text: text.slice(at, end), lower: folded.slice(at, end), start: at, end });
      at = end;
      // What is no word may be a pair, in the middle of which none starts.
    } else at += (folded.codePointAt(at) as number) > 0xffff ? 2 : 1;
  }
  return words;
}

const SAYING =
  /\b(?:said|says|say|told|tells|asked|asks|wrote|writes|called|calls|shouted|yelled|replied|texted|tweeted|posted|goes|went|like|answered|quote|quoted|reads|titled|named)\b[^"]{0,40}$|[:,]\s*$/;
const SAID_AFTER = once(
  () =>
    /^[,.]?\s*(?:[-\u2013\u2014~]\s*\p{L}|(?:\p{L}+\s){0,3}(?:said|says|told|asked|wrote|replied|shouted|yelled|tweeted)\b)/u,
);

function quotesIn(folded: string): Quote[] {
  const quotes: Quote[] = [];
  if (!folded.includes('"')) return quotes;
  for (const match of folded.matchAll(QUOTED)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = folded.slice(Math.max(0, from - 70), from);
    const after = folded.slice(to, to + 60);
    const several = (match[1] ?? '').trim().split(/\s+/).length >= 3;
    quotes.push({ span: [from, to], spoken: several && (SAYING.test(before) || SAID_AFTER().test(after)) });
  }
  return quotes;
}

const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|etc|approx|dept|est|jr|sr|u\.s|u\.k|[a-z])\.$/i;
/** Short only before a figure: "no. 9", but "Tired? No. Hungry." */
const BEFORE_FIGURE = /(?:^|[\s(])(?:no|nos|fig|p|pp|vol|ca|sec|art|ch|pt|nr)\.$/i;

function sentenceSpans(folded: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(folded[from] as string)) from += 1;
    while (to > from && /\s/.test(folded[to - 1] as string)) to -= 1;
    const last = spans.at(-1);
    // A lone mark (". . .") belongs to the sentence before it.
    if (last && to > from && to - from <= 3 && /^[.!?\u2026"')\]]+$/.test(folded.slice(from, to)))
      spans[spans.length - 1] = [last[0], to];
    else if (to > from) spans.push([from, to]);
    start = end;
  };
  for (const match of folded.matchAll(
    /(?<![.!?\u2026\u3002\uff01\uff1f])[.!?\u2026\u3002\uff01\uff1f]+["')\]]*(?=\s|$)|\n+/g,
  )) {
    const end = match.index + match[0].length;
    if (match[0] === '.') {
      const before = folded.slice(Math.max(0, end - 10), end);
      if (ABBREVIATION.test(before)) continue;
      if (BEFORE_FIGURE.test(before) && /^\s#?\d/.test(folded.slice(end, end + 3))) continue;
    }
    push(end);
  }
  push(folded.length);
  return spans;
}

/** Word order of a question. "When I was small" and "which is why" open statements, "is the best day" drops its subject. */
const QUESTION_START =
  /^(?:(?:so|and|but|ok|hey|hi|hello|please|pls|lol|wait) ){0,2}(?:(?:who|what|where|why|how|when)(?:'s|'re| is| are| r| was| were| do| does| did| can| could| should| would| will| has| have| much| many| long| old| far| often| come| about| else)\b(?! (?:a|the) (?:day|game|match|joke|shame))|(?:whats|hows|wheres|whos)\b|which (?!is\b|means\b|was\b)[a-z]+ (?:is|are|do|does|did|should|would|one)\b|(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|am)(?:n't)? (?:i|you|u|we|he|she|it|they|there|this|these|those|anyone|anybody|any|someone|somebody|my|your|people)\b|(?:do|does|did|can|could|should|would|will|have)(?:n't)? (?:the|a|an|our)\b|can't (?:i|you|we|they|he|she|it)\b|won't (?:you|they|he|she|it)\b|any(?:one|body) (?!who|can\b|that|with)[a-z]+\b)/;
const CLAIMING_QUESTION =
  /\b(?:did you know|do you know that|did u know|you know (?:what|how)|why (?:is|are|does|do|did|has) (?:nobody|no one|noone|the media|everyone)|how (?:is it|come) (?:that )?(?:nobody|no one)|who knew|isn't it (?:funny|strange|odd|interesting))\b/;
const FIRST_PERSON = /\b(?:i|we|my|our|mine|ours|me|us|myself|ourselves|i'm|i've|i'd|i'll|we're|we've|im|ive|mi)\b/;
const FIRST_HAND =
  /\b(?:i|we|i've|ive|we've|i'd|we'd)\s+(?:(?:just|have|had|also|only|even|once|personally|never|still|literally|actually|finally|did|really|always|usually|then)\s+){0,2}(?:saw|seen|see|watched|heard it myself|measured|counted|timed|tested|tried|ran|run|walked|drove|drive|rode|cycled|bought|paid|asked|rang|called|checked|read|got|get|went|was|were|am|are|had|have|did|used|use|built|made|found|lost|worked|work|live|lived|grew|took|spent|waited|stood|sat|noticed|learned|learnt|felt|cooked|baked|planted|swapped|switched|moved|started|stopped|kept|keep|met|came|left|put|wrote|fixed|broke|fell|weighed|own|owned|cut|lowered|dropped|slept|ate|sold|been|done|gone)\b|\b(?:my|our)\s+own\b|\b(?:happened|told|gave|sent|showed|cost|took|let|helped|taught)\s+(?:to\s+)?(?:me|us)\b|\bin my (?:experience|case|shop|class|ward|office|team|house|street)\b|\bmyself\b/u;
const SECOND_PERSON =
  /\b(?:you|your|yours|u|ur|you're|you've|youre|yourself|yall|y'all|ye|una|folks|friends|everyone|anyone|anybody)\b/;
const HEDGED =
  /\b(?:i think|i thought|imo|imho|i guess|i'd guess|my guess|maybe|perhaps|probably|possibly|might|could be|may be|may have|not sure|unsure|no idea|i'd say|i would say|i feel|feels like|felt like|seems?|seemed|looks like|i suspect|i assume|i wonder|wondering|iirc|afaik|if i remember|as far as i know|i reckon|in my (?:opinion|view|book|experience)|to me|for me|personally|i believe|i find|i doubt|apparently not|i could be wrong|i may be wrong|don't quote me|roughly speaking|my sense is|my hunch|hopefully|i hope|i bet|should be|unconfirmed|unverified)\b/;
const CORRECTS =
  /\b(?:not true|isn't true|untrue|(?:is|was|are|were) false|(?:it's|its|is|was|are|were|that's|be) (?:a |all |completely |totally |just )?fakes?|hoax|myth|debunked?|made up(?! (?:of|my|your|his|her|their|our|for|with|to|the))|misleading|no evidence|no source|no proof|there's no (?:evidence|proof|source|truth|record|such|sign|mention)|(?:is a|just a|only a) rumou?r|rumou?rs? (?:is|are) (?:false|wrong|not)|haven't (?:seen|found) (?:any|a)|couldn't find|can't find|correction|i was wrong|turns out (?:(?:it|that|this|he|she|they|i|we|the [a-z]+)(?:'s| is| was| were| are|'d| had)? )?(?:just |only |actually |all )?(?:not|wrong|never|false|isn't|wasn't|nothing|no one|nobody)|doesn't actually|fact.?check|please check|not confirmed|nothing confirmed|until (?:it's|its|there's|somebody|someone|they confirm|the [a-z]+ (?:confirms?|says?|announces?)))\b/;
const UNREAL =
  /\b(?:if|unless|would|could|should|shall|will|won't|'ll|gonna|going to|let's|imagine|suppose|pretend|hope|wish|want to|plan to|once upon)\b|\b(?:i|we|you|he|she|they|it)'d\b/;
/** Vague voices after "according to" and the like: nobody in particular. */
const NOBODY =
  '(?:the )?(?:latest |recent |new |many |most |modern |some |several )*(?:research|science|studies|experts?|scientists|doctors|researchers|specialists|psychologists|psychology|data|a (?:recent |new )?study|people|folks?|everyone|everybody|rumou?rs?|sources?|insiders?|someone|somebody|the friend|my|a|an|one|what|him|her|them|legend|google|tiktok|facebook|the internet)\\b';
/** Papers that can be looked up. */
const PAPER =
  '(?:reports?|study|paper|review|survey|bulletin|minutes|release|notice|statement|accounts|data|census|judgment|judgement|ruling|filing|docs|documentation|manual|handbook|lancet|guardian|times|post|gazette|journal|act|letter|e-?mail|memo|circular|leaflet|label|poster|agenda|budget|records?|registry|register|transcript|footnotes?|contract|patch notes|log|logs|spreadsheet|deed|deeds|page|website|site|feed|tables?)';
const SOURCE_NAMED = once(
  () =>
    new RegExp(
      [
        `\\b(?:according to|as reported by|reported by|via|cited (?:in|by)|citing|published (?:in|by)|confirmed by|announced by) (?!${NOBODY})`,
        '\\bsources?:|\\bper (?:the|their|its) ',
        `\\b(?:in|on|from|by|of|off) (?:the|this|their|its|his|her|our|your|today's|yesterday's|last (?:week|month|year)'s) (?:[\\p{L}\\d'’-]+ ){0,4}${PAPER}\\b`,
        `\\b(?:the|their|its|our|your|his|her) (?:[\\p{L}\\d'’-]+ ){0,3}${PAPER} (?:on the |at the |from the )?(?:\\p{L}+ ){0,2}(?:says?|said|dated|is up|went up|has|have|lists?|gives?|puts?|shows?|reads?|was published|came out)\\b`,
        '\\b(?:notice|letter|sign|poster|permit|circular|paper|timetable|list|application|explainer|e-?mail)s? (?:\\p{L}+ ){0,6}(?:up|pinned|taped|posted|pasted|stuck|on the (?:door|gate|wall|board|window))\\b',
        '\\b(?:e-?mail|letter|memo|message|circular|statement|text) from (?!(?:a|an|some|my|someone|somebody)\\b)\\p{L}',
        "\\b(?:posted|announced|confirmed|published|put|it's|it is|says|said|updated|up|wrote|pinned)\\b[^.!?]{0,50} (?:on|in|at) (?:the|its|their|her|his|#)[^.!?]{0,20}(?:page|website|site|channel|account|gazette|door|podium|press conference|news)?\\b(?<=page|website|site|channel|account|gazette|door|podium|conference)",
        "\\b(?:by|from|on) (?:the |our |their |its )?(?:[\\p{L}-]+ ){0,3}(?:office|ministry|council|university|bureau|institute|commission|board|department|agency|authority|union|hospital|school|club|station|committee|association|society|inspectorate|regulator)'s (?:own )?(?:[\\p{L}-]+ ){0,2}(?:count|counts|figures?|numbers|reports?|data|tally|release|survey|records|register|statistics|estimates?|measurements?|readings?)\\b",
        '\\bofficial (?:site|website|page|statement|account|gazette|figures|notice)\\b|\\bpress (?:release|conference)\\b',
        '\\b(?:pages?|p\\.|section|table|figure|chapter|clause|clauses|appendix|art\\.?|article|minutes of|agenda item|item|case|volume|vol\\.|no\\.|paragraph|row|rows) ?#?\\d',
      ].join('|'),
      'u',
    ),
);
/** A name that reports: "The ONS says", "Reuters reported". A lone capital that opens a sentence is no name yet. */
const REPORTS =
  "(?:['’]s)?\\s(?:own\\s)?(?:[\\p{L}’']+\\s){0,3}?(?:says?|said|reports?|reported|found|finds|shows?|showed|published|confirmed|announced|wrote|writes|estimates?|puts?|gives?|lists?|counts?|counted|measured|records?|recorded|data|figures|report|survey|study|bulletin|release|census|statistics)\\b";
const NAME_REPORTS = once(
  () =>
    new RegExp(
      `(?:(?:^|[^.!?]\\s|^[Tt]he\\s)(?:[A-Z][\\p{L}&.'’-]{0,30}\\s){1,4}[A-Z][\\p{L}&.'’-]{0,30}|(?:[^.!?]\\s)[A-Z][\\p{L}&.'’-]{1,30}|^(?:[Tt]he\\s)?(?:[A-Z]{2,8}|Ofsted|Reuters|Eurostat|Gartner|Wikipedia|Pew|Nature|Bloomberg|Gallup|NHS|Nielsen)|^[A-Z][a-z]{2,20}['’]s)${REPORTS}`,
      'u',
    ),
);
const PRONOUN_NAME =
  /^(?:["'“]?)(?:I|We|They|He|She|It|You|Studies|Research|Science|Scientists|Experts|Doctors|People|Everyone|Nobody|This|That|My|Our|Someone|Somebody|Word|Apparently|Sources?|Data|Figures|Statistics|Reports?|A|An|One|Them|Dem)\b/;
/** A paper with its author or place: "a study by Okafor", "the report in Nature". */
const NAMED_PAPER = once(
  () =>
    /\b(?:study|paper|report|survey|review|research|book|article|trial|analysis|investigation|interview) (?:by|from|in|with|at) (?:the )?[A-Z][\p{L}]/u,
);
/** Nationalities, days, months and places make no source of the noun behind them. */
const NO_SOURCE_NAME =
  /\b(?:I|I'm|I'd|I've|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|TV|OK|Whats[Aa]pp|Facebook|TikTok|Instagram|Google|Auntie|Uncle|Mum|Mom|Dad|Nan|Gran|God)\b/g;

/** Whether one of the spans (in order, apart from each other) holds this one. */
function inside(spans: readonly Span[], [from, to]: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[1] < to) low = middle + 1;
    else high = middle;
  }
  const holder = spans[low];
  return holder !== undefined && holder[0] <= from && to <= holder[1];
}

const NO_SPANS: readonly Span[] = [];

/** What was found out about one sentence's words, whatever stands around them. */
interface Known {
  readonly said: Map<RegExp, boolean>;
  /** By the sentence as written and whether it is of more than a few words: whether a name or a named paper reports in it. */
  readonly named: Map<string, boolean>;
}

/** In shorter drafts nothing is kept for the next reading. */
const WORTH_KEEPING = 400;
/** Of the draft read last: with one more key press most sentences stand as they stood. It changes no answer. */
let lastKnown: ReadonlyMap<string, Known> = new Map();
const lastTrails: Partial<Record<'plain' | 'folded' | 'written' | 'small', Trail>> = {};

/** What a sentence has to ask of its draft. */
interface Around {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly trail: () => Trail;
  readonly linkFrom: (offset: number) => number | undefined;
  readonly isBare: (span: Span) => boolean;
}

/** Whether a name, or a paper with a name, is the source. */
function isNamed(original: string, isLong: boolean): boolean {
  // In capitals throughout, a capital names nothing.
  if (isLong && original === original.toUpperCase()) return false;
  if (ready(NAMED_PAPER()).test(original)) return true;
  return (
    !PRONOUN_NAME.test(original) &&
    ready(NAME_REPORTS()).test(original.replace(NO_SOURCE_NAME, (name) => name.toLowerCase()))
  );
}

/** A class, because there are many of them and most of what they can tell is never asked. */
class ReadSentence implements Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly words: readonly Word[];
  readonly says: (pattern: RegExp) => boolean;
  readonly #around: Around;
  readonly #known: Known | undefined;
  #question: boolean | undefined;
  #claimingQuestion: boolean | undefined;
  #firstPerson: boolean | undefined;
  #firstHand: boolean | undefined;
  #secondPerson: boolean | undefined;
  #hedged: boolean | undefined;
  #corrects: boolean | undefined;
  #unreal: boolean | undefined;
  #sourced: boolean | undefined;

  constructor(
    index: number,
    start: number,
    end: number,
    plain: string,
    words: readonly Word[],
    around: Around,
    known: Known | undefined,
  ) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.plain = plain;
    this.words = words;
    this.#around = around;
    this.#known = known;
    this.says = (pattern) => {
      const said = known?.said.get(pattern);
      if (said !== undefined) return said;
      const says = holds(pattern, around.trail(), plain, start);
      known?.said.set(pattern, says);
      return says;
    };
  }

  /** A sentence of bare punctuation has nothing to say. */
  #tells(pattern: RegExp): boolean {
    return this.words.length > 0 && this.says(pattern);
  }

  get question(): boolean {
    this.#question ??= this.#asks();
    return this.#question;
  }

  #asks(): boolean {
    // Only the tail is looked at: emoji and closing quotes may follow the mark.
    const tail = this.plain.slice(-60).replace(/(?:[\s"')\]]|\p{Extended_Pictographic}|\ufe0f)+$/u, '');
    if (tail.endsWith('?')) return true;
    return this.words.length <= 20 && !/[.!]$/.test(tail) && this.says(QUESTION_START);
  }

  get claimingQuestion(): boolean {
    this.#claimingQuestion ??= this.#tells(CLAIMING_QUESTION);
    return this.#claimingQuestion;
  }

  get firstPerson(): boolean {
    this.#firstPerson ??= this.#tells(FIRST_PERSON);
    return this.#firstPerson;
  }

  get firstHand(): boolean {
    this.#firstHand ??= this.#tells(FIRST_HAND);
    return this.#firstHand;
  }

  get secondPerson(): boolean {
    this.#secondPerson ??= this.#tells(SECOND_PERSON);
    return this.#secondPerson;
  }

  get hedged(): boolean {
    this.#hedged ??= this.#tells(HEDGED);
    return this.#hedged;
  }

  get corrects(): boolean {
    this.#corrects ??= this.#tells(CORRECTS);
    return this.#corrects;
  }

  get unreal(): boolean {
    this.#unreal ??= this.#tells(UNREAL);
    return this.#unreal;
  }

  get sourced(): boolean {
    this.#sourced ??= this.#hasSource();
    return this.#sourced;
  }

  #hasSource(): boolean {
    if (this.words.length === 0) return false;
    const { text, spans, linkFrom, isBare } = this.#around;
    // A link supports the sentence it stands in, and the one right before it when it stands alone.
    const next = spans[this.index + 1];
    const linked = linkFrom(this.start);
    const followed =
      linked !== undefined && (linked < this.end || (next !== undefined && linked < next[1] && isBare(next)));
    if (followed || this.says(SOURCE_NAMED())) return true;
    const original = text.slice(this.start, Math.min(this.end, this.start + 1000));
    const key = `${this.words.length > 3 ? 'long' : 'short'} ${original}`;
    const known = this.#known?.named.get(key);
    if (known !== undefined) return known;
    const named = isNamed(original, this.words.length > 3);
    this.#known?.named.set(key, named);
    return named;
  }
}

/** Reads a draft once. Never throws, whatever the text holds. */
export function read(draft: Draft): Reading {
  const text = draft.text;
  const full = fold(text);
  // Looked for in the text as written: folding makes apostrophes of backticks.
  const foreign = hasForeignSign(text) ? spansOf(text, FOREIGN()) : NO_SPANS;
  const emails = full.includes('@') ? spansOf(full, EMAIL) : NO_SPANS;
  const links = LINK_SIGN.test(full)
    ? spansOf(full, LINK).filter((span) => !inside(emails, span) && !inside(foreign, span))
    : NO_SPANS;
  const linksBlanked = blank(full, [...foreign, ...links]);
  const quotes = quotesIn(linksBlanked);
  const plain = blank(
    linksBlanked,
    quotes.filter((quote) => quote.spoken).map((quote) => quote.span),
  );
  const kept = (name: keyof typeof lastTrails, follow: (last: Trail | undefined) => Trail) =>
    once(() => {
      const found = follow(lastTrails[name]);
      if (found.outcomes) lastTrails[name] = found;
      return found;
    });
  const trail = kept('plain', (last) => trailOf(plain, last));
  const laterFolded = kept('folded', (last) => trailOf(linksBlanked, last));
  const isPlain = linksBlanked === plain;
  const foldedTrail = () => (isPlain ? trail() : laterFolded());
  // Where nothing is blanked, clues stand in the text as written where they stand in `plain`.
  const isWhole = foreign.length === 0 && links.length === 0 && isPlain && !text.includes(KELVIN);
  const follows = (own: string) => (last: Trail | undefined) =>
    isWhole ? trailLike(own, trail(), last) : trailOf(own, last);
  const writtenTrail = kept('written', follows(text));
  const smallTrail = once(() => {
    const lower = text.toLowerCase();
    const small = lower.length === text.length ? lower.replace(/[‘’]/g, "'") : linksBlanked;
    return small === linksBlanked ? foldedTrail() : kept('small', follows(small))();
  });

  const words = once(() => wordsOf(text, linksBlanked));

  const sentences = once(() => {
    const spans = sentenceSpans(foreign.length === 0 ? full : blank(full, foreign));
    const around: Around = { text, spans, trail, linkFrom, isBare };
    const known = new Map<string, Known>();
    let nextWord = 0;
    const found = spans.map(([start, end], index): Sentence => {
      const own: Word[] = [];
      for (let word = words()[nextWord]; word && word.start < end; word = words()[nextWord]) {
        if (word.start >= start) own.push(word);
        nextWord += 1;
      }
      const sentencePlain = plain.slice(start, end);
      let knows: Known | undefined;
      if (text.length >= WORTH_KEEPING) {
        knows = known.get(sentencePlain) ?? lastKnown.get(sentencePlain) ?? { said: new Map(), named: new Map() };
        known.set(sentencePlain, knows);
      }
      return new ReadSentence(index, start, end, sentencePlain, own, around, knows);
    });
    if (text.length >= WORTH_KEEPING) lastKnown = known;
    return found;
  });

  /** Where the first link at or behind an offset starts. */
  const linkFrom = (offset: number): number | undefined => {
    let low = 0;
    let high = links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((links[middle] as Span)[0] < offset) low = middle + 1;
      else high = middle;
    }
    return links[low]?.[0];
  };

  /** True for a span that holds little but links: it supports what stands before it. */
  const isBare = ([from, to]: Span) =>
    linksBlanked
      .slice(from, to)
      .replace(/\b(?:source|sources|via|link|here|see)\b/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '').length <= 3;

  const mentions = once(() =>
    linksBlanked.includes('@') ? spansOf(linksBlanked, MENTION()).filter((span) => !inside(emails, span)) : NO_SPANS,
  );
  const hashtags = once(() => (linksBlanked.includes('#') ? spansOf(linksBlanked, HASHTAG()) : NO_SPANS));
  const emoji = once(() => (EMOJI_SIGN.test(text) ? spansOf(text, EMOJI()) : NO_SPANS));
  const paragraphs = once(() => {
    const found: Span[] = [];
    for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g))
      found.push([match.index, match.index + match[0].length]);
    return found;
  });
  const language = once(() => languageOf(linksBlanked, words()));

  return {
    draft,
    text,
    plain,
    folded: linksBlanked,
    links,
    quotes,
    foreign,
    get words() {
      return words();
    },
    get sentences() {
      return sentences();
    },
    get paragraphs() {
      return paragraphs();
    },
    get mentions() {
      return mentions();
    },
    get hashtags() {
      return hashtags();
    },
    get emoji() {
      return emoji();
    },
    get language() {
      return language();
    },
    tiny: text.trim().length < 12,
    answering: draft.parent !== undefined || draft.kind === 'reply' || draft.kind === 'comment',
    says: (pattern) => holds(pattern, trail()),
    matches: (pattern) => matchesOf(pattern, trail()),
    get trail() {
      return trail();
    },
    get foldedTrail() {
      return foldedTrail();
    },
    get writtenTrail() {
      return writtenTrail();
    },
    get smallTrail() {
      return smallTrail();
    },
    sentenceAt(offset) {
      const all = sentences();
      let low = 0;
      let high = all.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const sentence = all[middle] as Sentence;
        if (offset < sentence.start) high = middle - 1;
        else if (offset >= sentence.end) low = middle + 1;
        else return sentence;
      }
      return undefined;
    },
  };
}
