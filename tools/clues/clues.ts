import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { careFor } from '../../src/analyzer/care.ts';
import { careWords } from '../../src/analyzer/care.words.ts';
import { checks } from '../../src/analyzer/checks/index.ts';
import {
  FIGURE,
  GAP,
  isSign,
  LENGTHS,
  nameOf,
  OPENING_BITS,
  openingBit,
  symbolOf,
  wantsClues,
} from '../../src/analyzer/clues/symbols.ts';
import { asked, holds } from '../../src/analyzer/clues/trail.ts';
import { read } from '../../src/analyzer/reading.ts';
import { type Clue, cluesOf, FURTHEST } from './clues-of.ts';
import { openingOf, reachOf } from './opening-of.ts';

/*
 * Works out the clues of the checks' patterns (see src/analyzer/clues/trail.ts) and writes them down. The patterns are
 * those that the checks ask for while they look at the training corpus, which also tells how rare a clue is.
 */
const root = new URL('../../', import.meta.url);
/** Clues so common that the pattern may as well be run, in tries a letter. */
const DEAREST = 0.12;
/** From so many letters on, a pattern is dear enough to look for its beginnings. */
const LONG = 300;
/** What begins with more than that spares no tries. */
const MOST_BITS = 160;
/** How many texts the patterns are met in. */
const EVERY = 4;

const corpus = new URL('tools/train/corpus/', root);
const texts = readdirSync(corpus)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => readFileSync(new URL(file, corpus), 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as { readonly text: string; readonly care?: unknown });

const SYMBOLS = [...' abcdefghijklmnopqrstuvwxyz'];
const counts = new Map<string, number>();
let total = 0;
let signed = 0;
for (const { text } of texts) {
  const codes = [...Array(text.length).keys()].map((at) => text.charCodeAt(at));
  const letters = ` ${codes
    .map(symbolOf)
    .map((symbol) => (symbol === GAP ? ' ' : symbol === FIGURE ? '0' : SYMBOLS[symbol]))
    .join('')} `;
  total += letters.length;
  if (codes.some(isSign)) signed += 1;
  for (const length of LENGTHS)
    for (let at = 0; at + length <= letters.length; at += 1) {
      const clue = letters.slice(at, at + length);
      counts.set(clue, (counts.get(clue) ?? 0) + 1);
    }
}
const frequency = (clue: string) => (clue === '~' ? signed : (counts.get(clue) ?? 0) + 0.3) / total;

// Of the lines for the care guard none is left out: some of its patterns are asked for by few of them.
for (const { text } of texts.filter(({ care }, index) => care !== undefined || index % EVERY === 0)) {
  const reading = read({ text });
  careFor(reading);
  for (const { question, firstHand, hedged, corrects, unreal, sourced } of reading.sentences)
    void [question, firstHand, hedged, corrects, unreal, sourced];
  for (const check of checks) for (const _ of check.find(reading));
}

// The guard asks for some of its patterns only where others have spoken.
const { trail } = read({ text: 'a' });
for (const pattern of Object.values(careWords)) if (pattern instanceof RegExp) holds(pattern, trail);

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** How far a pattern looks around from the start of a match: behind, ahead, how many runs and stretches more; a bare point for no end. */
function reachWord(pattern: RegExp): string {
  const reach = reachOf(pattern);
  return reach
    ? [reach.behind, reach.ahead, reach.runs, reach.stretches].map((each) => each.toString(36)).join('.')
    : '.';
}

/** With what its matches begin, six bits a letter, many zeros as a sign and their number; a bare point for nearly anything. */
function openingWord(pattern: RegExp): string {
  const opening = openingOf(pattern);
  if (!opening) return '.';
  const bits = new Set([...opening].map(openingBit));
  if (bits.size > MOST_BITS) return '.';
  const sixes = new Uint8Array(Math.ceil(OPENING_BITS / 6));
  for (const bit of bits) {
    const place = Math.floor(bit / 6);
    sixes[place] = (sixes[place] as number) | (1 << (bit % 6));
  }
  const word = [...sixes].map((six) => DIGITS[six]).join('');
  return word.replace(/0{3,63}/g, ({ length }) => `!${DIGITS[length]}`);
}

/** A window of starts and all the clues that share it. */
function lineOf(pattern: RegExp, clues: readonly Clue[], atEdge: boolean): string {
  const groups = new Map<string, string[]>();
  for (const { text, from, to } of clues) {
    if (text === '~') continue;
    // From one in front of a match's start on, for clues that hold the edge before it.
    const window = `${(from + 1).toString(36)}:${to > FURTHEST ? 'z' : (to + 1).toString(36)}`;
    groups.set(window, [...(groups.get(window) ?? []), text.replaceAll(' ', '_')]);
  }
  const parts = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([window, each]) => [window, ...each.sort()]);
  if (clues.some(({ text }) => text === '~')) parts.push('~');
  return [nameOf(pattern), atEdge ? '|' : '-', reachWord(pattern), openingWord(pattern), ...parts].join(' ');
}

/** Of a pattern without clues: with what its matches begin where that spares something, and how far it looks. */
function bareLineOf(pattern: RegExp): string {
  const opening = pattern.source.length < LONG ? '.' : openingWord(pattern);
  const reach = reachWord(pattern);
  // Its name alone: looked at, and nothing found.
  return opening === '.' && reach === '.' ? nameOf(pattern) : [nameOf(pattern), '-', reach, opening, '*'].join(' ');
}

const lines = new Map<string, string>();
let without = 0;
for (const pattern of asked.keys()) {
  if (!wantsClues(pattern)) {
    without += 1;
    if (!pattern.source.startsWith('^')) lines.set(nameOf(pattern), bareLineOf(pattern));
    continue;
  }
  const found = cluesOf(pattern, frequency);
  if (!found || found.cost > DEAREST) {
    without += 1;
    lines.set(nameOf(pattern), bareLineOf(pattern));
    console.log(`no clues: ${pattern.source.slice(0, 100)}`);
    continue;
  }
  lines.set(nameOf(pattern), lineOf(pattern, found.clues, found.atEdge));
}
const sorted = [...lines.values()].sort();
const file = new URL('src/analyzer/clues/clues.ts', root);
writeFileSync(
  file,
  `/** What the checks' patterns can't do without, a pattern a line, or the bare name of one that has no such thing; written by \`npm run clues\`, never by hand. */\nexport const clues: readonly string[] = [\n${sorted.map((line) => `  '${line}',\n`).join('')}];\n`,
);
console.log(`${lines.size - without} patterns with clues, ${without} without, ${sorted.join('').length} letters`);
