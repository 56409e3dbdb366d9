import { wordOf } from '../nudges/catalog.ts';
import { PROFILES, profileOf } from '../settings/profiles.ts';
import type { Mode, Settings } from '../settings/schema.ts';
import { DEFAULTS } from '../settings/settings.ts';
import { EVERYWHERE, snoozedUntil } from '../settings/snoozes.ts';
import { addedSite } from '../sites/addedSite.ts';
import { sites } from '../sites/index.ts';
import { type TextKey, text } from '../text.ts';
import { askedBy } from './askedBy.ts';
import { lengthOf } from './lengthOf.ts';
import { letGoFor } from './letGoFor.ts';

const nameOf = (id: string) => sites.find((site) => site.id === id)?.name ?? id;
const unlike = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
const keysOf = (...records: readonly object[]) => [...new Set(records.flatMap((record) => Object.keys(record)))];
const turned = (what: string, from: string, to: string) => text('change_from_to', what, from, to);

/** What comes and what goes of two lists, a sentence each. */
function members(what: string, before: readonly string[], after: readonly string[]): string[] {
  return [
    ...after.filter((one) => !before.includes(one)).map((one) => text('change_comes', what, one)),
    ...before.filter((one) => !after.includes(one)).map((one) => text('change_goes', what, one)),
  ];
}

function inProfiles(before: Settings, after: Settings): string[] {
  return PROFILES.flatMap((id) => {
    const [was, is] = [profileOf(before, id), profileOf(after, id)];
    const name = text(`profile_${id}` as TextKey);
    const titles = (off: typeof was.checksOff) => off.map((check) => text(`check_${wordOf(check)}_title` as TextKey));
    return [
      ...(was.readiness === is.readiness
        ? []
        : [
            turned(
              `${name}, ${text('options_readiness_title')}`,
              text(`options_${was.readiness}` as TextKey),
              text(`options_${is.readiness}` as TextKey),
            ),
          ]),
      ...members(`${name}, ${text('change_checks_off')}`, titles(was.checksOff), titles(is.checksOff)),
    ];
  });
}

const holds = ({ holdsPerHour }: Settings) =>
  holdsPerHour === 0 ? text('pauses_cap_any') : text('pauses_cap_most', String(holdsPerHour));
const cooling = ({ cooling: { rests, seconds } }: Settings) =>
  rests === 'none' ? text('pauses_none') : `${text(`pauses_${rests}`)}, ${lengthOf(seconds)}`;
const hours = ({ quietHours }: Settings) =>
  quietHours === null ? text('pauses_none') : `${quietHours.from} – ${quietHours.to}`;
/** A reminder that is gone isn't asked about anyway. */
const letGo = (settings: Settings) =>
  settings.notNow.flatMap((one) => {
    const what = askedBy(settings, one.check);
    return what === undefined ? [] : [`${what}, ${letGoFor(one)}`];
  });

/** What is different in how often it interrupts, and in the pauses. */
function inPauses(before: Settings, after: Settings): string[] {
  const told = [
    ['pauses_cap', holds],
    ['pauses_cooling', cooling],
    ['pauses_quiet', hours],
  ] as const;
  return [
    ...told
      .filter(([, told]) => told(before) !== told(after))
      .map(([what, told]) => turned(text(what), told(before), told(after))),
    ...members(text('pauses_not_now'), letGo(before), letGo(after)),
  ];
}

const onOrOff = (on: boolean) => text(on ? 'change_on' : 'change_off');
const journal = [
  ['journal_on', (settings: Settings) => onOrOff(settings.journal.on)],
  ['journal_text', (settings: Settings) => onOrOff(settings.journal.text)],
  ['journal_keep', (settings: Settings) => text(`journal_keep_${settings.journal.keep}`)],
] as const;
/** A snooze that is over holds nothing. */
const snoozes = (settings: Settings) =>
  Object.keys(settings.snoozes)
    .filter((place) => snoozedUntil(settings, place) !== undefined)
    .map((place) => (place === EVERYWHERE ? text('snooze_everywhere') : nameOf(place)));

/** What is different in the journal, and in what is snoozed now. */
function inJournalAndSnoozes(before: Settings, after: Settings): string[] {
  return [
    ...journal
      .filter(([, told]) => told(before) !== told(after))
      .map(([what, told]) => turned(`${text('journal_title')}, ${text(what)}`, told(before), told(after))),
    ...members(text('snooze_title'), snoozes(before), snoozes(after)),
  ];
}

/** What is told in words of its own; any other field is told by its name. */
const WITH_WORDS: ReadonlySet<string> = new Set([
  'version',
  'modes',
  'added',
  'profiles',
  'profileOn',
  'intentions',
  'reminders',
  'notNow',
  'holdsPerHour',
  'cooling',
  'quietHours',
  'snoozes',
  'journal',
]);

/** What is different between two settings, a sentence for each difference. */
export function changesBetween(before: Settings, after: Settings): readonly string[] {
  const mode = (settings: Settings, id: string) => {
    const set: Mode | undefined = settings.modes[id];
    return set === undefined ? text('change_default') : text(`mode_${set}`);
  };
  const profile = (settings: Settings, id: string) =>
    text(`profile_${settings.profileOn[id] ?? 'personal'}` as TextKey);
  const reminders = (settings: Settings) => settings.reminders.map(({ words, question }) => `${words} → ${question}`);
  const others = Object.keys(DEFAULTS).filter((key) => !WITH_WORDS.has(key)) as (keyof Settings)[];
  return [
    ...keysOf(before.modes, after.modes)
      .filter((id) => before.modes[id] !== after.modes[id])
      .map((id) => turned(nameOf(id), mode(before, id), mode(after, id))),
    ...members(
      text('change_added'),
      before.added.map((pattern) => addedSite(pattern).name),
      after.added.map((pattern) => addedSite(pattern).name),
    ),
    ...keysOf(before.profileOn, after.profileOn)
      .filter((id) => before.profileOn[id] !== after.profileOn[id])
      .map((id) => turned(`${nameOf(id)}, ${text('options_site_profile')}`, profile(before, id), profile(after, id))),
    ...inProfiles(before, after),
    ...members(
      text('options_intentions_title'),
      before.intentions.map(({ words }) => words),
      after.intentions.map(({ words }) => words),
    ),
    ...members(text('options_reminders_title'), reminders(before), reminders(after)),
    ...inPauses(before, after),
    ...inJournalAndSnoozes(before, after),
    ...others
      .filter((key) => unlike(before[key], after[key]))
      .map((key) => turned(key, JSON.stringify(before[key]), JSON.stringify(after[key]))),
  ];
}
