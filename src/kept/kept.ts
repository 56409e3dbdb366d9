import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Each kept draft stands under a key of its own, so that two pages that keep at once never lose one another's. */
const PREFIX = 'kept:';

const KeptDraft = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  text: v.string(),
  /** The id of the site it was written on. */
  place: v.optional(v.string()),
  /** When it was kept, in ms since 1970. */
  at: v.number(),
  /** Until when it rests, for one that is to rest before it is sent. */
  until: v.optional(v.number()),
  /** The person has been told that it has rested. */
  told: v.optional(v.boolean()),
});
/** A draft that a person asked us to keep on this device, to be copied or sent later. Never put anywhere by us. */
export type KeptDraft = Readonly<v.InferOutput<typeof KeptDraft>>;

const keptFrom = (stored: Readonly<Record<string, unknown>>): readonly KeptDraft[] =>
  Object.entries(stored)
    .flatMap(([key, value]) => (key.startsWith(PREFIX) && v.is(KeptDraft, value) ? [v.parse(KeptDraft, value)] : []))
    .sort((one, other) => other.at - one.at);

/** All that is kept, the latest first. */
export async function loadKept(): Promise<readonly KeptDraft[]> {
  return keptFrom(await browser.storage.local.get(null));
}

/** Keeps a draft, or keeps it anew under its id. Rejects, with nothing changed, where the store can't be written. */
export async function keep(draft: KeptDraft): Promise<void> {
  await browser.storage.local.set({ [PREFIX + draft.id]: draft });
}

/** A draft to be kept, with an id of its own. */
export function keptNow(draft: Omit<KeptDraft, 'id' | 'at'>): KeptDraft {
  return { ...draft, id: crypto.randomUUID(), at: Date.now() };
}

/** Deletes kept drafts for good. */
export async function removeKept(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await browser.storage.local.remove(ids.map((id) => PREFIX + id));
}

/** Calls back whenever something was kept, changed or deleted in any context, until `signal` ends it. */
export function watchKept(signal: AbortSignal, changed: () => void): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
