import type { Draft } from '../draft.ts';
import type { Reading } from './reading.ts';

/** What readers of a place take for granted, and a check therefore leaves alone. */
export interface Place {
  /** So many apt hashtags under a caption that carries them. */
  readonly hashtags?: number;
  /** A row of fewer emoji than this adorns a caption. */
  readonly emoji?: number;
  /** Readers are of one trade: terms of it need no words. */
  readonly specialists?: 'all' | 'most';
}

const PICTURES: Place = { hashtags: 10, emoji: 16 };
const TRADE: Place = { specialists: 'all' };

/** By the site's id, or the name under which a place is known. Nothing is typical of a place that isn't here. */
const places: ReadonlyMap<string, Place> = new Map(
  Object.entries({
    instagram: PICTURES,
    tiktok: PICTURES,
    hackernews: TRADE,
    github: TRADE,
    gitlab: TRADE,
    stackexchange: TRADE,
    stackoverflow: TRADE,
    serverfault: TRADE,
    superuser: TRADE,
    askubuntu: TRADE,
    mathoverflow: TRADE,
    lobsters: TRADE,
    forum: { specialists: 'most' },
  } satisfies Readonly<Record<string, Place>>),
);

/** Subreddits whose readers are of one trade, as a place may name them: "r/rust", "reddit/r/rust". */
const TRADE_SUBREDDIT =
  /\br\/(?:programming|experienceddevs|webdev|(?:learn)?(?:python|rust|golang|javascript|typescript|java|cpp|csharp|haskell|php)|cscareerquestions|devops|sysadmin|kubernetes|docker|linux|linuxadmin|archlinux|networking|netsec|cybersecurity|aws|azure|dataengineering|machinelearning|datascience|embedded|fpga|electronics|ham?radio|amateurradio|homelab|selfhosted|nursing|medicine|residency|emergencymedicine|pharmacy|accounting|tax|actuary|lawyertalk|engineering|hvac|electricians|plumbing)\b/i;

const NOWHERE: Place = {};

/** What is typical of the place a draft is for. */
export function placeOf({ place }: Draft): Place {
  if (place === undefined) return NOWHERE;
  const known = places.get(place.toLowerCase().replace(/^www\.|\.(?:com|net|org)$/g, ''));
  if (known) return known;
  if (/\.stackexchange\b/i.test(place)) return TRADE;
  return TRADE_SUBREDDIT.test(place) ? TRADE : NOWHERE;
}

/** Tags that describe nothing and are there to be seen. */
const REACH =
  /^#(?:fyp\w*|foryou\w*|viral\w*|trend\w*|explore\w*|xyzbca|blowup|follow\w*|f4f|l4l|like\w*|instagood|instalike\w*|picoftheday|photooftheday|repost|share|giveaway)$/i;
/** Words of its own that a caption has for every tag, where the tags are not the post. */
const CARRIES = 4;

/** Whether a pile of hashtags is what the place is used to: not too many, apt, and under a caption of its own. */
export function hashtagsAreTypical({ draft, text, hashtags, mentions, words }: Reading): boolean {
  const usual = placeOf(draft).hashtags;
  if (usual === undefined || hashtags.length > usual) return false;
  const bare = words.length - hashtags.length - mentions.length;
  return bare >= hashtags.length * CARRIES && !hashtags.some((span) => REACH.test(text.slice(...span)));
}

const LAUGHING =
  /[\u{1F602}\u{1F923}\u{1F61C}\u{1F61D}\u{1F609}\u{1F606}\u{1F92A}]|\b(?:lol|lmao|lmfao|ha(?:ha)+h?|hehe\w{0,4}|jk|j\/k|jokes|kidding|x{1,4})(?![\w'])/u;
const MATES =
  /\b(?:mate|matey|bestie|bro|bruv|babe|sis|cuz|pal|my (?:love|dear)|muck(?:er|a)|our kid|hun|hen|dude|lads?|love you|love (?:ya|u|yous)|proud of (?:you|ya|u|yous))\b/;
/** What friends share besides the words: a round, a table, next Saturday. */
const SHARED =
  /\b(?:(?:dinner|lunch|tea|breakfast|pints?|drinks?|coffees?|the (?:next )?round|first round|chips|kebabs?|pizza|curry)(?:'s| is|'re| are)? on (?:you|me|u|ya)|(?:shout|buy|get|owe) (?:you|ya|u|me) (?:a|an|the) \w+|you owe me|see (?:you|ya|u|ye) (?:there|at|on|later|soon|sat\w*|sun\w*|mon\w*|tues\w*|wed\w*|thurs?\w*|fri\w*|tonight|tomorrow|tmrw|next)|(?:proud of|love|miss|happy for|chuffed for|delighted for) (?:you|ya|u|ye|yous)\b|same time (?:next|tomorrow|tmrw)|as usual x|still (?:love|luv) (?:you|ya|u)|never change|again again|bring (?:the|your|ur) \w+|rematch|can't wait to see|will wait x|save me a (?:seat|slice|pint)|get well|happy birthday|congrat\w+|well done)(?![\w'])/;
/** "You absolute melt": insults that are said fondly more often than not. */
const FOND =
  /\b(?:you|u|ya|ye|what an?) (?:absolute |utter |total |complete |big |daft |silly |old |wee |bloody ){1,3}(?:melts?|weapons?|melons?|muppets?|donuts?|doughnuts?|numpt(?:y|ies)|wallys?|wally|eejits?|goons?|lemons?|plonkers?|spoons?|clowns?|sausages?|units?|idiots?|twits?|goose|noodle|menaces?|bastards?|jammy \w+|mare|git|sod)\b/;
/** Nobody says these in play, or they can't be told from earnest. */
const NO_PLAY =
  /\b(?:know where (?:you|u) live|come (?:and )?say (?:it|that)|i'?ll be waiting|kill|die|nobody (?:likes|wants|asked|cares|believes)|no one (?:likes|wants|cares)|uninstall|ugly|fat|waistline|pathetic|disgust\w+|scum|trash|retard\w*|snowflake|libs?|people like you|your kind|shut (?:up|ur|your)|get over it|ashamed|funeral|cope)\b/;
/** A parent in trouble: nobody is in the mood. */
const SORE =
  /\b(?:died|dead|passed away|death|funeral|cancer|depress\w+|suicid\w+|lost (?:my|our|his|her)|mental health|be kind|be gentle|disorder|therapy|sober|diagnos\w+|laid off|fired|broke up|divorce|crying)\b/i;

/**
 * Banter between friends, in an answer or a message: somebody laughs, and there is a second sign of friendship, because
 * mockery laughs as well. A stranger's laugh ("lol cope") is none.
 */
export function isBanter({ draft, plain, text, answering, mentions }: Reading): boolean {
  const between = answering || draft.kind === 'message';
  if (!between || text.length > 280 || NO_PLAY.test(plain) || SORE.test(draft.parent ?? '')) return false;
  if (!LAUGHING.test(plain)) return false;
  if (SHARED.test(plain)) return true;
  if (!FOND.test(plain)) return false;
  // A name or a friend's word before or behind it: "jamie u absolute weapon".
  const called = mentions.length === 0 && /^[^\p{L}]{0,3}\p{L}{2,12},? (?:you|u|ya|ye) /u.test(plain);
  return called || MATES.test(plain) || /\bx{1,3}\W*$/.test(plain);
}
