import type { Draft } from '../draft.ts';
import { careFor } from './care.ts';
import { careWords } from './care.words.ts';
import { checks } from './checks/index.ts';
import { gettingIndexed, gettingReady } from './clues/trail.ts';
import { goodIn } from './good.ts';
import { hearReading } from './model/judge.ts';
import { read } from './reading.ts';

/** A draft with something of everything in it, long enough to be looked at by every check. */
const SAMPLE =
  'I heard from a friend that you and your people never said a word, and they say studies show 90% of us buy it. Share my new book, link in bio! @ada #news https://example.org';

/** What no trail leads to is interpreted first and compiled when it is used again: two rounds leave it ready. */
const ROUNDS = 2;

/** What a look at a draft is made of; each part reads it anew. */
const looksAt = (draft: Draft): readonly (() => void)[] => [
  () => void read(draft).sentences,
  () => {
    for (const { question, firstHand, hedged, corrects, unreal, sourced } of read(draft).sentences)
      void [question, firstHand, hedged, corrects, unreal, sourced];
  },
  () => careFor(read(draft)),
  // What was learnt is unpacked first, and then listened to.
  () => hearReading(read({ ...draft, text: 'I' })),
  () => hearReading(read(draft)),
  ...checks.map((check) => () => {
    for (const _ of check.find(read(draft)));
  }),
  () => goodIn(read(draft)),
];

/** Makes the analyzer ready for one draft, before all that any other could need: that is for a draft that is there already. */
export function* warmTo(draft: Draft): Generator<void> {
  yield* gettingIndexed();
  for (const look of looksAt(draft)) yield* gettingReady(look);
}

/**
 * Makes the analyzer ready, a small step at a time: an engine compiles a pattern when it first runs, and all of them at
 * once would be felt by somebody who has just paused in writing. Most steps are one pattern's; whoever takes the steps
 * decides when.
 */
export function* warm(): Generator<void> {
  yield* gettingIndexed();
  yield;
  for (const name of Object.keys(careWords) as (keyof typeof careWords)[]) {
    void careWords[name];
    yield;
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const look of looksAt({ text: `${SAMPLE} ${round}` })) yield* gettingReady(look);
}
