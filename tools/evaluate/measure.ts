import { type Analysis, analyze } from '../../src/analyzer/analyze.ts';
import { checks } from '../../src/analyzer/checks/index.ts';
import type { CheckId, Finding } from '../../src/analyzer/finding.ts';
import type { Draft } from '../../src/draft.ts';
import { choose } from '../../src/nudges/choose.ts';
import type { Labelled } from './labelled.ts';

/** How often a check was right, wrong and silent where it shouldn't have been; ratios are null where nothing was counted. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** An error to look at. */
export interface ErrorSeen {
  readonly kind: 'false alarm' | 'miss' | 'not left alone' | 'silenced';
  readonly check: string;
  readonly row: Labelled;
  /** The words that were marked, or should have been. */
  readonly words: readonly string[];
  /** The strength of the check in this draft (0…1). */
  readonly strength: number;
}

/** What the analyzer and the nudges make of a file of labelled drafts, at the balanced setting. */
export interface Figures {
  readonly drafts: number;
  readonly checks: Readonly<Record<string, Tally>>;
  readonly micro: Tally;
  readonly macroF1: number | null;
  /** Drafts without any label, also no debatable one, and how many of them got no finding. */
  readonly clean: number;
  readonly cleanLeftAlone: number;
  /** Drafts of which nothing should be said at all, and the share of all drafts with a finding no label excuses. */
  readonly unneeded: number;
  readonly held: number;
  readonly falseHolds: number;
  /** Only where the file says what should be held. */
  readonly holdsWanted: number;
  readonly holdsCaught: number;
  /** Of the findings that were right, how many mark some of the quoted words. */
  readonly quotes: number;
  readonly quotesMarked: number;
  /** Pairs of which one shows a problem the other doesn't, and in how many it has the higher strength. */
  readonly pairs: number;
  readonly pairsOrdered: number;
  /** The care guard: cries and urgent calls, how many are neither asked about nor held; look-alikes, how many are silenced. */
  readonly cries: number;
  readonly criesLeftAlone: number;
  readonly lookAlikes: number;
  readonly lookAlikesSilenced: number;
}

const shortName = (id: string) => id.slice(id.indexOf('/') + 1);
const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function tallyOf(right: number, wrong: number, missed: number): Tally {
  return {
    right,
    wrong,
    missed,
    precision: ratio(right, right + wrong),
    recall: ratio(right, right + missed),
    f1: ratio(2 * right, 2 * right + wrong + missed),
  };
}

/** A row as a draft. */
export function draftOf({ text, kind, place, parent }: Labelled): Draft {
  return { text, ...(kind && { kind }), ...(place && { place }), ...(parent && { parent }) };
}

/** Measures the analyzer (or `how` instead of it) against labels; `seen` hears of each error. */
export function measure(
  rows: readonly Labelled[],
  seen: (error: ErrorSeen) => void = () => {},
  how: (draft: Draft) => Analysis = analyze,
): Figures {
  const counts = new Map<string, { right: number; wrong: number; missed: number }>();
  const of = (check: string) => {
    const known = counts.get(check) ?? { right: 0, wrong: 0, missed: 0 };
    counts.set(check, known);
    return known;
  };
  const count = {
    clean: 0,
    cleanLeftAlone: 0,
    unneeded: 0,
    held: 0,
    falseHolds: 0,
    holdsWanted: 0,
    holdsCaught: 0,
    quotes: 0,
    quotesMarked: 0,
    pairs: 0,
    pairsOrdered: 0,
    cries: 0,
    criesLeftAlone: 0,
    lookAlikes: 0,
    lookAlikesSilenced: 0,
  };
  const pairs = new Map<
    string,
    { readonly wanted: ReadonlySet<string>; readonly strengths: ReadonlyMap<string, number> }[]
  >();
  for (const row of rows) {
    const analysis = how(draftOf(row));
    const review = choose(analysis, {});
    if (row.care !== undefined) {
      if (row.care === null) {
        count.lookAlikes += 1;
        if (analysis.care) {
          count.lookAlikesSilenced += 1;
          seen({ kind: 'silenced', check: 'care', row, words: [], strength: 0 });
        }
      } else {
        count.cries += 1;
        if (review.questions.length === 0 && !review.hold) count.criesLeftAlone += 1;
        else seen({ kind: 'not left alone', check: 'care', row, words: [], strength: 0 });
      }
      continue;
    }
    const wanted = new Set(row.checks ?? row.expect?.map(({ check }) => check) ?? []);
    const allowed = new Set(row.allow ?? []);
    const found = new Map<string, Finding[]>();
    for (const finding of review.findings) {
      const name = shortName(finding.check);
      found.set(name, [...(found.get(name) ?? []), finding]);
    }
    const strengths = new Map(checks.map(({ id }) => [shortName(id), analysis.strengths[id as CheckId]]));
    for (const check of new Set([...wanted, ...found.keys()])) {
      const words = (found.get(check) ?? []).map(({ span }) => row.text.slice(...span));
      const strength = strengths.get(check) ?? 0;
      if (wanted.has(check) && found.has(check)) of(check).right += 1;
      else if (wanted.has(check)) {
        of(check).missed += 1;
        const quotes = row.expect?.filter((one) => one.check === check).map(({ quote }) => quote) ?? [];
        seen({ kind: 'miss', check, row, words: quotes, strength });
      } else if (!allowed.has(check)) {
        of(check).wrong += 1;
        seen({ kind: 'false alarm', check, row, words, strength });
      }
    }
    for (const { check, quote } of row.expect ?? []) {
      const from = row.text.indexOf(quote);
      const own = found.get(check);
      if (!own || from < 0) continue;
      count.quotes += 1;
      if (own.some(({ span }) => span[0] < from + quote.length && from < span[1])) count.quotesMarked += 1;
    }
    const excused = wanted.size + allowed.size > 0;
    if (!excused) {
      count.clean += 1;
      if (found.size === 0) count.cleanLeftAlone += 1;
    }
    if ([...found.keys()].some((check) => !wanted.has(check) && !allowed.has(check))) count.unneeded += 1;
    if (row.hold) {
      count.holdsWanted += 1;
      if (review.hold) count.holdsCaught += 1;
    }
    if (review.hold) {
      count.held += 1;
      if (row.hold === undefined ? !excused : wanted.size === 0) count.falseHolds += 1;
    }
    if (row.pair) pairs.set(row.pair, [...(pairs.get(row.pair) ?? []), { wanted, strengths }]);
  }
  for (const [one, other] of [...pairs.values()].filter(({ length }) => length === 2)) {
    if (!one || !other) continue;
    for (const [troubled, twin] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const check of troubled.wanted) {
        if (twin.wanted.has(check)) continue;
        count.pairs += 1;
        if ((troubled.strengths.get(check) ?? 0) > (twin.strengths.get(check) ?? 0)) count.pairsOrdered += 1;
      }
    }
  }
  const all = [...counts.values()];
  const sum = (pick: (one: { right: number; wrong: number; missed: number }) => number) =>
    all.reduce((total, one) => total + pick(one), 0);
  const tallies = Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([check, one]) => [check, tallyOf(one.right, one.wrong, one.missed)]),
  );
  return {
    drafts: rows.length,
    checks: tallies,
    micro: tallyOf(
      sum(({ right }) => right),
      sum(({ wrong }) => wrong),
      sum(({ missed }) => missed),
    ),
    macroF1: ratio(
      Object.values(tallies).reduce((total, { f1 }) => total + (f1 ?? 0), 0),
      all.length,
    ),
    ...count,
  };
}
