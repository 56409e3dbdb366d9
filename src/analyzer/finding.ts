/** One of the checks, by the path of its file under `checks/`. */
export type CheckId =
  | 'reliable/unsourced-claim'
  | 'reliable/hearsay'
  | 'reliable/vague-authority'
  | 'reliable/overclaim'
  | 'reliable/pass-it-on'
  | 'generous/self-promotion'
  | 'generous/bragging'
  | 'generous/charity-crowing'
  | 'generous/engagement-bait'
  | 'generous/attention-stuffing'
  | 'aware/unexplained-jargon'
  | 'aware/hard-to-read'
  | 'aware/one-way'
  | 'aware/canned-text'
  | 'aware/private-details'
  | 'aware/heat'
  | 'aware/generalization'
  | 'aware/bad-moment';

/** The habit a check serves: be reliable, be generous, be aware. */
export type Family = 'reliable' | 'generous' | 'aware';

/** The question of THINK under which a check asks: True, Helpful, Inspiring, Necessary, Kind. */
export type Letter = 'T' | 'H' | 'I' | 'N' | 'K';

/** The key of the sentence that says what a check saw; the sentence itself is in `public/_locales`. */
export type ReasonKey = `reason_${string}`;

/** From where to where, in UTF-16 offsets, end exclusive. */
export type Span = readonly [from: number, to: number];

/** What a check reports of a reading: where, how sure and serious (0…1), and why. */
export interface Mark {
  readonly span: Span;
  readonly strength: number;
  readonly reason: ReasonKey;
}

/** A mark with the check that made it: evidence for a question, never a verdict on a person. */
export interface Finding extends Mark {
  readonly check: CheckId;
  readonly family: Family;
  readonly letter: Letter;
}
