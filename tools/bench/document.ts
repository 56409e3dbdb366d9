import { mkdirSync, writeFileSync } from 'node:fs';
import type { Curve, Figure } from './figure.ts';
import { type PlotOptions, plot } from './plot.ts';
import { reaches, shown, table } from './table.ts';

/** Everything that one run has measured, as docs/performance.json keeps it. */
export interface Result {
  readonly date: string;
  readonly machine: string;
  readonly load: string;
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

/** What is known of a target that isn't reached: of a figure by its id, or of all whose id ends so. */
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
  const late = aimed
    .filter((figure) => !reaches(figure))
    .map(({ id, name, spread, unit, target }) => {
      const aim = target && ('most' in target ? `≤ ${shown(target.most)}` : `≥ ${shown(target.least)}`);
      const known = missed.find((one) => one.id === id) ?? missed.find((one) => id.endsWith(`/${one.id}`));
      const why = known ? `\n  - Where it goes: ${known.profile}\n  - Tried: ${known.tried}` : '';
      return `- ${name}: ${shown(spread.median)} ${unit}, to be ${aim}${why}`;
    });
  const sections = (Object.keys(PARTS) as Figure['part'][]).flatMap((part) => {
    const some = figures.filter((figure) => figure.part === part);
    return some.length === 0 ? [] : [`## ${PARTS[part]}\n\n${table(some)}`];
  });
  const made = changes.map(({ what, id, before, after }) => `| ${what} | ${id} | ${before} | ${after} |`);
  const text = `# What it costs to have it installed

Written by \`npm run bench\`; \`performance.json\` has every figure. Times differ from machine to machine: what counts are the ratios (×), each of two things measured in turns in one run, as the median of the rounds with their quartiles.

- ${result.machine}
- ${result.date}; ${result.load}
- ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(' · ')}

${met} of ${aimed.length} targets are reached.${met < aimed.length ? ' Not yet:' : ''}

${late.join('\n')}

${pictures.join('\n\n')}

${sections.join('\n\n')}
${made.length === 0 ? '' : `\n## Made faster\n\n| what | figure | before | after |\n| --- | --- | --- | --- |\n${made.join('\n')}\n`}
## To be known

${notes.map((note) => `- ${note}`).join('\n')}
`;
  writeFileSync('docs/PERFORMANCE.md', text);
}
