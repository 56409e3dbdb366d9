/** A change that no test noticed, with the words it stands for, as far as they are needed to know it again. */
export interface Survivor {
  readonly code: string;
  readonly becomes: string;
  readonly line: number;
}

/** What trying a file has left: how many changes, how many of them a test noticed, and those that none did. */
export interface Result {
  readonly path: string;
  readonly changes: number;
  readonly noticed: number;
  readonly survivors: readonly Survivor[];
}
