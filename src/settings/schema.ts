import * as v from 'valibot';
import type { CheckId } from '../analyzer/finding.ts';

/** What happens on a site: nothing at all, a quiet mark while typing, or that and a question before the send. */
export const Mode = v.picklist(['off', 'hints', 'review']);
export type Mode = v.InferOutput<typeof Mode>;

/** How readily it speaks up. */
export const Readiness = v.picklist(['reserved', 'balanced', 'thorough']);
export type Readiness = v.InferOutput<typeof Readiness>;

const isCheckId = (value: unknown): value is CheckId =>
  typeof value === 'string' && /^(?:reliable|generous|aware)\/[a-z-]{1,40}$/.test(value);
const SiteId = v.pipe(v.string(), v.regex(/^[a-z0-9.:-]{1,253}$/));

const Pattern = v.pipe(v.string(), v.regex(/^https?:\/\/[a-z0-9.-]{1,253}\/\*$/));

/** Keeps the members that can be kept of a record or list that another version or a mishap has written. */
const kept = <T>(keep: (value: unknown) => T) => v.pipe(v.unknown(), v.transform(keep));

/** Which sends are to rest for a while before they go. */
export const Resting = v.picklist(['none', 'heated', 'all']);
export type Resting = v.InferOutput<typeof Resting>;

/** A time of day, `23:00`. */
const TimeOfDay = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const wholeNumber = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** A check that a person doesn't want to hear now: on one site or on all, until a moment (ms since 1970) or for good. */
const NotNow = v.object({
  check: v.custom<CheckId>(isCheckId),
  site: v.optional(SiteId),
  until: v.optional(v.number()),
});
export type NotNow = Readonly<v.InferOutput<typeof NotNow>>;

/** The settings' shape in the store. Every field stands for itself: a spoilt one falls back alone. */
export const Settings = v.object({
  version: v.fallback(v.literal(2), 2),
  /** Only where a person departed from a site's default. */
  modes: kept((value): Readonly<Record<string, Mode>> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).filter(([id, mode]) => v.is(SiteId, id) && v.is(Mode, mode)));
  }),
  /** The match patterns of the sites that the person added. */
  added: kept((value): readonly string[] =>
    Array.isArray(value) ? [...new Set(value.filter((one): one is string => v.is(Pattern, one)))] : [],
  ),
  /** Checks that the person switched off. */
  checksOff: kept((value): readonly CheckId[] => (Array.isArray(value) ? [...new Set(value.filter(isCheckId))] : [])),
  readiness: v.fallback(Readiness, 'balanced'),
  /** Checks let go for a while or for a site. */
  notNow: kept((value): readonly NotNow[] =>
    Array.isArray(value) ? value.flatMap((one) => (v.is(NotNow, one) ? [v.parse(NotNow, one)] : [])) : [],
  ),
  /** How many sends an hour may be held for what was found; beyond that the hint is all. 0 stands for any number. */
  holdsPerHour: v.fallback(wholeNumber(0, 60), 6),
  /** A pause before a send, of so many seconds, for those who want one. */
  cooling: v.fallback(v.object({ rests: Resting, seconds: wholeNumber(30, 86_400) }), { rests: 'none', seconds: 600 }),
  /** The hours in which every post is asked about once; null where there are none. */
  quietHours: v.fallback(v.nullable(v.object({ from: TimeOfDay, to: TimeOfDay })), null),
});
export type Settings = Readonly<v.InferOutput<typeof Settings>>;
