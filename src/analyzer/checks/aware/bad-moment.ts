import type { Check } from '../../check.ts';
import { holds, matchesOf, ready } from '../../clues/trail.ts';
import type { Mark, ReasonKey, Span } from '../../finding.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { badMomentWords } from './bad-moment.words.ts';

/** A parent longer than this is an article; whether its news is grave is told by how it begins. */
const PARENT = 400;
/** How far round such a word its phrase can reach, how many such places are looked at, and how long one may grow. */
const REACH = 28;
const MOST = 24;
const LONGEST = 4000;

interface Evidence {
  readonly at: number;
  readonly sentence: Sentence;
}

function firstOf(reading: Reading, pattern: RegExp): Evidence | undefined {
  for (const match of matchesOf(pattern, reading.foldedTrail)) {
    const sentence = reading.sentenceAt(match.index);
    if (sentence) return { at: match.index, sentence };
  }
  return undefined;
}

/** Stretches round the words that grave news turns on: the long patterns are tried there and nowhere else. */
function windowsOf(reading: Reading): Span[] {
  const windows: Span[] = [];
  for (const word of reading.words) {
    if (!badMomentWords.stems.has(word.lower.slice(0, 4))) continue;
    const last = windows.at(-1);
    if (last && word.start - REACH <= last[1]) windows[windows.length - 1] = [last[0], word.end + REACH];
    else if (windows.length === MOST) break;
    else windows.push([Math.max(0, word.start - REACH), word.end + REACH]);
  }
  return windows.map(([from, to]) => [from, Math.min(to, from + LONGEST)]);
}

/** Where a pattern matches first in a stretch, by the stretch's words. */
type Firsts = Map<string, number | undefined>;

/** Of the draft looked at last: with one more key press most stretches are the same. It changes no answer. */
const lastFirsts: { sorrow: Firsts; tragedy: Firsts } = { sorrow: new Map(), tragedy: new Map() };

/** Where such words stand first within those stretches. */
function within(text: string, windows: readonly Span[], words: keyof typeof lastFirsts): number | undefined {
  const known = lastFirsts[words];
  const firsts: Firsts = new Map();
  lastFirsts[words] = firsts;
  for (const [from, to] of windows) {
    const stretch = text.slice(from, to);
    const first = known.has(stretch) ? known.get(stretch) : ready(badMomentWords[words]).exec(stretch)?.index;
    firsts.set(stretch, first);
    if (first !== undefined) return from + first;
  }
  return undefined;
}

/** Promotion, glee or a joke tied to a death, a disaster, lay-offs, other people's distress. */
export const badMoment: Check = {
  id: 'aware/bad-moment',
  letter: 'K',
  example: 'Thoughts with everyone in the flood zone. [Our boots are 20% off till Sunday, code DRY]',
  *find(reading) {
    const text = reading.folded;
    const parent = reading.draft.parent?.slice(0, PARENT).toLowerCase().replaceAll('\u2019', "'") ?? '';
    const theirs = parent.split(/[^a-z0-9.-]+/).some((word) => badMomentWords.stems.has(word.slice(0, 4)));
    const windows = windowsOf(reading);
    if (windows.length === 0 && !theirs) return;
    const sorrow = within(text, windows, 'sorrow') !== undefined;
    const tragedy = within(text, windows, 'tragedy');
    const told = theirs && (badMomentWords.tragedy.test(parent) || badMomentWords.sorrow.test(parent));
    if (!sorrow && tragedy === undefined && !told) return;
    const says = (pattern: RegExp) => holds(pattern, reading.foldedTrail);
    if (says(badMomentWords.fiction) || (!told && says(badMomentWords.figure))) return;

    const mark = (evidence: Evidence, strength: number, reason: ReasonKey): Mark => ({
      span: [evidence.sentence.start, evidence.sentence.end],
      strength,
      reason,
    });
    const ownLoss = says(badMomentWords.own);
    const helping = says(badMomentWords.helping);
    const turned = says(badMomentWords.turn);
    const gravity = (sorrow ? 1 : 0) + (tragedy !== undefined ? 1 : 0) + (told ? 1 : 0);

    const selling = helping ? undefined : firstOf(reading, badMomentWords.selling);
    if (selling) {
      // One grave word alone may be chance in a long offer; with condolences or a grave parent it is not.
      let strength =
        gravity >= 2
          ? 0.8
          : sorrow || told
            ? 0.72
            : says(badMomentWords.offer) && says(badMomentWords.grave)
              ? 0.6
              : 0.4;
      if (turned) strength = Math.max(strength + 0.05, tragedy !== undefined ? 0.55 : 0);
      if (ownLoss) strength *= 0.6;
      if (reading.text.length > 900 && gravity < 2) strength *= 0.6;
      if (!sorrow && !told && tragedy !== undefined && Math.abs(selling.at - tragedy) > 240) strength *= 0.7;
      yield mark(selling, strength, 'reason_bad_moment_selling');
      return;
    }
    if (ownLoss || helping) return;

    const bright = firstOf(reading, badMomentWords.brightSide);
    if (bright && (sorrow || told || says(badMomentWords.grave))) {
      yield mark(bright, 0.65, 'reason_bad_moment_turn');
      return;
    }
    const glee = firstOf(reading, badMomentWords.glee);
    if (glee && (tragedy !== undefined || told)) {
      const near = told || (tragedy !== undefined && Math.abs(glee.at - tragedy) < 200);
      yield mark(glee, near ? 0.65 : 0.4, 'reason_bad_moment_glee');
      return;
    }
    const laughter = firstOf(reading, badMomentWords.laughter);
    const laughing = laughter ?? (badMomentWords.laughing.test(reading.text) ? emojiEvidence(reading) : undefined);
    if (laughing && (tragedy !== undefined || told) && reading.text.length < 400) {
      const strength = told && tragedy === undefined ? 0.55 : 0.6;
      yield mark(laughing, turned ? strength + 0.05 : strength, 'reason_bad_moment_laughing');
      return;
    }
  },
};

function emojiEvidence(reading: Reading): Evidence | undefined {
  const match = badMomentWords.laughing.exec(reading.text);
  if (!match) return undefined;
  const sentence = reading.sentenceAt(match.index) ?? reading.sentences.at(-1);
  return sentence && { at: match.index, sentence };
}
