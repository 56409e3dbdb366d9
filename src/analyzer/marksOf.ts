import { canJudge } from './canJudge.ts';
import type { Check } from './check.ts';
import { FAINTEST } from './faintest.ts';
import type { Mark } from './finding.ts';
import type { Reading } from './reading.ts';

/** Keeps the strongest of marks that overlap, clips them to the text, and puts them in order. */
function tidy(marks: readonly Mark[], length: number): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => b.strength - a.strength || a.span[0] - b.span[0])) {
    const span = [Math.max(0, mark.span[0]), Math.min(length, mark.span[1])] as const;
    if (span[0] >= span[1] || !(mark.strength >= FAINTEST)) continue;
    if (kept.some((other) => span[0] < other.span[1] && other.span[0] < span[1])) continue;
    kept.push({ ...mark, span, strength: Math.min(1, mark.strength) });
  }
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

/** What one check's rules mark in a reading, put in order. */
export function marksOf(check: Check, reading: Reading): Mark[] {
  return canJudge(check, reading) ? tidy([...check.find(reading)], reading.text.length) : [];
}
