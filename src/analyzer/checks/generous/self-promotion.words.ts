import type { Phrase } from '../../phrases.ts';

/*
 * How posts ask something for their author, in groups by how openly they do. Written from the wordings of shops,
 * creators, coaches, estate agents, restaurants, candidates and apps; several Englishes. For `Reading.plain`.
 */

const NOW = '(?:now\\b(?! that)|today\\b|online\\b|at the link|(?:right )?here\\b(?! (?:for|with|and)))';
const OWN_THINGS =
  '(?:new |latest |first |own |debut |online |little |tiny |free |weekly |youtube |other |second |main )?(?:channel|page|shop|store|etsy|patreon|ko-?fi|onlyfans|twitch|stream|insta(?:gram)?|tik ?tok|youtube|newsletter|substack|blog|podcast|site|website|book|novel|e-?book|album|ep|single|song|track|mixtape|music|video|vid|vlog|course|class(?:es)?|programme?|program|app|game|demo|webinar|workshop|masterclass|merch|prints?|stickers?|store|salon|studio|wishlist|portfolio|profile|work|stuff|content|listings?|snap(?:chat)?|server|discord|telegram|whatsapp (?:group|channel)|soundcloud|spotify|bandcamp|linktree|gofundme|kickstarter|campaign)';

/** An open ask: buy, book, follow, use my code. */
export const asks: readonly Phrase[] = [
  {
    pattern: new RegExp(
      `(?<!\\b(?:a|an|the|this|that|my|no|her|his|first|every|in|of) )\\b(?:(?:buy|order|pre-?order|book|shop|enrol|enroll|register|sign up|subscribe|download|pre-?save|reserve|apply|upgrade|invest|donate|book in|contact (?:us|me|our team)|call (?:us|me)|message (?:us|me)|whatsapp (?:us|me)|visit us|get started) (?:yours |us |me )?(?:straight )?${NOW}|(?:get|grab|claim|book|reserve|secure|order|pre-?order|buy|snag|cop|save|redeem) (?:one of )?(?:yours?\\b(?! (?:own )?(?:life|head|breath|strength|energy|time|sleep|money|coat|keys?))|u?r) ?(?:own |free |very own )?(?:copy|spot|seat|slot|place|table|tickets?|today|now|before|while|early|free|appointment|session|viewing|discount|order|consult\\w{0,6}|demo|call)\\b|(?:get|grab|claim|reserve|pre-?order) (?:one of )?yours(?: (?:from|at|on|here|for|now|today)\\b| ?[.!\\n]|$))`,
      'g',
    ),
    strength: 0.62,
    reason: 'reason_self_promotion_ask',
  },
  {
    pattern:
      /\b(?:links?|tickets?|details|info|form|code|shop|order|book(?:ing)?s?|all)\b[^.!?\n]{0,16}\b(?:in|on|at|via) (?:my |the |our |mi |de )?(?:bio|profile|usual place)\b|\btap (?:the|di|my|our) link\b|\b(?:click|hit|use|follow) (?:the|my|our) link\b|\b(?:channel|link|shop)(?:'s| is) pinned\b|\b(?:use|with|enter|quote|apply) (?:my |our |the |promo |discount |referral )*code:? [a-z0-9]{3,20}\b|\bcode [a-z]{2,12}\d{1,3}\b/g,
    strength: 0.62,
    reason: 'reason_self_promotion_ask',
  },
  {
    pattern: new RegExp(
      `\\b(?:check(?: ?out)?|visit|subscribe to|sub to|follow|listen to|stream|wishlist|buy|download|pre-?order|support|see|read|watch|like|share|join|try|come (?:see|to|over to|check)|head (?:over )?to|hop on|vote for|review|boost|tune in to|order from|shop at|shop|book) (?:out )?(?:my|our|mi|meh) ${OWN_THINGS}\\b`,
      'g',
    ),
    strength: 0.58,
    reason: 'reason_self_promotion_own',
  },
  {
    pattern:
      /\b(?:(?:dm|pm|inbox|whatsapp|hmu)(?: me| us| mi)?|(?:message|text|write|call|ring|e-?mail|contact|hit|ping) (?:me|us|mi|direct|our team))(?: up)?(?: direct(?:ly)?)? (?:for (?:price|pricing|rates?|orders?|details?|bookings?|info(?:rmation)?|a (?:quote|slot|spot|free|demo|consult\w{0,6}|viewing|price|link|coupon)|more|appointments?|the (?:link|price|deck|details)|collabs?|paid|promo|inquir\w{2,4}|enquir\w{2,4}|prices|quotes?|custom|commissions?)|to (?:start|book|order|buy|reserve|get started|join|claim|secure|enrol|enroll|register|sign up|find out|learn (?:more|how)|work with|apply|arrange|grab))|\b(?:dm|pm|message|text|inbox)(?: me| us)? (?:the )?(?:word )?["'][a-z]{2,12}["']|\b(?:serious|interested) (?:buyers?|clients?|candidates?|parties|people|persons?|customers?)\b[^.!?\n]{0,40}\b(?:pm|dm|contact|call|message|inbox|visit|write|apply|only)\b|\b(?:pm|dm) (?:is |are )?(?:open )?for (?:price|prices|orders?|commissions?|rates|details)\b/g,
    strength: 0.62,
    reason: 'reason_self_promotion_ask',
  },
  {
    pattern:
      /\b(?:follow|subscribe|sub)(?: me| us| back)? (?:for (?:more|updates|part|day|daily|weekly|tips|the next|similar)|if you (?:want|like|enjoy)|to (?:see|get|my|our|us|me|stay)|and (?:hit|ring|turn|like|subscribe|follow|share|sub))|\b(?:come|go|pls|please|plz) (?:and )?(?:follow|subscribe|sub|stream|pre-?save|pre-?order|wishlist|vote for me|vote for us)\b(?! (?:up|your|the|for me)\b)|\b(?:subscribe to|sub to|vote for|buy from|hire|shop with|order from|invest with|work with|train with|bank with|follow) (?:me|us)\b(?! (?:back|if|around|to|through|home|on this|here we|i follow|and|please|to win|plz|pls|\?))|\b(?:like|follow),? (?:and|&|\+) subscribe\b|\bdon't forget to (?:subscribe|follow|vote|book|order|register)\b|\bsmash (?:that |the )?subscribe\b|\bvote (?:for )?(?:me|us|number \d+|no\.? ?\d+)\b|\bhit (?:that |the )?(?:subscribe|follow|bell)\b/g,
    strength: 0.58,
    reason: 'reason_self_promotion_follow',
  },
  {
    pattern:
      /\b(?:book|schedule|grab|pick|hop on|jump on|arrange|worth) (?:in )?(?:a|your|one) (?:free |quick |short |discovery |strategy |15.?min\w{0,4} |30.?min\w{0,4} )*(?:call|chat|demo|slot|consult\w{0,6}|session|viewing|appointment|walk-?through|audit|coffee chat)\b|\bpick a (?:slot|time)\b|\bcalendar(?:'s| is)? (?:is )?open\b|\b(?:love|like|need|take) (?:just )?(?:a few|five|ten|fifteen|\d{1,2}) (?:minutes|mins) of your time\b|\b(?:sign|signing) up (?:for|to|at|via|on|through) (?:my|our|the)\b|\bregister for (?:my|our)\b|\bjoin (?:my|our) (?:\w+ ){0,2}(?:community|waitlist|waiting list|newsletter|membership|programme?|program|group|team|masterclass|webinar|challenge|circle|academy|discord|server|telegram)\b|\bget in touch (?:today|now|for|to (?:book|find|learn|discuss))\b|\bask for [a-z]+\b[^.!?\n]{0,6}\d{3}|\bwalk-?ins? welcome\b|\btreat yourself\b|\b(?:gift|treat) (?:your|the) (?:mum|mom|dad|queen|king|loved one)\b/g,
    strength: 0.55,
    reason: 'reason_self_promotion_ask',
  },
];

/** What people run or put out, where they ask for visitors, listeners and numbers. */
const PUT_OUT =
  '(?:channels?|videos?|vids?|vlogs?|covers?|remix(?:es)?|parod(?:y|ies)|songs?|tracks?|beats?|mixtapes?|freestyles?|streams?|pages?|profile|accounts?|company|business|playlists?|tutorials?|gameplays?|clips?|blog|podcast|music|content|art(?:work)?)';
const PLACES =
  '(?:twitter|x|instagram|insta|ig|facebook|fb|snapchat|snap|tik ?tok|youtube|yt|twitch|soundcloud|spotify|linkedin|threads|bluesky|mastodon|tumblr|pinterest|patreon|substack|discord|telegram|ts[uū])';

/** Asks for numbers and visitors: subscribers, views, a look at one's own channel. */
export const numbers: readonly Phrase[] = [
  {
    pattern: new RegExp(
      `\\b(?:sub|subs|subscribe|subscribes|suscribe|subcribe|subscribing) (?:to )?(?:me|us|(?:my|our|this|mi) (?:\\w+ ){0,3}?${PUT_OUT})\\b|\\bsub (?:4|for) sub\\b|\\bsub ?4 ?sub\\b|\\b(?:pl[sz]+|please|plzz*|kindly) (?:guys |all |and |go |just |also |can you )?(?:sub|subscribe|suscribe|subcribe)\\b|\\b(?:help|get|getting|got|reach|reached|hit|need|want|gain|give) (?:me |us |my (?:\\w+ )?channel )?(?:to |get |getting |reach |hit )*(?:\\d[\\d.,]*k?|some|more|a few|one|a hundred|a thousand) (?:more )?(?:subs|subscribers|subscriptions)\\b`,
      'g',
    ),
    strength: 0.62,
    reason: 'reason_self_promotion_follow',
  },
  {
    pattern: new RegExp(
      `\\b(?:check(?:ing)?(?: it| them| this)?(?: out)?|look(?:ing)? at|go(?: check| see| watch| look)?(?: out)?(?: to| at| on)?|come(?: check| see| watch| look)?(?: out)?(?: to| at| on)?|take a look at|have a (?:look|listen) (?:at|to)|visit|view|watch|see|listen(?:ing)? to|hear|share|support|rate) (?:it |them |this |all )?(?:out )?(?:at |on |of |to )?(?:my|our) (?:\\w+ ){0,3}?${PUT_OUT}\\b|\\b(?:check|look|watch|listen|come|go)\\b[^.!?\\n]{0,24}\\b(?:this|our) (?:\\w+ ){0,2}(?:parody|cover|remix) of\\b|\\b(?:come|go|please|pls|plz) (?:and )?(?:check|watch|listen|look)\\b[^.!?\\n]{0,16}\\bour newest \\w+`,
      'g',
    ),
    strength: 0.58,
    reason: 'reason_self_promotion_own',
  },
  {
    pattern: new RegExp(
      `\\b(?:follow|add|join|find|like|friend|message|watch|catch|support) (?:me|us|my (?:\\w+ )?(?:company|business|brand|band|page|shop)|our (?:\\w+ )?(?:company|business|brand|band|page|shop)) (?:on|over on|over at|at) (?:my |our )?${PLACES}\\b`,
      'g',
    ),
    strength: 0.55,
    reason: 'reason_self_promotion_follow',
  },
  {
    // Somebody's numbers, told as a bargain or a hope; a channel that was just made.
    pattern:
      /\bif (?:i|we) (?:get|reach|hit|got|make it to) (?:\d[\d.,]*k?|a (?:hundred|thousand|million)) (?:\w+ )?(?:subs|subscribers|followers|views|likes|thumbs)\b|\b(?:i|we)(?:'ve| have|'m| am| just)? (?:just )?(?:made|make|start(?:ed)?|open(?:ed)?|launched|run|upload(?:ed)?|post(?:ed)?) (?:a|an|my|our) (?:\w+ ){0,3}?(?:channel|youtube|vlog|parody|cover|remix)\b|\b(?:on|to|at) (?:my|our) (?:\w+ ){0,2}(?:channel|youtube|soundcloud|bandcamp)\b|\b(?:trying|need|want|hoping|looking) (?:to )?(?:get|gain|grow|for|reach)? ?(?:some |more |my |new )+(?:subs|subscribers|followers|listeners|viewers)\b/g,
    strength: 0.4,
    reason: 'reason_self_promotion_follow',
  },
  {
    // Gift cards, codes and easy money behind a link.
    pattern:
      /\bfree (?:\$?\d{1,4} ?\$? ?)?(?:itunes|amazon|steam|xbox|psn|google play|robux|v-?bucks|paypal|gift) ?(?:\$?\d{1,4} ?\$? ?)?(?:gift ?)?(?:cards?|codes?|money|credit|points)\b|\b(?:gift ?cards?|codes?) (?:for free|generator)\b|\b(?:earn|make|making|earning|get paid) (?:real |easy |extra |some |up to |over )*(?:money|cash|\$ ?\d[\d,]*|\d[\d,]* ?\$|\d[\d,]* (?:dollars|bucks|euros))(?: (?:from|at|online|per|a|an|every|daily|weekly|by|just|with)\b)/g,
    strength: 0.46,
    reason: 'reason_self_promotion_offer',
  },
  {
    // A press of a button asked for, mostly beside a link.
    pattern:
      /\b(?:pl[sz]+|please) (?:guys |all |everyone |just |also |do )?(?:like|vote|click|visit|open|join|download|rate|add|check|watch|view|listen)\b|\b(?:click|tap|open|use|hit) (?:on )?(?:the|this|my|our) link\b|\blike (?:this|my|our) (?:page|pic|picture|photo|poster|video)\b|\bvisit this (?:site|page|website|link)\b|\badd me (?:here|on|back)\b/g,
    strength: 0.34,
    reason: 'reason_self_promotion_ask',
  },
  {
    // Where the author can be seen, heard and read.
    pattern:
      /\btune in\b(?! to (?:the|your|yourself|what))|\b(?:watch|catch) (?:me|us|my (?:full |whole |entire )?(?:interview|speech|remarks|testimony|segment|talk|floor speech|questions?|live ?stream))\b(?! (?:play|fall|fail|cry|try|eat|sleep|do|be|go|struggle|walk|run|dance|cook))|\bread (?:more )?(?:about )?(?:my|our) (?:\w+ ){0,3}?(?:op-?ed|column|statement|letter|newsletter|article|report|piece|interview|release|blog)\b|\bmy (?:full |latest |new |recent )*(?:op-?ed|column|interview|news release|press release|weekly (?:newsletter|column))\b|\b(?:watch|listen|read|see|tune in|rsvp|sign up|register|details|more|join|donate|learn more)(?: it| the \w+| more| live| in)? (?:here|below|at the link):?(?= ?(?:https?|\p{Extended_Pictographic}|$))|\bi(?:'ll| will|'m| am) (?:be )?(?:joining|live|on air|calling in|speaking|discussing|a guest|appearing|hosting|going live|interviewed)\b[^.!?\n]{0,60}(?:\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|live|\d{1,2}(?::\d\d)? ?(?:am|pm))\b|@)/gu,
    strength: 0.3,
    reason: 'reason_self_promotion_own',
  },
];

/** The offer itself: prices, scarcity, openings. Half an ask. */
export const offers: readonly Phrase[] = [
  {
    pattern:
      /\b\d{1,2} ?(?:%|percent) (?:off|discount|less)|\b(?:half|launch|early.?bird|introductory|founder'?s?|sale|special|promo|promotional) (?:price|offer|rate|discount|prices|pricing|rates)\b|\b(?:first|1st|\d|two|three) (?:month|lesson|session|class|week|trial|consult\w{0,6})s?(?:'s| is)? (?:free|half|on us|on me)|\bfree (?:trial|shipping|delivery|consult\w{0,6}|quot\w{1,6}|valuation|spot|seat)\b|\b(?:two|\d{1,2})[ -](?:week|day) trial\b|\btrial (?:hour|lesson|class) (?:is )?free\b|\bships? free\b|\bbuy (?:one|1|two|2) get\b|\b2-?4-?1\b|\b(?:price|prices|fee|cost) (?:doubles|double|goes up|go up|rises?|ends?)\b|\b(?:sale|offer|deal|discount|promo|price|bundle) (?:ends|expires|on now|on til|still (?:live|on)|is back)|\b(?:our|my|launch|\w+day|january|new year) (?:offer|sale|bundle|deal)\b|\bflash sale\b|\bsale starts\b|\bback in (?:store|stock)\b|\brestock(?:s|ed)? \w+\b|\bsigned copies\b|\b(?:mentorship|cohort|enrol\w{2,4}|wait(?:ing )?list|next order) closes\b|\bon sale (?:now|at|today|from)\b|\bsale now on\b|\blimited (?:seats?|spots?|slots?|time|edition|stock|spaces?|places?|number|drop)\b|\bwhile stocks? lasts?\b|\bfirst come,? first served\b|\bno obligation\b|\bno-obligation\b|\bonly \d{1,3} (?:left|spots?|seats?|places?|slots?|copies|remaining)\b|\b(?:few|last|\d{1,3}|one|two|three|four|five|six|seven|eight|ten|twelve|couple|handful of|some|year-end \w+) (?:more |last |final |only )?(?:spots?|slots?|seats?|places?|tables?|chairs?|openings?|spaces?|space|appointments?|saturdays?)\b(?: \w+){0,3}? (?:left|lef|available|open|remaining|free|going|stay|to fill|in|on my)\b|\b(?:spots|seats|slots|places|tickets|tables) (?:are )?(?:left|going|filling|available|still available|on my|now)\b|\bdoors? (?:close|shut|open)s?\b(?: on| at| \w+day| tonight| tomorrow| in)|\bcommissions? (?:are |is )?(?:now )?open|\b(?:now |currently )(?:booking|enrolling|taking (?:orders|bookings|clients)|accepting)\b|\btaking (?:orders|bookings|new clients|instructions|on new)\b|\bcapacity (?:open |for )|\b(?:bookings?|registrations?|admissions?|enrol\w{1,6}|orders|pre-?orders|sign-?ups|books|slots|spots|applications|waitlist)(?: are| is)? (?:now |officially |finally )?(?:open|live|going|close)s?\b|\bslots\b[^.!?\n]{0,20} open\b/g,
    strength: 0.46,
    reason: 'reason_self_promotion_offer',
  },
  {
    pattern:
      /\b(?:out|available|streaming|live|up|open) (?:now |today )?(?:on|at|in|from|pon) (?:all|every|both|spotify|bandcamp|kindle|amazon|etsy|steam|itunes|google play|app ?store|gumroad|shopify|youtube|soundcloud|stores?|the app|product hunt|today)\b|\b(?:on|in) (?:both|all) (?:the )?(?:app )?stores\b|\b(?:is|are|it's) out (?:now|today|everywhere|this friday|friday)\b|\bout now\b|\b(?:my|our|new|latest|first|debut) (?:single|song|track|ep|album|video|vid|episode|drop|collection|merch|book|course|set|listing|tees?|\w+ range)s? (?:is |are |now |just )?(?:out|live|up|dropping|drops|dropped|available|here|friday|tonight|tomorrow|at the shop)\b|\b(?:app|course|shop|store|site|collection|drop|merch|newsletter|restock|presale|sale|code|boxes|\w+ code) (?:is |are )?(?:now |finally |officially |still )?(?:live|out|open|here|up)\b|\bshop update\b|\bpre-?(?:order|save)s?\b|\bnow (?:open|available|on sale|serving)\b|\b(?:starts?|starting|prices?|packages?|rates?|from) (?:at|from|only|just) (?:only |just )?[$£€₹₦]|\b(?:packages|rates|fees?)\b(?: from|:| is| are)? [\d$£€₹₦]|\bday rate\b|\bmoq\b|\bgood price\b|\bprice list\b|\bterm \d\b|\b(?:tickets|details|link|spots|linked) (?:are )?(?:in|on) (?:the |my |our )?(?:comments?|first comment|bio|profile|page|site|website|link ?tree|story)\b|\bref(?:erral)? link\b|\b(?:leave|a) (?:us )?(?:five|5)[ -]?stars?\b|\breviews (?:mean|help)\b|\bhelps the (?:channel|algorithm)\b|\bgrand opening\b|\bstarter kit\b|\b(?:leading|trusted|certified|official) (?:provider|supplier|partner)\b|\bwe are (?:a )?suppliers?\b/g,
    strength: 0.36,
    reason: 'reason_self_promotion_offer',
  },
  {
    pattern:
      /\b(?:i|we) (?:also )?(?:do|make|sell|design|offer|build|provide|bake|braid|teach|tutor|coach|help|translate|write|run) (?:\w+[ -]){0,5}?(?:for (?:small|busy|women|men|founders|leaders|brands|businesses|companies|people|\w+ owners)|leaders|founders|companies|brands|businesses|like you|at scale|weddings|candles|logos|shoots)\b|\b(?:my|our) (?:\w+[ -])?(?:\d+ ?(?:week|day|month)|six.?week|course|programme?|app|planner|newsletter|academy|institute|company|agency|firm|salon|shop|store|clinic|garage|studio|bakery|restaurant|brand|product|platform|team|services?|packages?|coaching|workshop|masterclass|cohort|group|deli|class|bundle|e-?book|launch|tribute)\b[^.!?\n]{0,40}(?:\b(?:starts?|opens?|takes?|offers?|helps?|gives?|delivers?|drops?|begins?|shows?|is (?:open|here|live|available|tuesday|\w+day))\b|'s (?:open|on|here|live))|\bmeet (?:the|our|your new)\b|\b(?:is|are|we're|why) (?:exactly |precisely )?(?:why|what) we built\b|\bthis is (?:exactly |precisely )?why (?:we|i) (?:built|made|started|created)\b|\bfully insured\b|\b(?:dine in|take ?out|takeaway|delivery),? (?:or|and) \w+|\b(?:on|join) my team\b|\bmy dms\b/g,
    strength: 0.34,
    reason: 'reason_self_promotion_offer',
  },
  {
    pattern:
      /\b(?:dm|pm|message|inbox|whatsapp|text|call|ring|contact|hmu|e-?mail) (?:me|us|our (?:team|sales team|office)|direct)\b(?! (?:back|when|that|if you (?:want to|need|see|find|know|were|lost)|a|the|about (?:my|his|her|it)|mad|crazy|names))|\bwrite me\b(?! (?:a|the|back))|\bdms? to (?!\w{1,12}'s)|\bdm now\b|\b(?:comment|type|reply|dm|drop|text|send)(?: me)? ["']?[a-z]{3,12}["']? (?:below |here )?(?:and|&|n|for) (?:i|we)(?:'ll|'m| will| send| dm|ll| am)\b|\bi'?(?:ll|m gonna|l) (?:send|dm|slide|message|text) (?:it |you |u |ya |over )?(?:the |a |my |our |into )?(?:\w+ )?(?:link|price|prices|price list|form|doc|playbook|guide|checklist|details|method|template|dms)\b|\bi can (?:show you|get you|have a sign)\b|\b(?:one|a) message away\b/g,
    strength: 0.36,
    reason: 'reason_self_promotion_contact',
  },
  {
    // A price by the piece, the hour or the month.
    pattern:
      /[$£€₹₦] ?\d[\d.,]*k? ?(?:each|a (?:month|week|class|plate|pair|dozen|piece|session|head|night|day|go|bottle|box|pop|pound|kilo|seat|ticket)|per (?:\w+)|plus (?:post|shipping)|delivered|posted|all in|ono|one-off|once|for (?:two|2|gel|the (?:full|pair|set)))\b|\bfrom (?:only |just )?[$£€₹₦r] ?\d|\b(?:quid|bucks|dollars|euros?|rand|pounds) (?:each|a (?:month|class|dozen|week|session|plate|pair)|per \w+|plus post)\b|\bfor sale:|\b(?:i|we) (?:also )?(?:sell|offer|do (?:lessons|weddings|logos|commissions|repairs))\b|\b(?:inbox|dms?) (?:is|are) open\b|\blet's talk about your\b|\bbook\b[^.!?\n]{0,30}\bwith us\b|\b(?:vote|elect|re-?elect) \d\b/g,
    strength: 0.4,
    reason: 'reason_self_promotion_price',
  },
  {
    pattern:
      /(?:^|[.!?\n,]\s{0,3}|[\u2014-]\s|\p{Extended_Pictographic}\s?)(?:so |kindly |please |pls |and |then )?(?:book|order|enrol|enroll|subscribe|pre-?order|pre-?save|register|shop|stream|download|vote|secure|save your (?:seat|spot)|listen now|upgrade|chip in|switch|join (?:today|now|us|my|our)|sign up|donate now|follow for (?!follow)|visit (?=\s|$)|take a look|come in ?store|try it free|get (?:your|the) \S{2,20} (?:kit|kits|now|today)|get yours|grab|treat|visit|check (?:it |them |us |me )?out|find us at|walk in|dine in|use code|tap|swipe up|hurry|don't (?:miss out|sleep on))\b(?! (?:club|shop|of the|that|day|week|and then i|is|was|were|said|number))/gu,
    strength: 0.34,
    reason: 'reason_self_promotion_ask',
  },
];
