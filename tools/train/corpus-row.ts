import * as v from 'valibot';
import { checks } from '../../src/analyzer/checks/index.ts';

const names = checks.map(({ id }) => id.slice(id.indexOf('/') + 1));
const CheckName = v.picklist(names, `is none of the checks: ${names.join(', ')}`);

/** One labelled draft of the corpus, as it stands on a line of `corpus/*.jsonl`. */
export const CorpusRow = v.object({
  id: v.string(),
  /** Two drafts of one author on one matter, of which one shows the problem; null for a draft by itself. */
  pair: v.nullable(v.string()),
  kind: v.picklist(['post', 'comment', 'reply', 'quote', 'message']),
  place: v.string(),
  /** The invented author, where the file has several. */
  voice: v.optional(v.string()),
  text: v.string(),
  parent: v.optional(v.nullable(v.string())),
  /** What a careful friend would speak of, with the words it is about. */
  expect: v.array(v.object({ check: CheckName, quote: v.string() })),
  /** What is debatable: nothing is learnt from it, and it counts neither way. */
  allow: v.array(CheckName),
});
export type CorpusRow = v.InferOutput<typeof CorpusRow>;

/** One draft for the care guard: a cry for help, an urgent call, or one that only looks like it. */
export const CareRow = v.object({
  id: v.string(),
  kind: v.optional(v.string()),
  place: v.optional(v.string()),
  voice: v.optional(v.string()),
  text: v.string(),
  parent: v.optional(v.nullable(v.string())),
  care: v.nullable(v.picklist(['distress', 'urgent'])),
});
export type CareRow = v.InferOutput<typeof CareRow>;
