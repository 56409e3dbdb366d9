import { type Analysis, analyze } from '../../src/analyzer/analyze.ts';
import { careFor } from '../../src/analyzer/care.ts';
import type { Check } from '../../src/analyzer/check.ts';
import { checks } from '../../src/analyzer/checks/index.ts';
import { FAINTEST } from '../../src/analyzer/faintest.ts';
import type { CheckId, Family, Mark } from '../../src/analyzer/finding.ts';
import { marksOf } from '../../src/analyzer/marksOf.ts';
import { hearReading, judge } from '../../src/analyzer/model/judge.ts';
import { type Reading, read } from '../../src/analyzer/reading.ts';
import type { Draft } from '../../src/draft.ts';

function analyzeWith(draft: Draft, marksBy: (check: Check, reading: Reading) => readonly Mark[]): Analysis {
  const reading = read(draft);
  const care = careFor(reading);
  const strengths = Object.fromEntries(checks.map(({ id }) => [id, 0])) as Record<CheckId, number>;
  if (care) return { findings: [], care, language: reading.language, strengths, good: [] };
  const findings = checks.flatMap((check) =>
    marksBy(check, reading).map((mark) => {
      strengths[check.id] = Math.max(strengths[check.id], mark.strength);
      return { ...mark, check: check.id, family: check.id.split('/')[0] as Family, letter: check.letter };
    }),
  );
  return { findings, language: reading.language, strengths, good: [] };
}

/** The analyzer as it is, and its two halves by themselves, to see what each brings. */
export const analyzeBy = {
  both: analyze,
  rules: (draft: Draft) => analyzeWith(draft, marksOf),
  examples: (draft: Draft) =>
    analyzeWith(draft, (check, reading) =>
      reading.tiny || reading.language === 'other'
        ? []
        : judge(check, reading, hearReading(reading), FAINTEST, () => []).marks,
    ),
} as const;
