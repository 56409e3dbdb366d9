import { clues } from './clues.ts';
import { piecesOf } from './pieces.ts';
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
  /** The same, had the text no signs such as emoji; and how many there are. */
  readonly found: (number[] | undefined)[];
  readonly signs: number;
  /** Nothing where it isn't needed. */
  readonly longest: Longest;
  /** True where capitals and small letters aren't what they seem (ſ, the sign for Kelvin): then every pattern runs. */
  readonly odd: boolean;
  /** By pattern what came of it, kept for a text that is nearly the same; only of texts that are long enough. */
  readonly outcomes?: (Outcome | undefined)[];
  /** A text read before that begins and ends with the same letters. */
  readonly before?: Before;
}

/** What came of a pattern in a text. */
interface Outcome {
  readonly matches: readonly RegExpExecArray[];
  /** No other match starts in front of this place. */
  readonly until: number;
}

interface Before {
  readonly outcomes: readonly (Outcome | undefined)[];
  /** So many letters are the same at the start and at the end. */
  readonly same: number;
  readonly sameFromEnd: number;
  /** By how much the text has grown. */
  readonly grown: number;
  readonly length: number;
  /** In either text. */
  readonly longest: Longest;
}

/** What clues tell of one pattern. */
interface Guard {
  readonly number: number;
  /** No match starts between two letters or figures. */
  readonly atEdge: boolean;
  /** How far from the start of a match the pattern looks; undefined for no end. */
  readonly behind: number | undefined;
  readonly ahead: number;
  /** To which come so many times the longest run of letters, of spaces or of gaps in the text, and its longest stretch without a stop. */
  readonly runs: number;
  readonly stretches: number;
  /** With which symbols a match can begin, a bit each; undefined for any. */
  opening: Int32Array | undefined;
  readonly openingWord: string;
  /** True where no clue is known, only with what a match begins, or only how far it looks. */
  readonly everywhere: boolean;
  /** The farthest that a clue stands behind the start of a match. */
  most: number;
  /** The pattern, tried at one place only: its pieces in turn. */
  there?: readonly RegExp[];
  /** The same, tried from one place on. */
  onward?: readonly RegExp[];
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
const LONGEST_CLUE = LENGTHS.at(-1) as number;
let index: Index | undefined;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

function bitsOf(written: string): Int32Array | undefined {
  if (written === '.') return undefined;
  const word = written.replace(/!(.)/g, (_, count: string) => '0'.repeat(DIGITS.indexOf(count)));
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

/** So many clues are put into the index in one step. */
const AT_ONCE = 1000;

function* indexing(data: typeof clues): Generator<void, Index> {
  const numbers = new Map<string, Guard>();
  const keys = new Int32Array(SLOTS);
  const bits = new Int32Array(SLOTS >> 5);
  const firsts = new Int32Array(SLOTS);
  const uses: number[] = [0, 0, 0, 0];
  const signs: number[] = [];
  let clue = 0;
  for (const [number, line] of data.entries()) {
    const [name = '', edge, reach = '.', opening = '.', ...groups] = line.split(' ');
    if (groups.length === 0) continue;
    const [behind = '', ahead = '', runs = '', stretches = ''] = reach.split('.');
    const guard: Guard = {
      number,
      atEdge: edge === '|',
      behind: behind === '' ? undefined : Number.parseInt(behind, 36),
      ahead: behind === '' ? 0 : Number.parseInt(ahead, 36),
      runs: behind === '' ? 0 : Number.parseInt(runs || '0', 36),
      stretches: behind === '' ? 0 : Number.parseInt(stretches || '0', 36),
      opening: undefined,
      openingWord: opening,
      everywhere: groups[0] === EVERYWHERE,
      most: 0,
    };
    numbers.set(name, guard);
    let [most, least] = [0, 0];
    for (const word of groups) {
      clue += 1;
      if (clue % AT_ONCE === 0) yield;
      if (word === EVERYWHERE) break;
      if (word === SIGN) {
        signs.push(number);
        guard.most = -FAR;
        continue;
      }
      if (word.includes(':')) {
        const [from = '', to = ''] = word.split(':');
        least = Number.parseInt(from, 36) - 1;
        most = to === ANYWHERE ? -FAR : Number.parseInt(to, 36) - 1;
        guard.most = Math.max(guard.most, most);
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
  return { numbers, keys, bits, firsts, uses: new Int32Array(uses), signs, size: data.length };
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

const isWord = (symbol: number) => symbol !== GAP;

/** The longest runs in a text. */
interface Longest {
  /** Either without a space, or of nothing but spaces, or without a letter or figure; what may be any counts for all. */
  readonly run: number;
  /** Without a full stop, an exclamation or question mark, or the end of a line. */
  readonly stretch: number;
}

const NOTHING: Longest = { run: 0, stretch: 0 };

function longestIn(text: string): Longest {
  let [run, stretch] = [0, 0];
  // Where each of those that may go on has begun.
  let [letters, spaces, gaps, unstopped] = [0, 0, 0, 0];
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const isSpace = code === 32 || (code >= 9 && code <= 13);
    if (isSpace) letters = at + 1;
    else if (code < 0xa0) {
      spaces = at + 1;
      if (isWord(symbolOf(code))) gaps = at + 1;
    }
    if (code === 46 || code === 33 || code === 63 || code === 10) unstopped = at + 1;
    const longest = at + 1 - Math.min(letters, spaces, gaps);
    if (longest > run) run = longest;
    if (at + 1 - unstopped > stretch) stretch = at + 1 - unstopped;
  }
  return { run, stretch };
}

/** What a text has in common with one read before; undefined where that is too little. */
function commonWith(text: string, { text: old, outcomes, odd, longest }: Trail): Before | undefined {
  if (!outcomes || odd) return undefined;
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
  const grown = text.length - old.length;
  return { outcomes, same, sameFromEnd, grown, length: text.length, longest };
}

type Places = (number[] | undefined)[];

/** Adds the clues that start in a stretch of a text to those found. The start and the end of a text are gaps. */
function addClues(found: Places, text: string, from: number, to: number): void {
  const { keys, bits, firsts, uses } = index as Index;
  const { length } = text;
  const end = Math.min(length, to + LONGEST_CLUE - 2);
  let recent = 0;
  for (let at = from; at <= end; at += 1) {
    const symbol = at >= 0 && at < length ? symbolOf(text.charCodeAt(at)) : GAP;
    recent = ((recent << 5) | symbol) & 0x3fffffff;
    for (let each = 0; each < LENGTHS.length; each += 1) {
      const symbols = LENGTHS[each] as number;
      const place = at - symbols + 1;
      if (place < from) break;
      if (place >= to) continue;
      const key = recent & ((1 << (5 * symbols)) - 1);
      const slot = slotOf(key);
      if (((bits[slot >> 5] as number) & (1 << (slot & 31))) === 0) continue;
      let free = slot;
      while (keys[free] !== 0 && keys[free] !== key) free = (free + 1) & (SLOTS - 1);
      for (let use = firsts[free] as number; use !== 0; use = uses[use + 3] as number) {
        const number = uses[use] as number;
        const most = uses[use + 1] as number;
        const first = most === -FAR ? FAR : place - most;
        const last = place - (uses[use + 2] as number);
        const list = found[number];
        if (list) list.push(place, first, last);
        else found[number] = [place, first, last];
      }
    }
  }
}

/** The clues that stand as they stood, in front of `front` and from `back` on, and anew those between. */
function cluesAnew(old: Places, text: string, { same, sameFromEnd, grown }: Before): Places {
  const front = Math.max(-1, same - LONGEST_CLUE + 1);
  const back = Math.max(front, text.length - sameFromEnd);
  const between: Places = new Array(old.length);
  addClues(between, text, front, back);
  const found: Places = new Array(old.length);
  for (let number = 0; number < old.length; number += 1) {
    const list = old[number];
    const middle = between[number];
    if (!list) {
      if (middle) found[number] = middle;
      continue;
    }
    // Where one starts early enough, those further ahead may start later by as much as lengths differ.
    let head = list.length;
    while (head > 0 && (list[head - 3] as number) >= front - DISORDER) head -= 3;
    const kept = list.slice(0, head);
    for (let at = head; at < list.length; at += 3)
      if ((list[at] as number) < front) kept.push(list[at] as number, list[at + 1] as number, list[at + 2] as number);
    if (middle) for (const each of middle) kept.push(each);
    for (let at = head; at < list.length; at += 3) {
      const place = (list[at] as number) + grown;
      if (place < back || (list[at] as number) < front) continue;
      const first = list[at + 1] as number;
      kept.push(place, first === FAR ? FAR : first + grown, (list[at + 2] as number) + grown);
    }
    if (kept.length > 0) found[number] = kept;
  }
  return found;
}

/** How many signs such as emoji stand in a stretch. */
function signsIn(text: string, from: number, to: number): number {
  let signs = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0xa8 && isSign(code)) signs += 1;
  }
  return signs;
}

const ODD = /[\u017f\u212a]/;

/** Finds all clues in a text. What was tried in vain in one that is nearly the same is not tried again. */
export function trailOf(text: string, last?: Trail): Trail {
  const own = index ?? indexNow();
  const before = last && text.length >= WORTH_KEEPING ? commonWith(text, last) : undefined;
  const odd = ODD.test(text);
  let found: Places;
  let signs: number;
  if (last && before && !odd) {
    found = cluesAnew(last.found, text, before);
    signs =
      last.signs -
      signsIn(last.text, before.same, last.text.length - before.sameFromEnd) +
      signsIn(text, before.same, text.length - before.sameFromEnd);
  } else {
    found = new Array(own.size);
    addClues(found, text, -1, text.length + 1);
    signs = signsIn(text, 0, text.length);
  }
  let places = found;
  if (signs > 0) {
    places = [...found];
    for (const number of own.signs) places[number] = [FAR, FAR, text.length];
  }
  return withOutcomes({ text, found, places, signs, odd, longest: NOTHING }, before);
}

function withOutcomes(trail: Trail, before: Before | undefined): Trail {
  const { text, places } = trail;
  if (text.length < WORTH_KEEPING) return trail;
  const longest = longestIn(text);
  const outcomes: (Outcome | undefined)[] = new Array(places.length);
  if (!before) return { ...trail, longest, outcomes };
  const either = {
    run: Math.max(longest.run, before.longest.run),
    stretch: Math.max(longest.stretch, before.longest.stretch),
  };
  return { ...trail, longest, outcomes, before: { ...before, longest: either } };
}

/** The trail of a text with the same letters, signs and gaps at the same places: capital or small makes no difference. */
export function trailLike(text: string, alike: Trail, last?: Trail): Trail {
  const { found, places, signs, odd } = alike;
  return withOutcomes({ text, found, places, signs, odd, longest: NOTHING }, last && commonWith(text, last));
}

/**
 * So long that an engine compiles a pattern that is tried on it to machine code at once. On a short text it first makes
 * code to be interpreted, which takes V8 ten times as long for the longest patterns. Hardly any pattern gets far in it.
 */
const LONG = '!'.repeat(1024);
/** The same with a letter beyond the first 256 in it: for such texts an engine compiles a pattern anew. */
const WIDE = `${LONG}\u2019`;
const NEVER = /(?!)/y;

/** Patterns met while `gettingReady` looks for them, and what is yet to be made of others; else undefined. */
let waiting: Set<RegExp | (() => readonly RegExp[])> | undefined;
/** Those of them that are yet to be compiled: two may get ready in turns, and a draft may be looked at meanwhile. */
const pending = new Set<RegExp>();

/** All that have been compiled, and how many of them for wide texts, too. */
const compiled: RegExp[] = [];
let wide = 0;

function compile(pattern: RegExp, text = LONG): void {
  pattern.lastIndex = 0;
  pattern.test(text);
  pattern.lastIndex = 0;
  if (text !== LONG) return;
  pending.delete(pattern);
  compiled.push(pattern);
}

/** Whether a pattern's turn to be compiled is still to come; a look that wants its answer has it compiled now. */
function isWaiting(pattern: RegExp): boolean {
  if (pending.size === 0 || !pending.has(pattern)) return false;
  if (waiting) waiting.add(pattern);
  else compile(pattern);
  return waiting !== undefined;
}

/** Gets the patterns met so far ready, one in each step, for texts with an emoji, a curly quote or the like. */
export function* gettingWide(): Generator<void> {
  while (wide < compiled.length) {
    compile(compiled[wide] as RegExp, WIDE);
    wide += 1;
    yield;
  }
}

/** A pattern that is met for the first time: compiled now, or where many are got ready, in its turn. */
function met(pattern: RegExp): RegExp {
  if (waiting) {
    waiting.add(pattern);
    pending.add(pattern);
  } else compile(pattern);
  return pattern;
}

/**
 * Gets the patterns ready that a look at a draft tries, one in each step: the look is taken again until it meets none
 * that is new. Until then it sees no matches of theirs, so each look has to read the draft anew, and its answer is nobody's.
 */
export function* gettingReady(look: () => void): Generator<void> {
  for (let found: NonNullable<typeof waiting> = new Set(); ; ) {
    waiting = found;
    try {
      look();
    } finally {
      waiting = undefined;
    }
    yield;
    if (found.size === 0) return;
    for (const each of found) {
      if (typeof each === 'function') {
        for (const piece of each()) {
          pending.add(piece);
          found.add(piece);
        }
      } else if (pending.has(each)) compile(each);
      else continue;
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
  return isWaiting(pattern) ? NEVER : pattern;
}

const cutAlone = new WeakMap<RegExp, readonly RegExp[]>();

/** The same of a long one: its pieces, each got ready by itself; what any of them finds first, the whole pattern finds. */
export function readyPieces(pattern: RegExp): readonly RegExp[] {
  let pieces = cutAlone.get(pattern);
  if (!pieces) {
    const sources = piecesOf(pattern);
    pieces = sources.length === 1 ? [pattern] : sources.map((source) => new RegExp(source, pattern.flags));
    cutAlone.set(pattern, pieces);
  }
  return pieces.map(ready);
}

/** Every match of a pattern (global) that is tried without a trail, one after the other; none while it is got ready. */
export function* eachOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  const pieces = readyPieces(pattern);
  if (pieces.includes(NEVER)) return;
  for (let next = 0; ; ) {
    const match = tryFrom(pieces, next, text);
    if (!match) return;
    yield match;
    next = behindMatch(match);
    if (pattern.unicode && isInPair(text, next)) next += 1;
  }
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

/** Whether no word is cut at this place, so that it looks the same to a pattern whether the text ends here or not. */
const isEdge = (text: string, at: number) =>
  at <= 0 || at >= text.length || !(isWord(symbolOf(text.charCodeAt(at - 1))) && isWord(symbolOf(text.charCodeAt(at))));

const NOWHERE: readonly number[] = [];
const DISORDER = LONGEST_CLUE - LENGTHS[0];

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

/**
 * Every place of a stretch with which a match can begin, where no clue tells more; undefined where nothing is known of
 * that. What is looked at begins at `edge`.
 */
function openingsIn(guard: Guard, text: string, from: number, to: number, unicode: boolean, edge = from) {
  const { opening } = guard;
  if (!opening) return undefined;
  const { length } = text;
  let starts: number[] | undefined;
  let key = openingAt(text, from) >> 5;
  for (let at = from; at < to; at += 1) {
    key = ((key << 5) | (at + 2 < length ? symbolOf(text.charCodeAt(at + 2)) : GAP)) & 0x7fff;
    const bit = openingBit(key);
    if (((opening[bit >> 5] as number) & (1 << (bit & 31))) === 0) continue;
    if (!canStart(guard, text, at, edge, unicode)) continue;
    if (starts) starts.push(at);
    else starts = [at];
  }
  return starts ?? NOWHERE;
}

/** Where between two places of a text a pattern has to be tried; undefined for everywhere. */
function startsIn(guard: Guard, { text, places }: Trail, unicode: boolean, from: number, to: number) {
  if (guard.everywhere) return openingsIn(guard, text, from, to, unicode, 0);
  const found = places[guard.number];
  if (!found) return NOWHERE;
  if (guard.most === -FAR) {
    let last = -1;
    let isFar = false;
    for (let each = 0; each < found.length; each += 3) {
      last = Math.max(last, found[each + 2] as number);
      isFar ||= found[each + 1] === FAR;
    }
    if (isFar) return openingsIn(guard, text, from, Math.min(to, last + 1), unicode, 0);
  }
  let starts: number[] | undefined;
  let sorted = true;
  const farthest = guard.most === -FAR ? text.length : to + guard.most + DISORDER;
  for (let at = firstClue(found, from); at < found.length; at += 3) {
    if ((found[at] as number) > farthest) break;
    const last = Math.min(to - 1, found[at + 2] as number);
    for (let start = Math.max(from, found[at + 1] as number); start <= last; start += 1) {
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

/** A pattern's pieces; none where they are yet to be made, in a step of their own. */
function cutUp(guard: Guard, name: 'there' | 'onward', pattern: RegExp): readonly RegExp[] {
  const known = guard[name];
  if (known) return known;
  const flags = pattern.flags.replace(/[gy]/g, '') + (name === 'there' ? 'y' : 'g');
  const make = (): readonly RegExp[] => {
    // Somebody who couldn't wait has made them meanwhile, and had them compiled.
    if (guard[name]) return [];
    const pieces = piecesOf(pattern).map((source) => new RegExp(source, flags));
    guard[name] = pieces;
    return pieces;
  };
  if (waiting) {
    waiting.add(make);
    return [];
  }
  const pieces = make();
  for (const piece of pieces) compile(piece);
  return pieces;
}

/** What a pattern finds at one place of a text. */
function tryAt(guard: Guard, pattern: RegExp, start: number, text: string): RegExpExecArray | null {
  for (const piece of cutUp(guard, 'there', pattern)) {
    if (isWaiting(piece)) continue;
    piece.lastIndex = start;
    const match = piece.exec(text);
    if (match) return match;
  }
  return null;
}

/** What a pattern finds from one place of a text on: of its pieces the one whose match starts first. */
function tryFrom(pieces: readonly RegExp[], start: number, text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const piece of pieces) {
    if (isWaiting(piece)) continue;
    piece.lastIndex = start;
    const match = piece.exec(text);
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}

function run(pattern: RegExp, text: string): boolean {
  if (isWaiting(pattern)) return false;
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
    return starts
      ? starts.some((start) => tryAt(guard, pattern, start - from, stretch) !== null)
      : run(pattern, stretch);
  };
  if (!found) return opens();
  let latest = -1;
  for (let at = firstClue(found, from); at < found.length; at += 3) {
    if ((found[at] as number) > to + DISORDER) break;
    if (found[at + 1] === FAR) return opens();
    const last = Math.min(to - 1, found[at + 2] as number);
    for (let start = Math.max(from, found[at + 1] as number); start <= last; start += 1) {
      if (start === latest || !canStart(guard, text, start, from, pattern.unicode)) continue;
      if (tryAt(guard, pattern, start - from, stretch)) return true;
      latest = start;
    }
  }
  return false;
}

const NONE: readonly RegExpExecArray[] = [];

const behindMatch = ({ index, 0: { length } }: RegExpExecArray) => index + Math.max(1, length);

/** A match as it would have been found so much further on. */
function moved(match: RegExpExecArray, by: number, text: string): RegExpExecArray {
  const same = [...match] as unknown as RegExpExecArray;
  same.index = match.index + by;
  same.input = text;
  if (match.groups) same.groups = match.groups;
  return same;
}

/** Tries a pattern from one place to another as `matchAll` does and adds what it finds; with `first` only up to that. */
function tryBetween(
  guard: Guard,
  pattern: RegExp,
  trail: Trail,
  from: number,
  to: number,
  matches: RegExpExecArray[],
  first: boolean,
): void {
  const { text } = trail;
  const starts = startsIn(guard, trail, pattern.unicode, from, to);
  let next = from;
  if (starts) {
    for (const start of starts) {
      if (start < next) continue;
      const match = tryAt(guard, pattern, start, text);
      if (!match) continue;
      matches.push(match);
      if (first) return;
      next = behindMatch(match);
    }
    return;
  }
  const pieces = cutUp(guard, 'onward', pattern);
  const reach = trail.before && reachIn(guard, trail.before);
  // Nothing beyond is looked at, so nothing beyond is searched.
  const start = reach ? Math.max(0, from - reach.behind) : 0;
  const stretch = reach ? text.slice(start, to + reach.ahead) : text;
  while (next < to) {
    const match = tryFrom(pieces, next - start, stretch);
    if (!match || match.index + start >= to) return;
    matches.push(start === 0 && stretch.length === text.length ? match : moved(match, start, text));
    if (first) return;
    next = behindMatch(matches.at(-1) as RegExpExecArray);
    // A pattern that knows of pairs starts in the middle of none.
    if (pattern.unicode && isInPair(text, next)) next += 1;
  }
}

const isInPair = (text: string, at: number) =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** How far a pattern looks in these texts; undefined for no end. */
function reachIn({ behind, ahead, runs, stretches }: Guard, { longest }: Before) {
  const more = runs * longest.run + stretches * longest.stretch;
  return behind === undefined ? undefined : { behind: behind + more, ahead: ahead + more };
}

/** What comes of a pattern in a text, at least up to its first match; what stands as it stood is not tried again. */
function outcomeOf(guard: Guard, pattern: RegExp, trail: Trail, first: boolean): Outcome {
  const { text, before, outcomes } = trail;
  const { length } = text;
  const known = outcomes?.[guard.number];
  if (known && (known.until > length || (first && known.matches.length > 0))) return known;
  const keep = (matches: readonly RegExpExecArray[]): Outcome => {
    const last = matches.at(-1);
    const outcome = { matches, until: first && last ? last.index + 1 : length + 1 };
    if (outcomes) outcomes[guard.number] = outcome;
    return outcome;
  };
  const old = before?.outcomes[guard.number];
  const reach = before && reachIn(guard, before);
  const matches: RegExpExecArray[] = [];
  if (!old || !reach) {
    tryBetween(guard, pattern, trail, 0, length + 1, matches, first);
    return keep(matches);
  }
  let front = Math.max(0, Math.min(before.same - reach.ahead + 1, old.until));
  if (pattern.unicode && isInPair(text, front)) front -= 1;
  for (const match of old.matches) {
    if (match.index >= front) break;
    matches.push(match);
    if (first) return keep(matches);
  }
  let next = matches.length > 0 ? Math.max(front, behindMatch(matches.at(-1) as RegExpExecArray)) : front;
  const back = Math.max(next, length - before.sameFromEnd + reach.behind);
  const more = (to: number) => {
    if (next < to) tryBetween(guard, pattern, trail, next, to, matches, first);
    const last = matches.at(-1);
    next = Math.max(next, to, last ? behindMatch(last) : 0);
  };
  more(Math.min(back, length + 1));
  if (first && matches.length > 0) return keep(matches);
  // From here on all is as it was, unless a match of before reaches over this place.
  const place = next - before.grown;
  if (place < old.until && !old.matches.some((match) => match.index < place && behindMatch(match) > place)) {
    for (const match of old.matches) {
      if (match.index < place) continue;
      matches.push(before.grown === 0 ? match : moved(match, before.grown, text));
      if (first) return keep(matches);
    }
    const last = matches.at(-1);
    next = Math.max(next, old.until + before.grown, last ? behindMatch(last) : 0);
  }
  more(length + 1);
  return keep(matches);
}

/** Whether a pattern matches in a text, or in the stretch of it that starts at `from`, taken by itself. */
export function holds(pattern: RegExp, trail: Trail, stretch = trail.text, from = 0): boolean {
  if (!trail.outcomes || stretch.length !== trail.text.length) return holdsIn(pattern, trail, stretch, from);
  const guard = trail.odd ? undefined : guardOf(pattern);
  return guard ? outcomeOf(guard, pattern, trail, true).matches.length > 0 : run(pattern, stretch);
}

/** Every match of a pattern (global) in a text, as `matchAll` finds them. */
export function matchesOf(pattern: RegExp, trail: Trail): readonly RegExpExecArray[] {
  const guard = trail.odd ? undefined : guardOf(pattern);
  if (guard) return outcomeOf(guard, pattern, trail, false).matches;
  return run(pattern, trail.text) ? [...trail.text.matchAll(pattern)] : NONE;
}
