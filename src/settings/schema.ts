import * as v from 'valibot';
import type { CheckId, Family } from '../analyzer/finding.ts';
import type { AskedId } from '../nudges/choose.ts';
import { phrasesIn } from '../nudges/phrase.ts';
import type { Policy } from './policy.ts';

/** What happens on a site: nothing at all, a quiet mark while typing, or that and a question before the send. */
export const Mode = v.picklist(['off', 'hints', 'review']);
export type Mode = v.InferOutput<typeof Mode>;

/** How readily it speaks up. */
export const Readiness = v.picklist(['reserved', 'balanced', 'thorough']);
export type Readiness = v.InferOutput<typeof Readiness>;

/** How long the journal keeps what is in it. */
export const Keep = v.picklist(['month', 'season', 'year', 'always']);
export type Keep = v.InferOutput<typeof Keep>;

/** The journal: off until it is wanted, and then without the drafts' texts until those are wanted too. */
const Journal = v.object({
  on: v.fallback(v.boolean(), false),
  text: v.fallback(v.boolean(), false),
  keep: v.fallback(Keep, 'season'),
});

/** In whose voice a person writes: their own, their work's, or an organisation's, which says "we". */
export const ProfileId = v.picklist(['personal', 'professional', 'organisation']);
export type ProfileId = v.InferOutput<typeof ProfileId>;

const isCheckId = (value: unknown): value is CheckId =>
  typeof value === 'string' && /^(?:reliable|generous|aware)\/[a-z-]{1,40}$/.test(value);
/** A check, by its id. */
export const AnyCheckId = v.custom<CheckId>(isCheckId);
/** A site, by its id: its own, or its host. */
export const SiteId = v.pipe(v.string(), v.regex(/^[a-z0-9.:-]{1,253}$/));
/** The match pattern of one host. */
export const HostPattern = v.pipe(v.string(), v.regex(/^https?:\/\/[a-z0-9.-]{1,253}\/\*$/));

/** How many reminders there may be, and how long their questions. */
export const MOST_REMINDERS = 50;
export const LONGEST_QUESTION = 200;
/** How many intentions there may be, and how long each. */
export const MOST_INTENTIONS = 5;
export const LONGEST_INTENTION = 140;

/** What a person wants to be asked when certain words are written. */
export const Reminder = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  words: v.pipe(
    v.string(),
    v.check((words) => !('mistake' in phrasesIn(words))),
  ),
  question: v.pipe(v.string(), v.maxLength(LONGEST_QUESTION), v.regex(/\S/)),
  sites: v.pipe(v.array(SiteId), v.maxLength(100)),
  kinds: v.pipe(v.array(v.picklist(['post', 'comment', 'reply', 'quote', 'message', 'edit'])), v.maxLength(6)),
  acts: v.picklist(['hint', 'hold']),
});
export type Reminder = Readonly<v.InferOutput<typeof Reminder>>;

const Intention = v.object({
  words: v.pipe(v.string(), v.maxLength(LONGEST_INTENTION), v.regex(/\S/)),
  habit: v.exactOptional(v.picklist(['reliable', 'generous', 'aware'] satisfies Family[])),
});

/** Keeps the members that can be kept of a record or list that another version or a mishap has written. */
const kept = <T>(keep: (value: unknown) => T) => v.pipe(v.unknown(), v.transform(keep));
const membersOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
const keptList = <Shape extends v.GenericSchema>(shape: Shape, most?: number) =>
  kept((value): readonly v.InferOutput<Shape>[] =>
    (Array.isArray(value) ? value : [])
      .flatMap((one) => {
        const result = v.safeParse(shape, one);
        return result.success ? [result.output] : [];
      })
      .slice(0, most),
  );

/** What a person has set in a profile; where a field is missing, what the profile begins with holds. */
export interface InProfile {
  readonly checksOff?: readonly CheckId[];
  readonly readiness?: Readiness;
}

function keptProfile(value: unknown): InProfile {
  const { checksOff, readiness } = Object.fromEntries(membersOf(value));
  return {
    ...(Array.isArray(checksOff) ? { checksOff: [...new Set(checksOff.filter(isCheckId))] } : {}),
    ...(v.is(Readiness, readiness) ? { readiness } : {}),
  };
}

