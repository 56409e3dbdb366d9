/** One trait of a sentence, and how much it speaks for (or against) a checkable claim that nobody is named for. */
interface Trait {
  readonly name: string;
  readonly pattern: RegExp;
  readonly weight: number;
}

const COUNT =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|millions|billions|dozens)';
const POWERS =
  '(?:council|county|city hall|city|government|govt|state|ministry|minister|president|mayor|governor|senate|congress|parliament|committee|commission|commissioner|board|landlord association|company|companies|corporation|bank|banks|big banks|nhs|hse|dnr|epa|fda|eu|un|cia|fbi|police|sheriff|court|judge|judges|school board|union|unions|league|fifa|uefa|fa|federation|media|press|fact checkers|pharma|big pharma|facebook|google|amazon|apple|microsoft|nike|tesla|wall street|packers|developers?|landlords|insurers|insurance companies|water company|hospitals?|universit(?:y|ies)|schools|democrats|republicans|tories|labour|opponent|administration|party|airline|ferry company|dealers|breeders|platform|platforms|spotify|ofsted|russia|china|ukraine|israel|finland|norway|sweden|japan|germany|france|canada|america|britain|england|ireland|india|nigeria|kenya|the us|the uk|california|texas|microwave|imports|the north sea|national grid|grid|elites?|refs?|umpire|referee|big cloud provider|agency|airport|manufacturers?|supermarkets?|trusts?|outfit|eskom)';
const ACTED =
  '(?:voted|vote|sold|sell|sells|selling|cut|cuts|spent|spends?|paid|pays|pay|gave|give|hid|hides|moved|closed|closing|shut|banned|bans|outlawed|stole|lied|knew|bought|built|swapped|raised|raises|lowered|approved|signed|passed|took|taken|takes|took out|made|makes|owns?|covered up|poisoned|poisoning|dropped|opened|freed|arrested|deported|killed|allowed|allows|refused|rejected|evicts?|evicted|charges?|charging|put|putting|puts|started|stopped|collapsed|lost|loses|ships?|ship|exports?|imports|produces?|uses|used|collects?|employs?|trains|admitted|leaves|stores?|spied|hired|fired|laid off|sacked|handed|given|going to (?:take|ban|charge|close|sell|stop)|about to|to ban|freezing|freez(?:e|ing)|repaired|changed|changing|switching|run|cancelled|is (?:owned|funded|paid|run|bankrupt|insolvent)|are (?:owned|funded|paid|run|paying|putting|selling|taking|closing|poisoning|reading)|was (?:paid|sold|bribed)|were (?:paid|sold|bribed))';
const SHARE = new RegExp(
  `\\d ?(?:%|percent|per cent|pct)|\\b(?:percent|per cent)\\b|\\b${COUNT} (?:in|out of|outta) (?:every )?(?:${COUNT})\\b(?! (?:minutes|days|weeks|hours|years|goals|games))|\\b(?:two thirds|three quarters|a third|a quarter|two thirds|majority|\\d/\\d) of (?:all |the |our |every |what |them )?[a-z]{3,}`,
);
const MULTIPLE =
  /\b(?:doubled?|doubles|tripled?|triples|quadrupled?|halved?|halves|(?:two|three|four|five|six|ten|\d+)(?: times|x) (?:more|less|as|higher|bigger|likely|faster|the|what|better|worse|older|cheaper)|\d+x|twice (?:as|the|what)|(?:up|down|risen|fallen|rose|fell|dropped|grew|grown|increased|cut) (?:by )?(?:\d|half|a (?:third|quarter)|two thirds))\b/;
const AMOUNT =
  /[$£€₦₹]\s?\d|\b\d+(?:[.,]\d+)? ?(?:k|m|bn|million|billion|trillion|crore|lakh|thousand|grand|hundred)\b|\b\d{1,3}(?:,\d{3})+\b|\b(?:millions|billions|thousands|hundreds) of [a-z]+|\b\d+ (?:people|children|kids|families|workers|jobs|schools|homes|houses|students|patients|deaths|women|men|cases|wells|states|countries|hospitals|times more|points)\b/;
