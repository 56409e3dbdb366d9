/**
 * Matters in which a wrong word does harm: health, crime, death, money, livelihoods, a person's good name. Used to weigh a
 * mark, never to make one.
 */
export const SERIOUS =
  /\b(?:arrest(?:ed)?|stabb(?:ed|ing)|shot|shooting|murder(?:ed|er|ers)?|kill(?:s|ed|ing)?|dead|died|dies|death|drug(?:s|ged|ging)?|steal(?:s|ing)?|stole|stolen|thief|thieves|cheat(?:s|ed|ing)?|affair|pregnant|expecting|poison(?:ed|ing|s)?|hospital|bankrupt|insolvent|going under|bust|fraud|fraudster|scam|bribe[ds]?|paid off|corrupt|fired|sacked|let go|laid off|lay-?offs?|redundan\w{1,6}|struck off|abus\w{1,5}|assault\w{0,3}|rap(?:e|ed|ist)|molest\w{0,3}|paedo\w{0,6}|pedo\w{0,6}|kidnap\w{0,4}|snatch\w{0,3}|grab(?:bed|bing)?|missing|vaccin\w{1,5}|jabs?|cancer|cures?|cured|disease|virus|overdose|gambl\w{1,4}|money laundering|drunk|hiv|baby|babies|children|kids|deport\w{0,5}|raid(?:s|ed)?|police|cops|gang|account|accounts|bank|owner screams|sick|contaminated|hit(?:s|ting)? (?:her|him|his|the kids)|beat(?:s|ing)? (?:her|him|his)|took money|debts?|closing|closed down|shut(?:s|ting)?|rejected|failed his medical|selling|spying|leak(?:ed|ing|s)?)\b/;
