import { type Analysis, analyze } from '../../src/analyzer/analyze.ts';
import { checks } from '../../src/analyzer/checks/index.ts';
import { FAINTEST } from '../../src/analyzer/faintest.ts';
import type { Span } from '../../src/analyzer/finding.ts';
import type { Draft } from '../../src/draft.ts';
import { choose } from '../../src/nudges/choose.ts';

const within = ([from, to]: Span, { length }: string): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= length;

/** All that an analysis says, as one string: two answers are the same when these are. */
const written = (analysis: Analysis): string => JSON.stringify({ ...analysis, good: analysis.good });

function faultOf({ text, audience, kind }: Draft, analysis: Analysis): string | undefined {
  const { findings, care, good, strengths } = analysis;
  if (care && findings.length + good.length > 0) return 'asks although nothing may be asked';
  for (const { span, strength, check } of findings) {
    if (!within(span, text)) return `marks outside of the text: ${check} ${span.join('–')} of ${text.length}`;
    if (!(strength >= FAINTEST && strength <= 1)) return `a strength out of bounds: ${check} ${strength}`;
  }
  for (const { kind, span } of good)
    if (!within(span, text)) return `praise outside of the text: ${kind} ${span.join('–')}`;
  for (const { id } of checks) {
    if (!(strengths[id] >= 0 && strengths[id] <= 1)) return `a strength out of bounds: ${id} ${strengths[id]}`;
    const own = findings.filter(({ check }) => check === id);
    if (own.some(({ span }, index) => index > 0 && span[0] < (own[index - 1]?.span[1] ?? 0)))
      return `marks that overlap: ${id}`;
  }
  if (findings.some(({ span }, index) => index > 0 && span[0] < (findings[index - 1]?.span[0] ?? 0)))
    return 'marks out of order';
  const { questions } = choose(analysis, { audience, kind, readiness: 'thorough' });
  return questions.length > 3 ? 'more than three questions' : undefined;
}

let before: { readonly draft: Draft; readonly said: string } | undefined;

/**
 * What is wrong with the analyzer's answer to a draft, in a sentence; undefined where all holds. Each draft is asked
 * about again after the next one: an answer that depends on what was read before it would differ.
 */
export function faultIn(draft: Draft): string | undefined {
  const analysis = analyze(draft);
  const said = written(analysis);
  const fault = faultOf(draft, analysis);
  const last = before;
  before = { draft, said };
  if (fault) return fault;
  if (last && written(analyze(last.draft)) !== last.said)
    return `answers differently the second time: ${JSON.stringify(last.draft)} before this draft`;
  return undefined;
}
