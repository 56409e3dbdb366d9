import type { Check } from '../../check.ts';
import type { Span } from '../../finding.ts';
import { once } from '../../once.ts';
import { hashtagsAreTypical } from '../../place.ts';
import type { Reading } from '../../reading.ts';

/** What may stand between two tags of one pile: spaces, light punctuation, emoji, and the rest of a name ("@Ann Lee"). */
const BETWEEN_TAGS = once(() => /^(?:[\s,.;:|/+&·•()-]|\p{Extended_Pictographic}|\ufe0f|\u200d)*$/u);
const REST_OF_NAME = once(
  () =>
    /^(?:\s\p{Lu}[\p{L}.'’-]{0,20}){1,2}(?:\s&\s\p{Lu}\p{L}{0,20}(?:\s\p{Lu}\p{L}{0,20})?)?[\s,]*$|^\s\p{Lu}\p{L}?\b[\s,]*$/u,
);
const LONGEST_GAP = 60;
/** Said right before the names, it makes the pile a credit. */
const CREDIT =
  /\b(?:thanks?|thank you|thx|ty|credits?|cheers|kudos|props|shout ?outs?|congrats|congratulations|well done|with|feat|ft|featuring|by|from|cast|team|organi[sz]ed|made by|panel|speakers?|grateful)\b[^.!?\n]{0,60}$/;

interface Pile {
  readonly span: Span;
  readonly hashtags: number;
  readonly mentions: number;
}

/** Runs of tags with nothing of a sentence between them. */
function pilesOf(reading: Reading): Pile[] {
  const mentions = new Set(reading.mentions);
  const tags = [...reading.hashtags, ...reading.mentions].sort((a, b) => a[0] - b[0]);
  const piles: Pile[] = [];
  let open: Span[] = [];
  const close = () => {
    const first = open[0];
    const last = open.at(-1);
    if (first && last) {
      const names = open.filter((tag) => mentions.has(tag)).length;
      piles.push({ span: [first[0], last[1]], hashtags: open.length - names, mentions: names });
    }
    open = [];
  };
  for (const tag of tags) {
    const last = open.at(-1);
    if (last) {
      const gap = tag[0] - last[1] <= LONGEST_GAP ? reading.text.slice(last[1], tag[0]) : 'far';
      if (!BETWEEN_TAGS().test(gap) && !(mentions.has(last) && REST_OF_NAME().test(gap))) close();
    }
    open.push(tag);
  }
  close();
  return piles;
}

/** Piles up hashtags or mentions to be seen. */
export const attentionStuffing: Check = {
  id: 'generous/attention-stuffing',
  letter: 'N',
  example: 'rain again [#rain #wet #umbrella #monday #weather #clouds #mood #fyp]',
  anyLanguage: true,
  ofForm: true,
  // Names are no part of what a place is used to.
  typical: (reading) => reading.mentions.length < 5 && hashtagsAreTypical(reading),
  *find(reading) {
    const hashtags = reading.hashtags.length;
    const mentions = reading.mentions.length;
    if (hashtags + mentions < 4) return;
    const piles = pilesOf(reading);
    const bare = Math.max(0, reading.words.length - hashtags - mentions);
    // Names at the very start of an answer are the thread's own.
    const carried =
      piles[0] && piles[0].hashtags === 0 && reading.text.slice(0, piles[0].span[0]).trim() === ''
        ? piles[0]
        : undefined;
    // A comment that only calls names in carries nothing.
    const { kind, parent } = reading.draft;
    const carries = kind === 'reply' || (parent !== undefined && kind !== 'comment') || (reading.answering && bare > 8);
    const isCarried = (pile: Pile) => pile === carried && carries;

    const loose = hashtags - Math.max(0, ...piles.map((pile) => pile.hashtags));
    let marked = false;
    for (const pile of piles) {
      if (isCarried(pile)) continue;
      const names = CREDIT.test(reading.folded.slice(Math.max(0, pile.span[0] - 80), pile.span[0])) ? 0 : pile.mentions;
      const strength = weigh(pile.hashtags, names, bare);
      if (strength === 0) continue;
      marked = true;
      yield {
        span: pile.span,
        strength,
        reason: names > pile.hashtags ? 'reason_attention_stuffing_mentions' : 'reason_attention_stuffing_hashtags',
      };
    }
    // Tags strewn through the whole text ("#Best #day at the #beach with #my #friends") make no pile of their own.
    const first = reading.hashtags[0];
    const last = reading.hashtags.at(-1);
    if (!marked && first && last && hashtags >= 6 && loose > 2 && (hashtags >= 9 || hashtags * 3 > bare)) {
      yield {
        span: [first[0], last[1]],
        strength: hashtags >= 8 ? 0.65 : 0.55,
        reason: 'reason_attention_stuffing_strewn',
      };
    }
  },
};

/** How much of a pile it is beside `bare` words that are no tags. */
function weigh(hashtags: number, mentions: number, bare: number): number {
  const all = hashtags + mentions;
  if (hashtags >= 9 || mentions >= 8) return 0.65;
  if (all >= 6) return all * 12 < bare ? 0.5 : 0.6;
  if (all === 5) return bare <= 6 ? 0.55 : bare <= 25 ? 0.35 : 0;
  return hashtags === 4 && bare <= 3 ? 0.4 : 0;
}
