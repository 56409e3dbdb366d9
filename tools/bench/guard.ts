import { existsSync, readFileSync } from 'node:fs';
import type { Figure, Measured } from './figure.ts';
import { measureAnalysis } from './measureAnalysis.ts';
import { measureSize } from './measureSize.ts';
import { shown, table } from './table.ts';

/** How far a ratio may grow beyond what is kept before it counts as a fault: machines and their moods differ. */
const MARGIN = 3;

/** The figures that are kept in docs/performance.json, by their id. */
function keptFigures(): ReadonlyMap<string, number> {
  if (!existsSync('docs/performance.json')) return new Map();
  const { analysis, size } = JSON.parse(readFileSync('docs/performance.json', 'utf8')) as Readonly<
    Record<'analysis' | 'size', Measured | undefined>
  >;
  const figures = [...(analysis?.figures ?? []), ...(size?.figures ?? [])];
  return new Map(figures.map(({ id, spread }) => [id, spread.median]));
}

/** What a figure may not exceed; undefined where nothing is known to compare it with. */
function limitOf({ id, unit, target }: Figure, kept: ReadonlyMap<string, number>): number | undefined {
  const most = target && 'most' in target ? target.most : undefined;
  // Bytes are the same everywhere.
  if (unit === 'kB') return most;
  if (unit !== '×') return undefined;
  const before = kept.get(id);
  return before === undefined ? undefined : MARGIN * Math.max(before, most ?? 0);
}

/** The quick form: measures a little, and says whether every ratio stands within a generous margin of the kept one. */
export async function guard(): Promise<boolean> {
  const measured = [await measureAnalysis(true), measureSize()];
  const figures = measured.flatMap((part) => part.figures);
  const kept = keptFigures();
  console.log(table(figures));
  let fine = true;
  for (const figure of figures) {
    const limit = limitOf(figure, kept);
    // The better quartile, so that one slow moment of the machine is no fault.
    if (limit === undefined || figure.spread.low <= limit) continue;
    fine = false;
    console.error(
      `${figure.name}: ${shown(figure.spread.low)} ${figure.unit} is more than the ${shown(limit)} that is allowed. Look at what has become slower (docs/PERFORMANCE.md has the last whole run), or run \`npm run bench -- analysis\` where it is meant.`,
    );
  }
  return fine;
}
