import type { Check } from '../../check.ts';
import { ready } from '../../clues/trail.ts';
import type { Mark, ReasonKey } from '../../finding.ts';
import { placesOf } from '../../phrases.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { VOICES } from './hearsay.words.ts';
import { SERIOUS } from './serious.words.ts';

const { person, unknown, known, says } = VOICES;
const PLACE =
  "(?: (?:in|at|on|from|inside|up on|over on|over there|over at|down at|with|by|of|behind|near|close to|abroad|for) (?:the |my |our |his |her |a |one |that |this )?[a-z0-9'-]{1,18}(?: (?!said|says|told|that)[a-z0-9'-]{1,18}){0,3}?)";

/** Talk that belongs to nobody: "word is", "rumour has it", "they're saying". */
const TALK = new RegExp(
  [
    '(?<!\\b(?:my|your|his|her|a|one|this|safety|their|our|every|last|no|that|key|magic|the \\w{3,12}) )\\bword (?:is(?! \\w+(?:[.!?\\n]|$))|has it|on (?:the )?[a-z]{1,15}(?: [a-z]{1,10})? is|around [a-z ]{1,20} is|reaching us(?: from [a-z]{2,20})?(?: is)?|has reached|from [a-z ]{2,24} is|going (?:a)?round)\\b',
    '\\brumou?rs? (?:has it|have it|is|are|say|says|going (?:a)?round|circulating|(?:are |is )?flying|(?:in|around|at|on) (?:the )?[a-z]{2,15} (?:is|are))\\b(?! (?:false|wrong|not|fake|lies|a lie|untrue|true))|\\bif rumou?rs (?:are|r) to be believed\\b',
    '\\b(?:a )?(?:little|wee) bird(?:ie)?(?: [a-z]{2,10}){0,3} (?:tells|told|says|say|said)\\b',
    "\\bthere(?:'s| is|s) (?:(?:a lot of |some )?(?:talk|whispers?|rumou?rs|gossip|chatter)|a rumou?r)\\b(?! show)",
    "(?:^|[.!?\\n,;:] {0,3})(?:the )?(?:corridor |street |dressing room |locker room |office )?(?:talk|chatter|chat|gossip|chika|goss|whisper|story|scuttlebutt|buzz)(?: (?:in|at|down at|on|from|around|i got|i heard)(?: (?:the )?[a-z']{2,18}){1,6}?)? (?:is|was|says|has it)\\b(?! (?:about|over|short|long|simple|true|told|set|by))",
    "\\b(?:from )?what(?:'s| is) going (?:a)?round\\b",
    "\\b(?:from )?what (?:i|we) (?:keep |kept |'m |am )?(?:hear|hearing|heard|picking up|pick up|gather|gathered|been told|was told|'ve heard|have heard)\\b",
    "\\bfrom what (?!you\\b)(?:[a-z']{2,14} ){1,5}(?:say|says|are saying|saying|figure|all figure|tell me|told me|let slip|'s let slip|reckons?)\\b",
    '\\bis what (?:folk|folks|people|everyone|they|ppl|some) (?:[a-z]{2,8} ){0,5}(?:say|saying|are saying)\\b',
    "\\b(?:people|folks?|ppl|everyone|everybody|every one|they|they all|lots of people|some people|many|many people|them|dem|the whole [a-z]{3,12}|half the [a-z]{3,12})(?: (?:at|in|on|down|round|around|over) (?:the |my |our |here)? ?[a-z]{0,15})?(?:'re| are| is| r| was| were| all| have been|'ve been| been| dey| be| keep)? (?:all )?(?:saying|sayin|telling|reckon|talking about how)(?! (?:me|us|you|thank|thanks|hi|good|happy|congrat))\\b",
    "(?<!\\b(?:as|like|what|how|than|where|and|when|who|sure|if|words|which|that|all|must|i|you|we|do|does|did|why|would|let) )\\b(?:they|dem|them|people|ppl|folks?) (?:say|says|said|reckon|don say|dey say|all say)(?=(?: (?:that |say |seh |if |the |di |one |her |him |his |she |he |it |its |it's |they |they're |there |we |our |a |an |no |in |for |all |this |[a-z]{3,}))|:)",
    "\\bit (?:is|was|'s) (?:being |also |recently |often |been )?(?:said|rumou?red|whispered|told|alleged|understood)\\b|\\brecently it is said\\b|\\bone (?:hears|tells)\\b|\\bone tells it\\b",
    "\\b(?:so )?(?:i am|i'm|im|we are|we're|i've been|i have been|we've been|we have been|(?<=^|[.!?\\n] {0,3})been) (?:reliably |also |just |now )?(?:told|informed|given to understand|led to believe|hearing)\\b",
    "\\bit (?:has|have) come to (?:my|our|the committee's) (?:ears?|attention|notice|hearing)\\b",
    "\\b(?:i|we|i've|ive|we've)? ?(?:just |also |only )?(?:heard|hear|hearing|overheard|been hearing|keep hearing|gather)(?: (?:on the grapevine|through the grapevine|more and more|today|yesterday|last night|this morning|now))? (?:from (?:someone|somebody|a|an|one|some|my|several|people|the|two|multiple|more than)[^.!?\\n,]{0,40}? that\\b|from (?:someone|somebody|a|some|several|two|multiple|my (?:cousin|neighbou?r|friend|mate|brother|sister|aunt|auntie|uncle|hairdresser|barber))\\b|(?:that )?(?:they'll|they're|theyre|they'd|they've|they|he's|she's|hes|shes|it's|its|there's|theres|there is|there are|it is|it was|he|she|the [a-z'-]{2,15}(?: [a-z'-]{2,15})? (?:is|are|was|were|got|will|has|have|had|might|gonna|going|tested|closed|said)|(?!what|how|why|who|where|when|which)[a-z'-]{2,15} (?:is|are|will|got|has|have|gonna) )|\\bi (?:gather|understand) (?:that |from )(?!(?:you|your|the (?:page|site|letter|notice|minutes))\\b)|(?:another|a|some) (?:rumou?r|story))\\b",
    '\\b(?:apparently|supposedly|allegedly|reportedly|seemingly|purportedly)\\b',
    '\\b(?:is|are|was|were) supposed to (?:be (?:the|a|in|on|already|getting|going)|have (?:been|said|told|taken))\\b',
    '\\b(?:insiders?|sources?|an insider|a source|source inside [a-z ]{2,20}|sources close|people close|several people close|reliable sources?|trusted sources?|industry sources?)(?: [a-z]{2,12}){0,4}? (?:say|says|saying|said|told|tell|confirm|confirmed|confirms|claim|report|have|are saying|already confirmed|has)\\b|\\b(?:according to|from) (?:a |an |my )?(?:(?:reliable|inside|trusted|good|close|anonymous) )?(?:sources?|insiders?)\\b',
    '\\b(?:leaks?|leakers?|leak guy|some leak)(?: (?:on|from|in) (?:the )?[a-z0-9]{1,12})? (?:say|says|said|called it|is saying)\\b',
    '\\baccording to (?:a|an|some|one|the friend|my friend|my neighbou?r|my cousin|someone|somebody|people|a few|everyone|everybody|the [a-z]{3,12} (?:group|chat))\\b',
    '\\b(?:forwarded (?:as received|from|by|message)|seen on (?:another|a) (?:page|group))\\b',
    "\\b(?:don't|dont|do not) ask (?:me )?how i know\\b|\\byou (?:didn't|didnt) hear (?:it|this) from me\\b|\\bopen secret\\b|\\b(?:3rd|third|second|2nd)[- ]hand\\b(?= (?:but|info|so))|\\bi know someone who knows\\b",
    "\\b(?:everyone|everybody)(?: (?:in|at|on) (?:the |this )?[a-z]{3,15})? knows (?:that |it's |its |it |he |she |they |the (?!best|answer|feeling)|[a-z]{3,12} (?:is|are) )",
    '(?:^|[.!?\\n,] {0,3})(?:it )?seems?(?: like)? (?:that )?the (?:new )?[a-z]{3,15}(?: [a-z]{3,12})? (?:was let go|got fired|was fired|will stop|is leaving|has been|are closing)\\b',
    "\\bin (?:our|my|the) [a-z]{0,12} ?(?:group chat|group|chat|minibus|market|pub|canteen|dining room|barber shop|salon)[^.!?\\n]{0,12} (?:they're|they are|they) (?:posting|saying|telling|say|all say)\\b",
    '\\bdoing the rounds\\b|\\b(?:the |a )?(?:corridor|canteen|staffroom|playground|street|pub) version (?:is|was|of)\\b',
    '\\b(?:getting|been|being|was|were) told (?:by|from) (?!(?:my|our|the|his|her|their) (?:doctor|gp|consultant|vet|nurse|bank|landlord|boss|manager|teacher|mum|mom|dad)\\b)(?:people|folks?|others|some|several|a few|two|three|someone|somebody|locals|neighbou?rs|parents|staff)\\b',
    '\\b(?:from )?what was (?:being )?said (?:over|at|in|down|round|after)\\b|\\btalking to people close to\\b',
    "\\b(?:i|we) have it on good authority\\b|\\bit was gathered\\b|\\bwind of it is\\b|\\bor so (?:goes the story|the story goes|they say|i'm told|i hear)\\b|\\b(?:it's|its|it is) (?:all over (?:the )?(?:town|village|estate|school|timeline)|common knowledge (?:round|around) here)\\b|\\bgot it second-?hand\\b|\\brumou?rs?(?: (?:down|at|in|from|on) (?:the )?[a-z]{2,14})? (?:is|are)\\b(?! (?:true|false|wrong|not|lies))|(?:^|[.!?\\n] {0,3})rumou?r:|\\b(?:i was|we were) made to understand\\b|\\bno source but\\b|\\bso a'm telt\\b|\\bread in some comments?\\b|\\bi (?:just )?(?:dey )?repeat (?:what|wetin) i hear\\b|\\bonly saying what i (?:heard|was told)\\b",
    "\\baccordin(?:g to|' to| tae) (?:(?:somebody|someone)'s|the [a-z]{3,10}(?: [a-z]{3,10})? (?:who|whose|that)|folks?)\\b",
    '\\b(?!always|lyrics|words|signs|means|reviews|results|figures|thanks|us|this)[a-z]{4,14}s(?: (?:in|at|of|from|on) (?:the |my |our )?[a-z]{2,14}(?: [a-z]{2,14})?)? (?:are|were) (?:all )?(?:saying|telling|whispering)\\b(?! (?:me|us|goodbye|thank))',
    '\\b(?:told|tell|telling|has told to|messaged) (?:my|our|mi|him|her|someone in my|somebody in my|a friend of) (?:husband|wife|aunt|auntie|aunty|mom|mum|dad|brother(?: in law|-in-law)?|sister|friend|cousin|uncle|maid|dock lead|neighbou?r|mate|group|prayer group|colleague|boss)(?: (?:that|they|it|in confidence|the|she|he|there|seh))',
    '\\b(?:posted|saw|read|was) (?:it )?on (?:4chan|reddit|nextdoor|tiktok|twitter|a whatsapp|another page|the other page|the scanner page)\\b[^.!?]{0,4} (?:that|the|it|they)\\b|\\bsaw (?:it )?on another page that\\b',
  ].join('|'),
  'g',
);

