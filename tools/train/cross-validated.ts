import type { Analysis } from '../../src/analyzer/analyze.ts';
import { judgedBy } from '../../src/analyzer/analyze.ts';
import { careFor } from '../../src/analyzer/care.ts';
import { checks } from '../../src/analyzer/checks/index.ts';
import { FAINTEST } from '../../src/analyzer/faintest.ts';
import type { CheckId, Family } from '../../src/analyzer/finding.ts';
import { marksOf } from '../../src/analyzer/marksOf.ts';
import { type Judged, judge } from '../../src/analyzer/model/judge.ts';
import type { Weighing } from '../../src/analyzer/model/score.ts';
import type { CrossValidation } from '../evaluate/cross-validation.ts';
import { measure } from '../evaluate/measure.ts';
import { type HeardApart, weighingsFrom } from './weighings.ts';

/** The weighing of a third of the writers is learnt from the other two thirds. */
const PARTS = 3;

type Half = CrossValidation['by'];

function judgedAs(by: Half, { draft: { reading }, heard }: HeardApart, column: number, weighing: Weighing): Judged {
  const check = checks[column] as (typeof checks)[number];
  if (by === 'both') return judgedBy(check, reading, heard, weighing);
  if (by === 'rules') {
    const marks = marksOf(check, reading);
    return { strength: Math.max(0, ...marks.map(({ strength }) => strength)), marks };
  }
  if (reading.tiny || reading.language === 'other') return { strength: 0, marks: [] };
  return judge(check, reading, heard, FAINTEST, () => [], weighing);
}

function analysisOf(by: Half, one: HeardApart, weighings: readonly Weighing[]): Analysis {
  const { reading } = one.draft;
  const strengths = Object.fromEntries(checks.map(({ id }) => [id, 0])) as Record<CheckId, number>;
  const care = careFor(reading);
  if (care) return { findings: [], care, language: reading.language, strengths, good: [] };
  const findings = checks.flatMap(({ id, letter }, column) => {
    const { strength, marks } = judgedAs(by, one, column, weighings[column] as Weighing);
    strengths[id] = strength;
    return marks
      .filter((mark) => mark.strength >= FAINTEST)
      .map((mark) => ({ ...mark, check: id, family: id.split('/')[0] as Family, letter }));
  });
  return { findings, language: reading.language, strengths, good: [] };
}

/** What the analyzer makes of writers that neither the learnt part nor its weighing has seen, by itself and by halves. */
export function crossValidated(drafts: readonly HeardApart[]): CrossValidation[] {
  const files = [...new Set(drafts.map(({ draft }) => draft.file))];
  const partOf = (file: string) => files.indexOf(file) % PARTS;
  const weighings = Array.from({ length: PARTS }, (_, part) =>
    weighingsFrom(drafts.filter(({ draft }) => partOf(draft.file) !== part)),
  );
  const isFeed = (file: string) => file.startsWith('feeds');
  const kinds = {
    'drafts in pairs': drafts.filter(({ draft: { file, row } }) => !isFeed(file) && row.pair !== null),
    'feeds of invented authors': drafts.filter(({ draft: { file } }) => isFeed(file)),
    'all drafts': drafts,
  };
  return (['both', 'rules', 'examples'] as const).flatMap((by) =>
    Object.entries(kinds).map(([name, kept]): CrossValidation => {
      let at = 0;
      const figures = measure(
        // Pairs are known by their file: writers number their own.
        kept.map(({ draft: { file, row } }) => ({ ...row, pair: row.pair === null ? null : `${file} ${row.pair}` })),
        undefined,
        () => {
          const one = kept[at++] as HeardApart;
          return analysisOf(by, one, weighings[partOf(one.draft.file)] as readonly Weighing[]);
        },
      );
      const { micro, macroF1, clean, cleanLeftAlone, pairs, pairsOrdered } = figures;
      return {
        name,
        by,
        drafts: figures.drafts,
        precision: micro.precision,
        recall: micro.recall,
        f1: micro.f1,
        macroF1,
        clean,
        cleanLeftAlone,
        pairs,
        pairsOrdered,
        checks: Object.fromEntries(
          Object.entries(figures.checks).map(([check, { precision, recall, f1 }]) => [
            check,
            { precision, recall, f1 },
          ]),
        ),
      };
    }),
  );
}