/** Which sends are to rest for a while before they go. */
export const Resting = v.picklist(['none', 'heated', 'all']);
export type Resting = v.InferOutput<typeof Resting>;

/** A time of day, `23:00`. */
const TimeOfDay = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const wholeNumber = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

const isAskedId = (value: unknown): value is AskedId =>
  isCheckId(value) || (typeof value === 'string' && /^own\/[a-z0-9-]{1,40}$/.test(value));

/** What a person doesn't want to be asked now: on one site or on all, until a moment (ms since 1970) or for good. */
const NotNow = v.object({
  check: v.custom<AskedId>(isAskedId),
  site: v.optional(SiteId),
  until: v.optional(v.number()),
});
export type NotNow = Readonly<v.InferOutput<typeof NotNow>>;

/** The settings' shape in the store. Every field stands for itself: a spoilt one falls back alone. */
export const Settings = v.object({
  version: v.fallback(v.literal(3), 3),
  /** Only where a person departed from a site's default. */
  modes: kept(
    (value): Readonly<Record<string, Mode>> =>
      Object.fromEntries(
        membersOf(value).flatMap(([id, mode]) => (v.is(SiteId, id) && v.is(Mode, mode) ? [[id, mode]] : [])),
      ),
  ),
  /** The match patterns of the sites that the person added. */
  added: kept((value): readonly string[] =>
    Array.isArray(value) ? [...new Set(value.filter((one): one is string => v.is(HostPattern, one)))] : [],
  ),
  /** Until when nothing is asked, in ms since 1970: by the site's id, and `*` for everywhere. */
  snoozes: kept(
    (value): Readonly<Record<string, number>> =>
      Object.fromEntries(
        membersOf(value).filter(
          (one): one is [string, number] =>
            (one[0] === '*' || v.is(SiteId, one[0])) && Number.isSafeInteger(one[1]) && (one[1] as number) > 0,
        ),
      ),
  ),
  journal: v.fallback(Journal, { on: false, text: false, keep: 'season' }),
  /** What the person has set in each profile, where they have. */
  profiles: kept((value): Readonly<Partial<Record<ProfileId, InProfile>>> => {
    const profiles = membersOf(value).flatMap(([id, profile]) => {
      const inProfile = keptProfile(profile);
      return v.is(ProfileId, id) && Object.keys(inProfile).length > 0 ? [[id, inProfile] as const] : [];
    });
    return Object.fromEntries(profiles);
  }),
  /** The profile in force on a site, where it isn't the personal one. */
  profileOn: kept(
    (value): Readonly<Record<string, ProfileId>> =>
      Object.fromEntries(
        membersOf(value).flatMap(([id, profile]) =>
          v.is(SiteId, id) && v.is(ProfileId, profile) ? [[id, profile]] : [],
        ),
      ),
  ),
  /** How the person wants to post, in sentences of their own. */
  intentions: keptList(Intention, MOST_INTENTIONS),
  /** What the person wants to be asked when they write certain words. */
  reminders: keptList(Reminder, MOST_REMINDERS),
  /** What was let go for a while or for a site, or of their own reminders for good. */
  notNow: keptList(NotNow),
  /** How many sends an hour may be held for what was found; beyond that the hint is all. 0 stands for any number. */
  holdsPerHour: v.fallback(wholeNumber(0, 60), 6),
  /** A pause before a send, of so many seconds, for those who want one. */
  cooling: v.fallback(v.object({ rests: Resting, seconds: wholeNumber(30, 86_400) }), { rests: 'none', seconds: 600 }),
  /** The hours in which every post is asked about once; null where there are none. */
  quietHours: v.fallback(v.nullable(v.object({ from: TimeOfDay, to: TimeOfDay })), null),
});

/** What a person has set, and in `policy` what their organisation has: that is never stored among their settings. */
export type Settings = Readonly<v.InferOutput<typeof Settings>> & { readonly policy?: Policy };
