import { analyze } from '../../src/analyzer/analyze.ts';
import { checks } from '../../src/analyzer/checks/index.ts';
import { choose } from '../../src/nudges/choose.ts';
import type { Labelled } from './labelled.ts';
import { draftOf } from './measure.ts';

/** How well some checks stand for a foreign label of 0 or 1. */
export interface GoldFigures {
  readonly drafts: number;
  readonly positive: number;
  readonly checks: readonly string[];
  /** Of what is told at the balanced setting. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly macroF1: number;
  /** Of a strength of a half and more: as likely as not. */
  readonly evenF1: number;
  readonly evenMacroF1: number;
  /** Of the strengths, whatever the threshold. */
  readonly areaUnderCurve: number;
  readonly averagePrecision: number;
}

const shortName = (id: string) => id.slice(id.indexOf('/') + 1);

function f1Of(right: number, wrong: number, missed: number): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

/** Precision, recall, F1 of the label and its mean with that of the other. */
function scoresOf(told: readonly boolean[], gold: readonly boolean[]) {
  const count = (one: boolean, other: boolean) => told.filter((each, at) => each === one && gold[at] === other).length;
  const [right, wrong, missed, quiet] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const f1 = f1Of(right, wrong, missed);
  return {
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
    f1,
    macroF1: (f1 + f1Of(quiet, missed, wrong)) / 2,
  };
}

/** The chance that a positive is stronger than a negative, ties counting half. */
function areaUnderCurve(strengths: readonly number[], gold: readonly boolean[]): number {
  const order = strengths.map((strength, at) => ({ strength, gold: gold[at] })).sort((a, b) => a.strength - b.strength);
  let ranks = 0;
  let positive = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.strength === order[from]?.strength) to += 1;
    for (let at = from; at < to; at += 1) {
      if (!order[at]?.gold) continue;
      positive += 1;
      ranks += (from + to + 1) / 2;
    }
    from = to;
  }
  return (ranks - (positive * (positive + 1)) / 2) / (positive * (order.length - positive) || 1);
}

function averagePrecision(strengths: readonly number[], gold: readonly boolean[]): number {
  const order = strengths.map((strength, at) => ({ strength, gold: gold[at] })).sort((a, b) => b.strength - a.strength);
  let right = 0;
  let sum = 0;
  for (const [at, one] of order.entries()) {
    if (!one.gold) continue;
    right += 1;
    sum += right / (at + 1);
  }
  return sum / (right || 1);
}

/** Measures how well the strongest of the named checks stands for the `gold` of each row. */
export function measureGold(rows: readonly Labelled[], names: readonly string[]): GoldFigures {
  const ids = checks.map(({ id }) => id).filter((id) => names.includes(shortName(id)));
  const gold = rows.map((row) => row.gold === 1);
  const told: boolean[] = [];
  const strengths: number[] = [];
  for (const row of rows) {
    const analysis = analyze(draftOf(row));
    told.push(choose(analysis, {}).findings.some(({ check }) => ids.includes(check)));
    strengths.push(Math.max(...ids.map((id) => analysis.strengths[id])));
  }
  const even = scoresOf(
    strengths.map((strength) => strength >= 0.5),
    gold,
  );
  return {
    drafts: rows.length,
    positive: gold.filter(Boolean).length,
    checks: names,
    ...scoresOf(told, gold),
    evenF1: even.f1,
    evenMacroF1: even.macroF1,
    areaUnderCurve: areaUnderCurve(strengths, gold),
    averagePrecision: averagePrecision(strengths, gold),
  };
}
