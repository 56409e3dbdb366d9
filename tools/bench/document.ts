import { mkdirSync, writeFileSync } from 'node:fs';
import type { Curve, Figure } from './figure.ts';
import { type PlotOptions, plot } from './plot.ts';
import { reaches, shown, table } from './table.ts';

/** Everything that one run has measured, as docs/performance.json keeps it. */
export interface Result {
  /** Which parts were measured when, where, and beside how much else. */
  readonly runs: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
  readonly figures: readonly Figure[];
  readonly curves: readonly Curve[];
  readonly notes: readonly string[];
}

/** A thing that was made faster, with what it was before. */
export interface Change {
  /** What was done, in a sentence. */
  readonly what: string;
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** What is known of a target that isn't reached: of all figures whose id begins or ends so. */
export interface Missed {
  readonly id: string;
  readonly profile: string;
  readonly tried: string;
}

const PARTS: Readonly<Record<Figure['part'], string>> = {
  analysis: 'Analysis',
  growth: 'Growth',
  page: 'On the page',
  size: 'Size and start',
  journal: 'The journal',
};

const PLOTS: Readonly<Record<Curve['plot'], PlotOptions>> = {
  length: { title: 'Time against length', across: 'characters', up: 'µs of processor time a draft', log: true },
  composers: { title: 'Time against compose boxes', across: 'boxes on the page', up: 'ms', log: false },
  sites: { title: 'Start against sites added', across: 'sites added', up: 'ms', log: false },
  typing: { title: 'From key to paint', across: 'percentile of the keys', up: 'ms', log: false },
  journal: { title: "The journal's page", across: 'entries', up: 'ms until it stands there', log: true },
};

/** Writes docs/PERFORMANCE.md and its plots. */
export function document(result: Result, changes: readonly Change[], missed: readonly Missed[]): void {
  const { figures, curves, notes, versions } = result;
  mkdirSync('docs/performance', { recursive: true });
  const pictures = (Object.keys(PLOTS) as Curve['plot'][]).flatMap((name) => {
    const drawn = curves.filter((curve) => curve.plot === name && curve.points.length > 1);
    if (drawn.length === 0) return [];
    writeFileSync(`docs/performance/${name}.svg`, plot(drawn, PLOTS[name]));
    return [`![${PLOTS[name].title}](performance/${name}.svg)`];
  });
  const aimed = figures.filter((figure) => figure.target);
  const met = aimed.filter((figure) => reaches(figure)).length;
  // What is known of several is said once, under the last of them.
  const late = new Map<Missed | undefined, string[]>();
  for (const { id, name, spread, unit, target } of aimed.filter((figure) => !reaches(figure))) {
    const aim = target && ('most' in target ? `≤ ${shown(target.most)}` : `≥ ${shown(target.least)}`);
    const known = missed.find((one) => id.startsWith(one.id) || id.endsWith(`/${one.id}`));
    late.set(known, [...(late.get(known) ?? []), `- ${name}: ${shown(spread.median)} ${unit}, to be ${aim}`]);
  }
  const unreached = [...late].flatMap(([known, lines]) => [
    ...lines,
    ...(known ? [`  - Where it goes: ${known.profile}`, `  - Tried: ${known.tried}`] : []),
  ]);
  const sections = (Object.keys(PARTS) as Figure['part'][]).flatMap((part) => {
    const some = figures.filter((figure) => figure.part === part);
    return some.length === 0 ? [] : [`## ${PARTS[part]}\n\n${table(some)}`];
  });
  const made = changes.map(({ what, id, before, after }) => `| ${what} | ${id} | ${before} | ${after} |`);
  const text = `# What it costs to have it installed

Written by \`npm run bench\`; \`performance.json\` has every figure. Times differ from machine to machine: what counts are the ratios (×), each of two things measured in turns in one run, as the median of the rounds with their quartiles.

${result.runs.map((run) => `- ${run}`).join('\n')}
- ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(' · ')}

${met} of ${aimed.length} targets are reached.${met < aimed.length ? ' Not yet:' : ''}

${unreached.join('\n')}

${pictures.join('\n\n')}

${sections.join('\n\n')}
${made.length === 0 ? '' : `\n## Made faster\n\n| what | figure | before | after |\n| --- | --- | --- | --- |\n${made.join('\n')}\n`}
## To be known

${notes.map((note) => `- ${note}`).join('\n')}
`;
  writeFileSync('docs/PERFORMANCE.md', text);
}
