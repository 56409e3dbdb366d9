import type { Phrase } from '../../phrases.ts';

const POST =
  '(?:been )?(?:named|selected|chosen|listed|recogni[sz]ed|ranked|awarded|promoted|appointed|invited|featured|published|elected|crowned|shortlisted|included|voted|accepted|nominated|honou?red|made|inducted|rated|offered)';

/*
 * How people announce their own success, status, talent or possessions, by the sort of evidence. One sort alone is
 * often innocent ("first try!", "so proud"); two together seldom are. Written from the wordings of work networks, group
 * chats, parents' pages and several Englishes. For `Reading.plain`.
 */
export const boasts: readonly Phrase[] = [
  {
    pattern: new RegExp(
      `\\b(?:humbled|honou?red|thrilled|proud|delighted|blessed|excited|pleased|privileged|overwhelmed|happy|over the moon)(?: and \\w+)?(?: beyond words)? (?:to|that) (?:announce|share|say|report|reveal|have|be|receive|i|we|my|our|tell|make|add|join|sit|see)\\b[^.!?\\n]{0,90}?\\b(?:${POST}|award|top \\d+|\\d+ under \\d+|youngest|winner|won|best|number one|vice president|president|director|million|figures?|keynote|fellow|board|leader|leading|prime minister|minister|forbes|first ever|excellence)\\b`,
      'g',
    ),
    strength: 0.66,
    reason: 'reason_bragging_announced',
  },
  {
    pattern:
      /\b(?:so |truly |deeply |beyond |incredibly |always |forever )?(?:humbled|#humbled|#blessed|so blessed|look at god|grace (?:found|looks)|all glory)\b|\bhono(?:u)?red (?:beyond|to (?:be|have|announce|share))\b/g,
    strength: 0.36,
    reason: 'reason_bragging_announced',
  },
  {
    // What one did in office, told as an honour.
    pattern:
      /\b(?:proud|honou?red|humbled|privileged|thrilled|delighted|pleased|thankful|grateful) to (?:have (?:been|received|earned|won|led|introduced|passed|secured|voted|served|helped|the endorsement)|be (?:(?:a|an|the) )?(?:recogni[sz]ed|endorsed|named|chosen|original|lead|leading|sponsor|co-?sponsor|driving|founding)|receive|introduce|lead|co-?lead|sponsor|co-?sponsor|vote|represent|accept|champion)\b|\bas (?:the |a |an )?(?:vice[- ]|co-?|deputy |former |current )?(?:chair(?:man|woman|person)?|ranking member|founder|ceo|president|senior member) (?:of|on)\b[^.!?\n]{2,70}?,? i\b|\b(?:i|i've|we) (?:just |proudly |recently |also |have |personally )?(?:introduced|co-?sponsored|authored|spearheaded|championed|co-?led|secured|led (?:a|the|my)|voted (?:for|to|no|yes|against))\b|\bi(?:'m| am) (?:a )?(?:proud|original|lead) (?:original |lead )?(?:co-?)?sponsor\b|\bmy (?:bipartisan )?(?:bill|amendment|legislation|resolution|provisions?)\b/g,
    strength: 0.32,
    reason: 'reason_bragging_announced',
  },
  {
    pattern:
      /\b(?:not (?:to|gonna|going to|trying to) (?:brag|boast|flex|show off|toot)|not (?:bragging|boasting|flexing)|no brag|don't (?:like|mean|want|wish) to (?:brag|boast|show off|say (?:that )?i am|toot)|hate to (?:brag|boast)|humble ?brag|weird flex|flex(?:ing)? (?:a bit|on)|little flex|some(?:what)? of a (?:flex|legend)|if i (?:do|may) say so myself|modesty aside|i don't usually (?:talk about money|post|share)|keep getting asked|i guess (?:some of us|it's just how|i'm just))\b/g,
    strength: 0.44,
    reason: 'reason_bragging_announced',
  },
  {
    // First, best, youngest, only.
    pattern:
      /\b(?:the )?youngest (?:\w+ ){0,4}?(?:ever|in|on|person|woman|man|partner|to|student|manager|director|winner|of)\b|\b(?:i am|i'm|im|i was|we are|we're|i have always been|me,?) (?:literally |probably |honestly |easily |still |simply |just |basically |clearly |now |obviously )?(?:the |her |his |their |my \w+'s )?(?:best|smartest|sharpest|fastest|top|prettiest|most (?!likely|of|excited|worried|tired|nervous|scared|grateful|thankful|proud|unlucky|boring|clumsy|useless|embarrass)\w+|number one|no\.? ?1|champion|only one who|strongest|foremost|leading|youngest|undefeated)\b|\b(?:best|top|most \w+|highest|finest|greatest|fastest|smartest|hottest|sharpest) (?:\w+ ){0,4}?(?:(?:she|he|they|the (?:teacher|coach|examiner|doctor|judge|trainer))(?:'s|'d| has| have| had)? (?:ever )?(?:ever |seen|met|had|heard|taught)|in (?:the|our|my|this|all of) (?:\w+ )?(?:class|school|county|country|city|town|year|company|firm|faculty|region|state|district|grade|history|room|department|borough|stable|nation|collegiate)|on (?:the|record) (?:course|record|bill|team)|of (?:all|the) (?:my|year|time|them))\b|\bfirst (?:in (?:the|my) (?:school|family|class|county|country|year|history|company|firm|village)|ever (?:to|in)|person to|woman to|to (?:ever )?do (?:it|this|so))\b|\b(?:top|first in) (?:of )?(?:\d{1,2} ?%|\d percent|my (?:class|year)|the (?:class|year|league|country|school|leaderboard|rankings?|charts?|county|faculty))\b|\b\d{2}(?:th|nd|rd|st) percentile\b|\bhighest (?:mark|score|grade|marks|score in)\b|#1 (?:in|on|at)\b|\bdean'?s list\w{0,2}\b|\bvaledictorian\b|\bsumma cum laude\b|\bhead (?:girl|boy)\b|\b(?:salesperson|employee|player|agent|student|teacher|seller|speaker|entrepreneur|founder|leader|manager) of the (?:year|month|decade)\b|\b(?:forbes|top|\d{2}) ?\d{1,3}? under ?\d{2}\b|\b(?:champion|winner|number one|undefeated|unbeaten|top seller|best seller) (?:again|\w+ (?:years|times|year)|\d+ (?:years|times)|of (?:region|the \w+))\b|\b(?:3rd|4th|5th|third|fourth|fifth|second|sixth) (?:year|time|promotion|award|title|medal|win|championship)(?: running| in a row| straight| in \d)|\b(?:years?|months?|times|weeks?) (?:straight|running|in a row)\b|\bone of (?:only )?(?:twelve|ten|five|three|two|\d+)\b[.!]|\brecord (?:speaks|broken)\b|\bbroke (?:the|a|my own) (?:\w+ )?record\b|\bperfect (?:score|pitch|attendance)\b|\bfull marks\b|\bstraight a'?s\b/g,
    strength: 0.5,
    reason: 'reason_bragging_rank',
  },
  {
    // Possessions, money, company kept.
    pattern:
      /\b(?:my|our|me|second|third|fourth|fifth|another|new|bought|buying|own|ordered|driving|drive|wear|in (?:my|the))\b[^.!?\n]{0,24}\b(?:rolex|birkin|chanel|gucci|prada|louis vuitton|hermes|cartier|porsche|ferrari|lambo(?:rghini)?|benz|mercedes|bmw|tesla|bentley|range rover|g-?wagon|audemars|patek|yacht|villa|penthouse|beach house|lake house|pool house|second home|third house|mansion|private (?:jet|chef|pool|villa)|chalet|vineyard|personal (?:chef|driver|shopper)|holiday home)\b|\b(?:six|seven|eight|nine|[6-9])[ -]?(?:figures?|fig)\b|\b(?:my|our) (?:second|third|fourth|fifth|\d(?:nd|rd|th)) (?:house|home|property|car|flat|apartment|cruise|company|exit|rolex|benz|degree)\b|\b(?:fully )?paid (?:in )?(?:cash|full|up front|upfront)\b|\bin cash\b|\bpaid off (?:my|our|the|a) (?:[\d$£€k,.]+ )?(?:mortgage|house|loans?)\b|\b(?:flying|flew|flown|fly|turn(?:ed)? left|upgraded|sat|seat) (?:in |to )?(?:\w+ )?(?:first|business)[ -]class\b|\b(?:first|business)[ -]class (?:again|only|of course)\b|\b(?:i|we|my|our|own|bought|have|had|sold|got)(?: own| have| had| bought| and sold)? (?:two|three|four|five|2|3|4) (?:companies|houses|homes|properties|exits|passports|board seats)\b|\b(?:two|three|four) cars\b(?=[^.!?\n]{0,40}(?:no loan|paid|drive|garage|boss|home|house|farm))|\bcross(?:ed|ing) (?:one|a|\d+) (?:crore|million|lakh)|\b(?:made|make|making|earn|earned|earning|clear(?:ed)?) (?:more in|[$£€₹₦] ?\d[\d,.]*(?:k|m)\b|[$£€₹₦] ?\d{2,3},\d{3}|\d{3,} ?k\b|\d+ ?(?:m|lakh|crore|lpa)\b)|\bretir(?:ed|ing) at (?:2|3)\d\b|\bfinancially free\b|\bfinancial freedom\b|\bclosed on our dream\b|\b(?:nobel|prime minister|president|minister|senators?|celebrit\w{1,3}|royalty|ceo|billionaire)\b[^.!?\n]{0,40}\b(?:texts?|asked|asks|called|calls|rang|breakfast|dinner|invited|rely|advice|friend of mine)\b|\b\d{2,3} ?(?:lpa|crore)\b(?=[^\n]{0,60}\b(?:at 2\d|batchmates|my)\b)|\b(?:breakfast|dinner|lunch|drinks|coffee) with (?:the |a |two |my )?(?:\w+ )?(?:nobel|prime|president|minister|ceo|founder of|senator|royal)/g,
    strength: 0.54,
    reason: 'reason_bragging_status',
  },
  {
    // Without effort; born to it.
    pattern:
      /\b(?:didn't|didnt|did not|never|hardly|barely|wasn't|without) (?:even )?(?:really )?(?:study|studied|studying|studyin|open(?:ed)? (?:a|the) books?|revise|revised|revising|tried|try|trying|practi[cs]ed?|practi[cs]ing|trained|broke? a sweat|need(?:ed)? (?:a|an|to (?:study|network|train|apply|practi[sc]e|revise|try))|had (?:a|to apply)|tak(?:e|en) a (?:class|lesson)|took a (?:class|lesson))\b|\bwithout even (?:trying|studying|revising|breaking a sweat|a (?:tutor|coach))\b|\bnever (?:had|taken) a (?:lesson|class|tutor)\b|\b(?:first|1st) (?:go|try|attempt)\b|\bin my sleep\b|\bwith my eyes closed\b|\bbuilt (?:different|like this)\b|\bborn (?:with (?:it|the)|for (?:it|this)|to (?:do )?(?:it|this|lead))\b|\bsimply born\b|\bjust (?:naturally|that good|how i (?:parent|am|roll)|who i am)\b|\bit(?:'s| is) (?:just|kinda|honestly) (?:easy|boring)\b|\bbeing (?:this|so) (?:good|smart|pretty|cracked|hot|clever|talented|gifted|fit|switched)\b|\bwhen you look like this\b|\b(?:on|with) a hangover\b|\bself[- ]made\b|\bhave never (?:once )?(?:lost|failed|missed|needed|had to)\b|\bi never (?:lost|fail|miss|lose)\b/g,
    strength: 0.47,
    reason: 'reason_bragging_effortless',
  },
  {
    // Looking down.
    pattern:
      /\bwhile you(?: \w+){0,2} (?:were|was|are|still|slept|sleep|hitting|partied|complain\w*|scroll\w*)\b|\b(?:while|when) (?:others?|everyone(?: else)?|everybody|the rest|my (?:mates|batchmates|friends|peers|classmates)|most people|y'?all|they|other people)(?: \w+){0,2} (?:were|was|are|is|still|slept|sleep|hitting|partied|complain\w*|scroll\w*)\b|\bthe rest of you\b|\bsome of us (?:are|just|were|don't|have|actually|simply)\b|\bunlike (?:you|most|others|some|other|the rest|certain)\b|\bmost (?:people|of you|guys|women|men|founders) (?:simply |just |only )?(?:can't|don't|won't|will never|couldn't|never|wish|dream|quit)\b|\bthey (?:laughed|doubted|said i|told me i|don't laugh|mocked)\b|\bthose who (?:laughed|doubted|mocked|said)\b|\b(?:doubters|haters|the doubt|doubted me|naysayers)\b|\bjealous\?|\bcan't relate\b|\bcouldn't be (?:you|me)\b|\b(?:than|before) (?:your|yours|all (?:my|of)|most|any of|every other|my old (?:boss|professors?)|the (?:rest|other))\b|\bwhat (?:did|do|have) you (?:do|done)\b|\b(?:can't|couldn't|try to|let (?:you|them)) (?:keep|catch) up\b|\b(?:my|some of my|all my) (?:mates|batchmates|colleagues|classmates|peers|friends) (?:are|were|is) (?:still|all|now)\b|\bmust be nice\b|\bcan't (?:simply )?go back to\b|\bwinners (?:don't|do)\b|\byou'?re welcome\b|\bbetter than (?:your|most|you|all of)\b|\b(?:nobody|no one) else (?:\w+ )?(?:has|does|did|could|can|on)\b|\bname (?:one|another)\b|\b(?:out-?(?:shipped|performed|earned|sold|ranked|scored|lifted))\b|\btake notes\b|\bwhat'?s your excuse\b/g,
    strength: 0.47,
    reason: 'reason_bragging_others',
  },
  {
    // Praise repeated by the one praised.
    pattern:
      /\b(?:people|everyone|everybody|they|friends|other (?:moms|mums|dads|parents|women|men|people)|my (?:friends|colleagues|boss|therapist|coach|trainer|teacher|manager|accountant|students|dentist|doctor|landlord|followers|clients)|strangers|girls|guys|men|women|(?:the|a) (?:coach|examiner|judge|trainer|teacher|professor|doctor|waiter|barista|audience|crowd|guy|man|woman|lady)|somebody|someone|a stranger|every single person \w+ \w+ \w+ \w+) (?:just |always |all |literally |still |even |also |then |simply |now )?(?:keeps? |kept )?(?:ask(?:s|ed|ing)? (?:me|us|if i)\b[^.!?\n]{0,40}\b(?:secret|how|advice|autograph|model|do it|routine|view|take|look|younger|sister|sign)|(?:tell|tells|telling|told|say|says|saying|said|thinks?|thought|call|calls|called|calling)(?: me)?(?: that)? ?(?:me|us|i'm|i am|i|we|we're|you're|it was|she|he|my|mine)\b[^.!?\n]{0,50}\b(?:best|most|amazing|genius|inspir\w+|beautiful|gorgeous|talent\w*|legend|machine|too young|undersell|model|natural|never (?:seen|met|had|heard)|finest|icon|queen|king|incredible|outstanding|smart\w*|self aware|ahead of|look like))\b|\basked (?:me )?for my (?:secret|autograph|advice|view|number|opinion|story)\b|\b(?:come|comes|came) to me for advice\b|\bask (?:us|me) for advice\b|\bpeople ask (?:me )?how\b|\b(?:my|the) (?:feedback|reviews?|manager's feedback|record) (?:was|were|speaks?|is)\b(?: for (?:itself|themselves)| outstanding| excellent| glowing)?|\bstanding ovation\b|\b(?:wouldn't|would not) let me (?:leave|go)\b|\b(?:never|hadn't|hasn't) (?:seen|met|had|heard) (?:a |an |any)?(?:\w+ )?like (?:me|mine|mi)\b|\b(?:he|she|they)(?:'s|'d| has| had|'ve| have)? (?:has |had |have )?never (?:seen|met|had|taught) (?:anyone|anybody|somebody|someone|a talent|a student|a mind|parents|such)|\bturned (?:down|away) (?:google|apple|meta|amazon|harvard|oxford|a (?:job|\w+ offer)|an offer|two|three)|\brejected (?:a|an) [\w$£€₹]+ (?:crore |million )?offer\b|\bpeople (?:tend to )?(?:find|follow|know|google) me\b|\bthey(?:'re| are)? (?:now )?(?:google|beg(?:ging)?|copy(?:ing)?)\b/g,
    strength: 0.47,
    reason: 'reason_bragging_praised',
  },
  {
    // Rolls of achievement.
    pattern: new RegExp(
      `\\b(?:i|we)(?: have|'ve|'ve also| also)?(?: been| just| now| been officially| officially)? ?(?:${POST}|founded|launched|built and sold|sold my|exceeded|delivered|led|captained|raised|mentored|spoken|achieved|won|published|secured|graduated|smashed|dominated|topped|aced|closed|out-?\\w+ed) (?:\\w+[ -]){0,4}?(?:award|top|best|youngest|first|club|clubs|companies|company|million|\\$|£|€|target|targets|campaigns|teams?|every|all|markets?|president|director|vice|vp|head|chair|ceo|partner|honou?rs|distinction|prize|medal|scholarship|leader|papers?|books?|record|clients?|figures?|fellow|exams?|the (?:exam|test|interview|year))\\b|\\b(?:i am|i'm) (?:a |the )?(?:leader|founder|changemaker|brand|visionary|high achiever|overachiever|perfectionist|self-made|genius|machine|beast|legend)\\b|\\bmy (?:third|second|fourth|\\d(?:nd|rd|th)) (?:promotion|award|exit|company|house|book deal|title|medal)\\b|\\bat (?:1\\d|2\\d|3[0-5])\\b[^.!?\\n]{0,50}\\b(?:bought|sold|own|made|make|raised|built|ceo|founded|founder|paid off|retired|millionaire|house|promotion|manager|director|partner)\\b|\\b(?:bought|sold|own|made|raised|built|paid off|retired|mortgage|promotion|crore|million|house|home)\\b[^.!?\\n]{0,40}\\b(?:at|before) (?:1\\d|2\\d|3[0-5])\\b`,
      'g',
    ),
    strength: 0.5,
    reason: 'reason_bragging_achieved',
  },
  {
    // The sting in the tail: few say these of anything but themselves.
    pattern:
      /\b(?:different breed|built for this|born for this|made for (?:it|this)|i'?ll wait|who else can say (?:that|this)|told you (?:all|so)|keep laughing|right again|getting boring|it'?s a burden|as per usual|obviously\.|zero boss|out-?earn\w{0,3}|i don't (?:chase|even (?:try|train))|(?:and i'?m )?(?:not even|only) (?:1|2|3)\d(?= ?(?:$|[.!,\p{Extended_Pictographic}]))|no debate|others? (?:only |just )?copy (?:me|us)|they all (?:study|copy|want) me|no one else (?:can|could|does|has)|(?:there is|there's) (?:no|not a) better|(?:honestly|kinda) (?:exhausting|boring)|is it (?:wrong|bad|just me) that (?:i|the staff|my)|being the (?:blueprint|best|smartest|sharpest|funny one|smart one)|never (?:once )?(?:missed|lost|failed)|over asking|booked out|new record|i am (?:a |an )?(?:serial|certified|driven|obsessed with|visionary|the first|the man|the woman)|forbes|tedx|world'?s top|world-class|we are the (?:best|future|leading|first|strongest)|most influential|the strongest)(?![\p{L}])/gu,
    strength: 0.46,
    reason: 'reason_bragging_others',
  },
];
