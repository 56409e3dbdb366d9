import * as v from 'valibot';
import type { CheckId } from '../analyzer/finding.ts';

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

const isCheckId = (value: unknown): value is CheckId =>
  typeof value === 'string' && /^(?:reliable|generous|aware)\/[a-z-]{1,40}$/.test(value);
const SiteId = v.pipe(v.string(), v.regex(/^[a-z0-9.:-]{1,253}$/));

const Pattern = v.pipe(v.string(), v.regex(/^https?:\/\/[a-z0-9.-]{1,253}\/\*$/));

/** Keeps the members that can be kept of a record or list that another version or a mishap has written. */
const kept = <T>(keep: (value: unknown) => T) => v.pipe(v.unknown(), v.transform(keep));

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
  /** Until when nothing is asked, in ms since 1970: by the site's id, and `*` for everywhere. */
  snoozes: kept((value): Readonly<Record<string, number>> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(
      Object.entries(value).filter(
        ([place, until]) => (place === '*' || v.is(SiteId, place)) && Number.isSafeInteger(until) && until > 0,
      ),
    );
  }),
  journal: v.fallback(Journal, { on: false, text: false, keep: 'season' }),
});
export type Settings = Readonly<v.InferOutput<typeof Settings>>;
