import type { Figure } from './figure.ts';

/** A value as a person reads it: three digits, no more. */
export const shown = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  if (value !== 0 && Math.abs(value) < 0.001) return value.toExponential(1);
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 4 });
};

/** Whether a figure reaches its target; undefined where it has none. */
export function reaches({ spread, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  return 'most' in target ? spread.median <= target.most : spread.median >= target.least;
}

/** Figures as a table in Markdown, which a terminal can show as well. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, unit, spread, target } = figure;
    const value = `${shown(spread.median)} ${unit}`;
    const between = spread.count > 1 ? `${shown(spread.low)}–${shown(spread.high)}` : '';
    const aim = !target ? '' : 'most' in target ? `≤ ${shown(target.most)}` : `≥ ${shown(target.least)}`;
    const met = reaches(figure);
    return [name, value, between, String(spread.count), aim, met === undefined ? '' : met ? 'yes' : '**not yet**'];
  });
  const head = ['what', 'median', 'quartiles', 'times', 'target', 'reached'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
