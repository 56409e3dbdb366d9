import { clues } from './clues.ts';
import { GAP, isSign, keyOf, LENGTHS, nameOf, OPENING_BITS, openingAt, openingBit, symbolOf } from './symbols.ts';

/*
 * Runs the checks' long patterns at the price of what a draft could hold, not of all the wordings that are known. For
 * each pattern `npm run clues` has worked out bits of text one of which is in whatever it matches, and how far behind
 * the start of the match they stand. One pass over the draft finds all patterns' clues; a pattern is then tried only
 * where a clue says that a match can start, and mostly nowhere. What comes out is what the pattern itself finds: clues
 * only spare tries that fail. A pattern without clues, because it is new or changed or can do without any, is simply run.
 */

/** A text with the places where patterns' clues stand. */
export interface Trail {
  readonly text: string;
  /** By pattern: the place of a clue, and the first and last place where a match may start because of it; in the order in which clues end. */
  readonly places: readonly (number[] | undefined)[];
  /** True where capitals and small letters aren't what they seem (ſ, the sign for Kelvin): then every pattern runs. */
  readonly odd: boolean;
  /** Where patterns were tried in vain, kept for a text that is nearly the same; only of texts that are long enough. */
  readonly failures?: (number[] | undefined)[];
  /** A text read before that begins and ends with the same letters. */
  readonly before?: Before;
}

interface Before {
  readonly failures: readonly (number[] | undefined)[];
  /** So many letters are the same at the start and at the end. */
  readonly same: number;
  readonly sameFromEnd: number;
  /** By how much the text has grown. */
  readonly grown: number;
  readonly length: number;
  /** The longest run of letters or of spaces in either text. */
  readonly longest: number;
}

/** What clues tell of one pattern. */
interface Guard {
  readonly number: number;
  /** No match starts between two letters or figures. */
  readonly atEdge: boolean;
  /** How far from the start of a match the pattern looks; undefined for no end. */
  readonly behind: number | undefined;
  readonly ahead: number;
  /** To which come so many times the longest run of letters or of spaces in the text. */
  readonly runs: number;
  /** With which symbols a match can begin, a bit each; undefined for any. */
  opening: Int32Array | undefined;
  readonly openingWord: string;
  /** True where no clue is known, only with what a match begins. */
  readonly everywhere: boolean;
  /** The pattern, tried at one place only. */
  there?: RegExp;
}

/** Where a clue may stand anywhere behind the start of a match, in the data and in a trail. */
const ANYWHERE = 'z';
const FAR = -1e9;
/** The data's word for "a sign such as an emoji". */
const SIGN = '~';

/** The data's word for "no clue is known". */
const EVERYWHERE = '*';

const SLOTS = 1 << 16;
const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 16;

interface Index {
  readonly numbers: ReadonlyMap<string, Guard>;
  /** Open hashing: a clue's key in its slot or the next free one, and where its uses begin. */
  readonly keys: Int32Array;
  /** Which slots clues would go to: a small table that settles most look-ups. */
  readonly bits: Int32Array;
  readonly firsts: Int32Array;
  /** For each use of a clue: the pattern, how far in front a match may start, at most and at least, and the next use. */
  readonly uses: Int32Array;
  readonly signs: readonly number[];
  /** How many patterns there are. */
  readonly size: number;
}

const USE = 4;
let index: Index | undefined;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

function bitsOf(word: string): Int32Array | undefined {
  if (word === '.') return undefined;
  const opening = new Int32Array(OPENING_BITS >> 5);
  for (let place = 0; place < word.length; place += 1) {
    const six = DIGITS.indexOf(word.charAt(place));
    for (let bit = 0; bit < 6; bit += 1) {
      const at = place * 6 + bit;
      if ((six >> bit) & 1) opening[at >> 5] = (opening[at >> 5] as number) | (1 << (at & 31));
    }
  }
  return opening;
}

/** So many patterns' clues are put into the index in one step. */
const AT_ONCE = 16;

