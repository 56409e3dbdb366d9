import { careFor } from './care.ts';
import { checks } from './checks/index.ts';
import { hearReading } from './model/judge.ts';
import { read } from './reading.ts';

/** A draft with something of everything in it, long enough to be looked at by every check. */
const SAMPLE =
  'I heard from a friend that you and your people never said a word, and they say studies show 90% of us buy it. Share my new book, link in bio! @ada #news https://example.org';

/** An engine first interprets a pattern and compiles it when it is used again: two rounds leave it ready. */
const ROUNDS = 2;

/**
 * Makes the analyzer ready, a small step at a time: an engine compiles a pattern when it first runs, and all of them at
 * once would be felt by somebody who has just paused in writing. Each step is one check's; whoever takes the steps
 * decides when.
 */
export function* warm(): Generator<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const reading = read({ text: `${SAMPLE} ${round}` });
    for (const { question, firstHand, hedged, corrects, unreal, sourced } of reading.sentences)
      void [question, firstHand, hedged, corrects, unreal, sourced];
    yield;
    careFor(reading);
    yield;
    hearReading(reading);
    yield;
    for (const check of checks) {
      for (const _ of check.find(reading));
      yield;
    }
  }
}
