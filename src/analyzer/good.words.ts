import type { GoodKind } from './good.ts';
import { onceEach } from './onceEach.ts';
import type { Reading, Sentence } from './reading.ts';

/** A wording in which something good is told, and where it is not meant. */
export interface GoodPattern {
  readonly kind: GoodKind;
  /** Global; written for `Reading.plain`, or for the text as written where names matter. Repeats are bounded. */
  readonly pattern: RegExp;
  readonly as?: 'written';
  /** What else in the sentence takes it back. */
  readonly unless?: RegExp;
  readonly when?: (sentence: Sentence, reading: Reading) => boolean;
}

/** Mockery, blame and bad news: thanks and credit are not meant kindly beside them. */
const SOUR =
  /\b(?:ruin\w*|worst|useless|nothing|stupid|rubbish|pathetic|shame\w*|blam\w+|fault|lies|liars?|lying|idiots?|clowns?|wreck\w*|destroy\w*|mess(?:ed)?|worse|inflation|prices|cuts|sarcasm|yeah right|for (?:not|no|being (?:late|so late)|cancel\w*|delay\w*|making (?:me|us) (?:wait|late))\b|for (?:the (?:love|follow\w*|likes)|naming|coming|having (?:me|us)|listing|ranking|recogni\w+|award\w*|featuring|choosing|follow\w*|watching|voting|support\w* (?:me|us)|your (?:orders?|purchase|custom|support|business)))\b|\bn't\b|🙄|🖕/u;