const RANK =
  /\b(?:the|world's|country's|[a-z]+'s) (?:[a-z]+ )?(?:biggest|largest|oldest|longest|highest|lowest|fastest|first|second|third|most [a-z]{4,}|richest|poorest|cheapest|dearest|busiest|deadliest|smallest|worst|best|only|youngest|filthiest|strongest) (?:[a-z'-]+ ){0,4}(?:in|on|of|since|for|ever|to|per|outside|of its kind)\b|\bmore [a-z' -]{2,30} than (?:any|every|all|anywhere|anyone|the (?:whole|rest)|in any)\b|\b(?:coldest|hottest|wettest|driest|warmest|dearest|cheapest|highest|lowest|biggest|worst|first) (?:[a-z]+ ){0,4}(?:since|in (?:\d+|[a-z]+ty|a|living) ?(?:years|yrs|memory)?|in (?:history|europe|the (?:country|world|county|state|league|region))|for \d+)|\b(?:than|as) (?:any|anybody|anyone|all of|the whole of|every) (?:other )?[a-z]+|\bon record\b|\bin (?:recorded )?history\b|\bsince the war\b/;
const COMPARED =
  /\b(?:more|fewer|less|higher|lower|bigger|faster|cheaper|older|heavier|stronger|safer|deadlier|longer|better|worse|[a-z]{3,8}ier) (?:[a-z'-]+ ){0,6}than\b/;
const CAUSE =
  /\b(?:causes?|caused by|because of (?:the|those|these|that)|leads? to|gives? (?:you|the children|kids|them|people|him|it) (?:cancer|a headache|gas|the headache|diabetes|worms)|cures?|kills? (?:the|all|more|off|your|cancer|people|bacteria|nerves|patients)|destroys?|boosts?|raises? (?:your |the )?(?:iq|risk|blood|odds)|lowers? (?:your |the )?(?:iq|risk|blood|odds|cholesterol)|reduces? (?:your |the )?(?:risk|stress|pain|inflammation)|prevents?|damages?|shrinks?|burns? (?:muscle|fat|off)|ruins? (?:your|the)|weakens?|strengthens?|slows? (?:down )?(?:your|the)|detoxes|flushes|pulls? (?:the )?(?:toxins|virus)|contains?|is made (?:of|from)|poisons?|scrambles?|stops? (?:it|the|you|your) [a-z]+|makes? (?:your|you|kids|children|people|cattle) [a-z]+|eats? (?:the|your|at)|is what (?:kills|causes|makes|ruins)|closes? (?:up|the wound)|improves? [a-z]+|cuts? (?:collisions|crime|defects|your risk)|is (?:bad|good) for (?:your|the)|is linked to|rots?|wrecks? (?:your|the))\b/;
const DEED = new RegExp(
  `\\b${POWERS} (?:of [a-z]+ |(?:in|on) [a-z]+ )?(?:(?:has|have|had|is|are|just|already|quietly|secretly|also|now|never|all|only|been|actually|still|literally|doesn't|don't|didn't|did|'s|officially|even|well) ){0,3}${ACTED}\\b`,
);
const THEY_DID =
  /\bthey(?:'ve|'re| have| are|ve| just| already| also| all| done| never| even| quietly| secretly| literally| always)* (?:voted|sold|cut|spent|gave|hid|moved our|closed the|shut|banned|outlawed|stole|lied|bought|swapped|lowered|raised|put|putting|poison(?:ed|ing)|freed|freezing|tested|covered|took (?:out|the|our)|taking|sell(?:ing)?|buried|dumped|pay(?:ing)?|paid|rigged|counting|changed the|given themselves|deleted|cancelled|dropped|opened|charge|charging|invented|kill(?:ed|ing)?|arrest(?:ed|ing))\b/;
const LAW =
  /\b(?:it's|its|is|are|be|was|were|became|made|it is|totally|perfectly|now) (?:illegal|legal|against the law|banned|outlawed|compulsory|mandatory)\b|\bthe law (?:says|forbids|states|requires|allows)\b|\b(?:can't|cannot|can) (?:legally|by law)\b|\blegally (?:they|you|can|can't|cannot|required|have)\b|\bhave (?:no|the) legal\b|\bunder the (?:new )?law\b|\bwithout a (?:permit|licence|license) (?:you|they)\b|\bnot allowed (?:a|an|to) (?:[a-z]+ ){1,4}after (?:20)\d\d\b/;
const RECORD =
  /\b(?:was|were) (?:invented|built|founded|discovered|written|designed|created|named|banned|passed|signed|specified) (?:by|in|for|to|because|as)\b|\bin (?:1[5-9]|20)\d\d\b|\bback in (?:the )?(?:forties|fifties|sixties|seventies|eighties|nineties|\d\d)|\bthe first (?:[a-z]+ ){1,4}(?:to|ever|since|in)\b|\bsince (?:1[5-9]|20)\d\d\b|\bis responsible for\b|\bon average\b|\bthe average\b|\bper (?:capita|person|head)\b|\ba day (?:shut|die|close|in this country)\b|\bevery (?:year|day|minute|second) (?:in|around|across|somewhere)\b|\bhas never (?:been )?[a-z]+\b/;
const LOADED =
  /\b(?:fact|look it up|read that again|let that sink in|look at the (?:charts|numbers|data)|google it|simple as that|and (?:nobody|no one) (?:talks|is talking|says|reports)|did you know|did u know|fun fact|wake up|they don't want|and (?:they|the board|ottawa|everyone) knows? it|explain that|draw your own conclusions|that's why|check the tapes|it's a fact|do the math|you won't hear|true story)\b/;
const FEELING =
  /\b(?:love|loved|hate|hated|favourite|favorite|beautiful|gorgeous|delicious|proud|happy|sad|funny|cute|amazing|awful|boring|bored|tired|dream|dreamed|wish|hope|prayers?|thank|thanks|congrat\w*|sorry|miss|lol|lmao|haha\w*|joke|kidding|character|episode|movie|film|novel|chapter|song|album|game|meme)\b/;
const STORY =
  /\b(?:he|she|him|her|his|hers|mum|mom|dad|gran|nan|granny|grandad|husband|wife|son|daughter|cat|dog|toddler)\b/;
const IMPERATIVE =
  /^(?:please |just |kindly |so |and |then |now )?(?:add|mix|take|put|bring|call|ring|text|dm|message|email|send|check|read|ask|look|use|try|get|buy|book|join|come|go|click|follow|sign|vote|tell|share|rt|retweet|save|keep|stop|start|don't|dont|do|let|give|make|wear|drink|eat|wait|remember|think|imagine|see|watch|listen|turn|heat|bake|stir|cut|leave|type|comment|like|name|guess|print|forward|write|swipe)\b/;

/** Weights fitted to labelled posts by logistic regression, then rounded; the patterns come from CHECKS.md and common sense. */
export const TRAITS: readonly Trait[] = [
  { name: 'share', pattern: SHARE, weight: 2.2 },
  { name: 'multiple', pattern: MULTIPLE, weight: 1.2 },
  { name: 'amount', pattern: AMOUNT, weight: 0.4 },
  { name: 'rank', pattern: RANK, weight: 1.2 },
  { name: 'compared', pattern: COMPARED, weight: 1.2 },
  { name: 'cause', pattern: CAUSE, weight: 1.9 },
  { name: 'deed', pattern: DEED, weight: 1.5 },
  { name: 'theyDid', pattern: THEY_DID, weight: 2.1 },
  { name: 'law', pattern: LAW, weight: 0.2 },
  { name: 'record', pattern: RECORD, weight: 1 },
  { name: 'loaded', pattern: LOADED, weight: 0.6 },
  { name: 'ownI', pattern: /\b(?:i|i'm|i've|i'd|i'll|im|ive|my|mine|me|myself|mi|meself)\b/, weight: -1.6 },
  { name: 'ownWe', pattern: /\b(?:we|we're|we've|we'd|we'll|us|ourselves)\b/, weight: -0.8 },
  { name: 'our', pattern: /\b(?:our|ours)\b/, weight: -0.4 },
  { name: 'feeling', pattern: FEELING, weight: -0.8 },
  { name: 'story', pattern: STORY, weight: -0.9 },
  { name: 'imperative', pattern: IMPERATIVE, weight: -0.3 },
  {
    name: 'theySubject',
    pattern: /^(?:and |but |so |because )?(?:they|they've|they're|theyre|them|dem)\b/,
    weight: 1.1,
  },
  {
    name: 'past',
    pattern: /\b(?:was|were|had|did|went|came|said|told|asked|wrote|sat|stood|walked|put|took)\b/,
    weight: 0.4,
  },
  {
    name: 'perfect',
    pattern:
      /\b(?:has|have|'ve|'s) (?:[a-z]{3,10}ed|gone|done|been|taken|made|lost|given|sold|paid|cut|put|come|left)\b/,
    weight: 0.3,
  },
  { name: 'present', pattern: /\b(?:is|are|isn't|aren't|does|doesn't|don't|has|have)\b/, weight: 0.5 },
  {
    name: 'clock',
    pattern: /\b\d{1,2}(?::\d\d|[.]\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)\b|\b\d{1,2}:\d\d\b/,
    weight: -0.2,
  },
  { name: 'power', pattern: new RegExp(`\\b${POWERS}\\b`), weight: 1.2 },
  {
    name: 'place',
    pattern:
      /\b(?:in|of|from) (?:this|the) (?:country|county|state|city|town|world|league|region|district|village|province|estate|area|nation|continent|midwest|south|north)\b/,
    weight: 1.1,
  },
  {
    name: 'generic',
    pattern:
      /^(?:the |a |an )?[a-z-]{4,16}s? (?:[a-z-]{3,14} )?(?:is|are|don't|doesn't|can't|cannot|never|makes?|gives?|kills?|goes|go|eats?|loses?|have|has|weighs?|live|lives|grows?|comes?|need|needs|works?)\b/,
    weight: 0.4,
  },
  { name: 'never', pattern: /\b(?:never|always|every|nobody|no one|nothing|all)\b/, weight: 0.4 },
  { name: 'more', pattern: /\b(?:more|less|fewer|double|half|twice|than)\b/, weight: 0.6 },
  {
    name: 'people',
    pattern: /\b(?:people|kids|children|folks?|women|men|students|workers|drivers|patients|families)\b/,
    weight: 1,
  },
  {
    name: 'thanks',
    pattern: /\b(?:thanks?|please|welcome|congrat\w*|happy|hi|hello|dear|good (?:morning|luck|evening))\b/,
    weight: -0.5,
  },
  {
    name: 'think',
    pattern: /\b(?:think|know|feel|believe|guess|remember|mean|wonder|reckon|maybe|probably|seems?|like)\b/,
    weight: -0.2,
  },
  {
    name: 'bodies',
    pattern:
      /\b(?:blood|brain|muscles?|skin|liver|sugar|protein|fat|vitamins?|cancer|vaccine|jab|virus|bacteria|teeth|eyes|heart|gut|iron|toxins?|chemicals?|pesticides?|fluoride|microwave|diabetes|iq|hormones?|soil|battery|batteries|salt|oil|water|coffee|milk|hair)\b/,
    weight: 1.1,
  },
  {
    name: 'hidden',
    pattern:
      /\b(?:they know|knows it|kept (?:it )?quiet|out of the gazette|on purpose|before you see|nobody (?:did|talks|asked))\b/,
    weight: 0.6,
  },
  {
    name: 'wordNumber',
    pattern: /\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|half)\b/,
    weight: 0.5,
  },
  {
    name: 'places',
    pattern:
      /\b(?:finland|norway|sweden|japan|germany|france|canada|america|american|britain|british|england|english|ireland|irish|india|nigeria|kenya|africa|china|russia|europe|european|romans?|victorian|medieval|nasa|nhs|pyramids?|norse|texas|california)\b/,
    weight: 0.7,
  },
  {
    name: 'deny',
    pattern:
      /\b(?:nobody|no one|none of them|not one) (?:will|is|wants|talks|asked|says|at)|on purpose|coincidence|wake up|covering it up|behind closed doors|quietly\b/,
    weight: 0.4,
  },
  { name: 'becauseOf', pattern: /\b(?:because|that's why|thats why|the reason|which is why|due to)\b/, weight: 0.2 },
  { name: 'secondPersonRule', pattern: /\byou (?:can't|cannot|can|don't|lose|get|burn|need|won't)\b/, weight: -0.2 },
];
