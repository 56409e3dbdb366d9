import type { Check } from '../../check.ts';
import type { Span } from '../../finding.ts';
import { placeOf } from '../../place.ts';
import type { Reading, Sentence, Word } from '../../reading.ts';
import { hashtagWords } from './hard-to-read.words.ts';
import { household, mixedNames, officeTalk, shoutedWords, tradeWords } from './unexplained-jargon.words.ts';

/** PSLRA, NSTEMIs, RAID, R01, T2B: capitals, figures, an English ending. */
const SHORT_FORM = /^(?=(?:[^A-Z]*[A-Z]){2}|[A-Z]\d)[A-Z][A-Z0-9&]{1,7}(?:s|'?(?:s|d|ed))?$/;
/** HFrEF, eGFR, aDOT, CoE, DESeq2: capitals inside a word. */
const MIXED =
  /^(?:[a-z]{1,2}[A-Z][A-Za-z0-9]{1,6}|[A-Z][a-z]{1,3}[A-Z][A-Za-z0-9]{0,5}|[A-Z]{2,4}[a-z]{1,3}[A-Z]{1,4}[a-z]?|[A-Z][a-z]{2,5}\d[a-z]?)$/;
/** s106, q4, 8-bit codes and the like say little alone. */
const CODE = /^(?:[a-z]\d{2,4}[A-Z]?|\d{1,4}[A-Z]{2,4}\d?|[A-Z]\d{2,5})$/;

const OFFICE = new RegExp(`\\b(?:${officeTalk})\\b`, 'g');
const OFFICE_HINT =
  /\b(?:leverag|synerg|operational|gtm|north|swim|straw|sociali|circling|value|orchestrat|flywheel|stakeholder|composable|paradigm|ecosystem|cascad|enable|de-risk|theory|transform|unlock|moat|pods|framework|agentic|holistic|workstream|benefits|decouple|vertical|platform|operating)/;

/** Shorthand of notes that often comes with trade terms. */
const NOTE_STYLE = /(?:^|\s)(?:w\/|c\/o|re:|pt|pts|rx|dx|hx|sx)(?=\s|$)/;

interface Term {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** The short form a word is, without its English ending. */
function bareForm(text: string): string {
  return text.replace(/['’](?:s|d|ed|ing|ll|re)$/, '').replace(/(?<=[A-Z0-9])s$/, '');
}

function weightOf(text: string): number {
  const bare = bareForm(text);
  if (household.has(bare.toUpperCase()) || mixedNames.has(bare.toLowerCase())) return 0;
  // Figures, roads and junctions (M62, J10), clubs and sizes.
  if (/^(?:\d+|[AMJBI]\d{1,3})$/.test(bare)) return 0;
  if (SHORT_FORM.test(bare)) return /^[A-Z]{2}$/.test(bare) ? 0.8 : /^[A-Z]{1,2}\d+$/.test(bare) ? 0.6 : 1;
  if (MIXED.test(bare)) return /^[A-Z][a-z]{2,}\d/.test(bare) ? 0.5 : 0.9;
  return CODE.test(bare) ? 0.5 : 0;
}

const GLOSS_AFTER =
  /^(?:['’]?s)?,? ?(?:\([^()\n]{0,20}[a-z]{3}|=|(?:which )?(?:stands for|means|is short for|meaning|is when|that's|i\.e\.|as in )|, (?:the|a|an) [a-z]{3,})/;
const GLOSS_BEFORE = /(?:called|call (?:this|it|that)|calls? (?:this|it)|known as|so-called) ["“']?$|\([^()\n]{0,12}$/;

/** Said what it means: "PIR (post-investment review)", "the review (PIR)", "AOB = any other business". */
function explained(text: string, start: number, end: number): boolean {
  if (GLOSS_AFTER.test(text.slice(end, end + 44))) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  return GLOSS_BEFORE.test(before) && (!/\([^()\n]*$/.test(before) || /^s?['"”]?\)/.test(text.slice(end, end + 3)));
}

/** Somebody from outside asks, or wants it in plain words. */
const OUTSIDER =
  /\b(?:beginner|newbie|new to|first (?:ever|time)|like i'm (?:5|five)|eli5|explain|should i (?:worry|panic)|don't know anything|know nothing|askreddit|total noob|grandkids|dummies|just moved|my son|my daughter|serious\])/i;

/** A parent in the same tongue is a talk among people who speak it. */
function amongSpecialists(parent: string): boolean {
  if (OUTSIDER.test(parent)) return false;
  let terms = 0;
  for (const word of parent.match(/[A-Za-z0-9&'’]+/g) ?? []) {
    if (weightOf(word) >= 0.5) terms += 1;
  }
  return terms >= 1;
}

const SHOUTED = new Set([...hashtagWords, ...shoutedWords]);
const CAPITALS = /^[A-Z][A-Z'’-]*$/;

/** What most words are told by, at less than the price of a pattern. */
const startsWithCapital = (text: string) => text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90;
function hasFigure(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** Words in capitals that are only loud: common ones, and their neighbours in one run of capitals. */
function shouted(reading: Reading): ReadonlySet<Word> {
  const loud = new Set<Word>();
  let run: Word[] = [];
  const close = () => {
    const common = run.filter((word) => SHOUTED.has(word.lower) || /^[a-z]{3,}['’][a-z]+$/.test(word.lower)).length;
    const long = run.filter((word) => word.text.length >= 5 && /[AEIOU].*[AEIOUY]/.test(word.text)).length;
    // Two or more long words side by side are a headline; so is any run of capitals that holds a common word.
    if (common > 0 || (run.length >= 2 && long >= 1)) for (const word of run) loud.add(word);
    run = [];
  };
  for (const word of reading.words) {
    if (!startsWithCapital(word.text) || !CAPITALS.test(word.text)) continue;
    const last = run.at(-1);
    // Another word ends a run. A comma or a slash between two capitals makes a list, which is how short forms come.
    if (last && !/^[ '"!?.…-]{1,3}$/.test(reading.text.slice(last.end, word.start))) close();
    run.push(word);
  }
  close();
  return loud;
}

function termsIn(reading: Reading): Term[] {
  const { text } = reading;
  const skipped: Span[] = [...reading.hashtags, ...reading.mentions, ...reading.quotes.map((quote) => quote.span)];
  const free = (start: number) => !skipped.some(([from, to]) => start >= from && start < to);
  const terms: Term[] = [];
  const loud = shouted(reading);
  for (const word of reading.words) {
    if (tradeWords.has(word.lower.endsWith("'s") ? word.lower.slice(0, -2) : word.lower) && free(word.start)) {
      terms.push({ key: word.lower, start: word.start, end: word.end, weight: 0.75 });
      continue;
    }
    if (word.text === word.lower && !hasFigure(word.text)) continue;
    if (loud.has(word)) continue;
    for (const part of word.text.split(/[-./]/)) {
      const weight = weightOf(part);
      if (weight === 0 || !free(word.start)) continue;
      // "$NVDA" is a ticker, "[OC]" a label, "CODE_HERE" a gap or a setting.
      if (/[$[_]/.test(text[word.start - 1] ?? '') || /[_\]]/.test(text[word.end] ?? '')) continue;
      terms.push({ key: bareForm(part), start: word.start, end: word.end, weight });
    }
  }
  if (terms.length < 2) return terms;
  // A draft of hundreds of them is a table; a few hundred tell as much as all.
  terms.length = Math.min(terms.length, 300);
  const glossed = new Set(terms.filter((term) => explained(text, term.start, term.end)).map((term) => term.key));
  return glossed.size > 0 ? terms.filter((term) => !glossed.has(term.key)) : terms;
}

function officeTermsIn(reading: Reading): Term[] {
  if (!reading.says(OFFICE_HINT)) return [];
  const quoted = reading.quotes.map((quote) => quote.span);
  return reading
    .matches(OFFICE)
    .filter((match) => !quoted.some(([from, to]) => match.index >= from && match.index < to))
    .map((match) => ({ key: match[0], start: match.index, end: match.index + match[0].trimEnd().length, weight: 0.7 }));
}

/** Says of itself that it explains, laughs at or minds such words. */
const ABOUT =
  /\b(?:acronyms?|jargon|buzzwords?|initials|stands for|in plain (?:words|english)|lawyers call|word for word|bingo|translation|means that|glossary|no idea what)\b/;

/** Trade terms and short forms that a general reader of the place would not know, unexplained, so many that the point is lost. */
export const unexplainedJargon: Check = {
  id: 'aware/unexplained-jargon',
  letter: 'H',
  example: 'Pleased that the [OBC cleared IPDC, so on to the FBC subject to GIAA] next quarter.',
  // Office talk is no trade's, and tells specialists as little as anybody else.
  typical: (reading) =>
    (reading.draft.parent !== undefined && amongSpecialists(reading.draft.parent)) ||
    (placeOf(reading.draft).specialists === 'all' &&
      !OUTSIDER.test(reading.draft.parent ?? '') &&
      officeTermsIn(reading).length === 0),
  *find(reading) {
    const { draft, words } = reading;
    if (words.length < 5) return;
    if (draft.parent !== undefined && amongSpecialists(draft.parent)) return;
    const specialists =
      placeOf(draft).specialists !== undefined || (draft.kind === 'reply' && draft.parent === undefined);
    const office = officeTermsIn(reading);
    const short = termsIn(reading);
    const terms = [...short, ...office].sort((a, b) => a.start - b.start);
    if (terms.length < 2 || reading.says(ABOUT)) return;

    // The densest stretch of neighbouring sentences.
    let best: { from: number; to: number; sum: number; kinds: number; count: number; officeOnly: boolean } | undefined;
    const told = (sentences: readonly Sentence[]) => {
      const start = (sentences[0] as Sentence).start;
      const end = (sentences.at(-1) as Sentence).end;
      const inside = terms.filter((term) => term.start >= start && term.end <= end);
      const kinds = new Map<string, number>();
      for (const term of inside) kinds.set(term.key, term.weight);
      const sum = [...kinds.values()].reduce((total, weight) => total + weight, 0);
      const count = sentences.reduce((total, sentence) => total + sentence.words.length, 0);
      const first = inside[0];
      const last = inside.at(-1);
      if (!first || !last) return;
      // A stretch is better for more terms, worse for more words without one.
      const value = sum - count * 0.06;
      if (best === undefined || value > best.sum - best.count * 0.06) {
        best = {
          from: first.start,
          to: last.end,
          sum,
          kinds: kinds.size,
          count,
          officeOnly: !inside.some((term) => term.weight !== 0.7),
        };
      }
    };
    const holding = reading.sentences.filter((sentence) =>
      terms.some((term) => term.start >= sentence.start && term.start < sentence.end),
    );
    for (let at = 0; at < holding.length && at < 60; at += 1) {
      const group: Sentence[] = [];
      for (let next = at; next < holding.length && next < at + 4; next += 1) {
        const sentence = holding[next] as Sentence;
        if (group.length > 0 && sentence.index - (group.at(-1) as Sentence).index > 1) break;
        group.push(sentence);
        told(group);
      }
    }
    if (!best) return;
    const { from, to, sum, kinds, count, officeOnly } = best;
    const density = sum / Math.max(8, count);
    const share = sum / words.length;
    let strength = 0;
    if (officeOnly) {
      if (kinds >= 3 && density >= 0.09) strength = kinds >= 4 ? 0.6 : 0.52;
    } else if (sum >= 5 && density >= 0.12) strength = 0.65;
    else if (sum >= 3.3 && density >= 0.1) strength = 0.6;
    else if (sum >= 2.4 && density >= 0.11) strength = 0.53;
    else if (sum >= 1.9 && words.length <= 14 && share >= 0.15) strength = 0.5;
    else if (sum >= 1.9 && density >= 0.09) strength = 0.35;
    if (reading.says(NOTE_STYLE) && strength > 0) strength = Math.min(0.65, strength + 0.05);
    if (specialists && sum < 5) strength *= 0.75;
    if (strength >= 0.2)
      yield {
        span: [from, to],
        strength,
        reason: officeOnly ? 'reason_unexplained_jargon_office' : 'reason_unexplained_jargon_short_forms',
      };
  },
};
