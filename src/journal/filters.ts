import type { Decision, Entry } from './entry.ts';

/** Which entries to look at; what is undefined doesn't matter. */
export interface Filters {
  readonly site?: string | undefined;
  readonly check?: string | undefined;
  readonly decision?: Decision | undefined;
  /** From this time on, in ms. */
  readonly from?: number | undefined;
}

/** Whether an entry is one of those that are looked for. */
export function fits({ site, check, decision, from = 0 }: Filters, entry: Entry): boolean {
  return (
    entry.time >= from &&
    (site === undefined || entry.site === site) &&
    (decision === undefined || entry.decision === decision) &&
    (check === undefined || entry.questions.some((question) => question.check === check))
  );
}
