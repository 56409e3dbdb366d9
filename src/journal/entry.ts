import type { Letter } from '../analyzer/finding.ts';
import type { DraftKind } from '../draft.ts';

/** What a person did about what was asked, in the order in which it is told. */
export const DECISIONS = ['changed', 'posted', 'let-go', 'kept', 'nothing'] as const;

/**
 * What a person did: sent other words, posted these as they are, left the box without posting, kept the draft for
 * later; or nothing that is known of.
 */
export type Decision = (typeof DECISIONS)[number];

/** A question that was asked: the check that asked it, and its letter; a reminder of the person's own needs none. */
export interface AskedQuestion {
  readonly check: string;
  readonly letter: Letter | 'own';
}

/** One time that something was asked, and what became of it. */
export interface Entry {
  readonly id: string;
  /** When it was answered, in ms. */
  readonly time: number;
  /** The site's id; for a site that a person added, its host. */
  readonly site: string;
  readonly kind: DraftKind | null;
  readonly questions: readonly AskedQuestion[];
  readonly decision: Decision;
}

/** An entry with the draft's text, where the person wanted it kept. */
export interface EntryWithText extends Entry {
  readonly text: string | null;
}
