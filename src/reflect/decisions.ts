import type { Decision } from '../journal/entry.ts';
import type { TextKey } from '../text.ts';

/** What each decision is called. */
export const decisions: Readonly<Record<Decision, TextKey>> = {
  changed: 'journal_changed',
  posted: 'journal_posted',
  'let-go': 'journal_let_go',
  kept: 'journal_kept',
  nothing: 'journal_nothing',
};
