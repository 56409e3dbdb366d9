/*
 * The names of groups people are sorted into, and the turns of phrase that make one out of many. Groups: nationalities
 * and places, faiths, generations, genders, trades, tastes, politics; put together from the groups that taxonomies of
 * stereotypes list and from the groups people grumble about most. Words of a name are joined by "_".
 */

const NATIONS =
  'americans american brits the_british the_english englishmen the_french the_germans germans italians spaniards the_spanish the_dutch the_swiss swedes danes norwegians finns poles russians ukrainians greeks turks albanians romanians bulgarians hungarians serbs the_irish scots the_scots the_welsh mexicans brazilians argentines argentinians colombians venezuelans canadians australians aussies kiwis indians pakistanis bangladeshis nepalis sri_lankans the_chinese the_japanese koreans filipinos indonesians malaysians singaporeans thais nigerians ghanaians kenyans ugandans tanzanians zimbabweans south_africans ethiopians somalis egyptians moroccans africans asians europeans westerners latinos arabs israelis palestinians iranians jamaicans trinis caribbeans gypsies travellers igbos igbo yorubas yoruba hausas hausa immigrants migrants foreigners refugees expats asylum_seekers gringos yankees yankee prcs londoners parisians new_yorkers californians texans dubs dubliners mainlanders locals villagers townies';
const FAITHS =
  'muslims christians catholics protestants jews hindus sikhs buddhists mormons evangelicals atheists believers non-believers pastors';
const AGES =
  "boomers boomer baby_boomers millennials zoomers gen_z_employees gen_z_staff gen_z_hires gen_z genzers genzer genz gen_xers gen_xer gen_x genxers genxer genx gen_alpha the_elderly pensioners the_young young_uns youngsters the_youth today's_youth today's_generation today's_parents today's_children todays_youth todays_generation todays_parents todays_children this_generation the_younger_generation the_young_generation the_new_generation the_whole_generation that_generation teenagers teens kids_today kids_these_days kids_nowadays kids children_today children_these_days the_young_people_of_today parents_today parents_these_days parents_nowadays parents single_mothers moms mums dads freshers interns graduates";
const GENDERS =
  'men women guys girls boys blokes lads males females gays lesbians tall_ones blondes the_rich the_poor the_homeless benefit_claimants people_on_benefits feminists husbands wives mothers-in-law exes';
const TRADES =
  'landlords tenants renters homeowners estate_agents realtors letting_agents teachers professors academics lecturers students scientists economists doctors gps surgeons nurses consultants therapists psychologists dentists vets pharmacists lawyers solicitors judges politicians mps councillors senators civil_servants bureaucrats eurocrats administrators cops the_police policemen police_officers soldiers journalists reporters editors publicists managers bosses ceos founders executives recruiters salespeople salesmen marketers bankers accountants auditors insurers brokers traders engineers developers devs programmers coders designers pms product_managers sysadmins users customers clients patients plumbers electricians builders architects surveyors contractors mechanics truckers drivers motorists cyclists bikers pedestrians farmers anglers hunters fishermen chefs waiters servers bartenders baristas cleaners influencers youtubers streamers bloggers artists musicians drummers guitarists singers actors models footballers referees refs umpires gamers breeders groomers 9-to-5ers shop_assistants celebrities billionaires millionaires fact_checkers agents coaches security_guards nannies caravanners tourists backpackers bachelorettes grey_nomads';
const TASTES =
  'vegans vegetarians meat_eaters runners crossfitters golfers skiers swifties stans hipsters goths nerds jocks introverts extroverts empaths smokers drinkers stoners console_gamers the_upper_classes the_upper_class toffs chavs rednecks hillbillies private_schoolers americans homeschoolers anti-vaxxers antivaxxers vaxxers conspiracy_theorists flat_earthers libs liberals conservatives republicans democrats tories lefties leftists right-wingers the_left the_right socialists communists commies brexiteers remainers remoaners trumpers monarchists environmentalists activists protesters the_woke';

/** Nouns that make a group with nearly any word before them: "Rangers fans", "Seattle people", "Audi drivers". */
const HEADS =
  'fans supporters voters drivers owners players users lovers watchers folk folks guys bros stans types men women girls boys lads moms mums dads kids weans students tourists landlords tenants people tenants workers candidates developers engineers chefs';

