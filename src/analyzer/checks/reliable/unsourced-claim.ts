import type { Check } from '../../check.ts';
import type { Mark, ReasonKey } from '../../finding.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { TRAITS } from './unsourced-claim.words.ts';

/** What an ordinary sentence starts from: most are no claims at all. */
const ORDINARY = -4.2;
/** At this sum of traits three of four such sentences are claims that a reader could look up. */
const LIKELY = -0.35;

const TELLING = TRAITS.filter(({ weight }) => weight >= 0.9);
const SLIGHT = TRAITS.filter(({ weight }) => weight < 0.9);

/** Second-hand or borrowed words are other checks' matter. */
const HEAR =
  /\b(?:apparently|word is|rumou?r|i heard|they say|they're saying|told me|so i'm told|supposedly|allegedly|stud(?:y|ies) show|research (?:shows|says|proves)|scientists|experts|(?:scientifically|medically) proven|according to)\b/;

/** A source that is surely one: "in the paper" may be, "according to the ONS" is. */
const CITED =
  /\baccording to (?!(?:my|me|some|everyone|people|google|the internet|a friend)\b)|^\W{0,3}sources?:|[(,.;] ?sources?:|\bper the (?!way\b)|\b(?:table|page|p\.) ?\d+ (?:of|in)\b/;

/** What the sentence's place in the draft adds or takes away, in the same measure as the traits. */
function surroundings(reading: Reading, sentence: Sentence, ownShare: number): number {
  let sum = 0;
  const near = [reading.sentences[sentence.index - 1], reading.sentences[sentence.index + 1]];
  if (near.some((other) => other?.sourced)) sum -= 0.6;
  if (near[1]?.corrects) sum -= 0.8;
  if (sentence.hedged) sum -= 0.8;
  if (sentence.firstHand) sum -= 0.9;
  if (sentence.unreal) sum -= 0.2;
  if (sentence.claimingQuestion) sum += 0.6;
  if (ownShare > 0.5) sum -= 0.3;
  if (ownShare === 0) sum += 0.5;
  if (reading.links.length > 0) sum -= 0.4;
  if (reading.hashtags.length > 0) sum -= 0.3;
  if (reading.words.length > 60) sum -= 0.6;
  if (sentence.words.length < 8) sum -= 0.9;
  else if (sentence.words.length > 25) sum += 0.7;
  if (reading.sentences.length === 1) sum += 0.2;
  if (reading.quotes.some(({ span }) => span[0] < sentence.end && sentence.start < span[1])) sum -= 0.3;
  return sum;
}

function reasonFor(names: ReadonlySet<string>): ReasonKey {
  if (names.has('share') || names.has('multiple') || names.has('amount')) return 'reason_unsourced_claim_figure';
  if (names.has('deed') || names.has('theyDid')) return 'reason_unsourced_claim_deed';
  if (names.has('cause')) return 'reason_unsourced_claim_cause';
  return 'reason_unsourced_claim_statement';
}

/** A tale of the writer's own, which says that it is one. */
const TALE = /^\W{0,3}(?:chapter (?:\w+)|once upon a time|prologue|epilogue)\b/;

/** Neither a scrap nor a question nor a flood. */
function isStatement(sentence: Sentence): boolean {
  if (sentence.words.length < 4 || sentence.words.length > 70) return false;
  return !sentence.question || sentence.claimingQuestion;
}

function* find(reading: Reading): Generator<Mark> {
  const { sentences } = reading;
  if (TALE.test(reading.plain)) return;
  // Counted only once something calls for it.
  let share: number | undefined;
  const ownShare = () => {
    share ??= sentences.filter((sentence) => sentence.firstPerson).length / Math.max(1, sentences.length);
    return share;
  };
  let found = 0;
  for (const sentence of sentences) {
    if (!isStatement(sentence)) continue;
    // Without one telling trait the rest can't make a claim of it: most sentences end here.
    const telling = TELLING.filter(({ pattern }) => sentence.says(pattern));
    if (telling.length === 0) continue;
    const traits = [...telling, ...SLIGHT.filter(({ pattern }) => sentence.says(pattern))];
    let sum = ORDINARY + traits.reduce((total, trait) => total + trait.weight, 0);
    if (sum < LIKELY - 3) continue;
    if (sentence.corrects || sentence.sourced || sentence.says(HEAR)) continue;
    sum += surroundings(reading, sentence, ownShare());
    const strength = Math.min(0.75, 0.5 + 0.09 * (sum - LIKELY));
    if (strength < 0.38) continue;
    yield {
      span: [sentence.start, sentence.end],
      strength,
      reason: reasonFor(new Set(traits.map(({ name }) => name))),
    };
    // Three examples say as much as thirty.
    found += strength >= 0.5 ? 1 : 0;
    if (found >= 3) return;
  }
}

/** A statement about the world that a reader could check, put as fact without a source. */
export const unsourcedClaim: Check = {
  id: 'reliable/unsourced-claim',
  letter: 'T',
  example: '[Two out of three bee colonies in this country died because of that spray.]',
  answered: (sentence, { sentences, plain }) =>
    TALE.test(plain) ||
    (sentence.sourced &&
      (CITED.test(sentence.plain) || /^\W{0,3}sources?\b/.test(sentences[sentence.index + 1]?.plain ?? ''))),
  find,
};
