import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../src/analyzer/analyze.ts';
import { corpus } from './corpus.ts';
import { drafts } from './drafts.ts';
import { faultIn } from './faultIn.ts';
import { longDrafts } from './longDrafts.ts';

/** What a run has come to, kept after each piece so that it can be stopped and gone on with. */
export interface Tally {
  drafts: number;
  characters: number;
  longest: number;
  /** Seconds of computing. */
  seconds: number;
  faults: string[];
}

/** How a run is begun. */
export interface Run {
  readonly seed: number;
  readonly drafts: number;
  /** Where the tally is kept. */
  readonly tally: string;
}

/** Drafts between two looks at whether to stop. */
const PIECE = 1000;
const FRESH: Tally = { drafts: 0, characters: 0, longest: 0, seconds: 0, faults: [] };

/** Where a run of this seed stands. */
export function tallyAt(file: string): Tally {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    return { ...FRESH, faults: [] };
  }
}

const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Throws drafts at the analyzer, a piece at a time, until there have been enough, something fails, or somebody stops it. */
export async function attack(run: Run, stopped: () => boolean, told: (tally: Tally) => void): Promise<Tally> {
  const tally = tallyAt(run.tally);
  const any = drafts(corpus());
  mkdirSync(dirname(run.tally), { recursive: true });
  while (tally.drafts < run.drafts && tally.faults.length === 0 && !stopped()) {
    const seed = run.seed + tally.drafts / PIECE;
    const from = computed();
    const result = fc.check(
      fc.property(any, (draft) => {
        tally.characters += draft.text.length;
        tally.longest = Math.max(tally.longest, draft.text.length);
        const fault = faultIn(draft);
        if (fault) throw new Error(fault);
      }),
      { seed, numRuns: PIECE },
    );
    if (result.failed)
      tally.faults.push(
        `seed ${seed}, path ${result.counterexamplePath}: ${JSON.stringify(result.counterexample?.[0])}: ${String((result.errorInstance as Error | undefined)?.message).slice(0, 600)}`,
      );
    tally.drafts += PIECE;
    tally.seconds += computed() - from;
    writeFileSync(run.tally, JSON.stringify(tally));
    told(tally);
    // Ctrl-C is heard between two pieces.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return tally;
}

/** How long drafts of one length took, in ms of computing. */
export interface Series {
  readonly length: number;
  readonly drafts: number;
  readonly median: number;
  readonly slowest: number;
  readonly made: string;
}

/** Times drafts of one length. What other programs do meanwhile isn't counted; each is read twice, the quicker counts. */
export async function time(
  length: number,
  seed: number,
  stopped: () => boolean,
  told: (line: string) => void,
): Promise<Series> {
  const times: { readonly took: number; readonly made: string }[] = [];
  for (const { text, made } of longDrafts(corpus(), length, seed)) {
    if (stopped()) break;
    let took = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 2; turn += 1) {
      const from = computed();
      void analyze({ text }).good;
      took = Math.min(took, (computed() - from) * 1000);
    }
    times.push({ took, made });
    told(`${times.length} drafts of ${length} characters, the last in ${took.toFixed(0)} ms`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  times.sort((a, b) => a.took - b.took);
  const last = times.at(-1);
  return {
    length,
    drafts: times.length,
    median: times[Math.floor(times.length / 2)]?.took ?? 0,
    slowest: last?.took ?? 0,
    made: last?.made ?? '',
  };
}
