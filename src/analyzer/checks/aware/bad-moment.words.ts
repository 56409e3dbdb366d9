/*
 * Words of loss and disaster, of selling, and of glee; put together from news agencies' disaster vocabularies and from
 * the brand blunders that marketing handbooks warn of. All for lower-cased text with straight quotes.
 */

const START = '(?:(?<![@#])\\b|(?=[$£€]))';
const END = "(?!\\w|'[a-rt-z])";
const one = (...parts: readonly string[]): RegExp => new RegExp(`${START}(?:${parts.join('|')})${END}`, 'u');
const all = (...parts: readonly string[]): RegExp => new RegExp(`${START}(?:${parts.join('|')})${END}`, 'gu');

const DISASTER =
  'earthquakes?|quake|tsunami|hurricanes?|tornado(?:es)?|typhoon|cyclone|wild ?fires?|bush ?fires?|flood(?:s|ing)?(?= (?:victims|took|zone|that|in|last|this|waters?|have|has|destroyed|swept)|[.,!?]|$)|the floods?|flooded out|flood victims|mud ?slide|land ?slide|avalanche|eruption|hail(?= of| has| destroyed)|drought|famine|plane crash|train crash|bus crash|(?:car |coach |ferry |helicopter |boat |motorway )(?:crash|accident)|crash(?= on| that| this| last| at| in)|derailment|shipwreck|capsized|house fire|(?:the|a|that|by|in|factory|warehouse|hotel|school|apartment) (?:fire|blaze)(?= (?:at|in|on|took|that|last|this|has|destroyed|is terrible|killed))|explosion|blast(?= (?:at|in|on|that|killed))|(?:bridge|building|roof|mine|crane) collapse|collapsed|stampede|crowd crush|oil spill|outbreak|pandemic|covid|power ?cut|blackout|storm(?= (?:update|damage|took|hit|has|destroyed))';
const VIOLENCE =
  "(?:school |mass |mall |last night's |church |the )shooting|shootings?(?= (?:in|at|on|last|this|is|that|was|of))|bombings?|air ?strikes?|drone strike|terror(?:ist)? attack|stabbing|massacre|genocide|hostages?|the war(?= (?:in|has|is|on|as))|ceasefire|invasion|casualt(?:y|ies)|9\\/11|murder(?:ed)?|kidnapp(?:ed|ing)|lockdown";
const DEATH =
  'rip(?= [a-z])|r\\.i\\.p|rest in peace|passed away|(?:has|have|just|had|mum|dad|brother|wife|grandad|neighbou?r|streamer|founder|he|she|they|who) passed(?! (?:the|her|his|their|my|an?|with|out|by|on|me|it|every|first|all))|passing of|passed (?:on|in|yesterday|last night|this morning|suddenly|peacefully|right outside)|(?:he|she|they|who|dad|mum|mom) died|(?:was |were |been |got )?killed (?:in|by|on|at)|found dead|died(?= (?:in|on|at|of|by|from|after|last|this|yesterday|today|suddenly|here|tonight|peacefully|\\d)|[.,]|$)|dies(?= (?:in|on|at|aged|after|suddenly)|[.,]|$)|dead(?= (?:in|on|after|at|from|and|so)|[.,])|\\d+ dead|deaths?(?= (?:of|toll|in))|death toll|took (?:his|her|their) own life|suicide|funeral|bereavement|mourning|memorial|widow|the (?:late|deceased)|lost (?:his|her|their) (?:life|lives|mum|mom|dad|wife|husband|son|daughter|child|papa|home|homes|everything)|drowned|miscarriage|stillborn|in memory of|vigil|grief|grieving|corpse|under the daisies|victims?|survivors|missing (?:hiker|child|girl|boy|fishermen|divers?)|still missing|trapped|dockworkers missing|(?:in|to) (?:the )?hospital|hospitali[sz]ed|heart attack|stroke|chemo|cancer|icu|biopsy|casualties|refugees?|worker died|has died|just died|said goodbye to our (?:son|daughter|baby)|put down';
