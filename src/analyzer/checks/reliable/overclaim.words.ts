/** One way of claiming more than can be known, and how telling it is alone. */
interface Absolute {
  readonly pattern: RegExp;
  readonly strength: number;
  /** A word of daily idiom ("always", "everyone"): counts only where it's said of others, not of the author. */
  readonly everyday?: true;
}

const THING = "[a-z][a-z'-]{1,18}";
/** What happens to things or is done by them: not what one feels. */
const OUTCOME =
  '(?:fails?|failed|breaks?|broke|works?|worked|lies?|lied|pays?|paid|loses?|lost|wins?|won|gets?|got|goes|goes? down|comes?|crash(?:es)?|sells?|stops?|stopped|helps?|helped|hurts?|denies|deny|delivers?|happens?|happened|changes?|changed|stays?|stayed|needs?|needed|reach(?:es|ed)?|leaves?|left|spoils?|rots?|expires?|wears?|shows?|arrives?|answers?|admits?|listens?|turns?|ends?|causes?|closes?|gives?|gave|takes?|cheats?|recovers?|returns?|heals?|goes bad|catch(?:es)?|catch fire|irritates?|ships?|shipped|learns?|reads?|kept|keeps?|made|makes?|bought|built|fixed|produced?|saved?|beat(?:en|s)?|received|touched|followed|finished|voted|been (?:wrong|right|late|beaten|on time|fixed|a (?:race|case|war|single|better))|had (?:a|one|any))';

/**
 * Absolutes, collected from how people overstate in posts and adverts; "everyday" ones are harmless in most sentences.
 * In the form of `Reading.plain`, every repetition bounded.
 */