/** Words that make no group with those: "some people", "our fans", "told people". */
const NO_MODIFIER =
  'shame pity cause letting means mean which whose about actual all also although always amazing an and any are as ask asked asking at bad because believe big both brilliant bring busy but by call can certain could dear decent did different do does enough even feed fellow few find five for four from get getting give giving good got great grown had happy has hate have he hear heard hello help helps here hi hire hiring honest hope how i if in into invite is it just keep kept kind knew know least leave left let lets like little lose losing lost love lovely made make makes many maybe meet meeting met more most my need needs never nice no normal not now of off often on once only onto or ordinary other our out over paying please put real sad said saw say says see seeing seen send sending several she should show since six small so some still such take takes teach tell tells than thank thanks that the them then there these they think those though three tired to told true trust two under unless until up us want wants watch watching we what when whenever where which while who why will wish with wonderful working would you';

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ').map((name) => name.replaceAll('_', ' '))));

/** What is held against a group. */
const BAD =
  'lazy|stupid|dumb|thick|idiots|morons|liars|thieves|crooks|criminals|parasites|leech(?:es)?|vermin|scum|trash|garbage|animals|savages|sheep|cowards|weak|fake|greedy|cheap|tight|stingy|rude|arrogant|ignorant|selfish|entitled|spoiled|spoilt|bigots|racists?|sexist|misogynists|narcissists|psychopaths|hypocrites|snobs|snowflakes|toxic|cold|cold-hearted|heartless|soft|useless|hopeless|clueless|incompetent|corrupt|crooked|evil|disgusting|dirty|filthy|lonelier|jealous|bitter|crazy|insane|mad|hysterical|emotional|dramatic|miserable|fat|ugly|brain ?dead|brainwashed|gullible|terrible|awful|the worst|monsters|clowns|children|babies|pigs|dogs|snakes|rats|trouble|a plague|a menace|a disgrace|a joke|a cancer|overpaid|overrated|full of (?:themselves|it|shit)|obsessed with|incapable of|allergic to|bought|out to get|in it for|no better than|not loyal|disloyal|fickle|frightened|scared of|dangerous|violent|aggressive|backward|uneducated|classless|bandwagoners|glory hunters|predators|perverts|gold ?diggers|sluts|dishonest|untrustworthy|manipulative|shallow|superficial|inferior|(?:not |really )?interested in (?:anything|compilers|tech|people|working)|not interested in|impossible to|(?:all )?the same';

const ADVERB =
  '(?:just |only |always |never |really |simply |all |such |so |too |basically |literally |honestly |mostly |usually |generally |naturally |nothing but |a bunch of |a load of |bunch of |inherently |actually |truly |clearly |still |also |even |often |ever |aw )';

/** What a group is said to be unable to do, never to do, or only to want. */
const CANT =
  'drive|park|cook|read|write|spell|count|think|tip|lose|listen|handle|take (?:a joke|criticism)|commit|be trusted|share|cope|dance|sing|parallel|fight|take|hold|do (?:anything|math|maths|long division)|manage|control|tell the truth|look you|sit still|sit through|switch off|attach|order|walk past|see a|follow an|stand the|help (?:themselves|it|lying)|stop (?:themselves|talking|lying)|be (?:loyal|faithful|honest|happy)|focus|survive|learn|abide|be bothered|understand|admit';
const DONT =
  'work(?: hard)?|read|listen|care|tip|think|share|check|pay|learn|respect|want (?:to (?:work|learn|know|listen|pay|share)|a teacher|mentors)|understand|know (?:how|what|the|anything|their)|have (?:a clue|any|the|manners|respect|feelings)|raise|support (?:other|each)|use the product|give a|deserve|belong|say what|take responsibility|lift a|do anything|even|appreciate|trust|tell the truth|bother|clean|wash|queue|pull over|indicate|signal|feel|love';

const START = '(?<![@#])\\b';
const END = "(?!\\w|'[a-rt-z])";
const all = (...parts: readonly string[]): RegExp => new RegExp(`${START}(?:${parts.join('|')})${END}`, 'gu');
const TIME =
  '(?: (?:today|these days|nowadays|of today|now|in general|everywhere|round here|around here|in this \\w+|out here|on this \\w+|who [^.,!?\\n]{3,40}))?';