function* indexing(data: typeof clues): Generator<void, Index> {
  const numbers = new Map<string, Guard>();
  const keys = new Int32Array(SLOTS);
  const bits = new Int32Array(SLOTS >> 5);
  const firsts = new Int32Array(SLOTS);
  const uses: number[] = [0, 0, 0, 0];
  const signs: number[] = [];
  for (const [number, line] of data.entries()) {
    if (number % AT_ONCE === AT_ONCE - 1) yield;
    const [name = '', edge, reach = '.', opening = '.', ...groups] = line.split(' ');
    if (groups.length === 0) continue;
    const [behind = '', ahead = '', runs = ''] = reach.split('.');
    numbers.set(name, {
      number,
      atEdge: edge === '|',
      behind: behind === '' ? undefined : Number.parseInt(behind, 36),
      ahead: behind === '' ? 0 : Number.parseInt(ahead, 36),
      runs: behind === '' ? 0 : Number.parseInt(runs || '0', 36),
      opening: undefined,
      openingWord: opening,
      everywhere: groups[0] === EVERYWHERE,
    });
    let [most, least] = [0, 0];
    for (const word of groups) {
      if (word === EVERYWHERE) break;
      if (word === SIGN) signs.push(number);
      else if (word.includes(':')) {
        const [from = '', to = ''] = word.split(':');
        least = Number.parseInt(from, 36) - 1;
        most = to === ANYWHERE ? -FAR : Number.parseInt(to, 36) - 1;
      } else {
        const key = keyOf(word);
        let slot = slotOf(key);
        bits[slot >> 5] = (bits[slot >> 5] as number) | (1 << (slot & 31));
        while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
        keys[slot] = key;
        uses.push(number, most, least, firsts[slot] as number);
        firsts[slot] = uses.length - USE;
      }
    }
  }
  return { numbers, keys, bits, firsts, uses: Int32Array.from(uses), signs, size: data.length };
}

/** The index; where it isn't there yet, what is left to be done of it is done now. */
function indexNow(): Index {
  for (const _ of gettingIndexed());
  return index as Index;
}

let growing: Generator<void, Index> | undefined;

/** Gets the index of all clues ready, some of them in each step. */
export function* gettingIndexed(): Generator<void> {
  while (!index) {
    growing ??= indexing(clues);
    const { done, value } = growing.next();
    if (done) index = value;
    else yield;
  }
}

/** A text shorter than this is tried anew each time. */
const WORTH_KEEPING = 400;

/** The longest stretch that either has no space or nothing but spaces; what may be either counts for both. */
function longestRun(text: string): number {
  let longest = 0;
  let letters = 0;
  let spaces = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSpace = code === 32 || (code >= 9 && code <= 13);
    letters = isSpace ? 0 : letters + 1;
    spaces = isSpace || code >= 0xa0 ? spaces + 1 : 0;
    if (letters > longest) longest = letters;
    if (spaces > longest) longest = spaces;
  }
  return longest;
}

/** What a text has in common with one read before; undefined where that is too little. */
function commonWith(text: string, { text: old, failures, odd }: Trail): Before | undefined {
  if (!failures || odd) return undefined;
  const most = Math.min(text.length, old.length);
  let same = 0;
  while (same < most && text.charCodeAt(same) === old.charCodeAt(same)) same += 1;
  let sameFromEnd = 0;
  while (
    sameFromEnd < most - same &&
    text.charCodeAt(text.length - 1 - sameFromEnd) === old.charCodeAt(old.length - 1 - sameFromEnd)
  )
    sameFromEnd += 1;
  if ((same + sameFromEnd) * 2 < text.length) return undefined;
  const longest = Math.max(longestRun(text), longestRun(old));
  return { failures, same, sameFromEnd, grown: text.length - old.length, length: text.length, longest };
}