/** Something to sell, follow or sign up for. */
const SELLING =
  /[$£€₹₦] ?\d|\b(?:my|our) (?:link|bio|code|shop|store|company|firm|business|product|calendar|demo|page|channel|book|course|newsletter|podcast|etsy|music|single|album|stream|website|site|services?|clients?|coaching|brand|patreon|onlyfans)\b|\b(?:discounts?|half price|no fluff|promo|off (?:today|now|this)|price list|rates|quotes?|bookings?|subscribe|sign ?up|waitlist|link in bio|dm (?:me )?(?:to|for)|free (?:trial|consultation|call|webinar|quote)|limited|slots|packages?|invest\w*|crypto|forex|giveaway|win|chance|affiliate|sponsor\w*|#ad)\b/;

/** A capital name or a handle; days, gods, firms' stock phrases and shouted words are none. */
const NAME =
  "(?:@[A-Za-z0-9_.]{2,40}|(?!(?:God|Jesus|Lord|Heavens?|Allah|Christ|Goodness|Brexit|Covid|Trump|Biden|Obama|Putin|Starmer|Sunak|Boris|Elon|Musk|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|He|She|They|We|It|It's|Who|What|Life|Experience|Failure|School|Losing|Nobody|Someone|You|Your|I|I'm|My|Me|Everyone|All|The|This|That|And|But|For|So|Very|Much|Google|Facebook|Instagram|TikTok|Twitter|Amazon|Microsoft|Apple|Tories|Labour|Republicans|Democrats|Facebook|Dad|Karen)\\b)(?:(?:Mr|Mrs|Ms|Dr|Auntie|Aunt|Uncle|Nurse|Coach|Father|Sister|Prof|Professor)\\.? )?\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,24})";
const RELATION =
  '(?:friend|mate|cousin|sister|brother|mum|mom|dad|wife|husband|partner|neighbou?r|student|colleague|niece|nephew|daughter|son|teacher|bestie|girlfriend|boyfriend|apprentice|teammate|co-?worker|aunt|auntie|uncle|nan|gran)';

const plainly = (sentence: Sentence) => !sentence.question;

/** Papers and bodies that can be looked up, as they are cited. */
const PAPERS =
  '(?:(?<!to )report|study|paper|review|survey|bulletin|census|statistics|figures|data|release|accounts|register|trial|guidance|inspection)';

/** A report that is only named is no source yet: it says something, or somebody can turn to its page. */
const CITES =
  /\baccording to\b|\bper\b|\b(?:says?|said|shows?|showed|found|finds|lists?|puts?|gives?|counts?|counted|estimates?|is clear|did not say|is the (?:review|one)|table|page|p\.|figure|chapter|section)\b|\b(?:19|20)\d\d\b/;

/** What is good in drafts, by the wordings in which people do it. */
export const goodWords = onceEach({
  patterns: (): readonly GoodPattern[] => [
    {
      kind: 'source',
      pattern:
        /\bsources?: |\b(?:figures|numbers|data|full (?:report|study|text|minutes)) (?:is |are )?(?:here|at|on):? (?=\s)/g,
      unless: /\bsources?: ?(?:me|trust|i\b|my |dude|google|tiktok|vibes|just|a friend|the internet|common sense)/,
      when: (sentence, reading) =>
        sentence.sourced &&
        (/source/.test(sentence.plain) ? citesSomething(sentence, reading) : linksIn(sentence, reading)),
    },
    {
      kind: 'source',
      as: 'written',
      pattern: new RegExp(
        `\\b[Aa]ccording to (?:the )?(?:\\p{Lu}[\\p{L}&.'’-]{1,30} ?){1,4}|\\b(?:The|the|Per|per|In|in) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)(?:\\p{Lu}[\\p{L}&.-]{1,30}(?:'s|’s)? ){1,4}(?:\\p{Ll}{2,14} ){0,3}${PAPERS}\\b|\\b(?:study|paper|review|survey|bulletin|figures|data|statistics|trial) (?:by|from) (?:the )?(?:\\p{Lu}[\\p{L}&.'’-]{1,30} ?){1,4}`,
        'gu',
      ),
      unless:
        /\b(?:didn't|don't|doesn't|fake|according to (?:my|me|google|tiktok|facebook|the internet|mum|mom|dad|nan)|haven't|waiting for|where is|no (?:report|study|data))\b/,
      when: (sentence, reading) =>
        sentence.sourced && plainly(sentence) && (CITES.test(sentence.plain) || linksIn(sentence, reading)),
    },
    {
      kind: 'credit',
      as: 'written',
      pattern: new RegExp(
        `\\b(?:[Tt]hank you(?: so much| very much)?,?|[Tt]hanks(?: so much)?,?|[Bb]ig thanks|[Hh]uge thanks|[Mm]any thanks)(?: to)? ${NAME}(?:(?:,| and|,? &) ${NAME}){0,6} (?:for|who|from|and)\\b|\\b(?:[Cc]redit (?:goes |also goes )?to|[Aa]ll credit to|[Kk]udos to|[Pp]rops to|[Hh]ats? off to|[Ss]hout ?-?out to|[Bb]ig up to|[Gg]rateful to|[Tt]hanks go to|[Ww]ith (?:thanks|huge thanks|many thanks) to) (?:our |my |the brilliant |the wonderful )?${NAME}|\\b(?:couldn|wouldn)['’]t have (?:\\p{Ll}{2,12} ){1,6}?without ${NAME}|\\b(?:[Pp]hotos?|[Pp]ics?|[Aa]rt(?:work)?|[Dd]esign|[Ii]llustrations?|[Rr]ecipe|[Ii]dea|[Ww]ords|[Tt]ranslation|[Mm]usic)(?: is| are| was| were|:)? by ${NAME}|📸:? ?${NAME}|\\b${NAME}(?<!ans|ish|ese) (?:did (?:most|half|all|nearly all) of (?:it|the \\p{Ll}+)|taught me|trained me|showed me how|sat with me|talked me through|stayed late|carried me)\\b`,
        'gu',
      ),
      unless: SOUR,
      when: plainly,
    },
    {
      kind: 'doubt',
      pattern:
        /\b(?:i (?:could|may|might) (?:well |easily |be )?(?:be )?(?:wrong|mistaken|misremembering)\b|i'm (?:honestly |really )?not sure (?:if|whether|that) (?:this|that|it)(?:'s| is| was) (?:true|right|correct|accurate|still)|i (?:haven't|have not|couldn't|could not|can't) (?:checked|verified|confirmed|confirm|verify|check) (?:it|this|that|any|the)\b|i don't know (?:if|whether) (?:this|that|it)(?:'s| is) (?:true|right|correct|accurate)|(?:writing|quoting|going) from memory|please correct me|happy to be corrected|tell me if i(?:'ve got| got|'m) (?:this |it |that )?wrong|let me know if i(?:'ve got| got) (?:this|it|that|anything|something) wrong|take (?:this|it) with a (?:pinch|grain) of salt|small sample|one person's experience|i only know my own)\b/g,
      unless: /\b(?:idiots?|moron|you'?re wrong|but (?:you|u|everyone|facts)|prove me|i doubt it)\b/,
      when: plainly,
    },
    {
      kind: 'failure',
      pattern:
        /(?<=^|[.!?,;:\n"(-]\s{0,2}|\b(?:and|but|so|because|sorry|honestly|ok|well|yes|today|yesterday|actually) )(?:i was (?:completely |totally |just |simply |so |dead )?wrong(?! to (?:trust|believe|think|expect|hope|marry|love|date|vote|help|defend)| about (?:him|her|them|you|people|everyone)| size| place| time| door| person)\b|i got (?:it|that|this|the \w+) (?:completely |badly |totally )?wrong\b|(?:that (?:was|one's|one was)|it was|this was|this one's) (?:entirely |all |totally )?(?:my (?:own )?(?:mistake|fault|error)|on me)\b|my (?:mistake|bad)(?=[.,!:;]|$| -| and i)|i (?:messed|screwed|fucked|mucked) (?:it |this |that )?up\b|i made (?:a|the same|some|two|three|an?) (?:\w+ )?(?:mistakes?|errors?)\b|i (?:apologi[sz]e|owe \w+ an apology)\b|i failed (?:my|the|at|it|twice|again|three)\b|we (?:got (?:it|this|that) (?:badly |completely )?wrong|failed (?:at|to|our|you|them|him|her)|messed (?:it |this )?up)\b|i (?:forgot|broke|deleted|dropped|burnt|burned) the (?:\w+ ){0,2}(?:and|so)\b)/g,
      unless:
        /\b(?:apologi[sz]e (?:if|for nothing)|you'?re the|your fault|not sorry|my (?:biggest|only) mistake was (?:trusting|believing|loving|you|being too)|trusting|in advance|apologi[sz]e now|caring too much|never (?:been|was) wrong|as usual|haters)\b/,
      when: (sentence) => plainly(sentence) && !/\bif i\b/.test(sentence.plain),
    },
    {
      kind: 'question',
      pattern:
        /\b(?:(?:has|have|does|did|do|is|can|could|would) (?:anyone|anybody|any of you|someone|somebody)(?: here| else| local)? (?:know|have|got|had|tried|used|recommend|seen|been|found|grown|managed|explain|tell|lend|point|remember|done|ever|suggest|help|spare|who)\b[^?\n]{0,160}|(?:how|what|where|which|when) (?:do|did|would|have) you (?:\w+ )?(?:manage|cope|deal|handle|do|use|cook|grow|store|fix|clean|keep|find|recommend|suggest|read|make|learn|start|teach|explain|put|get|eat|buy|tell|wish|plant|choose|decide|think of|think about)\b[^?\n]{0,160}|what(?:'s| is| was| are) your (?:favou?rite|way|method|trick|experience|recipe|first|best|go-to|advice|local|view|take|thoughts)\b[^?\n]{0,120}|any (?:tips|recommendations|suggestions|advice|ideas|pointers) (?:for|on|about|how|as|where|what|please|welcome)\b[^?\n]{0,120}|what (?:am i|are we) (?:missing|doing wrong|overlooking)[^?\n]{0,60}|where (?:can|could|should|do) (?:i|we) (?:find|get|buy|start|look|learn|take|report|donate|read)\b[^?\n]{0,120}|what (?:would|should) (?:you|i|we) (?:do|try|read|cook|change|use|bring|say|plant|take)\b[^?\n]{0,120})\?/g,
      unless:
        /\b(?:sleep at night|live with (?:yourself|it)|get away with|look (?:yourself )?in the mirror|idiots?|stupid|moron|even|breathe|agree|believe (?:this|that|these|it)|care|surprised|expect|make \$|make money|earn|passive|lose weight|first million|idiot|(?:like|comment|tag) (?:below|if)|drop (?:it|yours|a|your)|in the comments|below|giveaway|win|tag|ready|did you last|tired of|sick of|want to|how dare|the hell|the fuck|on earth|wtf|as (?:dumb|thick))\b/,
      when: (sentence) => sentence.question && !sentence.claimingQuestion,
    },
    {
      kind: 'help',
      pattern:
        /\b(?:(?:i'm |i am |we're |more than |very |always )?(?:happy|glad) to (?:help|lend|drive|drop|bring|walk|read|proofread|translate|look (?:it |them )?over|show (?:you|anyone|anybody)|teach|explain|sit with|pick (?:it|them|you|up)|cook|carry|fix|share (?:my (?:notes|recipe|template|spreadsheet|seeds|cuttings|files)|the (?:notes|recipe|template|spreadsheet|files|code|pattern))|send (?:you |anyone |them |it )?(?:my|the|over)? ?(?:notes|recipe|template|spreadsheet|seeds|cuttings|pattern|copy|files|photos|link)?)|(?:i|we) can (?:lend (?:you|anyone|it|them|mine)|drop (?:it|some|them) (?:off|round|over)|give (?:you|anyone|somebody|someone) a (?:lift|hand)|pick (?:you|anyone) up|bring (?:you|some) |help you (?:with|move|carry|fill|set)|show (?:you|anyone) how|walk (?:you|anyone)|sit with|spare (?:a|an|some|two|three|my))|(?<!am )free to (?:anyone|whoever|a good home|take away|collect\b)|(?:it's )?yours if you (?:want|need|can collect)|help (?:yourself|yourselves) to|(?:shout|message me|ring me|knock|text me|dm me|tell me|ask me) if you (?:need (?:a (?:hand|lift|break|chat|bed|ride)|some(?:one|body)|anything|help|to talk)|want (?:some(?:one|body)|help|to talk|company|a (?:hand|lift|chat))|could use|get stuck|'re stuck|are stuck)|i'll (?:drive|lend|walk|translate|proofread|sit with|teach|pick) (?:you (?!out|a lesson)|anyone|whoever)|i'll show (?:you|anyone) (?:how|where to|round)\b)/g,
      unless: new RegExp(
        `${SELLING.source}|\\b(?:not|never|isn't|aren't|don't|if only|announce|share (?:that|the news)|you (?:idiot|moron|clown)|the door|brain|mirror|move out|pack|used to)\\b`,
      ),
      when: (sentence, reading) => plainly(sentence) && !SELLING.test(reading.plain),
    },
    {
      kind: 'promotes-other',
      as: 'written',
      pattern: new RegExp(
        `\\b[Rr]ecommend (?:a|this|the) (?:\\p{Ll}+ )?(?:podcast|book|blog|album|film|zine|newsletter|channel|exhibition|shop) (?:by|from|of) (?!(?:me|mine|ours|us|my|our)\\b)[\\p{L} ]{3,40}|\\b(?:[Gg]o (?:and )?(?:follow|read|see|hear|support|buy from|listen to|watch)|[Pp]lease (?:follow|support|read|listen to)|[Cc]heck out|[Hh]ave a look at|[Ll]isten to|[Tt]ake a look at|(?:[Yy]ou should|[Ee]veryone should|do) (?:follow|read|hear|see)|[Ii] (?:really |strongly |can )?recommend|[Gg]ive ${NAME} a follow) (?:my (?:good |best |old |dear |brilliant |talented )?${RELATION}(?:'s|’s)?\\b|${NAME}(?: \\p{Lu}\\p{Ll}+)?(?:'s|’s)|@[A-Za-z0-9_.]{2,40}(?:(?:'s|’s)|,? (?:who|she|he|they|for (?:her|his|their|the best)|and (?:her|his|their))))|\\b[Mm]y (?:good |best |old |dear |brilliant |talented )?${RELATION}(?: ${NAME})? (?:has (?:just )?(?:opened|written|published|released|started|made|painted)|makes|bakes|runs|just (?:opened|published|released|started)) [^.!?\\n]{0,90}\\b(?:go|support|worth|brilliant|wonderful|lovely|gorgeous|recommend|have a look|give (?:her|him|them)|buy (?:her|his|their)|pop in|order from (?:her|him|them))\\b`,
        'gu',
      ),
      unless:
        /\b(?:lies?|liar|scam|fraud|cringe|embarrassing|worst|terrible|disgust\w*|idiots?|clowns?|pathetic|giveaway|win|chance|my (?:own|new|latest|second|other)|our (?:own|new|latest)|i (?:wrote|made|built)|i'm in|interview with me|(?:not|never|don't|didn't) (?:to )?(?:follow|read|see|buy|listen|support|recommend|go|watch)|wrong|mess|hypocri\w+)\b/,
      when: (sentence, reading) =>
        plainly(sentence) &&
        !/\b(?:my|our) (?:link|bio|code|shop|store|company|firm|business|product|calendar|demo|page|channel|book|course|etsy|music|single|new (?:book|song|single|video)|clients?)\b/.test(
          reading.plain,
        ),
    },
  ],
});

function linksIn({ start, end }: Sentence, { links }: Reading): boolean {
  return links.some(([from]) => from >= start && from < end + 3);
}

/** A name, a title or a link behind "source:". */
function citesSomething(sentence: Sentence, reading: Reading): boolean {
  if (linksIn(sentence, reading)) return true;
  const written = reading.text.slice(sentence.start, sentence.end);
  return /[Ss]ources?: ?(?:the )?\p{Lu}[\p{L}&]/u.test(written);
}
