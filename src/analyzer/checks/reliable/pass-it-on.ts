import type { Check } from '../../check.ts';
import type { Mark, ReasonKey } from '../../finding.ts';
import { once } from '../../once.ts';
import { placesOf } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { SERIOUS } from './serious.words.ts';

const IT =
  '(?: (?:it|this|that|these|um|am|the (?:clip|video|post|message|word|link|truth|leaked memo)|hii|widely|wide|maximum|mass))?';
const REACH =
  '(?:everywhere|every (?:single )?[a-z]{2,15}|all (?:of )?(?:your|the|you|our|groups?|over|mutuals|titas|my|parent|parents|farmers|who|contacts)|everyone|everybody|every1|10|ten|five|3|20|your (?:contacts|family|friends|groups?|mothers?|sisters?|loved ones|walking|whole|people|mum|manager|street|mutuals|titas|all)|(?:many|as many) (?:people|groups)?|other (?:clubs|groups|parents|pages|servers)|the others|others also|whoever|anyone (?:you|with)|far and wide|each (?:and every|expecting|[a-z]{3,12}))';

/** Calls to spread: weak alone ("please share the poster"), telling with reach, hurry or silence. */
const SPREAD = new RegExp(
  [
    `\\b(?:please |pls |plz |kindly |mass |just |so )?(?:re-?share|share|rt|retweet|repost|re-?post|boost|forward|spread|crosspost|circulate|pass|send|publish|post|push|story|tweet|broadcast|distribute)${IT}(?: (?:on|along|around|about|round|it|this|um|out|message|quickly|now|straight|in|to|with|in|on|at|the|by hand))*(?: ${REACH})`,
    '\\b(?:share share(?: share)*|boost boost(?: boost)*|spread spread(?: spread)*|rt rt)\\b',
    '\\b(?:copy (?:and|&|n) paste|copy[, ]+paste|copy (?:this|the text|this about)(?! (?:link|code|recipe|template))|copy it to|type this out yourself|photocopy this)\\b',
    '\\b(?:spread the (?:word|news|truth)|get the word out|pass it on|pass this on|pass it along|pass this along|pass it hand to hand|pass it round|make (?:it|this) (?:go )?(?:viral|trend|impossible to hide|loud|turn)|make this the most shared|let (?:it|this) (?:reach|go viral|trend)|let the world know|let no [a-z]{3,10} (?:in your contacts )?miss|keep it moving|keep hitting repost|dont let this flop|do not let this stop)\\b',
    `\\b(?:get|put|post|paste|have) (?:it|this|that|these)(?: (?:out|shared|round|around|up))?(?: (?:on|to|in|into|under|of|at))? (?:${REACH}|your (?:wall|page|story|bio|status)|the (?:page|net|groups?|whatsapps?))`,
    `\\btell (?:${REACH}|all\\b)`,
    '\\b(?:pls|please|plz|kindly) (?:share|rt|retweet|forward|repost|boost)\\b',
    '\\b(?:share|retweet|repost|rt|forward|boost) (?:this|it)?\\s?(?:now|before|so|till|until|if|b4|immediately|asap|to save|na agad|maximum|wide|widely|video)\\b',
    "(?<=(?:^|[.!?\\n,;:→(] {0,3}|\\b(?:and|just|please|pls|so|then|to) ))(?:repost|retweet|rt|share|forward|spread it|boost|story it|cover it|post it|get it (?:shared|seen|to)|download, mirror|print (?:this|it)|quote it)(?= {0,3}(?:[.!,;:]|$|\\n|\\d|it\\b|in\\b|the\\b|make\\b|to\\b|hii\\b|and\\b|out\\b|this\\b|please\\b|or\\b|this today|don't))",
    '\\b(?:everyone|everybody) (?:in this [a-z]{3,10} )?(?:copy|post|put|repost|share|needs to post|shud see)\\b',
    '\\b(?:screenshot|download|save) (?:(?:this |it )?(?:before|and (?:re-?post|share|spread|send))|mirror)\\b',
    '\\brt(?: so| if| or| for|!|$)|\\bretweet (?:make|till|until)\\b|\\bspread (?:it|before|everywhere|this)\\b|\\bsend to (?:chama|all|every)\\b|\\bpass (?:it|um|this) before\\b',
  ].join('|'),
  'g',
);

/** The clock and the censor: what makes a call to spread take the place of checking. */
const BEFORE_GONE =
  /\b(?:before|b4|until|so|otherwise|or) (?:they|it|this|that|the (?:[a-z]{2,14} ){1,3}|admins?|mods?|facebook|linkedin|youtube|twitter|zuck|ircc|insta|tiktok|someone|he|she|you)(?:'s|s|'re)? ?(?:can't |cant |gets? |will |is |are |even |have to )?(?:be )?(?:deletes?|deleted|taken|takes?|pulls?|removes?|removed|erases?|bury|buries|buried|block|blocks|banned?|scrubs?|scrubbed|wipes?|wiped|silence[ds]?|shuts?|sweep|disappears?|gone|hide|hides|nuke|vanish(?:es)?|filter|stall|win|put out|get the lawyers)\b|\b(?:before (?:it is|it's|its) (?:too )?late|before this is removed|before removal|(?:will|gonna|going to) (?:be )?(?:deleted?|taken down|removed|banned)|took (?:\w+ ){0,3}(?:posts?|video|it) down|taken (?:it|this|his video|the video|mine) down|(?:was |been |got )deleted (?:mine|twice)|they keep deleting|memory-holed|admin is deleting)\b/;