/** Finds all clues in a text. What was tried in vain in one that is nearly the same is not tried again. */
export function trailOf(text: string, last?: Trail): Trail {
  const { keys, bits, firsts, uses, signs, size } = index ?? indexNow();
  const places: (number[] | undefined)[] = new Array(size);
  let odd = false;
  let signed = false;
  let recent = 0;
  const { length } = text;
  for (let at = -1; at <= length; at += 1) {
    let symbol = GAP;
    if (at >= 0 && at < length) {
      const code = text.charCodeAt(at);
      symbol = symbolOf(code);
      if (code > 0xa8) {
        if (code === 0x17f || code === 0x212a) odd = true;
        signed ||= isSign(code);
      }
    }
    recent = ((recent << 5) | symbol) & 0x3fffffff;
    for (let each = 0; each < LENGTHS.length; each += 1) {
      const symbols = LENGTHS[each] as number;
      if (symbols > at + 2) break;
      const key = recent & ((1 << (5 * symbols)) - 1);
      const slot = slotOf(key);
      if (((bits[slot >> 5] as number) & (1 << (slot & 31))) === 0) continue;
      let free = slot;
      while (keys[free] !== 0 && keys[free] !== key) free = (free + 1) & (SLOTS - 1);
      const place = at - symbols + 1;
      for (let use = firsts[free] as number; use !== 0; use = uses[use + 3] as number) {
        const number = uses[use] as number;
        const most = uses[use + 1] as number;
        const from = most === -FAR ? FAR : place - most;
        const to = place - (uses[use + 2] as number);
        const list = places[number];
        if (list) list.push(place, from, to);
        else places[number] = [place, from, to];
      }
    }
  }
  if (signed) for (const number of signs) places[number] = [FAR, FAR, length];
  if (length < WORTH_KEEPING) return { text, places, odd };
  const failures: (number[] | undefined)[] = new Array(size);
  const before = last && commonWith(text, last);
  return before ? { text, places, odd, failures, before } : { text, places, odd, failures };
}

/**
 * So long that an engine compiles a pattern that is tried on it to machine code at once. On a short text it first makes
 * code to be interpreted, which takes V8 ten times as long for the longest patterns. Hardly any pattern gets far in it.
 */
const LONG = '!'.repeat(1024);
const NEVER = /(?!)/y;

/** Patterns met while `gettingReady` looks for them, which are yet to be compiled; else undefined. */
let waiting: Set<RegExp> | undefined;

function compile(pattern: RegExp): void {
  pattern.lastIndex = 0;
  pattern.test(LONG);
  pattern.lastIndex = 0;
}

/** A pattern that is met for the first time: compiled now, or where many are got ready, in its turn. */
function met(pattern: RegExp): RegExp {
  if (waiting) waiting.add(pattern);
  else compile(pattern);
  return pattern;
}

/**
 * Gets the patterns ready that a look at a draft tries, one in each step: the look is taken again until it meets none
 * that is new. Until then it sees no matches of theirs, so each look has to read the draft anew, and its answer is nobody's.
 */
export function* gettingReady(look: () => void): Generator<void> {
  for (let found = new Set<RegExp>(); ; ) {
    waiting = found;
    try {
      look();
    } finally {
      waiting = undefined;
    }
    yield;
    if (found.size === 0) return;
    for (const pattern of found) {
      compile(pattern);
      yield;
    }
    found = new Set();
  }
}

const alone = new WeakSet<RegExp>();

/** A pattern that is tried without a trail, got ready like the others. */
export function ready(pattern: RegExp): RegExp {
  if (!alone.has(pattern)) {
    alone.add(pattern);
    met(pattern);
  }
  return waiting?.has(pattern) ? NEVER : pattern;
}

const guards = new Map<RegExp, Guard | undefined>();

/** The patterns that were asked for so far: `npm run clues` works out their clues. */
export const asked: ReadonlyMap<RegExp, unknown> = guards;

function guardOf(pattern: RegExp): Guard | undefined {
  let guard = guards.get(pattern);
  if (guard === undefined && !guards.has(pattern)) {
    const known = (index ?? indexNow()).numbers.get(nameOf(pattern));
    guard = known && { ...known, opening: bitsOf(known.openingWord) };
    guards.set(pattern, guard);
    if (!guard) met(pattern);
  }
  return guard;
}

const isWord = (symbol: number) => symbol !== GAP;

