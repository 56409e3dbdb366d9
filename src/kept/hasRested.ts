import type { KeptDraft } from './kept.ts';

/** Whether a draft was to rest, and the time is over. */
export function hasRested({ until }: KeptDraft, at: number): boolean {
  return until !== undefined && until <= at;
}
