import type { Analysis } from '../analyzer/analyze.ts';
import type { CheckId, Finding, Letter, ReasonKey } from '../analyzer/finding.ts';
import type { Audience, DraftKind } from '../draft.ts';
import type { TextKey } from '../text.ts';
import { catalog, type Nudge } from './catalog.ts';

/** What the person has said about being asked. */
export interface Wishes {
  readonly readiness?: 'reserved' | 'balanced' | 'thorough';
  /** Checks switched off. */
  readonly off?: readonly CheckId[];
  /** Checks let go for this one post. */
  readonly letGo?: readonly CheckId[];
  /** How often a question has been asked before, so that the same words don't come twice in a row. */
  readonly times?: (check: CheckId) => number;
  readonly audience?: Audience | undefined;
  readonly kind?: DraftKind | undefined;
}

/** One question about a draft: what it is about, in which words, and why. */
export interface Question {
  readonly check: CheckId;
  readonly letter: Letter;
  readonly ask: TextKey;
  readonly reason: ReasonKey;
  /** The strongest first. */
  readonly findings: readonly Finding[];
}

/** What to ask about one draft. */
export interface Review {
  /** At most three, the most serious first; none for most drafts. */
  readonly questions: readonly Question[];
  /** All findings that speak at this readiness, in the order of the text. */
  readonly findings: readonly Finding[];
  /** Serious and sure enough to stop a send for. */
  readonly hold: boolean;
}

/** More than three questions at once are a lecture. */
const AT_MOST = 3;

/** How far the floors move with the setting. */
const SHIFT = { reserved: 0.15, balanced: 0, thorough: -0.2 } as const;

/** Questions about how a post sits with readers: between two people these are nobody's business but theirs. */
const FOR_AN_AUDIENCE: ReadonlySet<CheckId> = new Set([
  'generous/self-promotion',
  'generous/bragging',
  'generous/charity-crowing',
  'generous/engagement-bait',
  'generous/attention-stuffing',
  'aware/unexplained-jargon',
  'aware/one-way',
  'aware/hard-to-read',
]);

const NOTHING: Review = { questions: [], findings: [], hold: false };

/** Chooses what to ask about an analysed draft. The same analysis and wishes always give the same review. */
export function choose(analysis: Analysis, wishes: Wishes): Review {
  if (analysis.care) return NOTHING;
  const { readiness = 'balanced', off = [], letGo = [], times = () => 0, audience, kind } = wishes;
  const shift = SHIFT[readiness];
  const silent = (check: CheckId) =>
    off.includes(check) || letGo.includes(check) || (audience === 'person' && FOR_AN_AUDIENCE.has(check));
  // Whether a message goes to one person or to a room is not always shown: then a hint is enough.
  const maybePrivate = kind === 'message' && audience === undefined;
  const speaks = (nudge: Nudge, finding: Finding) =>
    nudge.hears.includes(finding.check) && finding.strength >= nudge.floor + shift;
  const findings = analysis.findings.filter(
    (finding) => !silent(finding.check) && catalog.some((nudge) => speaks(nudge, finding)),
  );
  if (findings.length === 0) return NOTHING;

  const open = catalog.flatMap((nudge) => {
    const own = findings.filter((finding) => speaks(nudge, finding)).sort((a, b) => b.strength - a.strength);
    const [strongest] = own;
    return strongest ? [{ nudge, own, strongest }] : [];
  });
  // Nearness to its own hold line, not raw strength, says how serious a finding is among different checks.
  open.sort((a, b) => b.strongest.strength - b.nudge.hold - (a.strongest.strength - a.nudge.hold));
  const questions = open.slice(0, AT_MOST).map(
    ({ nudge, own, strongest }): Question => ({
      check: strongest.check,
      letter: strongest.letter,
      ask: nudge.ask[times(strongest.check) % nudge.ask.length] as TextKey,
      reason: strongest.reason,
      findings: own,
    }),
  );
  const hold = open.some(
    ({ nudge, strongest }) =>
      strongest.strength >= nudge.hold + shift && !(maybePrivate && FOR_AN_AUDIENCE.has(strongest.check)),
  );
  return { questions, findings, hold };
}