/** Whether no word is cut at this place, so that it looks the same to a pattern whether the text ends here or not. */
const isEdge = (text: string, at: number) =>
  at <= 0 || at >= text.length || !(isWord(symbolOf(text.charCodeAt(at - 1))) && isWord(symbolOf(text.charCodeAt(at))));

const NOWHERE: readonly number[] = [];
const DISORDER = (LENGTHS.at(-1) as number) - LENGTHS[0];

/** The first clue that can matter to what starts at or behind `from`. */
function firstClue(found: readonly number[], from: number): number {
  // Clues are in the order of their ends: by their starts, one may stand as far behind its turn as lengths differ.
  let low = 0;
  if (from > 0 && found[0] !== FAR) {
    let high = found.length / 3;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[middle * 3] as number) < from - 1 - DISORDER) low = middle + 1;
      else high = middle;
    }
  }
  return low * 3;
}

/** Whether a match can start at a place at all: there is an edge where there has to be one, and the first letters fit. */
function canStart(guard: Guard, text: string, start: number, from: number, unicode: boolean): boolean {
  if (guard.opening) {
    const bit = openingBit(openingAt(text, start));
    if (((guard.opening[bit >> 5] as number) & (1 << (bit & 31))) === 0) return false;
  }
  if (start === from) return true;
  const code = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  if (guard.atEdge && isWord(symbolOf(code)) && isWord(symbolOf(before))) return false;
  // In the middle of a pair a pattern that knows of pairs would step back to its start.
  return !(unicode && (code & 0xfc00) === 0xdc00 && (before & 0xfc00) === 0xd800);
}

/** Every place of a stretch with which a match can begin, where no clue tells more; undefined where nothing is known of that. */
function openingsIn(guard: Guard, text: string, from: number, to: number, unicode: boolean) {
  const { opening } = guard;
  if (!opening) return undefined;
  const { length } = text;
  let starts: number[] | undefined;
  let key = openingAt(text, from) >> 5;
  for (let at = from; at < to; at += 1) {
    key = ((key << 5) | (at + 2 < length ? symbolOf(text.charCodeAt(at + 2)) : GAP)) & 0x7fff;
    const bit = openingBit(key);
    if (((opening[bit >> 5] as number) & (1 << (bit & 31))) === 0) continue;
    if (!canStart(guard, text, at, from, unicode)) continue;
    if (starts) starts.push(at);
    else starts = [at];
  }
  return starts ?? NOWHERE;
}

/** Where in a text a pattern has to be tried; undefined for everywhere. */
function startsIn(guard: Guard, { text, places }: Trail, unicode: boolean) {
  const to = text.length;
  if (guard.everywhere) return openingsIn(guard, text, 0, to, unicode);
  const found = places[guard.number];
  if (!found) return NOWHERE;
  let starts: number[] | undefined;
  let sorted = true;
  for (let at = 0; at < found.length; at += 3) {
    if (found[at + 1] === FAR) {
      let last = 0;
      for (let each = 0; each < found.length; each += 3) last = Math.max(last, found[each + 2] as number);
      return openingsIn(guard, text, 0, Math.min(to, last + 1), unicode);
    }
    const last = Math.min(to - 1, found[at + 2] as number);
    for (let start = Math.max(0, found[at + 1] as number); start <= last; start += 1) {
      if (!canStart(guard, text, start, 0, unicode)) continue;
      if (!starts) starts = [start];
      else {
        const latest = starts.at(-1) as number;
        if (start === latest) continue;
        if (start < latest) sorted = false;
        starts.push(start);
      }
    }
  }
  if (!starts) return NOWHERE;
  return sorted ? starts : [...new Set(starts.sort((a, b) => a - b))];
}

/** Whether a list in ascending order has this number. */
function has(list: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}

/** Whether a pattern failed here when the text was nearly the same, and all it could look at still is. */
function failedBefore({ number, behind, ahead, runs }: Guard, before: Before | undefined, start: number): boolean {
  if (!before || behind === undefined) return false;
  const failures = before.failures[number];
  if (!failures) return false;
  const more = runs * before.longest;
  if (start + ahead + more <= before.same) return has(failures, start);
  return start - behind - more >= before.length - before.sameFromEnd && has(failures, start - before.grown);
}