const SILENCE =
  /\b(?:(?:media|press|news|tv|television|papers?|radio|stations?|newsroom|journalists?|mainstream|bbc|abc|cnn|police|government|govt|ministry|council|doctors|authorities|officials|big pharma|pharma|company|companies|they|mods|federation|fact checkers|algorithm|board|chronicle|tv stations)(?: [a-z']{2,12}){0,3} (?:won't|wont|will not|will never|don't|dont|do not|doesn't|refuse[sd]? to|is not going to|are not going to|isn't|aren't|never|no go) (?:[a-z]{2,8} )?(?:tell|show|report|cover|say|want|touch|print|air|admit|announce|talk|mention|write|covering|reporting|publish|let)|(?:media|press|tv|radio|news)(?: (?:is|are|stays?|has been|been))? (?:completely |totally |strangely )?(?:silent|quiet|mute|blackout|hide|hiding|hides)|(?:hiding|hide|hides|keeping|keep|hushing|covering|cover|bury|burying|sweep|silenced|kept)(?: (?:it|this|that|these|the truth|something))?(?: (?:up|quiet|from (?:us|you|the public|the people|everyone)|away from|hidden|under))|not (?:on|in) the (?:news|newspaper|papers|radio|tv)|(?:is|are|maker is|company is) hiding (?:it|this)|(?:no|not one|not a) (?:news|newsroom|paper|station|journalist|channel|one's covering|one is covering)[^.!?]{0,30}(?:touch|report|post|print|cover|air|about)|you (?:won't|wont|will not|will never|'ll not) (?:see|hear|find|read|get) (?:this|it|an article|about)|paid to keep quiet|won't (?:see|hear) this|want to hide it|what (?:they|the media) (?:don't|dont) (?:want you|show)|they won't announce|wont announce it|do not want [a-z]+ knowing|what they dont show you|from the government you will not hear)\b/;
/** "BREAKING" at the head of a draft or a sentence. */
const BREAKING = once(
  () =>
    /(?<=^|[\n.!?:]\s{0,3})[^\p{L}\p{N}\n]{0,8}\bbreaking\b[^\p{L}\p{N}\n]{0,8}(?: news\b)?(?:[:!-]|[^\p{L}\p{N}\s]|\s{1,3}[^\p{L}\s])/u,
);
const WAKE_UP =
  /(?:^|[.!?\n,;] {0,3})(?:please )?(?:wake up|open your eyes|gising na)(?: (?:people|sheep|sheeple|everyone|everybody|america|britain|nigeria|kenya|mamas|mams|folks|my people|world|professionals|canada|india|parents))*(?= {0,3}(?:[.!,;]|$|\n))/g;
const DARE =
  /\b(?:don't ask\b|dont ask\b|usiulize|to be safe|check later|have no heart|otherwise your|or else\b|bad luck|(?:if you |don't |dont |do not )?just (?:hit |press )?share|can't delete (?:us|all)|cant delete|ban one of us|chain reaction|shares? by tonight|ask yourselves? why|let that sink in|don't ask (?:for|if)|dont ask (?:for|if)|no evidence o|can't prove it but|cant prove it but|don't wait for (?:proof|part|the (?:police|news))|dont wait for proof|better safe than sorry|if it saves one|don't question it|before you call it fake|without waiting for a source|silence is complicity|coincidence\b|the truth)\b/;
const RUMOUR =
  /\b(?:apparently|heard|hearing|insider|forwarded|someone|somebody|they say|they're saying|they are|they're|my (?:cousin|friend|guy|brother|neighbou?r)'?s?|word (?:is|reaching)|told me|been told|a (?:lady|man|guy|girl|mum|nurse|driver|gentleman|woman)\b|secretly|going to ban|starting (?:tomorrow|this|monday)|from (?:tonight|monday|midnight)|research has shown|scientists have|doctors have|studies)\b/;

/** A notice with its facts: what is ordinarily and rightly passed on. */
const NOTICE =
  /\b(?:ref(?:erence)?(?: no\.?| number)?:? ?#?[a-z]{0,3}\d|case (?:no|number)|incident (?:no|number)|crimestoppers|last seen|missing since|(?:lost|found|missing) (?:dog|cat|keys|wallet|child|boy|girl|man|woman|phone|purse|parrot|tortoise)|gofundme|justgiving|fundraiser|fundrais\w{2,4}|donat(?:e|ions?)|raffle|bake sale|open day|tickets?|vacanc(?:y|ies)|hiring|job opening|we(?:'re| are) looking for|apply|rehom\w{2,4}|adopt|volunteers?|petition|blood (?:drive|donors?)|helpline|hotline|(?:call|text|ring|phone|contact|dm|message) (?:me|us|her|him|sgt|constable|\d)|poster|flyer|recipe|playlist|survey|my (?:art|song|book|post|shop|page|channel|video|work|thread)|our (?:event|show|gig|market|meeting|concert|club|school|page))\b/;
const DONT =
  /\b(?:don't|dont|do not|didn't|did not|doesn't|please don't|never|not|won't|wouldn't|stop|instead of|before you|before i|before we|rather than|think before|no need to|without|if you(?:'ve)?|i|i'd|we|he|she|who|people|everyone who|those who|to) (?:[a-z']{1,10} ){0,2}$/;

const CORRECTION =
  /\b(?:update:|correction|was wrong|isn't true|not true|turned out|turns out|nobody was|false alarm|is (?:a )?fake|debunk\w{0,3})\b/;

interface Evidence {
  readonly strength: number;
  readonly reason: ReasonKey;
}

function weigh(reading: Reading, matched: string): Evidence | undefined {
  const gone = reading.says(BEFORE_GONE);
  const silence = reading.says(SILENCE);
  const dare = reading.says(DARE);
  const reach =
    /\b(?:every\w{0,4}|all|everywhere|share share|boost boost|spread spread|far and wide|contacts|copy|10|ten|whatsapps?)\b/.test(
      matched,
    );
  const notice = reading.says(NOTICE);
  const sourced = reading.sentences.some((each) => each.sourced);
  const link = reading.links.length > 0;
  let strength = 0.3;
  if (gone) strength += 0.35;
  if (silence) strength += 0.3;
  if (dare) strength += 0.2;
  if (reach) strength += 0.12;
  if (reading.says(RUMOUR)) strength += 0.15;
  if (reading.says(SERIOUS)) strength += 0.08;
  if (/^(?:pls|please|kindly|plz)? ?(?:share|rt|boost)$/.test(matched)) strength -= 0.05;
  if (notice && !gone && !silence) strength -= 0.35;
  else if (notice) strength -= 0.1;
  // Chain letters by their form.
  if (/\bcopy\b|share share|boost boost|spread spread|\btype this\b/.test(matched)) strength += 0.15;
  // A bare link is where the rumour lies as often as where it is proven.
  if (sourced) strength -= link ? 0.12 : gone ? 0.15 : 0.3;
  if (reading.says(CORRECTION)) strength -= 0.3;
  if (strength < 0.2) return undefined;
  const reason = gone ? 'reason_pass_it_on_hurry' : silence ? 'reason_pass_it_on_silence' : 'reason_pass_it_on_spread';
  return { strength: Math.min(0.9, strength), reason };
}

function* find(reading: Reading): Generator<Mark> {
  // Where the last sentence ends that was marked: one mark a sentence says it.
  let until = 0;
  for (const { span, sentence, match } of placesOf(reading, SPREAD)) {
    if (DONT.test(reading.plain.slice(Math.max(sentence.start, span[0] - 40), span[0]))) continue;
    if (sentence.question && !sentence.claimingQuestion && !/\bplease|kindly\b/.test(sentence.plain)) continue;
    if (sentence.start < until) continue;
    const evidence = weigh(reading, match[0]);
    if (!evidence) continue;
    until = sentence.end;
    yield { span, ...evidence };
  }
  for (const { span, sentence } of placesOf(reading, WAKE_UP)) {
    if (sentence.sourced || reading.words.length < 5) continue;
    const from = span[0] + (reading.plain.slice(...span).match(/^[^a-z]*/)?.[0].length ?? 0);
    const urged =
      reading.says(SILENCE) || reading.says(DARE) || until > 0 || /sheep|people/.test(reading.plain.slice(...span));
    yield { span: [from, span[1]], strength: urged ? 0.6 : 0.35, reason: 'reason_pass_it_on_spread' };
  }
  const breaking = reading.says(BREAKING()) ? BREAKING().exec(reading.plain) : null;
  if (breaking && reading.links.length === 0) {
    const from = reading.plain.indexOf('breaking', breaking.index);
    const sentence = reading.sentenceAt(from);
    const next = sentence && reading.sentences[sentence.index + 1];
    const own = [sentence, next].some((each) => each?.firstPerson || each?.sourced);
    const rest = reading.plain.slice(from + 8);
    if (
      sentence &&
      !own &&
      rest.split(/\s+/).length > 3 &&
      !/\b(?:dog|cat|toddler|kitten|puppy|cake|baby|pancakes|coffee|tea|kettle|gloves?|socks?|keys|remote|nap|bread|sourdough|soup|laundry|homework|tomato(?:es)?|fridge|sofa|pizza|granny|said yes|grandma|biscuits?|local (?:man|woman|mum|dad))\b/.test(
        rest,
      )
    ) {
      yield { span: [from, from + 8], strength: 0.58, reason: 'reason_pass_it_on_breaking' };
    }
  }
}

/** Urges spreading in place of checking: "share before they delete this", "the media won't tell you". */
export const passItOn: Check = {
  id: 'reliable/pass-it-on',
  letter: 'T',
  example: 'They put something in the water. [Share this everywhere] before they delete it!',
  find,
};
