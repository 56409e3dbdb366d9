import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Cell } from './cells.ts';
import type { BrowserKind } from './driver.ts';

/** What a run proved in a browser: for each scenario the cells that held, by their names. */
export type Proven = Readonly<Record<string, readonly string[]>>;

/** Where runs leave what they proved; `npm run sites` takes it into docs/proven. */
const left = (kind: BrowserKind): string => fileURLToPath(new URL(`../../.cache/proven/${kind}.json`, import.meta.url));

/** What is written down in docs/proven of a browser. */
export const provenFile = (kind: BrowserKind): string =>
  fileURLToPath(new URL(`../../docs/proven/${kind}.json`, import.meta.url));

/** Reads what was proven, or nothing where no run has left anything. */
export function readProven(path: string): Proven {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Proven;
  } catch {
    return {};
  }
}

/** What runs in a browser left since it was last taken: the newest word on each scenario. */
export const lastProven = (kind: BrowserKind): Proven => readProven(left(kind));

/** Takes it away: it is written down elsewhere. */
export const takeProven = (kind: BrowserKind): void => rmSync(left(kind), { force: true });

/** Takes down cell by cell what a run proves. */
export interface ProofRecord {
  /** From now on nothing is proven of it but what this run proves. */
  begin(scenario: string): void;
  prove(scenario: string, cell: Cell): void;
  /** Leaves it for `npm run sites`; scenarios that weren't run keep what was said of them before. */
  leave(): void;
  readonly so: Proven;
}

/** A record of what a run is about to prove. Nothing is proven yet, but where a failed test is tried once more: the rest was proven just before. */
export function startRecord(kind: BrowserKind): ProofRecord {
  const before = process.env.AGAIN ? lastProven(kind) : {};
  const cells = new Map(Object.entries(before).map(([name, proven]) => [name, new Set(proven as readonly Cell[])]));
  const so = (): Proven => Object.fromEntries([...cells].map(([name, proven]) => [name, [...proven].sort()]));
  return {
    begin: (scenario) => {
      cells.set(scenario, new Set());
    },
    prove: (scenario, cell) => cells.get(scenario)?.add(cell),
    leave: () => {
      const path = left(kind);
      mkdirSync(new URL('.', `file://${path}`), { recursive: true });
      writeFileSync(path, `${JSON.stringify({ ...lastProven(kind), ...so() }, null, 2)}\n`);
    },
    get so() {
      return so();
    },
  };
}
