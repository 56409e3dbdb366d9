import { careWords } from './care.words.ts';
import { holds, matchesOf, type Trail, trailOf } from './clues/trail.ts';
import type { Reading } from './reading.ts';

/** Why a draft is left alone whatever it says: its author is in danger or despair, or it calls for help. */
export type Care = 'distress' | 'urgent';

/** How much of a draft is looked at; of a longer one the start and the end, where a cry stands. */
const LONGEST = 6000;
/** A warning is short; in a long text hazards and instructions meet by chance. */
const LONGEST_WARNING = 700;
/** As short as something typed in haste. */
const SHORT = 300;
/** What grave words, and words of a call, must weigh together; set where fewer than one draft in 200 of everyday posts is taken. */
const GRAVE = 4;
const CALLING = 6;
const ONESELF = /\b(?:i|i'm|im|i've|ive|i'll|me|my|myself)\b/u;

/** The writer's own words: what stands between quotation marks is somebody's line, a title, a song. */
function ownWords(reading: Reading): string {
  if (reading.plain.length > LONGEST)
    return `${reading.plain.slice(0, LONGEST / 2)}\n${reading.plain.slice(-LONGEST / 2)}`;
  let text = reading.plain;
  for (const { span } of reading.quotes) {
    if (span[1] - span[0] < 16) continue;
    text = text.slice(0, span[0]) + ' '.repeat(span[1] - span[0]) + text.slice(span[1]);
  }
  return text;
}

interface Sort {
  readonly weight: number;
  readonly words: RegExp;
}

/** What the words of several sorts weigh together; each sort counts twice at most. */
function weightOf(trail: Trail, sorts: readonly Sort[]): { readonly weight: number; readonly heaviest: number } {
  let weight = 0;
  let heaviest = 0;
  for (const [index, sort] of sorts.entries()) {
    const different = new Set<string>();
    for (const match of matchesOf(sort.words, trail)) {
      different.add(match[0]);
      if (different.size === 2) break;
    }
    weight += sort.weight * different.size;
    if (index === 0) heaviest = different.size;
  }
  return { weight, heaviest };
}

/** Grave words of several sorts, about oneself. */
function isGrave(trail: Trail): boolean {
  return weightOf(trail, careWords.grave).weight >= GRAVE;
}

/** What has happened, to whom, and what is wanted, together. */
function calls(trail: Trail): boolean {
  const { weight, heaviest } = weightOf(trail, careWords.call);
  return heaviest > 0 && weight >= CALLING;
}

/** The author speaks of dying, says goodbye, or is in somebody's power. */
function inDistress(trail: Trail): boolean {
  const { text } = trail;
  const joking = holds(careWords.light, trail) && !holds(careWords.earnest, trail);
  const figurative = holds(careWords.trivial, trail) || holds(careWords.conditional, trail);
  const told = holds(careWords.elsewhere, trail);
  if (holds(careWords.certain, trail)) {
    if (holds(careWords.recovered, trail) && !careWords.signs.some((sign) => holds(sign, trail))) return false;
    return !told && !(joking && figurative);
  }
  if (told || joking) return false;
  if (holds(careWords.danger, trail) && holds(careWords.plea, trail))
    return !holds(careWords.trivial, trail) && !holds(careWords.past, trail);
  if (figurative) return false;
  if (holds(careWords.plain, trail)) return !holds(careWords.recovered, trail);
  if (text.includes('!')) return false;
  let signs = 0;
  for (const sign of careWords.signs) if (holds(sign, trail)) signs += 1;
  if (holds(careWords.recovered, trail)) return false;
  return signs >= 2 || (text.length <= SHORT && holds(ONESELF, trail) && isGrave(trail));
}

/** Others are in danger now: the author sees it, or a named service says it, and readers are told what to do. */
function isUrgent(trail: Trail): boolean {
  const { text } = trail;
  if (text.length > LONGEST_WARNING) return false;
  if (holds(careWords.secondHand, trail) || holds(careWords.elsewhere, trail) || holds(careWords.past, trail))
    return false;
  if (holds(careWords.light, trail) && !holds(careWords.earnest, trail)) return false;
  if (holds(careWords.selling, trail)) return false;
  if (text.length <= SHORT && calls(trail)) return true;
  if (
    text.length <= SHORT
      ? !holds(careWords.directive, trail)
      : !(holds(careWords.directive, trail) && holds(careWords.immediate, trail))
  )
    return false;
  if (
    holds(careWords.hazard, trail) ||
    (holds(careWords.official, trail) && holds(careWords.officialSays, trail) && holds(careWords.command, trail))
  )
    return true;
  return holds(careWords.missing, trail) && holds(careWords.vulnerable, trail);
}

/** Of the draft looked at last, for one that is nearly the same. It changes no answer. */
let lastOwn: Trail | undefined;

function trailOfOwn(text: string): Trail {
  const trail = trailOf(text, lastOwn);
  if (trail.outcomes) lastOwn = trail;
  return trail;
}

/** Whether a draft reads like a cry for help or an urgent call; such a draft is never questioned and never held. */
export function careFor(reading: Reading): Care | undefined {
  const text = ownWords(reading);
  const trail = text === reading.plain ? reading.trail : trailOfOwn(text);
  if (inDistress(trail)) return 'distress';
  if (holds(careWords.elsewhereDistress, trail) && !holds(careWords.light, trail)) return 'distress';
  return isUrgent(trail) ? 'urgent' : undefined;
}