const LAYOFF =
  'lays? off|lay(?:ing)?[- ]?offs?|laid off|laying off|redundanc(?:y|ies)|(?:make|making|made) (?:\\w+ ){0,2}redundant|retrench(?:ed|ment)|let go(?= (?:today|after|of|at|this|last)|[.,]|$)|job (?:cuts|losses)|cut(?:ting)? (?:\\w+ )?(?:jobs|staff|a third of|half of|\\d+%? of)|fired (?:\\d+|the whole|everyone|half)|got fired|whole \\w+ got fired|mass resignation|walked out today|severance|lost (?:my|his|her|their) jobs?|lost their jobs|bankrupt(?:cy)?|closing our doors|went bust|evict(?:ed|ion)|foreclos\\w+|on the street|say goodbye to \\d+|colleagues leave us|\\d+ (?:people|employees|colleagues|staff|families|freshers|careers)(?= (?:let go|out|leaving|leave|lose|lost|gone|laid|fired|retrenched))';

const SORROW =
  "thoughts (?:and prayers|are with|with)|prayers (?:to|for|with|go)|praying for|pray for|our hearts? (?:go out|are with|is with|breaks?)|my heart(?:'s| is| goes)|heart ?breaking|heartbroken|devastat(?:ed|ing)|so sad(?= (?:to|about|for|😢|💔|fi)|[.,!]|$)|very sad|saddened|sad (?:news|about|day|earthquake|to hear)|terrible (?:news|business|thing|tragedy)|tragedy|tragic|(?:so )?sorry (?:for your loss|to hear)|condolences|takziah|feel for everyone|omg so so sad|so scary|poor souls|never forget|lest we forget|remembrance day|day to remember|to (?:honou?r|mark) the (?:lost|passing|victims|fallen|dead)";

/** The first four letters of what grave news and condolences turn on: a draft and a parent with none of them pass at once. */
const STEMS =
  'eart quak tsun hurr torn typh cycl bush wild good rest lock reme cut cutt stre coll floo muds aval erup hail drou fami cras dera fire blaz expl blas stam crow spil outb pand covi powe blac stor shoo bomb airs stri dron terr stab geno host war ceas inva casu 11 murd kidn rip r.i. pass kill died dies dead deat suic fune bere mour memo wido lost drow misc stil vigi grie corp dais vict surv miss trap hosp hear atta stro chem canc icu biop refu layo lay laid layi lays redu retr let jobs seve bank clos bust evic fore thou pray deva sadd sad sorr cond takz scar poor forg lest hono trag';

