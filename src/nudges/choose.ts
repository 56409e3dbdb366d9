import type { Analysis } from '../analyzer/analyze.ts';
import type { CheckId, Finding, Letter, Mark, ReasonKey } from '../analyzer/finding.ts';
import type { Audience, DraftKind } from '../draft.ts';
import type { TextKey } from '../text.ts';
import { catalog, type Nudge } from './catalog.ts';
import type { Reminded } from './remind.ts';

/** What a question is about: a check, or a reminder of the person's own. */
export type AskedId = CheckId | `own/${string}`;

/** What stands in a draft and is asked about. */
interface Asked extends Mark {
  readonly check: AskedId;
  readonly letter: Letter | 'own';
}

/** What the person has said about being asked. */
export interface Wishes {
  readonly readiness?: 'reserved' | 'balanced' | 'thorough';
  /** Checks switched off. */
  readonly off?: readonly CheckId[];
  /** Checks let go for this one post. */
  readonly letGo?: readonly AskedId[];
  /** The person's own reminders whose words stand in the draft. */
  readonly reminded?: readonly Reminded[];
  /** How often a question has been asked before, so that the same words don't come twice in a row. */
  readonly times?: (check: CheckId) => number;
  readonly audience?: Audience | undefined;
  readonly kind?: DraftKind | undefined;
}

/** One question about a draft: what it is about, in which words, and why. */
export interface Question {
  readonly check: AskedId;
  /** The letter of THINK it is asked under; a reminder of one's own needs none. */
  readonly letter: Letter | 'own';
  readonly ask: TextKey;
  /** Where the question is the person's own: in these words, handed out by that organisation if by one. */
  readonly own?: { readonly question: string; readonly from?: string | undefined };
  readonly reason: ReasonKey;
  /** The strongest first. */
  readonly findings: readonly Asked[];
}

/** What to ask about one draft. */
export interface Review {
  /** At most three, the most serious first; none for most drafts. */
  readonly questions: readonly Question[];
  /** All findings of checks that speak at this readiness, in the order of the text. */
  readonly findings: readonly Finding[];
  /** Serious and sure enough to stop a send for. */
  readonly hold: boolean;
  /** A reminder that is to stop the send is among what it is stopped for: a person asked for that by name. */
  readonly byReminder: boolean;
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

const NOTHING: Review = { questions: [], findings: [], hold: false, byReminder: false };

/** The question of a reminder: of what a person asked for by name, every word that is met is sure. */
function questionOf({ reminder, spans }: Reminded): Question {
  const { id, question, from, acts } = reminder;
  const check = `own/${id}` as const;
  const reason = from === undefined ? 'reason_own' : 'reason_own_from';
  const findings = spans.map(
    (span) => ({ check, letter: 'own' as const, span, strength: acts === 'hold' ? 1 : 0.5, reason }) as const,
  );
  return { check, letter: 'own', ask: 'panel_own', own: { question, from }, reason, findings };
}

/** Chooses what to ask about an analysed draft. The same analysis and wishes always give the same review. */
export function choose(analysis: Analysis, wishes: Wishes): Review {
  if (analysis.care) return NOTHING;
  const { readiness = 'balanced', off = [], letGo = [], reminded = [], times = () => 0, audience, kind } = wishes;
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
  const own = reminded.map(questionOf).filter(({ check }) => !letGo.includes(check));
  if (findings.length + own.length === 0) return NOTHING;

  const open = catalog.flatMap((nudge) => {
    const heard = findings.filter((finding) => speaks(nudge, finding)).sort((a, b) => b.strength - a.strength);
    const [strongest] = heard;
    return strongest ? [{ nudge, heard, strongest }] : [];
  });
  // Nearness to its own hold line, not raw strength, says how serious a finding is among different checks.
  open.sort((a, b) => b.strongest.strength - b.nudge.hold - (a.strongest.strength - a.nudge.hold));
  const found = open.map(
    ({ nudge, heard, strongest }): Question => ({
      check: strongest.check,
      letter: strongest.letter,
      ask: nudge.ask[times(strongest.check) % nudge.ask.length] as TextKey,
      reason: strongest.reason,
      findings: heard,
    }),
  );
  // What a person asked to be asked comes first: nobody knows better what matters to them.
  const questions = [...own, ...found].slice(0, AT_MOST);
  const byReminder = reminded.some(({ reminder }) => reminder.acts === 'hold' && !letGo.includes(`own/${reminder.id}`));
  const hold =
    byReminder ||
    open.some(
      ({ nudge, strongest }) =>
        strongest.strength >= nudge.hold + shift && !(maybePrivate && FOR_AN_AUDIENCE.has(strongest.check)),
    );
  return { questions, findings, hold, byReminder };
}
