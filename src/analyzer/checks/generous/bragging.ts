import type { Check } from '../../check.ts';
import { clauseOf } from '../../clause.ts';
import type { Mark } from '../../finding.ts';
import { ENOUGH, placesOf } from '../../phrases.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { isVerse } from '../../verse.ts';
import { boasts } from './bragging.words.ts';
import { gift } from './gift.words.ts';

const OWN = /\b(?:i|i'm|i've|i'd|im|ive|me|my|mine|mi|myself|we|we're|we've|our|us)\b/;
/** Good news of somebody else. */
const OTHERS =
  /\b(?:congrat\w{0,12}|my (?:daughter|son|kid|kids|wife|husband|sister|brother|mum|mom|dad|nan|gran|grandma|grandad|niece|nephew|friend|mate|student|students|cousin|little one|granddaughter|grandson|best friend|apprentice|colleague|neighbou?r|auntie|uncle|teammate)|her|she|he's|his|their|deserves? (?:it|this|the credit))\b/g;
/** Making light of oneself. */
const LIGHT =
  /\b(?:worst|last|loser|lost|useless|rubbish|bad at|terrible|clumsy|idiot|forgot|disaster|burn(?:t|ed)|wobbly|wonky|cat|dog|toddler|toast|socks?|sofa|nap|pyjamas|biscuits?|parking|wordle|sudoku|bin(?:s)?|laundry|fitted sheet|sleep through|wifi|printer|bus|microwave|potato(?:es)?|leftovers|to (?:break|fail|lose|drop|spill|flood|get lost|fall|burn|ruin|crash|misspell|forget))\b/;
/** Told about somebody else's bragging, or about bragging as such. */
const ABOUT =
  /\b(?:people who|posts? (?:that|like)|linkedin (?:is|posts|people)|everyone on|those who (?:brag|post)|he (?:said|says|thinks)|she (?:said|says|thinks)|you (?:are|were|have|did)|you're|you've|who (?:else )?thinks|imagine|why (?:do|does)|if you|i don't|i didn't|we don't|i'm not|i am not)\b[^.!?\n]{0,50}$/;

function keeps(reading: Reading): number {
  const { plain } = reading;
  let factor = 1;
  if (reading.says(gift.thanks)) factor *= 0.6;
  if (reading.says(gift.lesson)) factor *= 0.72;
  if (reading.says(gift.struggle)) factor *= 0.72;
  if (reading.says(LIGHT)) factor *= 0.72;
  if (reading.says(NOTICE)) factor *= 0.6;
  const others = plain.match(OTHERS)?.length ?? 0;
  if (others >= 2) factor *= 0.75;
  if (others > 0 && !reading.says(OWN)) factor *= 0.5;
  if (reading.links.length > 0) factor *= 0.85;
  return factor;
}

/** How many sentences begin with the writer ("I have… My… Our…"), where these are most of the draft. */
function rollOf({ sentences }: Reading): number {
  const own = sentences.filter((sentence) =>
    /^[^\p{L}]{0,4}(?:i|i've|i'm|my|we|we've|our)\b/u.test(sentence.plain),
  ).length;
  return own * 2 >= sentences.length ? own : 0;
}

/** A vacancy, a notice or a plan: its "we" and its sums are facts for the reader. */
const NOTICE =
  /\b(?:hiring|vacanc\w{1,3}|salary|budget|send (?:your )?cv|apply|notice from|programme|season|day tickets|agenda|minutes of|members are)\b/;

const silent = (sentence: Sentence, from: number, plain: string): boolean =>
  sentence.corrects ||
  ABOUT.test(plain.slice(Math.max(sentence.start, from - 60), from)) ||
  (sentence.question &&
    /^\W{0,3}(?:is|are|does|do|did|why|how|which|can|could|should|where|when|anyone|has)\b/.test(sentence.plain)) ||
  (sentence.unreal && !sentence.firstPerson) ||
  /\b(?:(?:i|we)(?:'d)? (?:hope|wish|want|like|love) (?:to|i|we)|hoping|dream of|try(?:ing)? to|aim|plan)\b/.test(
    sentence.plain,
  );

/** Announces the author's own success or status, credits nobody and gives the reader nothing. */
export const bragging: Check = {
  id: 'generous/bragging',
  letter: 'I',
  example: "Promoted again, [the youngest director in the firm's history], and I barely tried.",
  *find(reading) {
    if (isVerse(reading.text)) return;
    const { plain } = reading;
    const found: (Mark & { readonly sentence: Sentence; readonly pattern: RegExp })[] = [];
    for (const { pattern, strength, reason } of boasts) {
      for (const { span, sentence } of placesOf(reading, pattern, ENOUGH)) {
        if (!silent(sentence, span[0], plain)) found.push({ span, strength, reason, sentence, pattern });
      }
    }
    const roll = rollOf(reading);
    const strongest = found.reduce<(typeof found)[number] | undefined>(
      (best, mark) => (best && best.strength >= mark.strength ? best : mark),
      undefined,
    );
    if (!strongest) return;
    // Different sorts of evidence add up; a second of the same sort adds a little.
    let doubt = 1;
    const seen = new Set<RegExp>();
    for (const mark of found) {
      doubt *= 1 - (seen.has(mark.pattern) ? 0.1 : mark.strength);
      seen.add(mark.pattern);
    }
    if (roll >= 4) doubt *= roll >= 7 ? 0.6 : 0.75;
    const strength = Math.min(0.68, (1 - doubt) * keeps(reading));
    yield { span: clauseOf(reading.text, strongest.span, strongest.sentence), strength, reason: strongest.reason };
  },
};
