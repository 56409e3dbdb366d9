import { careWords } from './care.words.ts';
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
function weightOf(text: string, sorts: readonly Sort[]): { readonly weight: number; readonly heaviest: number } {
  let weight = 0;
  let heaviest = 0;
  for (const [index, sort] of sorts.entries()) {
    const different = new Set<string>();
    for (const match of text.matchAll(sort.words)) {
      different.add(match[0]);
      if (different.size === 2) break;
    }
    weight += sort.weight * different.size;
    if (index === 0) heaviest = different.size;
  }
  return { weight, heaviest };
}

/** Grave words of several sorts, about oneself. */
function isGrave(text: string): boolean {
  return weightOf(text, careWords.grave).weight >= GRAVE;
}

/** What has happened, to whom, and what is wanted, together. */
function calls(text: string): boolean {
  const { weight, heaviest } = weightOf(text, careWords.call);
  return heaviest > 0 && weight >= CALLING;
}

/** The author speaks of dying, says goodbye, or is in somebody's power. */
function inDistress(text: string): boolean {
  const joking = careWords.light.test(text) && !careWords.earnest.test(text);
  const figurative = careWords.trivial.test(text) || careWords.conditional.test(text);
  const told = careWords.elsewhere.test(text);
  if (careWords.certain.test(text)) {
    if (careWords.recovered.test(text) && !careWords.signs.some((sign) => sign.test(text))) return false;
    return !told && !(joking && figurative);
  }
  if (told || joking) return false;
  if (careWords.danger.test(text) && careWords.plea.test(text))
    return !careWords.trivial.test(text) && !careWords.past.test(text);
  if (figurative) return false;
  if (careWords.plain.test(text)) return !careWords.recovered.test(text);
  if (text.includes('!')) return false;
  let signs = 0;
  for (const sign of careWords.signs) if (sign.test(text)) signs += 1;
  if (careWords.recovered.test(text)) return false;
  return signs >= 2 || (text.length <= SHORT && ONESELF.test(text) && isGrave(text));
}

/** Others are in danger now: the author sees it, or a named service says it, and readers are told what to do. */
function isUrgent(text: string): boolean {
  if (text.length > LONGEST_WARNING) return false;
  if (careWords.secondHand.test(text) || careWords.elsewhere.test(text) || careWords.past.test(text)) return false;
  if (careWords.light.test(text) && !careWords.earnest.test(text)) return false;
  if (careWords.selling.test(text)) return false;
  if (text.length <= SHORT && calls(text)) return true;
  if (
    text.length <= SHORT
      ? !careWords.directive.test(text)
      : !(careWords.directive.test(text) && careWords.immediate.test(text))
  )
    return false;
  if (
    careWords.hazard.test(text) ||
    (careWords.official.test(text) && careWords.officialSays.test(text) && careWords.command.test(text))
  )
    return true;
  return careWords.missing.test(text) && careWords.vulnerable.test(text);
}

/** Whether a draft reads like a cry for help or an urgent call; such a draft is never questioned and never held. */
export function careFor(reading: Reading): Care | undefined {
  const text = ownWords(reading);
  if (inDistress(text)) return 'distress';
  if (careWords.elsewhereDistress.test(text) && !careWords.light.test(text)) return 'distress';
  return isUrgent(text) ? 'urgent' : undefined;
}
