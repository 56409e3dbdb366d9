import type { Check } from '../../check.ts';
import { holds } from '../../clues/trail.ts';
import type { Mark, Span } from '../../finding.ts';
import { once } from '../../once.ts';
import { placeOf } from '../../place.ts';
import type { Reading, Word } from '../../reading.ts';
import { hashtagWords } from './hard-to-read.words.ts';

/** Capitals tire the eye from about this many words on; a few fewer are told only to those who want to hear everything. */
const MANY_CAPITALS = 16;
const SOME_CAPITALS = 12;

const CAPITAL = once(() => /^(?=\P{Ll}*$)\P{Lu}*\p{Lu}/u);
const SMALL = once(() => /\p{Ll}/u);
const SOME_SHOUTING = once(() => /\p{Lu}{2}\P{Ll}{10}/u);

/** Runs of words in capitals. Figures neither make nor break one; neither does one small word among many. */
function* shouting(reading: Reading): Generator<Mark> {
  // A cheap look first: most drafts hold nowhere near so many capitals.
  if (!holds(SOME_SHOUTING(), reading.writtenTrail)) return;
  let run: Word[] = [];
  let slips = 0;
  const told = function* (): Generator<Mark> {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last || run.length < SOME_CAPITALS) return;
    // A list of codes and short forms is no sentence: in a sentence, most words have no figures and many are long.
    const spoken = run.filter((word) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word.text)).length;
    if (spoken * 2 < run.length) return;
    const strength = run.length >= MANY_CAPITALS + 6 ? 0.65 : run.length >= MANY_CAPITALS ? 0.55 : 0.35;
    yield { span: [first.start, last.end], strength, reason: 'reason_hard_to_read_capitals' };
  };
  for (const word of reading.words) {
    if (CAPITAL().test(word.text)) run.push(word);
    else if (run.length > 0 && SMALL().test(word.text)) {
      if (slips === 0 && run.length >= 4 && word.text.length <= 3) slips = 1;
      else {
        yield* told();
        run = [];
        slips = 0;
      }
    }
  }
  yield* told();
}

/** Letters that only look like letters: mathematical, circled, squared, full-width, small capitals. */
const MATHEMATICAL =
  '\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u210e\u2102\u210d\u2115\u2119-\u211d\u2124\u212c\u2130\u2131\u210b\u2110\u2112\u211b';