export const badMomentWords = {
  stems: new Set(STEMS.split(' ')) as ReadonlySet<string>,
  /** What happened, in words that are rarely said of anything lighter. */
  tragedy: one(DISASTER, VIOLENCE, DEATH, LAYOFF),
  sorrow: one(SORROW),
  /** The grave ones among them: others' deaths, disasters and lost work, not an illness or an office word. */
  grave: one(
    DISASTER,
    VIOLENCE,
    'rip to the|passed away|killed (?:in|by|on|at)|found dead|died|\\d+ dead|lost (?:their|his|her) (?:home|homes|lives|everything)|drowned|victims|laid off|layoffs|fired \\d+|redundanc(?:y|ies)|retrenched|lost their jobs|mourning|vigil|grief|funeral|bankrupt',
  ),
  /** An offer with its price, code or percentage: beside a disaster it needs no condolence to jar. */
  offer: one(
    '\\d+ ?% (?:off|discount)|half price|\\d for \\d|two for one|2-4-1|code \\p{L}+|free shipping|ships free|[$£€] ?\\d+|savings|ref link|limited edition|buy btc|link (?:is )?in (?:my )?(?:bio|profile)|linked in bio|book (?:now|us|me|our)|order (?:now|today)|enrol(?:l)? by|places left|our swim course|my (?:masterclass|cohort|course|e-?book)|free trial|first \\d+ months|call (?:me|us|dave)|ring today|dm me|buy houses|\\d+ euros|use (?:my )?\\p{L}+\\d+|low price|outfit is linked',
  ),
  /** Selling, collecting followers, asking for business. */
  selling: all(
    '\\d+ ?% for|(?:dropped|drops|dropping) (?:the|our|a|at|today|on|tonight|new)|(?:is|are) linked|codes? in (?:my )?(?:bio|stories|profile)|use (?:my )?\\p{L}+\\d+|\\d+ (?:euros?|dollars|pounds|rand|naira)|savings|why not (?:treat|beat|try|enjoy|book|visit|come)|bottomless|tribute (?:tee|shirt|merch)|merch|(?:\\d+ ?%|half|percent|per cent) (?:off|discount|price)|\\d+ ?% (?:off|discount)|discount(?:s|ed)?(?= (?:code|on|this|for|of)|[.,!]|$)|(?:use|with|using) (?:my )?(?:the )?(?:promo |discount )?code(?= |:)|code \\w+(?=[.,!]| at| for| through| thru|$)|promo|(?:link(?:ed)?|shop|book) (?:is )?in (?:my |the |our )?(?:bio|profile|reply|comments)|ref(?:erral)? link|on sale|flash sale|(?:our|big|huge|summer|winter|spring|store|wide) sale|free shipping|ships free|free (?:call|consultation|trial|quote|estimate|skin giveaway|rum bar)|first (?:week|month|class|trip|\\d+ months) (?:free|half price)|\\d+ months free|months free|half price|2 for 1|two for one|2-4-1|3 for 2|bogof|buy one|for only|limited edition|special(?= (?:offer|price|\\$|£|€))|storm special|running a special|deals?(?= (?:on|for|this|today|ends)|[.,!]|$)|good rate|early-bird|(?:from|starting at|just|only|are) (?:us)?[$£€₦₹] ?\\d+|[$£€] ?\\d+(?:\\.\\d\\d)? (?:full set|tonight|for)|lowest? price',
    'dm (?:me|us)|message (?:me|us)|inbox (?:me|us)|write (?:me|us)|call (?:me|us|now|dave|today)|ring (?:me|us|today)|whatsapp (?:me|us)|have them call me|book (?:now|me|us|your|before|today|a call)|order (?:now|today|by|yours|online)|buy (?:now|yours|btc|the|bitcoin)|shop (?:now|the|our)|subscribe|sub (?:to|for)|follow (?:me|us|our|for)|smash that like|sign up|enrol(?:l)?(?: now| by| today)?|register now|join (?:us|our|my)|get (?:yours|your name down)|come (?:home to|smash it|see) us|move to us|switch to us|comment [A-Z]{3,}|tickets (?:are )?going fast|spots (?:are )?(?:going|left|filling)|places left|capacity open|slots? (?:left|open)|my (?:new |free |guided |personal |online )?(?:\\w+ )?(?:course|masterclass|e-?book|cohort|webinar|coaching|app|newsletter|store|shop|garage|channel|soy melts|tallow balm|leaflet)|our (?:new )?(?:\\w+ )?(?:course|swim course|collection|blend|pipeline|premium plans|masterclass|newsletter|app|range|alkaline drops|rain boots|product)|i sell|we sell|we specialise|we have dates|ocean-view rooms|for sale|list(?:ing)? fast|cash buyers?|buy houses|a sign (?:in|up)|hot tub|collab|sponsored|side hustle|this is why you need|certified partner|safety is our brand|treat yourself|retail therapy|(?:the )?match(?:ing|es)? bonnets|freight rates|(?:want to|wants to|who wants) (?:buy|sell)|need to list|donate now|vote for|win in november',
  ),
  /** What turns from sorrow to business or mirth. */
  turn: one(
    "on (?:a|the) (?:brighter|bright|happier|lighter|plus|other) (?:note|side)|on the (?:bright|plus) side|silver lining|anyway(?:s|z)?|by the way|btw|but hey|at least|while you'?re|for those whose|if you'?re (?:one of them|stuck)|good news|guess whose|just came to say|speaking of|that said|meanwhile|blessings?|blessed|luckily|by luck|for once",
  ),
  /** Turns that look for the good side of it. */
  brightSide: all(
    'on (?:a|the) (?:brighter|bright|happier|lighter|plus) (?:note|side)|silver lining|blessings (?:come )?in disguise|every cloud',
  ),
  /** Joy at it. */
  glee: all(
    "one (?:less|fewer) (?:\\w+)|good riddance|serves? (?:him|her|them|you|em) right|had it coming|couldn'?t have happened to (?:a )?nicer|karma|what (?:they|he|she|you) gets? for|that'?s what they get|got what (?:he|she|they) deserved|(?:he|she|they|you) deserved (?:it|that)|thin (?:them|the herd)|natural selection|survival of the|is evolution|darwin award|popcorn(?:'s)? (?:out|ready|time)|champagne|pop(?:ping)? (?:bottles|bubbles|the)|let'?s goo+|we move|finally a good news|my kind of (?:monday|day)|bingo card|skill issue|learn to (?:code|mine)|shoulda|should'?ve (?:stayed|learned|thought)|stopped grinning|cartwheel|shame it did ?n'?t|guess (?:the|it|frying|they|their|he|she)|(?:an?|it'?s|is|was) (?:actually )?(?:hilarious|funny|iconic)|funniest thing|laughing already|more orders for us|christmas in july|survivors 🎉|keep suffering|your misery|never (?:looked )?(?:healthier|better)|best (?:week|day|powder day|year|show|headline) (?:of my|ever)|(?:beautiful|gorgeous|amazing) light|stickier quarter|nothing beats|is a gift|great time to|best thing that ever happened|learn from this|free motivation|that'?s a win|nice to be proved right|quite a show|ten out of ten|four stars|can'?t take it seriously|who is paying back|way to get out of|bbq at yours|free facial|shark bait|drinks on me|imagine crying|imagine if they had|not me (?:getting|laughing)|not the \\w+ (?:siren|floods?|shooting|funeral)|pancaked|squashed",
  ),
  laughter: all('l+o+l+(?:o+l+)*|lma+o+|rofl|(?:ha){2,}h?|kk{3,}|he(?:he)+|lool+'),
  laughing: /[\u{1F602}\u{1F923}\u{1F606}\u{1F92D}\u{1F60E}\u{1F37F}\u{1F942}\u{1F37E}\u{1F60B}\u{1F480}]/u,
  /** The loss is the author's own, or the author comes to help, to report, to remember. */
  own: one(
    "(?:i|we|i'?ve|we'?ve) (?:got |just got |was |were |am |been |have been )?(?:let go|laid off|(?:make|making|made) (?:\\w+ ){0,2}redundant|retrenched|fired|lost (?:my|our) (?:job|jobs|home|house|mum|mom|dad|husband|wife|son|daughter|baby|dog|cat))|(?:my|our) (?:late )?(?:mum|mom|dad|mother|father|nan|gran|grandma|granny|grandad|grandfather|husband|wife|son|daughter|brother|sister|baby|aunt|uncle|friend|dog|cat|best friend)(?:'s)? (?:\\w+ ){0,2}?(?:died|passed|funeral|memorial|wake|would have|would've|has cancer|is in (?:the )?hospital|ashes)|buried my|my own (?:\\w+ )?(?:funeral|layoff|redundancy|divorce|mum'?s|dad'?s)|i died(?= |[.,!]|$)|i'?m dead|new widow here|(?:me|us|mine|ours) too(?= |[.,!]|$)|including (?:me|us|myself)|(?:me|myself) included|since (?:he|she|mum|dad) died",
  ),
  helping: one(
    "(?:all|every) (?:proceeds|profits?|penny|cent)|proceeds|donat(?:e|ing|ions?)(?! now: )|fund ?rais(?:er|ing)|spinathon|hospice|nothing to sell|raised|go ?fund ?me|raise (?:money|funds)|red cross|relief (?:fund|effort)|no charge|free of charge|for nothing|at no cost|no strings|shelter(?:ing)?|blankets|nappies|soup|bring (?:food|water|clothes|blankets)|drop ?off|collecting|volunteers?|come eat|beds?(?: are| made)|spare room|kettle|closed (?:today|until|until|for|as a)|is shut|are shut|shut (?:today|until)|shop'?s shut|bar'?s shut|cancell?ed|postponed|course is off|pause(?:d)? (?:all )?(?:sales|promotion|posting|marketing)|helpline|if you need (?:help|a bed|anything)|happy to (?:refer|vouch|introduce)|i can vouch|introductions?|cv reading|hiring|open roles?|consent|no rent|where (?:to|can (?:i|we)|do (?:i|we)) (?:send|donate|give|bring)|free (?:coffee|meals?|rooms?|beds?|food|water|rides?|for (?:anyone|anybody|those|families))",
  ),
  fiction: one(
    'novel|chapter|episode|season \\d|film|movie|series|script|my character|the game|level|boss fight|crossword|sims|minecraft|book club|play(?:wright)?|theatre|quiz|history class|museum|documentary',
  ),
  figure: one(
    'fire sale|killer (?:deals?|app|look)|to die for|dead (?:good|cheap|line)|flooded with|flood of (?:orders|messages|love)|drowning in|storm of|brain ?storm|bombed|da bomb|the bomb|war on prices|price war|crash course|earth-shattering|taking .{1,12} by storm|dying (?:of|to|for)|murder(?:ed)? (?:a|that|the) |killing it|killed it|rip (?:my|to my|off|off)',
  ),
} as const;
