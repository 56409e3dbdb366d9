import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until there is an answer that isn't false, null or undefined; says what it waited for when there is none. */
export async function waitFor<T>(
  what: string | (() => string),
  look: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  { timeout = 60_000 }: { readonly timeout?: number } = {},
): Promise<T> {
  const end = performance.now() + timeout;
  let trouble: unknown;
  do {
    try {
      const seen = await look();
      if (seen !== false && seen !== null && seen !== undefined) return seen;
      trouble = undefined;
    } catch (error) {
      // A page on its way elsewhere can't be asked; the next look may find it arrived.
      trouble = error;
    }
    await pause(20);
  } while (performance.now() < end);
  throw new Error(`Waited ${timeout / 1000} s in vain for ${typeof what === 'string' ? what : what()}.`, {
    cause: trouble,
  });
}
