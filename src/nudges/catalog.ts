import type { CheckId } from '../analyzer/finding.ts';
import type { TextKey } from '../text.ts';

/** A question the panel can ask, the findings it listens to, and how strong they must be. */
export interface Nudge {
  readonly hears: readonly CheckId[];
  /** From this strength on it is asked about at the balanced setting. */
  readonly floor: number;
  /** From this strength on it is serious and sure enough to hold a send. */
  readonly hold: number;
  /** Several wordings, rotated. */
  readonly ask: readonly TextKey[];
  /** Why the check behind it exists, in a sentence. */
  readonly why: TextKey;
}

type NameOf<Id extends CheckId> = Id extends `${string}/${infer Name}` ? Name : never;
type Underscored<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Name;

/** The part of a message key that stands for a check: 'reliable/vague-authority' gives 'vague_authority'. */
export function wordOf<Id extends CheckId>(id: Id): Underscored<NameOf<Id>> {
  return id.slice(id.indexOf('/') + 1).replaceAll('-', '_') as Underscored<NameOf<Id>>;
}

function nudge<Id extends CheckId>(id: Id, floor: number, hold: number, wordings = 5): Nudge {
  const word = wordOf(id);
  return {
    hears: [id],
    floor,
    hold,
    ask: Array.from({ length: wordings }, (_, at) => `ask_${word}_${at + 1}` as TextKey),
    why: `check_${word}_why` as TextKey,
  };
}

/**
 * Every question there is. A strength is the probability that a careful reader would speak of it (of mere form: the
 * rule's own reckoning, half is the even line). A question is asked from where, on writers held out of the training,
 * about thirty-nine in forty innocent drafts are left alone and nine in ten findings are right; a send is stopped only from
 * well above that.
 */
export const catalog: readonly Nudge[] = [
  nudge('reliable/unsourced-claim', 0.6, 0.85),
  nudge('reliable/hearsay', 0.6, 0.8),
  nudge('reliable/vague-authority', 0.6, 0.85),
  nudge('reliable/overclaim', 0.65, 0.85),
  nudge('reliable/pass-it-on', 0.6, 0.8),
  nudge('generous/self-promotion', 0.69, 0.85),
  nudge('generous/bragging', 0.69, 0.85),
  nudge('generous/charity-crowing', 0.6, 0.85),
  nudge('generous/engagement-bait', 0.6, 0.85),
  nudge('generous/attention-stuffing', 0.55, 0.75),
  nudge('aware/unexplained-jargon', 0.6, 0.85),
  nudge('aware/hard-to-read', 0.55, 0.75),
  nudge('aware/one-way', 0.55, 0.85),
  nudge('aware/canned-text', 0.55, 0.65),
  nudge('aware/private-details', 0.55, 0.75),
  nudge('aware/heat', 0.6, 0.7),
  nudge('aware/generalization', 0.55, 0.75),
  nudge('aware/bad-moment', 0.55, 0.75),
];
