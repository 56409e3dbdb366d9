import type { Check } from '../../check.ts';
import { readyPieces } from '../../clues/trail.ts';
import type { Mark, ReasonKey } from '../../finding.ts';
import { placesOf } from '../../phrases.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { generalizationWords } from './generalization.words.ts';

/** How far before a group the word that limits it can stand: "some of the…", "my two…" */
const BEFORE = 28;
/** The start of a text holds what it is about; what lies beyond is looked at no more. */
const LONGEST = 20_000;

interface Group {
  readonly from: number;
  readonly to: number;
  readonly sentence: Sentence;
}

/** With which words names of several words begin. */
const FIRSTS: ReadonlySet<string> = new Set(
  [...generalizationWords.groups].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
);

/** Every naming of a group of people in the writer's own words. */
function groupsIn(reading: Reading): Group[] {
  const { groups, heads, noModifier, longest } = generalizationWords;
  const found: Group[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.start > LONGEST) break;
    const words = sentence.words;
    for (let at = 0; at < words.length; at += 1) {
      const first = words[at];
      if (!first || reading.plain[first.start] === ' ') continue;
      let name = first.lower;
      let count = 0;
      let last = groups.has(name) ? first : undefined;
      const several = FIRSTS.has(name);
      for (let next = words[at + 1]; several && next && count < longest - 1; next = words[at + count + 1]) {
        name += ` ${next.lower}`;
        count += 1;
        if (groups.has(name)) last = next;
        if (next.end - first.start > 40) break;
      }
      if (last) {
        found.push({ from: first.start, to: last.end, sentence });
        while (words[at + 1] && (words[at + 1]?.end ?? 0) <= last.end) at += 1;
      }
      const second = words[at + 1];
      if (
        second &&
        heads.has(second.lower) &&
        second.start === (words[at]?.end ?? 0) + 1 &&
        !noModifier.has(words[at]?.lower ?? '')
      ) {
        found.push({ from: words[at]?.start ?? second.start, to: second.end, sentence });
        at += 1;
      }
    }
  }
  return found;
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  for (const there of readyPieces(pattern)) {
    there.lastIndex = at;
    if (there.test(text)) return there.lastIndex;
  }
  return -1;
}

function weigh(reading: Reading, sentence: Sentence, from: number, to: number, ofGroup: boolean): number {
  if (sentence.sourced || sentence.corrects) return 0;
  const own = sentence.plain;
  if (sentence.says(generalizationWords.refused)) return 0;
  if (
    sentence.question &&
    !sentence.claimingQuestion &&
    !/\byou people\b|\bwhy (?:do|are|is|can't|don't|does)\b/.test(own)
  )
    return 0;
  if (generalizationWords.fair.test(reading.plain.slice(Math.max(sentence.start, from - BEFORE), from))) return 0;
  // "Doctors don't want you to know": a boast of secret knowledge, no word about doctors.
  if (/^ you to know\b/.test(reading.plain.slice(to, to + 14))) return 0;
  // What they are owed, what happened to them, what stopped them: said of all without blame.
  const around = reading.plain.slice(from, Math.min(sentence.end, to + 30));
  let weight = ofGroup && generalizationWords.rights.test(around) ? 0.5 : 1;
  // A few the writer knows, in the past tense: "the lads on our team were…"
  if (sentence.firstHand && /\b(?:was|were|did|didn't|had)\b/.test(reading.plain.slice(from, to))) weight *= 0.6;
  if (ofGroup && generalizationWords.definite.test(around)) weight *= 0.7;
  if (sentence.says(generalizationWords.fond)) weight *= 0.6;
  if (sentence.says(generalizationWords.humour)) weight *= 0.85;
  return weight;
}

/** From the "all", "these" or "the" before a group's name, which belongs to what is said. */
function withArticle(reading: Reading, group: Group): number {
  const before = /(?:^|[^\p{L}])((?:all|these|those|the|them|you) )$/u.exec(
    reading.plain.slice(Math.max(0, group.from - 8), group.from),
  );
  return before?.[1] ? group.from - before[1].length : group.from;
}

/** Where a turn of phrase makes the group mean all its people; undefined where nothing is said of them. */
function saidOf(
  reading: Reading,
  group: Group,
): { readonly from: number; readonly to: number; readonly reason: ReasonKey } | undefined {
  const text = reading.plain;
  const reproof = matchAt(generalizationWords.reproof, text, group.to);
  if (reproof > 0) return { from: withArticle(reading, group), to: reproof, reason: 'reason_generalization_group' };
  const after = matchAt(generalizationWords.after, text, group.to);
  if (after > 0) return { from: withArticle(reading, group), to: after, reason: 'reason_generalization_type' };
  const ahead = text.slice(Math.max(0, group.from - 30), group.from);
  const typical = generalizationWords.before.exec(ahead)?.[1];
  if (typical) {
    const forYou = matchAt(generalizationWords.forYou, text, group.to);
    if (typical === 'typical') return { from: group.from - 8, to: group.to, reason: 'reason_generalization_type' };
    if (forYou > 0) return { from: group.from - typical.length - 1, to: forYou, reason: 'reason_generalization_type' };
  }
  const hatred = generalizationWords.hatred.exec(ahead)?.[1];
  if (hatred && matchAt(generalizationWords.hated, text, group.to) >= 0) {
    return { from: group.from - hatred.length, to: group.to, reason: 'reason_generalization_type' };
  }
  return undefined;
}

/** Said of a whole group of people what is true at most of some of them. */
export const generalization: Check = {
  id: 'aware/generalization',
  letter: 'K',
  example: '[Landlords are parasites], and mine has a boat.',
  *find(reading) {
    const groups = groupsIn(reading);
    const marks: Mark[] = [];
    const add = (sentence: Sentence, from: number, to: number, strength: number, reason: ReasonKey) => {
      const weighed = strength * weigh(reading, sentence, from, to, reason === 'reason_generalization_group');
      const covered = marks.some((mark) => from < mark.span[1] && mark.span[0] < to);
      if (weighed > 0 && !covered) marks.push({ span: [from, to], strength: weighed, reason });
    };
    for (const group of groups) {
      const said = saidOf(reading, group);
      if (said) add(group.sentence, said.from, said.to, 0.6, said.reason);
    }
    for (const { span, sentence } of placesOf(reading, generalizationWords.whole))
      add(sentence, span[0], span[1], 0.6, 'reason_generalization_type');
    if (groups.length > 0) {
      const near = new Set(groups.flatMap(({ sentence }) => [sentence.index, sentence.index + 1]));
      const within = new Set(groups.map(({ sentence }) => sentence.index));
      for (const { span, sentence } of placesOf(reading, generalizationWords.absolute)) {
        if (near.has(sentence.index)) add(sentence, span[0], span[1], 0.6, 'reason_generalization_absolute');
      }
      for (const { span, sentence } of placesOf(reading, generalizationWords.everyOne)) {
        if (within.has(sentence.index) && sentence.says(generalizationWords.reproach))
          add(sentence, span[0], span[1], 0.55, 'reason_generalization_absolute');
      }
    }
    yield* marks;
  },
};