export const generalizationWords = {
  groups: setOf(NATIONS, FAITHS, AGES, GENDERS, TRADES, TASTES),
  heads: setOf(HEADS),
  noModifier: setOf(NO_MODIFIER),
  /** The longest name of a group, in words. */
  longest: 5,
  /** What is said right behind the name of a group. */
  reproof: new RegExp(
    [
      `(?: (?:are|is|be|r|were)|'re)(?:n't)? ${ADVERB}{0,3}(?:${BAD})`,
      ` ${ADVERB}{0,2}(?:can'?t|cannot|can not|can never|couldn'?t|could not) (?:even |ever |just |really |stand |seem to )?(?:${CANT})`,
      ` ${ADVERB}{0,2}(?:do ?n'?t|do not|dont|does ?n'?t|never|no longer|will never|won'?t|will not|would never|refuse to|barely|hardly) (?:even |ever |really |actually |just |ever ever |learn to )?(?:${DONT}|${CANT}|get it|say|want|shut up|stop|grow up|had(?: to| a)|put|worked|rent|met|sign up|clear|brush|stand|stop|cared|switch|check|leave|ask|look|come|move|make|vote|wear|eat|know|pick|use|bring|open|turn|finish)`,
      ` ${ADVERB}{0,2}(?:have|has|'ve|had|with) (?:absolutely |literally |got )?(?:no|zero|never|0) (?:${ADVERB})?(?:respect|manners|shame|loyalty|sense|idea|clue|taste|class|brains?|spine|backbone|heart|feelings?|imagination|lives|life|standards|morals|work|honou?r|skills?|empathy|patience|culture|attention|ambition|discipline|ears?|had|worked|looked|met|done|ever|heard|paid|been|touched|held|seen|got|once|self|conscience|humou?r|common)(?: [^ .!?,\\n]+){0,4}`,
      ` (?:(?:just|only|all|always|really|simply|secretly|basically|actually|mostly) )?(?:only (?:want|care|think|understand|know|talk|come)|just (?:want|care|complain|love to|like to|take)|want(?:s)? (?:it all|only|everything|applause|to be given)|think(?:s)? (?:they|he|she|you|that they|that he|the (?:world|business|road)|it'?s|a derivative)|believe anything|will (?:do|say|believe|take|look you|burn|sell|literally|tell you|always|stab|lie|cheat|leave)|would (?:rather|sooner|burn|sell|do|sell|lie)|lie(?= |[.,!])|lie to|cheat|steal|complain|moan|whine|cry|always (?:think|want|complain|lie|cry|cheat|make|end|find|crying|blame|win)|hide behind|stop listening|know how to work|get (?:the title|away with)|see (?:pound signs|a)|hear|rage quit|drive like|care (?:only|more) about|love to (?:complain|moan|play|hate)|love (?:drama|money|attention)|judge|ruin(?:ed)?|destroy(?:ed)?|bought (?:a|their) house|have a death wish|have ruined|mislead|come (?:here|out here|over here|to)|act like|treat|use (?:you|women|men)|smell|stink|are all about|be like|sit (?:there|on)|hate(?! (?:this|him|her|these|it|that|when)))(?: [^ .!?,\\n]+){0,6}`,
    ]
      .map((said) => `(?:${TIME},?${said})`)
      .join('|')
      .replace(/^/, '(?:')
      .concat(`)${END}`),
    'uy',
  ),
  /** "typical landlords", "that's men for you", "drivers, eh", "tired of all these tourists." */
  before: /(?:^|[^\p{L}])(typical|that's|thats|just like|such is|isn't that just) $/u,
  hatred:
    /(?:^|[^\p{L}])((?:hate|despise|loathe|can't stand|cannot stand|have no respect for|sick of|tired of|fed up with|so tired of) (?:all |these |those |the )?)$/u,
  forYou: / for (?:you|ya|u)(?![\p{L}])(?: (?:sis|bro|hun))?/uy,
  hated: /(?: and their(?![\p{L}])|[.,!?]|$| so much)/uy,
  after:
    /,? (?:eh|amirite|am i right|smh|ugh)(?=[.!?,]|$)|(?: (?:when|whenever) (?:they|you|someone|the)(?: [^ .!?,:\n]+){1,9}:)| (?:care about|want|think about) is(?![\p{L}])/uy,
  /** "they're all the same", "every last one": an absolute that wants a group beside it. */
  absolute: all(
    "(?:are|is|'re|r|re) (?:all|aw|exactly) (?:the|a di|di) same(?: (?:person|man|drunk))?|all of them same|every (?:last|single|damn|bloody|fucking)(?:\\.? single\\.?)? (?:one|wan)(?: of (?:them|you|'em|em|those|these|us))?(?=[.,!?;]|$|\\n)|(?:the |whole )(?:bloody |whole |damn )?lot of (?:them|'em|em)|the whole (?:generation|bunch|country|pack) (?:of them|is|are|were|was)|(?:no|without) exceptions?|to a man|(?:it'?s|its) always (?:an? |the )?(?:kids|men|women|audi|bmw|same (?:type|people|ones|lot))|(?:they|them)(?:'re| are)? all (?:the same|liars|thieves|like that|corrupt|bought|idiots|racists?|in it)|nothing but a (?:pack|bunch) of \\w+|they'?re (?:all )?like that|that'?s how (?:it is with )?they are|never met an? (?:\\w+ )?(?:who|that|yet|could)",
  ),
  /** Weaker ones, which want a reproach in the same sentence besides. */
  everyOne: all(
    "(?:all|every one|none|not one|not a single one|any) of (?:them|'em|em|those|these|you)|all of (?:u|una)|every one(?=[.,!]|$)|all them|none of 'em",
  ),
  reproach: new RegExp(
    `${START}(?:${BAD}|can'?t|cannot|don'?t|dont|never|won'?t|only (?:want|care|think|know)|no (?:manners|shame|respect|clue|idea|sense))${END}`,
    'u',
  ),
  /** Whole forms that need no other evidence. */
  whole: all(
    `never met an? (?:lawyer|landlord|politician|banker|estate agent|builder|man|woman|vegan|cop|recruiter|manager) (?:yet |who |that )?(?:could|would|can|didn'?t|was)(?: [^ .!?,\\n]+){0,6}`,
    `it'?s the whole generation`,
    `not an honest (?:one|man|\\w+) (?:born|left|among|in)`,
    `there is ?n'?t an honest one`,
    `(?:that'?s) (?:managers|men|women|landlords|cyclists|kids|bosses|lawyers|politicians|builders)(?=[.!]|$)`,
    `na so (?:\\w+ ){0,2}(?:drivers|men|women|people|girls|guys|landlords) (?:be|dey)`,
    `(?:no ?body|no one|not one person|no-one|don't nobody|no (?:honest|decent|good|real|self-respecting) (?:\\w+)) (?:under (?:the age of )?\\d+|over \\d+|from (?:\\w+|the \\w+)|in (?:this country|washington|brussels|westminster|government|hr|management|marketing|lagos|hollywood|politics)|born after \\d+|who (?:votes?|voted|supports?|likes?|drives?|listens?|watches?|reads?|uses?|believes?) [^.,!?\\n]{2,40}|(?:dey|left|exists?)) ?(?:can|could|has|have|ever|knows?|wants?|cares?|reads?|works?|will|would|is|are|understands?|bothers?|this lagos)(?: [^ .!?,\\n]+){0,7}`,
    `(?:you|u) (?:can'?t|can never|cannot|should never|could never|never) trust (?:an? |the |any )?(?:\\w+ (?:man|chef|woman|person)|man|woman|cop|lawyer|landlord|politician|journalist|plumber|mechanic|salesman|banker|vegan|estate agent|boomer|tory|foreigner|driver|builder|teacher|doctor)(?: with [^.,!?\\n]{2,40})?`,
    `show me an? [^.,!?\\n]{2,40} and i'll show you[^.,!?\\n]{2,60}`,
    `give an? (?:plumber|man|woman|landlord|lawyer|builder|politician|manager|teenager|banker|boss|tourist|student|consultant|\\w+) an? [^.,!?\\n]{2,40} and (?:he|she|they)(?:'ll| will)[^.,!?\\n]{2,60}`,
    `(?:you|u) can always (?:tell|spot) (?:an? |the |who )?[^.,!?\\n]{2,50}`,
    `(?:you|those|these|them|dem) people (?:\\w+ )?(?:are|always|never|can'?t|don'?t|just|only|come|want|think|have no|will never|live|breed|act|ruin|drove|take)(?: [^ .!?,\\n]+){0,7}`,
    `(?<!\\b(?:an?|the|my|your|our|his|her|this|very|how|so|is) )typical (?:man|male|woman|bloke|landlord|boomer|tory|lefty|politician|builder|teenager|cyclist|driver|manager|boss|lawyer|estate agent|student|vegan|yank|brit|german|frenchman|american|millennial|liberal|republican|leftist|banker|tourist|copper)`,
    `people like (?:that|them|those) (?:are|always|never|can'?t|don'?t|just|only|should|think)(?: [^ .!?,\\n]+){0,6}`,
    `they (?:come|came) (?:here|over here|to (?:this|our) country) (?:and|to|for)(?: [^ .!?,\\n]+){1,8}`,
    `they(?:'re| are) (?:all )?(?:taking|stealing) (?:our|all the|all our) (?:jobs|houses|women|money|homes|land|country)(?: [^ .!?,\\n]+){0,3}`,
    `go back to (?:where you|where they|their|your own) (?:came|come|country)(?: from)?`,
    `(?:us|we) (?:against|versus|vs\\.?|or) them(?= |[.,!]|$)`,
    `us or them`,
    `(?:anyone|any ?body|everyone|everybody|people|those|whoever|who) (?:who|that|with|still) [^.,!?\\n]{3,60}? (?:is|are|has|have|needs|deserves?|should) (?:an? |just |all |always |never |literally |no |probably |clearly |really |such |so |automatically |either |to be |be |basically ){0,3}(?:idiots?|morons?|stupid|lazy|selfish|evil|brain ?dead|brainwashed|sheep|trash|scum|liars?|racists?|bigots?|clowns?|losers?|pathetic|parasites?|heart|brain|life|taste|soul|morals|personality|red flags?|psychopaths?|monsters?|narcissists?|self-respect|shame|friends|once|ashamed|dumb|cowards?|fake)(?: [^ .!?,\\n]+){0,4}`,
    `(?:every|each)(?: single)? (?:driver|landlord|man|woman|politician|cyclist|teacher|lawyer|vegan|boomer|homeowner|caravanner|tourist|manager|boss|cop|steward|breeder|tenant|journalist|student|banker|german|american|brit|man alive|millennial|parent|kid|teenager|referee|agent|developer|designer|recruiter|influencer|founder|ceo|foreigner|immigrant|muslim|christian|catholic|tory|liberal|republican|democrat|doctor|builder|plumber|mechanic)(?: (?:in|with|on|from|who)(?: [^ .!?,\\n]+){1,5}?)? (?:is|thinks?|wants?|believes?|lies|cheats|has|will|knows|secretly|acts|drives|owns|only)(?: [^ .!?,\\n]+){1,7}`,
  ),
  /** A definite few rather than the kind: "the kids think it's an adventure". */
  definite:
    /^(?:the|those|these) (?!(?:english|british|french|germans|dutch|swiss|spanish|irish|scots|welsh|chinese|japanese|elderly|young|rich|poor|homeless|unemployed|police|left|right|woke|youth|upper|people of today)(?!\p{L})|(?:\w+ )?\w+ (?:today|nowadays|these days|of today))/u,
  /** Only some, or what is fair to say of all: rights, needs, hardship, praise. */
  fair: /\b(?:some|many|a few|several|certain|plenty of|lots of|a lot of|not all|not every|half (?:of )?(?:the|my|our)|two|three|four|five|six|\d+|one of the|our|my|his|her|those two|these two|both|other|fellow|the other|if|when|unless|whether|which|are|do|does|why don't|why can't|stop saying|myth that|stereotype that|idea that|says that|say that|think that|claim that|told me that|pretend that|not because|it's not that)\s+(?:of (?:the|our|my|these|those) )?(?:\w+ )?$/u,
  rights:
    /\b(?:right to|rights|deserve|deserves|should|ought|must|need|needs|paid|underpaid|afford|protected|vote|access|allowed|because (?:of|they)|shifts?|shortage|strike|safely|legally|by law|enough|in time|welcome|until|unless|this week|this morning|tonight|yesterday|last (?:week|year)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/u,
  /** Said to be refused: a stereotype put down rather than passed on. */
  refused:
    /\b(?:stereotypes?|generali[sz](?:e|ing|ation)|prejudice|myth|not all|don't say|stop saying|stop calling|tired of (?:hearing|being told)|people (?:say|think|assume)|they (?:say|told me|used to say)|i used to (?:think|say|believe|swear)|used to say|i (?:thought|assumed|expected)|was wrong|were wrong|proved me wrong|turns out|wrong about|untrue|isn't true|not true|nonsense|lazy thinking|or so (?:they|i)|supposedly|said to)\b/u,
  humour: /\b(?:lol|lmao|haha+|jk|kidding|joking)\b|[\u{1F602}\u{1F923}\u{1F605}\u{1F606}\u{1F609}\u{1F61C}]/u,
  fond: /\b(?:love (?:'?em|them|you all|them all)|bless (?:'?em|them)|god love (?:'?em|them)|and i love|heroes|legends|best people|the best|amazing|wonderful|proud of|thank)\b/u,
} as const;
