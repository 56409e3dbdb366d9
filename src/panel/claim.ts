import type { AskedId, Question } from '../nudges/choose.ts';

/** What these ask about can be looked up by anybody. */
const CLAIMS: ReadonlySet<AskedId> = new Set([
  'reliable/unsourced-claim',
  'reliable/hearsay',
  'reliable/vague-authority',
  'reliable/overclaim',
  'reliable/pass-it-on',
]);

/** The longest search, in UTF-16 units: more words find less. */
const LONGEST = 160;

/** The sentence of a draft that a question about a claim is about, as one would search for it; undefined for other questions. */
export function claimIn(draft: string, { check, findings }: Question): string | undefined {
  const [from, to] = findings[0]?.span ?? [0, 0];
  if (!CLAIMS.has(check) || to === 0) return undefined;
  // Split, not matched up to the end: `[^.!?\n]*$` takes quadratic time.
  const before =
    draft
      .slice(Math.max(0, from - LONGEST), from)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  const after = draft.slice(to, to + LONGEST).split(/[.!?\n]/)[0] ?? '';
  const sentence = (before + draft.slice(from, to) + after).replace(/\s+/g, ' ').trim();
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).replace(/\s\S*$/, '')}`;
}