const MANNER =
  "(?:(?:different|separate|unrelated|old|good|nice|former|young|local|retired|big|best|close|dear|trusted|other|random|reliable|ex|insurance|security|salon|shop|plumbing|council|kitchen|taxi|delivery|school|lesson|van|bus|sports|same|cap sheet|french|union|cheese|night|lead|senior|male|female|[a-z]{3,12}'s) ){0,3}";
const WHO = "(?: (?:who|that|which|wey)(?:'s| is| was| has|'d)? [a-z']{2,14}(?: [a-z0-9']{1,14}){0,6}?)";
const THEN =
  '(?: (?:just|also|only|she|he|they|him|even|actually|already|has|have|had|then|all|dey|don|last night|again|now|this morning|yesterday)){0,3}';

const MORE = `(?:'s)?(?: (?:${person})(?= ))?(?: (?:i trust|here|there|downstairs|upstairs|close to it))?(?= )`;

/** Somebody unknown: "a lady at my salon", "someone who works there". */
const SOMEBODY = new RegExp(
  `\\b(?:(?:somebody|someone|sum1|another somebody)|(?:${unknown}) ${MANNER}(?:${person})|(?:mate|bloke|fella|guy|lad|friend|someone|lady|kid|uncle|auntie|cousin|source|dude)(?= (?:in|at|on|from|over|inside|of|who|downstairs|behind|works)\\b))${MORE}`,
  'g',
);

