import { inPieces } from './inPieces.ts';

/** Work that goes on by itself in small pieces, and lets other work go first. */
export interface Turns {
  /** Ends with the work that goes on by itself. */
  readonly ended: Promise<unknown>;
  /** Does some work in pieces, before what is left of the other. Undefined where nobody wants it any more. */
  readonly first: <T>(steps: Generator<void, T>, signal: AbortSignal) => Promise<T | undefined>;
}

/** Begins with some work, in pieces; where it fails, it has ended. */
export function inTurns(rest: Generator<void>): Turns {
  let going = true;
  /** What goes first now: each takes a step, and tells whether another is left. */
  const before: (() => boolean)[] = [];

  function* both(): Generator<void> {
    try {
      for (const _ of rest)
        do {
          yield;
          if (before[0]?.() === false) before.shift();
        } while (before.length > 0);
    } finally {
      going = false;
    }
  }

  return {
    ended: inPieces(both()).catch(() => undefined),
    first: (steps, signal) =>
      going
        ? new Promise((resolve, reject) => {
            signal.addEventListener('abort', () => resolve(undefined), { once: true });
            before.push(() => {
              if (signal.aborted) return false;
              try {
                const { done, value } = steps.next();
                if (done) resolve(value);
                return !done;
              } catch (error) {
                reject(error);
                return false;
              }
            });
          })
        : inPieces(steps, signal),
  };
}