/** The pattern, ready to be tried at one place. */
function placed(guard: Guard, pattern: RegExp, start: number): RegExp {
  guard.there ??= met(new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`));
  if (waiting?.has(guard.there)) return NEVER;
  guard.there.lastIndex = start;
  return guard.there;
}

function run(pattern: RegExp, text: string): boolean {
  if (waiting?.has(pattern)) return false;
  // A global pattern remembers where it was.
  pattern.lastIndex = 0;
  const matches = pattern.test(text);
  pattern.lastIndex = 0;
  return matches;
}

/** Whether a pattern matches in the stretch of a text that starts at `from`, taken by itself. */
function holdsIn(pattern: RegExp, trail: Trail, stretch: string, from: number): boolean {
  const guard = guardOf(pattern);
  if (!guard || trail.odd) return run(pattern, stretch);
  const found = trail.places[guard.number];
  const { text } = trail;
  const to = from + stretch.length;
  if (!isEdge(text, from) || !isEdge(text, to)) return run(pattern, stretch);
  if (!found && !guard.everywhere) return false;
  const opens = () => {
    const starts = openingsIn(guard, text, from, to, pattern.unicode);
    return starts ? starts.some((start) => placed(guard, pattern, start - from).test(stretch)) : run(pattern, stretch);
  };
  if (!found) return opens();
  let latest = -1;
  for (let at = firstClue(found, from); at < found.length; at += 3) {
    if ((found[at] as number) > to + DISORDER) break;
    if (found[at + 1] === FAR) return opens();
    const last = Math.min(to - 1, found[at + 2] as number);
    for (let start = Math.max(from, found[at + 1] as number); start <= last; start += 1) {
      if (start === latest || !canStart(guard, text, start, from, pattern.unicode)) continue;
      if (placed(guard, pattern, start - from).test(stretch)) return true;
      latest = start;
    }
  }
  return false;
}

function keepFailures({ failures }: Trail, { number }: Guard, failed: number[]): void {
  if (failures && failed.length > (failures[number]?.length ?? 0)) failures[number] = failed;
}

/** Whether a pattern matches in a text, or in the stretch of it that starts at `from`, taken by itself. */
export function holds(pattern: RegExp, trail: Trail, stretch = trail.text, from = 0): boolean {
  if (!trail.failures || stretch.length !== trail.text.length) return holdsIn(pattern, trail, stretch, from);
  const guard = guardOf(pattern);
  const starts = guard && !trail.odd ? startsIn(guard, trail, pattern.unicode) : undefined;
  if (!guard || !starts) return run(pattern, stretch);
  const failed: number[] = [];
  let holding = false;
  for (const start of starts) {
    if (!failedBefore(guard, trail.before, start) && placed(guard, pattern, start).test(stretch)) {
      holding = true;
      break;
    }
    failed.push(start);
  }
  keepFailures(trail, guard, failed);
  return holding;
}

const NONE: readonly RegExpExecArray[] = [];

/** Every match of a pattern (global) in a text, as `matchAll` finds them. */
export function matchesOf(pattern: RegExp, trail: Trail): readonly RegExpExecArray[] {
  const { text } = trail;
  const guard = guardOf(pattern);
  const starts = guard && !trail.odd ? startsIn(guard, trail, pattern.unicode) : undefined;
  if (!guard || !starts) return run(pattern, text) ? [...text.matchAll(pattern)] : NONE;
  if (starts.length === 0) return NONE;
  const matches: RegExpExecArray[] = [];
  const failed: number[] = [];
  let next = 0;
  for (const start of starts) {
    if (start < next) continue;
    const match = failedBefore(guard, trail.before, start) ? null : placed(guard, pattern, start).exec(text);
    if (match) {
      next = start + Math.max(1, match[0].length);
      matches.push(match);
    } else failed.push(start);
  }
  keepFailures(trail, guard, failed);
  return matches;
}
