/*
 * What a post may give besides itself, in the phrases people use for it. Where one of these stands, an offer, good news
 * or a donation is rarely told for its own sake. Collected from the wording of CHECKS.md and from how people put it in
 * ordinary posts; written for `Reading.plain`.
 */
export const gift = {
  /** Credit to others, by name or not. */
  thanks:
    /\b(?:thank(?:s| you| u)|thx|ty to|tysm|salamat|grateful to|gratitude to|credits? (?:to|goes)|kudos to|props to|hats? off|shout ?out to|big up (?!mi|me)|couldn't have|could not have|wouldn't have (?:done|made|got|been|managed)|because of (?:my|her|him|them)|helped me|taught (?:me|us)|trained me|sat with me|lent me|without (?:my (?!own\b)|her|his|him|them|you)|congrat\w{0,12}|well done|so proud of (?:you|her|him|them|my|our))/,
  /** Something learnt, a method, an answer, an admission. */
  lesson:
    /\b(?:what (?:helped|worked|fixed|saved|changed|got me|i(?:'d| would)? (?:got|did|do|learned|learnt|tried|tell|use|wish)|we (?:got|did|do|learned|learnt|changed|tried))|lessons?|learn(?:ed|t) (?:that|to|from|the hard|so much|how)|mistakes?|the (?:trick|gist|recipe|method|catch|numbers)|here'?s (?:how|what|why|the)|how (?:i|we) (?:did|got|do|made|fixed)|turns? out|turned out|in case (?:it|you|this)|recipe|if (?:you'?re|u'?re|anyone'?s|you are) (?:stuck|about to|wondering|thinking|new|starting|in the same)|known (?:problem|issue|bug)s?|open[- ]source|mit licen[cs]e|source (?:code )?(?:at|is|on)|no sign-?up|free to (?:copy|use|take|read)|help yourself|steal it|copy it|ask me anything|happy to (?:lend|share|help|answer|send)|(?:i|we) (?:was|were|got it|got this) wrong|my (?:own )?fault|apologi[sz]e|sorry (?:to|about|for|if)|tips?:|step (?:1|one)|first,? |tip from|might help|worth a (?:try|test))/,
  /** Trouble told honestly: nobody shows off with it. */
  struggle:
    /\b(?:fail(?:ed|ing|ure|s)?|went nowhere|didn't (?:work|sell|get (?:it|in|the))|reject(?:ed by|ion|ions)|(?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th)) (?:try|go|attempt|time lucky)|crash(?:ed|es)|lost (?:my|the|a|it|by|to|our|them|three|two)|broke(?:n)?|worst|last place|came last|terrified|cried|ugly cry|struggl\w{1,4}|rough|hard year|sober|recover\w{0,3}|chemo|surgery|divorce|redundan\w{1,3}|laid off|nearly (?:quit|gave up|lost|missed|cried)|gave up|debt|burn(?:t|ed) (?:it|the|my|out)|dropped|fell (?:off|over|asleep|on)|embarrass\w{1,4}|terrible|awful|badly|by accident|somehow|no idea)\b/,
} as const;
