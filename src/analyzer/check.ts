import type { CheckId, Letter, Mark } from './finding.ts';
import type { Reading, Sentence } from './reading.ts';

/** Looks for one thing in a draft. Pure: the same reading always gives the same marks. */
export interface Check {
  readonly id: CheckId;
  readonly letter: Letter;
  /** A short line in which brackets stand round what the check marks; shown in the options and proven by a test. */
  readonly example: string;
  /** True for the few checks that need no knowledge of the draft's language. */
  readonly anyLanguage?: true;
  /** True where the draft's shape is all there is to it, so that nothing has to be learnt from examples. */
  readonly ofForm?: true;
  /** True of a draft in which what the check looks for is typical of the place, so that nothing of it is worth a word. */
  readonly typical?: (reading: Reading) => boolean;
  /** True of a sentence that answers the check's question itself: what was learnt has nothing to say of it either. */
  readonly answered?: (sentence: Sentence, reading: Reading) => boolean;
  /** True where a sentence that shows it stays as it is whatever else the draft says: an insult, an address given away. */
  readonly standsAlone?: true;
  readonly find: (reading: Reading) => Iterable<Mark>;
}
