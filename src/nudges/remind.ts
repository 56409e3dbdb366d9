import type { Span } from '../analyzer/finding.ts';
import type { Draft, DraftKind } from '../draft.ts';
import { type Phrase, phrasesIn, type Token, tokensOf } from './phrase.ts';
import { placesOf } from './placesOf.ts';

/** What a person, or their organisation, wants to be asked when certain words are written. */
export interface Reminder {
  readonly id: string;
  /** Phrases with commas between them; `phrasesIn` reads them. */
  readonly words: string;
  /** The question, in the person's own words. */
  readonly question: string;
  /** The ids of the sites where it speaks; on all where there are none. */
  readonly sites: readonly string[];
  /** The kinds of drafts of which it speaks; of all where there are none. */
  readonly kinds: readonly DraftKind[];
  /** Whether it shows as a hint, or stops the send as well. */
  readonly acts: 'hint' | 'hold';
  /** The organisation that handed it out. */
  readonly from?: string;
}

/** A reminder whose words stand in a draft, and where. */
export interface Reminded {
  readonly reminder: Reminder;
  readonly spans: readonly Span[];
}

/** How much of a draft is looked through, in UTF-16 units: as much as the analyzer reads. */
const LONGEST = 40_000;

const read = new WeakMap<Reminder, readonly Phrase[]>();
function phrasesOf(reminder: Reminder): readonly Phrase[] {
  const known = read.get(reminder);
  if (known) return known;
  const phrases = phrasesIn(reminder.words);
  const list = 'mistake' in phrases ? [] : phrases;
  read.set(reminder, list);
  return list;
}

/** Where a place or a kind isn't known, nothing tells that the reminder isn't meant. */
const isFor = ({ sites, kinds }: Reminder, { place, kind }: Draft) =>
  (sites.length === 0 || place === undefined || sites.includes(place)) &&
  (kinds.length === 0 || kind === undefined || kinds.includes(kind));

/** Lines that repeat what somebody else wrote are blanked: the words there are not the writer's. */
const ownWords = (text: string) => text.replace(/^[ \t]*>.*$/gm, (line) => ' '.repeat(line.length));

function inOrder(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}

/** The reminders whose words stand in a draft, in their order. Pure, and in time that grows with the draft alone. */
export function remind(draft: Draft, reminders: readonly Reminder[]): readonly Reminded[] {
  const meant = reminders.filter((reminder) => isFor(reminder, draft));
  if (meant.length === 0) return [];
  const tokens: readonly Token[] = tokensOf(ownWords(draft.text.slice(0, LONGEST)));
  return meant.flatMap((reminder) => {
    const spans = inOrder(phrasesOf(reminder).flatMap((phrase) => placesOf(phrase, tokens)));
    return spans.length > 0 ? [{ reminder, spans }] : [];
  });
}
