import * as v from 'valibot';
import { migrate, VERSION, versionOf } from './migrate.ts';
import { Reminder, type Settings } from './schema.ts';
import { DEFAULTS, settingsFrom } from './settings.ts';

/** What a file of ours holds. */
type Holds = 'settings' | 'reminders';

/** Why a file can't be used: what is the matter, where in it, and what stands there. */
export interface FileTrouble {
  readonly trouble: 'not-json' | 'not-ours' | 'other-file' | 'newer' | 'spoilt' | 'unknown';
  readonly where: string;
  readonly stands: string;
}

/** The longest file that is read, in UTF-16 units: many times what all settings together can be. */
const LONGEST_FILE = 2_000_000;
const SHOWN = 80;

const trouble = (kind: FileTrouble['trouble'], where = '', stands: unknown = ''): FileTrouble => ({
  trouble: kind,
  where,
  stands: (typeof stands === 'string' ? stands : (JSON.stringify(stands) ?? '')).slice(0, SHOWN),
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** In whatever order the members of a record stand. */
function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((member, index) => same(member, other[index]));
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && same(one[key], other[key]));
}
const step = (path: readonly string[]) => path.join(' › ');

/** The deepest place in a reminder that is spoilt, where the whole of it was not kept. */
function insideReminder(value: unknown): { readonly path: readonly string[]; readonly stands: unknown } {
  const issue = v.safeParse(Reminder, value).issues?.[0];
  const last = issue?.path?.at(-1);
  return last
    ? { path: (issue?.path ?? []).map(({ key }) => String(key)), stands: last.value }
    : { path: [], stands: value };
}

/** The first place of what was given that isn't among what could be kept of it. */
function firstLoss(given: unknown, kept: unknown, path: readonly string[]): FileTrouble | undefined {
  if (same(given, kept)) return undefined;
  if (Array.isArray(given) && Array.isArray(kept)) {
    const lost = given.findIndex((one) => !kept.some((other) => same(one, other)));
    if (lost < 0) return trouble('spoilt', step(path), given);
    const inside = path[0] === 'reminders' ? insideReminder(given[lost]) : { path: [], stands: given[lost] };
    return trouble('spoilt', step([...path, String(lost + 1), ...inside.path]), inside.stands);
  }
  if (isRecord(given) && isRecord(kept)) {
    for (const [key, value] of Object.entries(given)) {
      if (!(key in kept)) {
        // A field that nobody knows, or a member of a record that could not be kept.
        const loss = path.length === 0 ? 'unknown' : 'spoilt';
        return trouble(loss, step([...path, key]), value);
      }
      const loss = firstLoss(value, kept[key], [...path, key]);
      if (loss) return loss;
    }
    return undefined;
  }
  return trouble('spoilt', step(path), given);
}

function opened(file: string, holds: Holds): FileTrouble | { readonly version: number; readonly content: unknown } {
  if (file.length > LONGEST_FILE) return trouble('not-ours');
  let read: unknown;
  try {
    read = JSON.parse(file);
  } catch (error) {
    return trouble('not-json', '', error instanceof Error ? error.message : String(error));
  }
  if (!isRecord(read) || typeof read.thinkFirst !== 'string') return trouble('not-ours');
  if (read.thinkFirst !== holds) return trouble('other-file', read.thinkFirst);
  const version = versionOf(read);
  if (version > VERSION) return trouble('newer', String(version));
  return { version, content: read[holds] };
}

/** A file with all settings in it, to be read by `settingsIn`. */
export function settingsFile({ policy: _, ...own }: Settings): string {
  return `${JSON.stringify({ thinkFirst: 'settings', version: VERSION, settings: own }, null, 2)}\n`;
}

/** The settings in a file, whole, or what is the matter with it. */
export function settingsIn(file: string): FileTrouble | Settings {
  const found = opened(file, 'settings');
  if ('trouble' in found) return found;
  if (!isRecord(found.content)) return trouble('spoilt', 'settings', found.content ?? null);
  const given = { ...DEFAULTS, ...migrate({ ...found.content, version: found.version }), version: VERSION };
  const kept = settingsFrom(given);
  return firstLoss(given, kept, []) ?? kept;
}

/** A file with some reminders in it, to be handed to others; `remindersOf` reads it. */
export function remindersFile(reminders: readonly Reminder[]): string {
  const some = reminders.map(({ id: _, ...reminder }) => reminder);
  return `${JSON.stringify({ thinkFirst: 'reminders', version: VERSION, reminders: some }, null, 2)}\n`;
}

/** The reminders in a file, each with an id of its own, or what is the matter with it. */
export function remindersOf(file: string, newId: () => string): FileTrouble | readonly Reminder[] {
  const found = opened(file, 'reminders');
  if ('trouble' in found) return found;
  if (!Array.isArray(found.content)) return trouble('spoilt', 'reminders', found.content ?? null);
  const given = found.content.map((one: unknown) =>
    isRecord(one) ? { sites: [], kinds: [], acts: 'hint', ...one, id: newId() } : one,
  );
  const { reminders: kept } = settingsFrom({ ...DEFAULTS, reminders: given });
  return firstLoss(given, kept, ['reminders']) ?? kept;
}
