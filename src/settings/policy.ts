import * as v from 'valibot';
import {
  AnyCheckId,
  HostPattern,
  LONGEST_QUESTION,
  MOST_REMINDERS,
  Mode,
  ProfileId,
  Readiness,
  Reminder,
  SiteId,
} from './schema.ts';

const Rule = v.strictObject({
  readiness: v.exactOptional(Readiness),
  checks: v.exactOptional(v.record(AnyCheckId, v.picklist(['on', 'off']))),
});
/** What an organisation sets in a profile. */
export type ProfileRule = v.InferOutput<typeof Rule>;

const Rules = v.strictObject({
  sites: v.exactOptional(v.record(SiteId, Mode)),
  profileOn: v.exactOptional(v.record(SiteId, ProfileId)),
  profiles: v.exactOptional(
    v.strictObject({
      personal: v.exactOptional(Rule),
      professional: v.exactOptional(Rule),
      organisation: v.exactOptional(Rule),
    }),
  ),
});

const HandedOut = v.strictObject({
  words: Reminder.entries.words,
  question: v.pipe(v.string(), v.maxLength(LONGEST_QUESTION), v.regex(/\S/)),
  sites: v.exactOptional(Reminder.entries.sites),
  kinds: v.exactOptional(Reminder.entries.kinds),
  acts: v.exactOptional(Reminder.entries.acts, 'hint'),
});

/** What an organisation may set through the browser; `docs/POLICY.md` explains each field. */
export const Policy = v.strictObject({
  /** What people call it: every locked control says so. */
  organisation: v.exactOptional(v.pipe(v.string(), v.maxLength(80), v.regex(/\S/))),
  /** What holds until a person sets something else. */
  defaults: v.exactOptional(Rules),
  /** What holds whatever a person has set. */
  locked: v.exactOptional(Rules),
  reminders: v.exactOptional(v.pipe(v.array(HandedOut), v.maxLength(MOST_REMINDERS))),
  /** Further hosts to be with, as match patterns. */
  sites: v.exactOptional(v.pipe(v.array(HostPattern), v.maxLength(100))),
  /** Whether settings may go to a person's other browsers. */
  sync: v.exactOptional(v.picklist(['allowed', 'forbidden'])),
});
export type Policy = Readonly<v.InferOutput<typeof Policy>>;

/** Why a policy isn't used: the place in it, and what stands there. */
export interface RefusedPolicy {
  readonly refused: { readonly where: string; readonly stands: string };
}

/** Reads what the browser was told by an organisation. Undefined where it was told nothing; one mistake refuses the whole. */
export function policyFrom(told: unknown): Policy | RefusedPolicy | undefined {
  if (told === undefined || told === null) return undefined;
  if (typeof told === 'object' && !Array.isArray(told) && Object.keys(told).length === 0) return undefined;
  const result = v.safeParse(Policy, told);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const last = issue.path?.at(-1);
  return {
    refused: {
      where: v.getDotPath(issue) ?? '',
      stands: JSON.stringify(last ? last.value : told)?.slice(0, 80) ?? '',
    },
  };
}