export const ABSOLUTES: readonly Absolute[] = [
  {
    pattern:
      /\bguaranteed?\b(?! (?:to make (?:you|u|him|her|them|me) (?:smile|laugh|cry)|hours?|way to|place|placebo|by law|minimum|income|rate|delivery|slot|entry))/g,
    strength: 0.55,
  },
  {
    pattern:
      /\b(?:100|hundred|1000|110) ?(?:%|percent|per cent)(?! (?:cotton|wool|silk|linen|recycled|sure|agree|off|of (?:the )?(?:proceeds|profits?|donations|money|sales)|on (?:my|me|him|her)|with|for|charged|battery|humidity|done|merino|beef|rye|cocoa|polyester|attendance|behind|deserve|worth|love|recommend|understand|here|going|juice|biological|vegan|organic|remote|free|on board|mine|my|your|mark|score|completion|there|in (?:maths|english|the)))/g,
    strength: 0.46,
  },
  {
    pattern:
      /\b(?:literally |physically |mathematically |simply |just |u |you )*(?:can't|cant|cannot|can not|never can) (?:possibly |ever )?(?:lose|fail|go wrong|go down|go up|be (?:beaten|ruined|hacked|wrong|faked|broken|cracked|killed|taken down)|get (?:sick|hurt|cancer|hacked|caught|banned)|go bad|beat (?:it|this|that))\b/g,
    strength: 0.5,
  },
  {
    pattern: /\b(?:literally |physically |mathematically |scientifically |its |it's )*impossible (?:to|for|that)\b/g,
    strength: 0.42,
  },
  {
    pattern:
      /\b(?:zero|no) (?:risk|side effects|downside|catch|lock-ups|chance of (?:los|fail)\w{2,4})\b|\brisk[- ]free\b|\bcarries no risk\b|\bnever lose money\b|\bno way to lose\b/g,
    strength: 0.43,
  },
  {
    pattern:
      /\b(?:no exceptions?|without (?:a single )?exception|(?:not|isn't|never been) (?:a single|one|an) exception|yet to (?:meet|see) (?:the|an) exception|there are no exceptions)\b/g,
    strength: 0.56,
  },
  {
    pattern:
      /(?:[,.:;-] ?|\b)(?:period|full stop|end of(?: story)?|fact|simple as that|simple as|no debate|no question about it|there is no other opinion|always has|always have|never has|always will|no two ways about it|that's just (?:how it is|chemistry|science|a fact)|it's just a fact)(?=[.!]|$|\n|,)/g,
    strength: 0.3,
  },
  {
    pattern:
      /\b(?:every|each) single (?!day|night|morning|week|weekend|month|year|minute|second|hour|penny|cent|step|detail|evening|page|word|sunday|monday|friday|saturday|summer|winter|person who (?:came|helped|donated|voted|showed)|bit|part|one of (?:you|u|us))(?:one|[a-z'-]{2,18})\b/g,
    strength: 0.44,
  },
  {
    pattern:
      /\beach and every\b|\bevery (?:last )?one of (?:them|these|those)\b|\ball of them\b(?=[.!,]|$)|\bdown to the last\b|\bto a (?:man|person)\b/g,
    strength: 0.36,
  },
  {
    pattern: /\bevery (?:single )?time\b(?=[.!,;]|$| [^\p{L}]| (?:it|they|he|she|the|without|proven))/gu,
    strength: 0.34,
  },
  {
    pattern: new RegExp(
      `\\b(?:no ?one|nobody|not one ${THING}|not a single ${THING}|not a ${THING}|not one|no ${THING}(?: ${THING})?|never a ${THING})(?: [a-z'0-9-]{1,16}){0,7}? (?:(?:has|have|'s|'ve) ever|alive|on earth|on the planet|in history|in the (?:country|trade|industry)|in any|at any|anywhere)\\b`,
      'g',
    ),
    strength: 0.55,
  },
  {
    pattern:
      /\b(?:no ?one|nobody|no [a-z]{3,14}) (?:[a-z'-]{2,14} ){0,4}?ever\b(?! (?:told|said|tells|says|asks|asked|loved|picks|been))/g,
    strength: 0.43,
    everyday: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:not one|not a single|not one single) (?!of us|word|penny|clue|person i|thing i|day)(?:of (?:them|the|those|these) )?${THING} (?:${THING} ){0,3}(?:has|have|had|was|were|is|are|will|lives?|knows?|works?|can|could|would|ever|got|helps?|in|on|at|said|who)\\b`,
      'g',
    ),
    strength: 0.5,
  },
  {
    pattern: new RegExp(
      `\\bthere(?:'s|s| is| are| was| has| have| ain't| isn't| aren't| hasn't|'s never| has never)(?: never)?(?: been)?(?: not| no| absolutely no| literally no)?(?: a| an| one| any)?(?: single)? (?:${THING} ){1,4}(?:alive|on earth|in (?:any|history|the world|the country|existence|this (?:country|county|town|city|township))|(?:that|who|it's|which|you|has|left|will|could|who'll) (?:${THING} ){0,3}(?:won't|can't|doesn't|hasn't|isn't|not|never|ever|come|helps?|works?|changed|needs?|come out|come near))\\b(?<=\\b(?:no|not|isn't|never|ain't|aren't|hasn't)\\b.{3,120})`,
      'g',
    ),
    strength: 0.5,
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?:i|we|i've|we've|ive|you|i'd|me|if you|you've|us|who) )(?:has|have|had|'s|'ve)? ?\\bnever (?:once |ever |yet |actually |not )?${OUTCOME}\\b`,
      'g',
    ),
    strength: 0.43,
    everyday: true,
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?:i|we|i'm|i've|you|you're|we're|me|not|almost|nearly|us) )\\balways (?:gives? only |only )?${OUTCOME}\\b`,
      'g',
    ),
    strength: 0.36,
    everyday: true,
  },
  {
    pattern:
      /\b(?:always|never)[.!,]? (?:always|never|ever)\b|\bnever ever\b(?= [a-z]+s?\b)|\balways has(?: been)?, always will\b|\b(?:ever|always|never|none|one|anyone|all)\. (?:ever|always|never|none|every one|any body|any age|all|100)\b/g,
    strength: 0.42,
  },
  {
    pattern:
      /\bany [a-z'-]{2,15}(?:,| and| or|\.)? any [a-z'-]{2,15}\b(?! over)|\bevery (?!level|account|group)[a-z'-]{2,15},? (?:in |for |on )?every [a-z'-]{2,15}\b|\beach [a-z]{2,12},? each [a-z]{2,12}\b/g,
    strength: 0.46,
  },
  {
    pattern:
      /\b(?:whatever (?:you've tried|house|your|the (?:cause|weather|reason))|no matter (?:what|where|who|how|your|which) ?(?:you|your|the|numbers|age|u|car|phone|wifi)|(?:doesn't|doesnt|does not|don't|dont) matter (?:where|what|who|how|if)|at any price|for any(?:one|body)\b|on every|in any (?:town|industry|language|city|country|school)|in every (?:town|industry|city|country|school|company|case|body|dog)|for (?:every|each) (?:single )?(?:soil|child|body|dog|person|plant|skin|case|mother|engine|and every))\b/g,
    strength: 0.36,
  },
  {
    pattern:
      /\b(?:cures?|fixes|stops|heals?|solves|kills|finishes|clears|prevents?|removes|works? (?:for|on|with)|treats|(?:will) (?:fix|stop|solve|kill|clear|treat)) (?:any|every|all|everything|each|everyone|everybody|every single)\b(?! (?:i|we|of us|i've)\b)/g,
    strength: 0.52,
  },
  {
    pattern:
      /\b(?:you'll|you will|u will|u'll|you) never (?:need|have to|see|be|get|catch|lose|worry|want|be able|suffer|go|pay|find)\b(?! (?:guess|know|believe|forget|again how))/g,
    strength: 0.42,
  },
  {
    pattern:
      /\b(?:everyone|everybody|anyone|anybody)(?: (?:who|that|under|over|in|on|with|at)(?: (?!my\b|our\b|me\b|i\b|the (?:room|house|office|team|group|back|car)\b)[a-z0-9'-]{1,15}){1,5})? (?:is|are|gets?|makes?|wins?|wants|needs|knows|uses|does|will (?:get|make|lose|win)|has|loses|hates|agrees|fails|lies|owns|against)\b(?! (?:welcome|invited|asking|been|excited|talking|ready|well|doing|safe|having|a (?:bit|little)|fine|different|his|her|their own|to be|entitled|allowed|happy|so|in the|free to))/g,
    strength: 0.34,
    everyday: true,
  },
  {
    pattern:
      /\b(?:literally )?(?:nobody|no ?one|none of (?:them|these|those|you)) (?!(?:told|tells|tell|asked|asks|cares?|talks?|warned|warns|knew|said|saw|prepares|prepared|likes|died|hurt|noticed|is|was|else|i|came|laughed|home|answered|answers|should|really|on this|got hurt|got injured|around)\b)(?:in|under|over|who|who's|has|does|wants|needs(?! to)|uses|can|could|beats?|wins|buys|drives|will|would|ever|actually|there|outside|owns|pays|loses|goes|gets|leaves|benefits|regrets)\b/g,
    strength: 0.36,
    everyday: true,
  },
  {
    pattern: new RegExp(
      `\\bthe only (?!thing (?:i|we|that (?:helps|helped|gets me)|missing)|one (?:i|who|here|in the)|problem|downside|reason (?:i|we)|person (?:i|who)|way (?:i|we)|time i|snag|complaint|question|bit|person|child|girl|woman|man|boy|adult|job|sound|light|dry|seat|table)(?:${THING} ){1,3}(?:that|who|in|left|you|which|of its|works?|outside|ever|for|doing|where|will|on)\\b(?! (?:i|my|our|we|me)\\b)`,
      'g',
    ),
    strength: 0.42,
  },
  {
    pattern:
      /\b(?:proven fact|it is proven|it's proven|its proven|proven,? (?:it )?works?|works every time|confirm plus chop|scientifically the best|second to none|(?:nobody|no one|no other [a-z]{2,14}) (?:does it|can (?:touch|match|compare|beat|come close)|beats?|comes close|compares?)|nothing (?:even |else )?(?:compares|comes close|works)|doesn't exist anywhere else|like no other on earth|best in the (?:world|country|business)|in the world bar none|one of (?:its|a) kind|the only one of its kind|only ever in it for)\b/g,
    strength: 0.5,
  },
  {
    pattern:
      /\b(?:gone|fixed|cured|sorted|done with [a-z]{2,12}|safe|solved|saved|double|rich|green)(?:[a-z ]{0,22}) (?:for good|for life|forever|guaranteed)\b|\bfor good, you won't\b/g,
    strength: 0.44,
  },
  {
    pattern: new RegExp(
      `\\b(?:every|all) (?!day|night|morning|week|weekend|month|year|minute|second|hour|time|one\\b|other|now|of|the|my|our|your|this|that|that's|these|those|evening|sunday|monday|tuesday|wednesday|thursday|friday|saturday|summer|winter|spring|autumn|bit|part|step|morn|year's|single|few|two|three|four|five|six|ten|\\d)${THING}(?: ${THING}){0,4}? (?:is|are|was|were|has|have|gets?|goes|comes|fails?|ends?|uses?|knows?|does|will|failed|started|robs|costs?|catches|works?|deserves|had|leads|pays|lies|says|forced|ends? up)\\b`,
      'g',
    ),
    strength: 0.37,
    everyday: true,
  },
  {
    pattern:
      /\bdoes(?:n't| not) (?:exist|happen|win|work in any|break)\b(?=[.!]|$|,)|\bno such thing as\b|\bcan't (?:do|grow|win|run) [a-z :0-9-]{2,30} without\b|\bdo nothing\b|\bdoes nothing\b|\bdied? with\b/g,
    strength: 0.22,
  },
  {
    pattern:
      /\bnever once\b|\bnot once\b|\bnever been (?:one|a|an|any)\b|\bnot (?:a|one) (?:line|thing|bit|dime|cent)\b|\bhas ever\b|\bhave ever\b/g,
    strength: 0.36,
  },
  {
    pattern:
      /\b(?:unkillable|foolproof|bulletproof|indestructible|100% safe|never fails|can't be (?:refused|faked|wrong|beaten)|cannot be (?:refused|faked|wrong|beaten|ruined)|there's no way (?:it|to lose|they|he|for it)|no reason to use anything else|(?:is|are) never (?:late|wrong|dirty|bad|safe|true|on time)|this is certain|has never once|have never once|has not [a-z]+ (?:a|one) (?:single|full)|hasn't been one|hasn't (?:been|worked|given|had) (?:a|one|on a) single|nobody alive|proven to work)\b/g,
    strength: 0.44,
  },
  {
    pattern:
      /\b(?:it|that|this) (?:has |have )?(?:always |never )?work(?:s|ed) (?:every time|for every(?:one|body| single [a-z]+)?|on every(?:thing|one| [a-z]+)?)\b/g,
    strength: 0.5,
  },
];
