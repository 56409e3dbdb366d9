import { clues } from './clues.ts';
import { GAP, isSign, keyOf, LENGTHS, nameOf, symbolOf } from './symbols.ts';

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
}

/** What clues tell of one pattern. */
interface Guard {
  readonly number: number;
  /** No match starts between two letters or figures. */
  readonly atEdge: boolean;
  /** The pattern, tried at one place only. */
  there?: RegExp;
}

/** Where a clue may stand anywhere behind the start of a match, in the data and in a trail. */
const ANYWHERE = 'z';
const FAR = -1e9;
/** The data's word for "a sign such as an emoji". */
const SIGN = '~';

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

function indexOf(data: typeof clues): Index {
  const numbers = new Map<string, Guard>();
  const keys = new Int32Array(SLOTS);
  const bits = new Int32Array(SLOTS >> 5);
  const firsts = new Int32Array(SLOTS);
  const uses: number[] = [0, 0, 0, 0];
  const signs: number[] = [];
  for (const [number, line] of data.entries()) {
    const [name = '', edge, ...groups] = line.split(' ');
    numbers.set(name, { number, atEdge: edge === '|' });
    let [most, least] = [0, 0];
    for (const word of groups) {
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

/** Finds all clues in a text. */
export function trailOf(text: string): Trail {
  index ??= indexOf(clues);
  const { keys, bits, firsts, uses, signs, size } = index;
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
  return { text, places, odd };
}

const guards = new Map<RegExp, Guard | undefined>();

/** The patterns that were asked for so far: `npm run clues` works out their clues. */
export const asked: ReadonlyMap<RegExp, unknown> = guards;

function guardOf(pattern: RegExp): Guard | undefined {
  let guard = guards.get(pattern);
  if (guard === undefined && !guards.has(pattern)) {
    index ??= indexOf(clues);
    const known = index.numbers.get(nameOf(pattern));
    guard = known && { ...known };
    guards.set(pattern, guard);
  }
  return guard;
}

const isWord = (symbol: number) => symbol !== GAP;

/** Whether no word is cut at this place, so that it looks the same to a pattern whether the text ends here or not. */
const isEdge = (text: string, at: number) =>
  at <= 0 || at >= text.length || !(isWord(symbolOf(text.charCodeAt(at - 1))) && isWord(symbolOf(text.charCodeAt(at))));

const NOWHERE: readonly number[] = [];
const DISORDER = (LENGTHS.at(-1) as number) - LENGTHS[0];

/** Where in a stretch of the text a pattern has to be tried, counted from its start; undefined for everywhere. */
function startsIn(guard: Guard, { text, places }: Trail, from: number, to: number, unicode: boolean) {
  const found = places[guard.number];
  if (!found) return NOWHERE;
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
  let starts: number[] | undefined;
  let sorted = true;
  for (let at = low * 3; at < found.length; at += 3) {
    if ((found[at] as number) > to + DISORDER) break;
    if (found[at + 1] === FAR) return undefined;
    const last = Math.min(to - 1, found[at + 2] as number);
    for (let start = Math.max(from, found[at + 1] as number); start <= last; start += 1) {
      if (start > from) {
        const code = text.charCodeAt(start);
        const before = text.charCodeAt(start - 1);
        if (guard.atEdge && isWord(symbolOf(code)) && isWord(symbolOf(before))) continue;
        // In the middle of a pair a pattern that knows of pairs would step back to its start.
        if (unicode && (code & 0xfc00) === 0xdc00 && (before & 0xfc00) === 0xd800) continue;
      }
      if (!starts) starts = [start - from];
      else {
        const latest = starts.at(-1) as number;
        if (start - from === latest) continue;
        if (start - from < latest) sorted = false;
        starts.push(start - from);
      }
    }
  }
  if (!starts) return NOWHERE;
  return sorted ? starts : starts.sort((a, b) => a - b);
}

function tried(guard: Guard, pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  guard.there ??= new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`);
  guard.there.lastIndex = start;
  return guard.there.exec(text);
}

/** Whether a pattern matches in a text, or in the stretch of it that starts at `from`, taken by itself. */
export function holds(pattern: RegExp, trail: Trail, stretch = trail.text, from = 0): boolean {
  const guard = guardOf(pattern);
  const to = from + stretch.length;
  const starts =
    guard && !trail.odd && isEdge(trail.text, from) && isEdge(trail.text, to)
      ? startsIn(guard, trail, from, to, pattern.unicode)
      : undefined;
  if (!guard || !starts) {
    // A global pattern remembers where it was.
    pattern.lastIndex = 0;
    const matches = pattern.test(stretch);
    pattern.lastIndex = 0;
    return matches;
  }
  for (const start of starts) if (tried(guard, pattern, stretch, start)) return true;
  return false;
}

const NONE: readonly RegExpExecArray[] = [];

/** Every match of a pattern (global) in a text, as `matchAll` finds them. */
export function matchesOf(pattern: RegExp, trail: Trail): Iterable<RegExpExecArray> {
  const guard = guardOf(pattern);
  const starts = guard && !trail.odd ? startsIn(guard, trail, 0, trail.text.length, pattern.unicode) : undefined;
  if (!guard || !starts) return trail.text.matchAll(pattern);
  if (starts.length === 0) return NONE;
  const matches: RegExpExecArray[] = [];
  let next = 0;
  for (const start of starts) {
    if (start < next) continue;
    const match = tried(guard, pattern, trail.text, start);
    if (!match) continue;
    next = start + Math.max(1, match[0].length);
    matches.push(match);
  }
  return matches;
}
