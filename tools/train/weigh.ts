/** Something seen of a check in a draft: the evidence, whether a careful reader spoke of it, and how much it counts. */
export interface Evidence {
  readonly values: readonly number[];
  readonly spoken: boolean;
  readonly counts: number;
}

const ROUNDS = 30;
const ENOUGH = 1e-9;

/** Solves a small system of linear equations by elimination; `rows` holds the right-hand side last and is used up. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    const pivot = rows[best] as number[];
    rows[best] = rows[column] as number[];
    rows[column] = pivot;
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const other = rows[row] as number[];
      const factor = (other[column] as number) / (pivot[column] as number);
      for (let at = column; at <= size; at += 1) other[at] = (other[at] as number) - factor * (pivot[at] as number);
    }
  }
  return rows.map((row, column) => (row[size] as number) / (row[column] as number));
}

/** How badly weights fit: the negative log likelihood and the pull towards the prior. */
function misfit(
  evidence: readonly Evidence[],
  weights: readonly number[],
  prior: readonly number[],
  pull: number,
): number {
  let sum = weights.reduce((total, weight, at) => total + pull * (weight - (prior[at] as number)) ** 2, 0);
  for (const { values, spoken, counts } of evidence) {
    const logOdds = values.reduce((total, value, at) => total + value * (weights[at] as number), 0);
    const signed = spoken ? -logOdds : logOdds;
    sum += counts * (signed > 0 ? signed + Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)));
  }
  return sum;
}

/**
 * Logistic regression of a few values by Newton's method, pulled towards `prior` with the force `pull`: what is known of
 * all checks together holds until a check's own evidence says otherwise. A step that fits worse is halved.
 */
export function weigh(evidence: readonly Evidence[], prior: readonly number[], pull: number): number[] {
  const size = prior.length;
  let weights = [...prior];
  let fit = misfit(evidence, weights, prior, pull);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows = weights.map((weight, at) => {
      const row = new Array<number>(size + 1).fill(0);
      row[at] = 2 * pull;
      row[size] = -2 * pull * (weight - (prior[at] as number));
      return row;
    });
    for (const { values, spoken, counts } of evidence) {
      const logOdds = values.reduce((sum, value, at) => sum + value * (weights[at] as number), 0);
      const probability = 1 / (1 + Math.exp(-logOdds));
      const error = counts * ((spoken ? 1 : 0) - probability);
      const spread = counts * probability * (1 - probability);
      for (let at = 0; at < size; at += 1) {
        const row = rows[at] as number[];
        row[size] = (row[size] as number) + error * (values[at] as number);
        for (let other = 0; other < size; other += 1)
          row[other] = (row[other] as number) + spread * (values[at] as number) * (values[other] as number);
      }
    }
    const change = solve(rows);
    let step = 1;
    let next = weights;
    let nextFit = fit;
    for (; step > 1e-6; step /= 2) {
      next = weights.map((weight, at) => weight + step * (change[at] as number));
      nextFit = misfit(evidence, next, prior, pull);
      if (nextFit <= fit) break;
    }
    if (nextFit > fit) break;
    const gained = fit - nextFit;
    weights = next;
    fit = nextFit;
    if (gained < ENOUGH) break;
  }
  return weights;
}