const FULL_WIDTH = '\uff21-\uff3a\uff41-\uff5a\uff10-\uff19';
const SMALL_CAPITALS = '\u1d00-\u1d22\u026a\u0280\u029f\u0274\u029c\u028f\u0262\u0299\ua730\ua731\ua7af\ua7fa';
const FANCY_START = new RegExp(`[${MATHEMATICAL}${FULL_WIDTH}${SMALL_CAPITALS}]`, 'u');
const FANCY_WORD = new RegExp(
  `(?:[${MATHEMATICAL}]{2,80}|[${FULL_WIDTH}]{2,80}|[sx\u0493\u01eb${SMALL_CAPITALS}]{2,80}|[${MATHEMATICAL}${FULL_WIDTH}](?![${MATHEMATICAL}${FULL_WIDTH}]))`,
  'gu',
);
const EAST_ASIAN = once(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u);
/** Letters with a space after each: "h e l l o   y o u". */
const SPACED = once(() => /(?<![\p{L}\p{N}])(?:\p{L}[ \u00a0'’]{1,4}){8,400}\p{L}(?![\p{L}\p{N}])/gu);
const BEYOND = /[^\0-\xff]/;
/** A cheap look before: eight stretches of spaces or apostrophes with hardly a letter between any two. */
function mayBeSpaced(text: string): boolean {
  let stretches = 0;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 39 && code !== 0xa0 && code !== 0x2019) continue;
    // A letter may be of two units.
    if (at > end) stretches = at - end <= 2 ? stretches + 1 : 1;
    if (stretches >= 8) return true;
    end = at + 1;
  }
  return false;
}

const HEAP = /[\u0300-\u036f]{3}/;
/** A letter under a heap of combining marks. */
const HEAPED = once(() => /(?:\p{L}[\u0300-\u036f]{3,30}[ ]{0,2}){3,200}/gu);

/** Two pieces of one line of dressed-up words may have this much between them (spaces, commas, an apostrophe, a figure). */
const GAP = once(() => /^[^\p{L}\n]{0,8}$/u);

function* dressedUp(reading: Reading): Generator<Mark> {
  const { text } = reading;
  const reason = 'reason_hard_to_read_letters';
  const spaced = mayBeSpaced(text) ? text.matchAll(SPACED()) : [];
  for (const match of spaced) {
    // Real one-letter words ("a b c d e", answers to a quiz) come with commas or in alphabetical order.
    if (/^a\s+b\s+c/i.test(match[0])) continue;
    yield { span: [match.index, match.index + match[0].length], strength: 0.6, reason };
  }
  // Marks to heap, and letters that only look like letters, all lie beyond the letters of western Europe.
  if (!BEYOND.test(text)) return;
  const heaped = HEAP.test(text) ? text.matchAll(HEAPED()) : [];
  for (const match of heaped)
    yield { span: [match.index, match.index + match[0].trimEnd().length], strength: 0.6, reason };
  if (!FANCY_START.test(text)) return;
  // Where full-width letters are at home they are ordinary.
  const eastAsian = EAST_ASIAN().test(text);
  let open: { from: number; to: number; words: number; letters: number } | undefined;
  const told = function* (): Generator<Mark> {
    if (!open || open.words < 2 || open.letters < 7) return;
    yield { span: [open.from, open.to], strength: open.letters >= 40 ? 0.65 : 0.6, reason };
  };
  for (const match of text.matchAll(FANCY_WORD)) {
    const [written] = match;
    if (eastAsian && /[\uff10-\uff5a]/.test(written)) continue;
    if (/^[sx]+$/.test(written)) continue;
    const to = match.index + written.length;
    const letters = [...written].length;
    if (open && GAP().test(text.slice(open.to, Math.min(match.index, open.to + 20))) && match.index - open.to < 20) {
      open = {
        from: open.from,
        to,
        words: open.words + (match.index > open.to ? 1 : 0),
        letters: open.letters + letters,
      };
    } else {
      yield* told();
      open = { from: match.index, to, words: 1, letters };
    }
  }
  yield* told();
}

/** A screen reader says the name of every one of them. */
const MANY_EMOJI = 10;

function* emojiRuns(reading: Reading): Generator<Mark> {
  const { text, emoji, words } = reading;
  // Where rows of emoji adorn captions, they tire only once they outgrow the words.
  const usual = emoji.length > words.length ? 0 : (placeOf(reading.draft).emoji ?? 0);
  const fewest = Math.max(MANY_EMOJI - 2, usual);
  if (emoji.length < fewest) return;
  let from = 0;
  let to = 0;
  let count = 0;
  const told = function* (): Generator<Mark> {
    if (count < fewest) return;
    const strength = count >= 18 ? 0.65 : count >= MANY_EMOJI ? 0.55 : 0.3;
    yield { span: [from, to], strength, reason: 'reason_hard_to_read_emoji' };
  };
  for (const [start, end] of emoji) {
    if (count > 0 && start - to <= 8 && /^(?:\s|\d|\ufe0f|\u200d|\u20e3)*$/.test(text.slice(to, start))) {
      to = end;
      count += 1;
    } else {
      yield* told();
      from = start;
      to = end;
      count = 1;
    }
  }
  yield* told();
}

const GLUE = new Set(hashtagWords);
const LONGEST_GLUE = hashtagWords.reduce((longest, word) => Math.max(longest, word.length), 0);

/** How many words a run of small letters holds, if all but one or two pieces of it are known words; else 0. */
function wordsIn(run: string): number {
  // cost[n]: the cheapest way to read the first n letters; an unknown letter costs more than a known word.
  const cost: number[] = [0];
  const count: number[] = [0];
  const unknown: boolean[] = [false];
  for (let end = 1; end <= run.length; end += 1) {
    let best = (cost[end - 1] ?? 0) + (unknown[end - 1] ? 1.1 : 2.5);
    let words = (count[end - 1] ?? 0) + (unknown[end - 1] ? 0 : 1);
    let inUnknown = true;
    for (let length = 1; length <= Math.min(LONGEST_GLUE, end); length += 1) {
      if (!GLUE.has(run.slice(end - length, end))) continue;
      const price = (cost[end - length] ?? 0) + (length === 1 ? 1.6 : 1);
      if (price < best) {
        best = price;
        words = (count[end - length] ?? 0) + 1;
        inUnknown = false;
      }
    }
    cost.push(best);
    count.push(words);
    unknown.push(inUnknown);
  }
  // Mostly unknown letters: one long word, or another language.
  return (cost[run.length] ?? 0) <= run.length * 0.72 ? (count[run.length] ?? 0) : 0;
}

function* runTogether(reading: Reading): Generator<Mark> {
  const { text, hashtags } = reading;
  const hard: Span[] = [];
  let longest = 0;
  for (const [from, to] of hashtags) {
    const length = to - from - 1;
    if (length < 13 || length > 60) continue;
    const run = text.slice(from + 1, to);
    if (!/^[a-z]+\d{0,4}$/.test(run)) continue;
    const words = wordsIn(run.replace(/\d+$/, ''));
    if (words < 3 || (words === 3 && length < 15)) continue;
    hard.push([from, to]);
    longest = Math.max(longest, length);
  }
  const first = hard[0];
  const last = hard.at(-1);
  if (!first || !last) return;
  const strength = hard.length >= 2 || longest >= 20 ? 0.55 : 0.4;
  const between = text.slice(first[0], last[1]).replace(/#[\p{L}\p{N}_]{1,140}/gu, '');
  if (between.trim() === '') yield { span: [first[0], last[1]], strength, reason: 'reason_hard_to_read_hashtag' };
  else for (const span of hard) yield { span, strength, reason: 'reason_hard_to_read_hashtag' };
}

/** A paragraph is a wall from this many words on, where the writer never stops for breath. */
const RUN_ON = 105;
const WALL = 260;
const STOP = /[.!?\u2026\u3002\u0964\u06d4\u061f](?=[\s"')\]]|$)/g;

function* walls(reading: Reading): Generator<Mark> {
  // Below this no paragraph can hold so many words.
  if (reading.text.length < RUN_ON * 3) return;
  const { text, words } = reading;
  if (words.length < RUN_ON) return;
  let next = 0;
  // A line break is a rest for the eye, so a line is what counts here.
  for (const line of text.matchAll(/[^\n]+/g)) {
    const from = line.index;
    const to = from + line[0].length;
    const first = next;
    while (next < words.length && (words[next] as Word).start < to) next += 1;
    const count = next - first;
    if (count < RUN_ON) continue;
    const start = words[first] as Word;
    const end = words[next - 1] as Word;
    const stops = line[0].match(STOP)?.length ?? 0;
    const stretch = count / Math.max(1, stops);
    let breathless = 0;
    let before = 0;
    for (const stop of line[0].matchAll(STOP)) {
      breathless = Math.max(breathless, stop.index - before);
      before = stop.index;
    }
    breathless = Math.max(breathless, line[0].length - before);
    const reason = 'reason_hard_to_read_wall';
    if (stretch >= 45 || breathless / line[0].length > 0.75) {
      yield { span: [start.start, end.end], strength: count >= 130 ? 0.65 : 0.55, reason };
    } else if (count >= WALL) yield { span: [start.start, end.end], strength: count >= WALL + 60 ? 0.55 : 0.4, reason };
  }
}

/** Hard on readers and on screen readers: capitals, look-alike letters, rows of emoji, run-together tags, walls of text. */
export const hardToRead: Check = {
  id: 'aware/hard-to-read',
  letter: 'H',
  example:
    '[WE HAVE BEEN WAITING FOR THIS BUS SINCE SEVEN AND NOBODY TELLS US ANYTHING NOT EVEN WHEN THE NEXT ONE WILL COME]',
  anyLanguage: true,
  ofForm: true,
  *find(reading) {
    yield* shouting(reading);
    yield* dressedUp(reading);
    yield* emojiRuns(reading);
    yield* runTogether(reading);
    yield* walls(reading);
  },
};