/** Somebody the author knows and the reader doesn't: weighs only with a standing ("works there") or a grave matter. */
const ACQUAINTANCE = new RegExp(`(?:\\b(?:${known}) ${MANNER}|(?<=^|[.!?\\n,] {0,3}))(?:${person})${MORE}`, 'g');

/**
 * Where such a voice is, who it is, and that it said or saw it. A pattern of its own: with both voices in front an engine
 * took three times as long to compile it.
 */
const SAID = new RegExp(`${PLACE}{0,2}${WHO}?${THEN} (?:${says})\\b`, 'y');

/** Where what a voice says begins; undefined where it says nothing. */
function behindSaid(text: string, from: number): number | undefined {
  const said = ready(SAID);
  said.lastIndex = from;
  return said.test(text) ? said.lastIndex : undefined;
}

/** Two doors away: "my cousin's neighbour", "a friend of a friend", "mate's brother". */
const TWO_DOORS =
  /\b(?:a |my |mi |our |me |his |her )?(?:friend|mate|cousin|brother|sister|uncle|aunt|auntie|neighbou?r|colleague|mom|mum|dad|wife|husband|boss|manager|girlfriend|boyfriend|roommate|barber|hairdresser|someone|somebody|butty|sis|tita|sister-in-law|brother-in-law)(?:'s|s| of my| of mine's| of a) (?:(?:old|best|good|new|ex) )?(?:friend|mate|cousin|brother|brothers|sister|uncle|aunt|auntie|neighbou?r|colleague|boss|roommate|boyfriend|girlfriend|husband|wife|daughter|son|ex|bf|gf|barber|hairdresser|customer|coworker|kid|comadre|missus|lad|buddy|nephew|niece|baby|dog|friends|sister)\b/g;

