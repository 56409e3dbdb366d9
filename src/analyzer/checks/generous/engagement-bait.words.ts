import type { Phrase } from '../../phrases.ts';

/*
 * How posts ask for reactions as such. Written from the wordings of pages, fan accounts, giveaways and "broetry";
 * several Englishes. For `Reading.plain`.
 */

const REACT =
  '(?:like|likes?|rt|retweet|re-?tweet|repost|share|upvote|boost|react|double.?tap|fav(?:e|ou?rite)?|heart|bookmark|quote|qrt|smash|thumbs up)';
const COUNT = '\\d[\\d.,]{0,8} ?(?:k|m|lakh)?';
const COUNTED =
  '(?:likes?|rts?|retweets?|re-?tweets?|shares?|reposts?|comments?|upvotes?|hearts?|fires?|followers?|subs|subscribers|replies|reactions?|views|boosts?|saves?|thumbs(?: ups?)?|quotes)';

export const baits: readonly Phrase[] = [
  {
    // "Like if you agree", "RT if you've ever", "share if you have the courage".
    pattern: new RegExp(
      `(?:^|[.!?\\n,:;("*\\u2026-]\\s{0,3}|\\b(?:and|&|please|pls|plz|kindly|just|then|so|or|now|people,?|parents,?|guys,?|\\p{Extended_Pictographic}\\ufe0f?)\\s{0,3})(?:${REACT})(?: (?:this|this post|it|the post|my post|below|now|and share|and comment))? (?:if|when) (?:u|you|ya|yuh|your|ur|una|you'?ve|you'?re|y'?all|we|there(?:'s| is)|dem|it's|\\w+ (?:doesn't|isn't|is) )`,
      'gu',
    ),
    strength: 0.68,
    reason: 'reason_engagement_bait_reaction',
  },
  {
    // "RT for A, like for B", "Like = skill", "1 like = 1 prayer", "every like keeps this alive".
    pattern: new RegExp(
      `\\b(?:rt|retweet|like|love|heart|repost|share|comment|react|${COUNT} ?likes?) ?= ?(?:["']?\\p{L}|\\d|\\p{Extended_Pictographic})|\\b(?:rt|retweet|like|fav|quote|comment|repost|boost|heart) for (?:a|b|yes|no|part|the|\\p{L}+),? ?(?:&|and|or)? ?(?:rt|retweet|like|fav|quote|reply|comment|bookmark|repost) (?:for|if)\\b|\\b(?:every|each|one|1) (?:single )?(?:like|share|rt|retweet|comment|repost|follow|sub)s? (?:=|is|equals|means|counts|keeps|gets|saves|helps|gives|will)\\b|(?:^|\\n)\\s{0,3}1 ?= ?\\p{L}`,
      'gu',
    ),
    strength: 0.66,
    reason: 'reason_engagement_bait_reaction',
  },
  {
    // Asking for the answer to be typed for the counter's sake, or to earn what is offered.
    pattern:
      /(?:^|[.!?\n,:;(\u2026-]\s{0,3}|\b(?:and|&|please|pls|plz|kindly|just|then|so|or|now|who|to|\p{Extended_Pictographic}\ufe0f?)\s{0,3})(?:comment|type|reply|write)(?: me| us| with| down| a| an| one| the)?(?: word| words)? (?:["'][^"'\n]{1,24}["']|yes\b|amen\b|done\b|ready\b|interested\b|me\b(?=[.! ]*(?:below|if|and|$))|mashaallah|subhanallah|\p{Extended_Pictographic})(?! (?:to|so) (?:unsubscribe|opt|stop|cancel|confirm))|\b(?:say|put) (?:hi|hello|yes|amen|me|"[^"\n]{1,20}") (?:below|in the comments|down here)\b(?! (?:or|if no))|\b(?:drop|leave|put|give|show|let's see|spam) (?:me |us |him |her |them |some |a |an |your |ur |the |all the )?(?:\p{Extended_Pictographic}|hearts?\b|emojis?\b|fires?\b|claps?\b|like\b|thumbs up|full stop|dot\b)(?! on (?:the|her|his))/gu,
    strength: 0.58,
    reason: 'reason_engagement_bait_comment',
  },
  {
    pattern:
      /\b(?:tag|mention|tag in|invite)(?:ging)? (?:the (?:friend|one|mate|person) who\b|(?:a|an|your|ur|yuh|that|this|all|one|two|three|five|ten|\d{1,3}|3\+|some|all your|all ur|at least \d|someone|somebody|every|everyone|who|whoever)(?: \w+){0,3}? ?(?:friends?|mates?|person|people|mums?|moms?|dads?|frens|bestie|besties|sis|girls|guys?|boys|cousins?|buddy|buddies|colleagues?|pals?|teammates?|neighbou?rs?|partner|ladies|one|couple|squad|crew|followers|someone|somebody|who|that)|someone|somebody|everyone you|everybody you)\b|\btag (?:ur|your|that) \p{L}+ (?:who|that)\b/gu,
    strength: 0.62,
    reason: 'reason_engagement_bait_tag',
  },
  {
    pattern:
      /\bfollow (?:for|4) follow\b|\bf4f\b|\bl4l\b|\blike ?4 ?like\b|\bs(?:ub)? ?4 ?s(?:ub)?\b|\bsub ?(?:for|4) ?sub\b|\b(?:i|we|they|will|i'll|ill|always|instant(?:ly)?|n|and) (?:will |always |instantly |ll |'ll )?(?:follow|fb|sub|subscribe) (?:back|bac|everyone|every1|all|urs|yours)\b|\b(?:i'll|ill|i will) like (?:back|yours|urs)\b|\bfollow ?back\b(?! (?:from|on (?:the|my)|of))|\bteamfollowback\b|\bfollow (?:me|us)(?: (?:and|n|&))? (?:i|we)(?:'?ll)? (?:will )?follow\b|\bdrop (?:your|ur|yo) (?:@|handle|channel|user ?name|ig|insta|acc)|\bcomment (?:your|ur) user ?name/g,
    strength: 0.62,
    reason: 'reason_engagement_bait_follow',
  },
  {
    // Rewards and lotteries for reacting.
    pattern:
      /\b(?:follow|like|rt|retweet|share|repost|tag|comment|subscribe)\b[^.!?\n]{0,70}\b(?:to|2|for a chance to|and you) (?:win|enter|be entered|get (?:a|the|free|my)|be in with|go in the draw|participate|qualify)\b|\b(?:to|2) (?:enter|win)\b[^.!?\n]{0,50}\b(?:follow|like|rt|retweet|share|repost|tag|comment|invite)\b|\b(?:giveaway|give away|giving away|win)\b[^?]{0,160}\b(?:like|follow|rt|retweet|tag|share) (?:the|this|our|my|us|me|and|&|\+|,)|\b(?:like|comment|rt|reply|follow|share)\b[^.!?\n,]{0,30}\b(?:gets|wins) (?:a |an |my |\d|the )\S{0,14}|\b(?:like|rt|react|comment|reply|answer|share|repost|sub)(?: to)?(?: this| this comment| this post)? or (?:you|your|ur|u|i|else|\d)\b|\breact\b ?\p{Extended_Pictographic}\ufe0f? if\b|\bfirst \d{1,5} (?:people |persons |ppl |of you |thumbs )?(?:to|who|thumbs|gets?)\b[^.!?\n]{0,20}(?:reply|comment|like|rt|share|follow|up|get)\w{0,3}|\bbest (?:one|answer|comment|caption|reply)s? (?:gets|wins|will)\b|\bevery comment is an entry\b/gu,
    strength: 0.62,
    reason: 'reason_engagement_bait_reward',
  },
  {
    // Quotas: a number of reactions, wanted as such.
    pattern: new RegExp(
      `\\b(?:if|once|when|until|til|till|at|for|need|get|reach|hit|want|goal(?: is|:)?|to|beat|like,?|must have|let's (?:get|hit|beat|reach|see))\\b (?:this |it |we |us |that |he |she |i |the |my |first |post |page |tweet |video |him |her |doesn't |don't |not |gets? |hits? |reach(?:es)? |to |at least |another |have |up |back |over ){0,5}${COUNT} ?(?:more )?${COUNTED}\\b|\\bif (?:this|it|we|dis) (?:post |tweet |video |page |doesn't |don't )?(?:gets?|get|hits?|reach(?:es)?) (?:to )?${COUNT}(?= |$|[.,!])|\\b(?:rt|retweet|share|like) (?:this|it) \\d{2,}|\\b(?:let's|lets) (?:get|take|push) (?:this|him|her|it|us|the page|this page) to\\b|\\b(?:get|getting|help (?:me|us)) (?:me|us|him|her|this|to) (?:to )?${COUNT} ?(?:${COUNTED}|by|before|$)|\\b(?:so |this )?close to ${COUNT} (?:followers|subs|subscribers|likes)|\\b${COUNT} (?:shares?|likes|rts|retweets|comments) by (?:tonight|midnight|tomorrow|noon)\\b`,
      'g',
    ),
    strength: 0.56,
    reason: 'reason_engagement_bait_quota',
  },
  {
    // Taunts and guilt.
    pattern: new RegExp(
      `\\b(?:bet|betting) (?:you|u|i|nobody|no one|no-one|none of you|most of you|that)(?: \\w+){0,2}? ?(?:won't|wont|can't|cant|will not|don't|doesn't|scroll)\\b|\\b\\d{1,3}(?:\\.\\d+)? ?(?:%|percent|out of (?:10|ten|100)) (?:of (?:you|people|ppl) )?(?:will|won't|wont|can't|cant|fail|get this|scroll|are too|ignore)|\\b(?:nobody|no one|noone|no body) (?:will|is going to|ever|cares? enough to|gonna|even)(?: \\w+)? ?(?:${REACT}|wish|comment|see this|congratulate)\\b|\\b(?:don't|dont|do not|before you|those who|people who|if you|who|and|just|most(?: people)? (?:will )?) (?:just )?(?:scroll|scrolling|scrolled) (?:past|by|on|without|away)\\b|\\bscroll (?:past )?(?:if|to be|without)\\b|\\bdon't you dare scroll\\b|\\b(?:don't|dont|do not|never) let (?:this|dis|it) flop\\b|\\b(?:ignore|keep scrolling|scroll on|scroll) if you (?:don't|dont|hate|are|have no)\\b|\\bprove (?:me|them|him|her|us|it) wrong\\b(?=[^.!?\\n]{0,24}(?:comment|below|then|$|[.!]))|\\b(?:rt|retweet|like|share|repost) (?:and|to) prove\\b|\\b(?:only|just) (?:\\d+ ?%|real|true|the real|the loyal|loyal|genius(?:es)?|smart|legends?|\\d in \\d)(?: \\w+){0,2} (?:will|can|know|get|answer|remember|understand|share|comment)|\\byou(?:'d| would)? have (?:no|a cold) heart\\b|\\bi(?:'ll| will) (?:know|be (?:reading|counting|checking)) (?:who|the names|you)|\\bsilence (?:is|says|speaks)\\b[^.!?\\n]{0,30}\\b(?:noted|choice|everything|complicit)`,
      'g',
    ),
    strength: 0.58,
    reason: 'reason_engagement_bait_taunt',
  },
  {
    // Withheld endings.
    pattern:
      /\b(?:you|u|you'll|ya)(?:'ll| will)? ?(?:won't|wont|never|are not going to|will not|wouldn't) (?:gonna )?(?:believe|guess) (?:what|who|how|why|where|the|this|it|number|which|#)|\bwhat happen(?:s|ed) next\b(?=[^?]{0,40}(?:\.\.\.|\u2026|!|$|\n|will|shock|amaz|left|blew))|\b(?:number|no\.?|#) ?\d{1,2} (?:will (?:shock|blow|surprise|amaze|make you|change|break|leave)|is (?:insane|wild|crazy)|blew my|broke me)|\bwait for slide \d|\b(?:wait|watch|stay|read|swipe) (?:for it(?! to\b)|(?:un)?til+ (?:the )?(?:very )?end)\b(?=[^.!?\n]{0,60}(?:$|[.!\u2026\u{1f440}\u{1f631}\u{1f525}]|shock|believe|cry|worth))|\bthis (?:one )?(?:simple|weird|little|one) (?:trick|secret|hack)\b|\b(?:answer|rest|secret|them|part 2|result|reveal|reason)\b[^.!?\n]{0,16}\bin the (?:first )?comments?\b(?=[^.!?\n]{0,6}(?:$|[.!\u{1f447}]))/gu,
    strength: 0.54,
    reason: 'reason_engagement_bait_curiosity',
  },
  {
    pattern:
      /\b(?:smash|hit|press|pound|destroy|tap|mash|slap|drop) (?:that|the|dat|di|a) (?:like|subscribe|follow|bell|heart|thumbs|repost)\b|\bdouble.?tap\b(?! (?:the (?:screen|power|home|space)|to (?:zoom|open|wake|pay)|on (?:it|the)|shift))|\b(?:like|likes?),? (?:share|comment|retweet|rt|subscribe|follow|repost)(?:,)? ?(?:and|&|n|\+|,) ?(?:share|comment|subscribe|follow|tag|repost|save|like)\b|\b(?:like|share|comment|repost) (?:and|&|n|\+) (?:comment|share|rt|retweet|repost|follow|tag|like|save)\b(?! (?:on it|about|a))|\b(?:rt|retweet|follow|like) ?\+ ?(?:rt|retweet|follow|tag|like)\b|\b(?:rt|retweet|share|like|upvote|repost)(?: this| it)? so (?:more|he|she|my|it|i)(?: \w+){0,3} (?:sees?|knows?|stays?|gets?|cares?|notices?|find|tops?)\b|\bupvote (?:so|this|to|if|for)\b(?! (?:you))|\b(?:everyone|everybody|yall|y'all|guys|people) (?:go |please |pls )?(?:like|rt|follow|upvote|retweet) (?:my|this|@|him|her)\b|\bgo (?:like|upvote|rt|retweet|ratio) (?:my|this|it|him|her|them)\b|\b(?:please|plea\w{1,6}|pls|plz) (?:follow (?:me|back)|like (?:this|my)|notice me|upvote)\b|\bfollow me (?:please|pls|plz|back)|\bquote (?:tweet )?this (?:with|if|and)\b|\b(?:run|get|need|my) (?:my |the |our )?numbers up\b|\bboost this and\b|\bpin(?:ning)? the (?:funniest|best)\b/g,
    strength: 0.6,
    reason: 'reason_engagement_bait_reaction',
  },
  {
    // The bare nudge at the end of a lesson: "Agree?"
    pattern:
      /(?:^|\n|[.!?]\s{1,3})(?:(?:do you )?agree(?: or disagree)?\?(?=\s{0,3}(?:$|\p{Extended_Pictographic}|#))|thoughts\?(?= ?\p{Extended_Pictographic})|agree\b ?\p{Extended_Pictographic}|who(?:'s| is) with me\?|can i get an amen\b[?!]*|am i right\?(?= ?\p{Extended_Pictographic}|$|\n)|which (?:one )?are you\?(?= ?\p{Extended_Pictographic})|hands up (?:below )?if|raise your hand if|where are you watching (?:from|this)|who(?:'s| is) (?:still )?(?:here|watching|listening) in 20\d\d|does (?:anyone|anybody) (?:even |actually |still )?(?:see|read) (?:my|these|this)|(?:is )?(?:anyone|anybody) (?:even )?(?:reading|seeing) (?:my|these|this))/gu,
    strength: 0.54,
    reason: 'reason_engagement_bait_nudge',
  },
  {
    pattern:
      /\b(?:save this|share this|repost this|retweet this|follow me|save for later)\b(?=[.!\s]{1,3}(?:share|save|read|repost|like|comment|tag|follow|send)\b)|\brepost (?:this )?(?:if|to)\b|\u267b\ufe0f? ?(?:repost|share)|\bshow (?:some|your) (?:love|support) (?:below|in the comments|by)\b|\b(?:change|make) my mind\b(?= ?[.!]?$)|\bwrong answers only\b(?=.{0,30}(?:like|win|rt))/g,
    strength: 0.52,
    reason: 'reason_engagement_bait_reaction',
  },
];
