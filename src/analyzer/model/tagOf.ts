import { CLASS_PLACES, classPlaceOf, hashedOn, plainCode } from './letters.ts';

/** Words of closed classes: the few that English sentences hang on; each line is a part of speech. */
const CLOSED = [
  'http https www',
  "i i'm i've i'd i'll im ive me my mine myself",
  "we we're we've we'd we'll us our ours ourselves",
  "you you're you've you'd you'll u ur ya your yours yourself y'all",
  "he she they he's she's they're they've him her them his hers their theirs himself herself themselves",
  "it it's its itself this that these those that's there there's here",
  'a an the some any every each all both no another other such',
  'of in on at by for with from to into onto about over under after before between through during without within against among than like as per via',
  'and or but so because if when while although though unless until since whether nor yet',
  'who whom whose which what where why how whoever whatever',
  "is are was were be been being am isn't aren't wasn't weren't ain't",
  "have has had having haven't hasn't hadn't got",
  "do does did doing don't doesn't didn't dont done",
  "can could will would shall should may might must can't couldn't won't wouldn't shouldn't gonna wanna gotta cannot",
  'not never nobody nothing none nowhere neither hardly',
  'many much more most few less least several lots plenty enough half',
  'very really just too also only even still already again always often now then today tonight tomorrow yesterday soon maybe perhaps quite almost well ever',
  'say says said tell tells told claim claims claimed heard hear think thinks thought know knows knew believe feel guess reckon',
  'oh wow yes yeah nope ok okay hi hello hey please thanks thank lol omg haha',
] as const;

/** What the end of a word tells of an open class; each line is a part of speech. The first three lines may bear an "s". */
const ENDINGS = [
  'tion sion ment ness ship hood ity ism ance ence logy age ure',
  'er or ist ian',
  'ise ize ify ate',
  'ly',
  'ous ful less able ible ive ish ical ic ary est al',
  'ing',
  'ed en',
] as const;
const BEARING = 3;
const LONGEST = 4;

const SIGNS = '.!?,;:"()';
const FIRST_ENDING = CLOSED.length + 1;
const FIRST_SIGN = FIRST_ENDING + ENDINGS.length;
const FIRST_OTHER = FIRST_SIGN + SIGNS.length;
const [NUMBER, MENTION, HASHTAG, NAME, CAPITALS, PLURAL, EMOJI, WORD] = [0, 1, 2, 3, 4, 5, 6, 7].map(
  (at) => FIRST_OTHER + at,
) as [number, number, number, number, number, number, number, number];
/** A link: what is written in it has no parts of speech. */
export const LINK = 1;

const [AT, HASH, ZERO, EURO, S, APOSTROPHE] = [64, 35, 48, 0x20ac, 115, 39] as const;
const [DOLLAR, POUND] = [36, 0xa3] as const;
/** Beyond the letters of most languages written with an alphabet. */
const PICTURES = 0x2010;

let closed: Uint8Array | undefined;
let endings: Map<number, number> | undefined;
const onto = (ending: number, code: number) => (ending << 7) | (code & 127);

function made(): Uint8Array {
  closed = new Uint8Array(CLASS_PLACES);
  endings = new Map();
  for (const [index, words] of CLOSED.entries())
    for (const word of words.split(' ')) {
      let hash = 0;
      for (let at = 0; at < word.length; at += 1) hash = hashedOn(hash, word.charCodeAt(at));
      closed[classPlaceOf(hash)] = index + 1;
    }
  for (const [index, all] of ENDINGS.entries())
    for (const ending of all.split(' ')) {
      let key = 0;
      for (let at = ending.length - 1; at >= 0; at -= 1) key = onto(key, ending.charCodeAt(at));
      endings.set(key, FIRST_ENDING + index);
    }
  return closed;
}

/** What the letters before `end` tell, the longest ending first; 0 where nothing. */
function byEnding(text: string, start: number, end: number): number {
  const all = endings as Map<number, number>;
  let key = 0;
  let tag = 0;
  for (let back = 1; back <= LONGEST && end - back > start + 1; back += 1) {
    key = onto(key, plainCode(text.charCodeAt(end - back)));
    tag = all.get(key) ?? tag;
  }
  return tag;
}

const isCapital = (code: number) => code >= 65 && code <= 90;

/**
 * The part of speech of a word, as a small number: from a list of the closed classes, else from what stands before it,
 * how it is written and how it ends. `word` is its hash, `from` where the stretch begins.
 */
export function tagOf(text: string, start: number, end: number, word: number, from: number): number {
  const tag = (closed ?? made())[classPlaceOf(word)] as number;
  if (tag !== 0) return tag;
  const before = start > from ? text.charCodeAt(start - 1) : 0;
  if (before === AT) return MENTION;
  if (before === HASH) return HASHTAG;
  const first = text.charCodeAt(start);
  if (plainCode(first) === ZERO || first === EURO || before === DOLLAR || before === POUND) return NUMBER;
  if (first >= PICTURES) return EMOJI;
  if (isCapital(first) && end - start > 1) {
    if (isCapital(text.charCodeAt(start + 1))) return CAPITALS;
    if (start > from) return NAME;
  }
  const ending = byEnding(text, start, end);
  if (ending !== 0) return ending;
  if (plainCode(text.charCodeAt(end - 1)) !== S) return WORD;
  const beforeLast = plainCode(text.charCodeAt(end - 2));
  if (beforeLast === S) return WORD;
  const singular = byEnding(text, start, end - 1);
  return beforeLast !== APOSTROPHE && singular >= FIRST_ENDING && singular < FIRST_ENDING + BEARING ? singular : PLURAL;
}

const tagsOfSigns = new Uint8Array(128);
for (let at = 0; at < SIGNS.length; at += 1) tagsOfSigns[SIGNS.charCodeAt(at)] = FIRST_SIGN + at;

/** What a sign stands for among the parts of speech; 0 for none. */
export const tagOfSign = (code: number): number => tagsOfSigns[code] ?? 0;