/** "X works there": standing offered in place of a name. */
const WORKS_THERE =
  /\b(?:works?|worked|working|cleans?|does (?:qa|their books|the plumbing|nails|shifts)|is (?:a )?(?:steward|nurse|mod|guard|driver|cop|clerk|janitor|admin)|got a friend|get person|(?:is|sits) (?:in|on) (?:the )?(?:council|board|committee)|goes there)\b/;

/** Ways of saying that are the ways of gossip. */
const GOSSIP =
  /\b(?:had it (?:from|off)|let (?:it )?slip|leaked|reckons?|whisper\w{0,3}|hinted|spil(?:led|t)|let on|overheard|confirmed)\b/;

/** What is said concerns the author, the person spoken to or a pleasantry, not the world. */
const OWN_MATTER =
  /^[,:\s"']{0,3}(?:me|us|him|her|them)?[,:\s"']{0,2}(?:that |to |about |say |seh |how |about |it was |if )?(?:i|i'm|im|i'd|i've|my|mine|we|we're|our|you|you're|your|ur|u|happy|thank|thanks|hi|hello|well done|no|yes|yeah|nah|it's (?:ok|okay|fine)|sorry|congrat\w*|good (?:morning|luck|night)|lol|ok|to|never|don't|not to|stop|just|it would be|how|what|why|where|when|something nice|goodbye|bye|grace|nothing|something|a story|stories|jokes?|off|the truth|so\b(?! that)|sth)\b/;
const APPARENTLY_OWN =
  /^[\s,]*(?:i|i'm|im|i've|i'd|my|me|we|we're|our|not|the (?:cat|dog|toddler|baby|kids?)|you|your|even i|this is (?:what|how)|it's my|is my|nobody told me|today is|it's (?:not )?(?:ok|a thing)|for|that's)\b/;
const OWN_BEFORE = /\b(?:i|i'm|im|me|my|we|we're|we've)(?: [a-z']+){0,3}[\s,]*$/;
const DOUBT =
  /\bis (?:this|that|it) (?:so|true|right|correct)\b|^it'?s (?:me|true)\b|\bwrong (?:date|time|day|place)\b|\bremember when\b|\b(?:is it true|any truth|can anyone confirm|does anyone know|does anybody know|anybody know|can't find anything|couldn't find|i don't want to repeat|don't spread|not going to repeat|won't repeat|i called|i asked|i rang|i checked|i check |checked with|so i rang|so i called|so i asked|turns out|not true|false alarm|is a lie|na lie|it isn't|please don't|no idea if it's true so|before you share|i looked for it|has nothing about)\b/;
const FICTION =
  /\b(?:once upon a time|chapter|in the (?:film|movie|book|novel|story|show|song|episode)|dream(?:t|ed)?|the bible|scripture|proverbs?|my grandmother used to say|they say (?:love|time|home|the early|absence|practice|money|you|never|every|laughter|patience|it takes|dogs|cats|what|if you love|third time|life|still waters|good things|curiosity|be careful|misery|ignorance|old|a picture))\b/;

/** A tale that is retold: whatever people say in it, they say in it. */
const TALE =
  /\b(?:in (?:the|this|that|my|her|his|our) (?:story|tale|legend|song|novel|film|movie|play|poem|myth|fairy ?tale|fable|ballad|book)|once upon a time|chapter (?:one|two|three|\d+))\b/;
/** What settles the talk in the sentence behind it: "It won't.", "It was." */
const SETTLED =
  /^\W{0,3}(?:it|they|that|this|she|he|there) (?:won't|wont|isn't|isnt|aren't|hasn't|haven't|wasn't|weren't|didn't|doesn't|don't|was|were|did)(?: (?:right|wrong|true))?\W{0,3}$/;

/** Told to be put right. ("Fake" and "made up" are as often the gossip itself.) */
const DENIES =
  /\b(?:not true|isn't true|untrue|hoax|debunked|no evidence|turns out|i was wrong|correction|fact.?check|please check|until (?:it's|there's) (?:official|confirmed)|nothing confirmed|(?:rumou?rs?|story|talk) (?:is|are|was|were) (?:false|wrong|nonsense|rubbish|just))\b/;

function silenced(reading: Reading, sentence: Sentence): boolean {
  if (sentence.question && !sentence.claimingQuestion) return true;
  if (sentence.says(DENIES)) return true;
  const next = reading.sentences[sentence.index + 1];
  if (next && (next.says(DENIES) || next.says(DOUBT) || SETTLED.test(next.plain))) return true;
  if (reading.says(TALE)) return true;
  if (sentence.says(DOUBT)) return true;
  return sentence.says(FICTION);
}

/** Whether what is passed on speaks of others: a few words, none of them "I" or "we". */
function speaksOfOthers(rest: string): boolean {
  return (
    /(?<![a-z0-9'])[a-z0-9']+(?:[^a-z0-9']+[a-z0-9']+){2}/.test(rest) &&
    !/\b(?:i|i'm|im|i'd|i've|me|my|we|us|you)\b/.test(rest.slice(4, 160))
  );
}

function weigh(sentence: Sentence, base: number): number {
  let strength = base;
  if (sentence.says(SERIOUS)) strength += 0.12;
  return Math.min(0.85, strength);
}

/** Spares the long patterns a draft in which nobody says, hears or tells anything. */
const TELLING =
  /sa(?:y|id|w\b)|doing the rounds|version|to?ld|tell|telt|hear|rumou?r|apparent|suppos|alleg|report|seeming|purport|reckon|word|talk|chat|goss|story|chika|whisper|buzz|scuttle|source|insider|leak|accord|forward|secret|birdie|\bbird\b|gather|understand|seem|know|post|swear|swor|confirm|mention|claim|seen|slip|messag|hint|dump|text|dm|explain|comment|figure|had it|has it|decompiled|datamined|going (?:a)?round|picking up|pick up|come to|informed|given to|led to|hand\b|ask|authority|wind of|all over|circulat|flying|lip-read|witness|let on|spil|sat it|works?\b|saying|moved|rejected|covered/;

function* find(reading: Reading): Generator<Mark> {
  if (!reading.says(TELLING)) return;
  const marked = new Set<number>();
  const mark = (sentence: Sentence, from: number, to: number, strength: number, reason: ReasonKey): Mark => {
    marked.add(sentence.index);
    return { span: [from, to], strength, reason };
  };
  for (const { span, sentence, match } of placesOf(reading, TALK)) {
    if (marked.has(sentence.index) || silenced(reading, sentence)) continue;
    const from = span[0] + (match[0].length - match[0].replace(/^[\s.!?,;:]+/, '').length);
    const rest = reading.plain.slice(span[1], sentence.end);
    const before = reading.plain.slice(sentence.start, from);
    const adverb = /^(?:apparently|supposedly|allegedly|reportedly|seemingly|purportedly)$/.test(match[0]);
    if (adverb && (APPARENTLY_OWN.test(rest) || OWN_BEFORE.test(before) || sentence.words.length < 4)) continue;
    if (!adverb && OWN_MATTER.test(rest)) continue;
    // A single quoted word, or a named station's sources.
    if (
      /^[\s:,]*"/.test(rest) ||
      (/^sources?\b/.test(match[0].trim()) && /\p{Lu}\p{L}{0,60}\s$/u.test(reading.text.slice(sentence.start, from)))
    )
      continue;
    if (sentence.sourced && !/^according to|forward|insider|source/.test(match[0])) continue;
    const phrase = match[0].trim();
    if (!/[a-z]{2}[^a-z]+[a-z]{2}/.test(before + rest) && reading.sentences.length < 2) continue;
    let base = adverb ? 0.56 : 0.62;
    if (adverb && /^.{0,25}\b(?:i|i'm|my|me|we|our|us)\b/.test(rest)) base -= 0.13;
    if (/\b(?:a|one|some|several|people|folks?|more)\b/.test(rest.slice(0, 12)) && /\btold$/.test(phrase)) base += 0.1;
    // "They say" needs a "they": further down a story it mostly has one.
    if (/^(?:they|them|people|folks?|ppl)\b.* (?:said|say|says|reckon)$/.test(phrase))
      base -= speaksOfOthers(rest) && sentence.index < 2 ? (/said/.test(phrase) ? 0.2 : 0.08) : 0.3;
    if (/supposed to|seems?/.test(phrase)) base -= 0.1;
    if (
      /\b(?:told|informed)\b/.test(phrase) &&
      (!speaksOfOthers(rest) ||
        /^ (?:by (?!a\b|an\b|some|several|two|folk|people|more|one\b)|about)\b/.test(rest) ||
        /\b(?:which|as|when) (?:i'm )?$/.test(before) ||
        /\b(?:i|my|me)\b/.test(before))
    )
      base -= 0.2;
    yield mark(sentence, from, span[1], weigh(sentence, base), 'reason_hearsay_talk');
  }
  for (const { span, sentence } of placesOf(reading, TWO_DOORS)) {
    if (marked.has(sentence.index) || silenced(reading, sentence) || sentence.sourced) continue;
    const rest = reading.plain.slice(span[1], sentence.end);
    if (
      !/\b(?:says?|said|told|tells|saw|seen|heard|knows|works?|went|had|has|got|reckons|witness|moved|slept|died|posted|leaked|did|does|told me|was|is|her|his|she|he)\b/.test(
        rest,
      )
    )
      continue;
    if (/\b(?:says? (?:hi|hello)|used to)\b/.test(rest)) continue;
    if (
      !/\b(?:says?|said|told|heard|saw|seen|works?|reckons|knows|witness|posted|leaked|moved everything|was rejected|covered up)\b/.test(
        sentence.plain,
      )
    )
      continue;
    yield mark(sentence, span[0], span[1], weigh(sentence, 0.6), 'reason_hearsay_chain');
  }
  for (const pattern of [SOMEBODY, ACQUAINTANCE]) {
    for (const { span, sentence } of placesOf(reading, pattern)) {
      if (marked.has(sentence.index)) continue;
      const to = behindSaid(reading.plain, span[1]);
      if (to === undefined || silenced(reading, sentence) || sentence.sourced) continue;
      if (
        /\b(?:if|unless|when|whenever|imagine|suppose|wish|until|every time)\b[^,]{0,20}$/.test(
          reading.plain.slice(sentence.start, span[0]),
        )
      )
        continue;
      const rest = reading.plain.slice(to, sentence.end);
      if (OWN_MATTER.test(rest)) continue;
      const others = speaksOfOthers(rest.replace(/^ (?:me|us)\b/, ''));
      const standing = sentence.says(WORKS_THERE);
      const serious = sentence.says(SERIOUS);
      let base = pattern === SOMEBODY ? 0.58 : 0.3;
      if (!others) base -= 0.2;
      if (standing) base += pattern === SOMEBODY ? 0.05 : 0.25;
      // In a story people say things to one another on every line.
      if (pattern === SOMEBODY && !serious && !standing && reading.words.length > 90) base -= 0.15;
      if (GOSSIP.test(reading.plain.slice(span[0], to))) base += pattern === SOMEBODY ? 0.05 : 0.25;
      if (base + (serious ? 0.12 : 0) < 0.2) continue;
      yield mark(sentence, span[0], to, weigh(sentence, base), 'reason_hearsay_unnamed');
    }
  }
}

/** Passes on what unnamed others say or what the author did not see. */
export const hearsay: Check = {
  id: 'reliable/hearsay',
  letter: 'T',
  example: '[Word is] the plant closes in May.',
  find,
};
