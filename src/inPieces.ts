/** How long we stay in one task, in ms; what a step takes comes on top. */
const AT_MOST = 1;

/**
 * Takes the steps of some work a few at a time and gives the page its turn in between: keys and clicks come before a
 * message, which isn't slowed down as a timer is. Resolves with what comes of it, or undefined where nobody wants it any more.
 */
export function inPieces<T>(steps: Generator<void, T>, signal?: AbortSignal): Promise<T | undefined> {
  const { port1, port2 } = new MessageChannel();
  const working = new Promise<T | undefined>((resolve, reject) => {
    port1.onmessage = () => {
      try {
        if (signal?.aborted) return resolve(undefined);
        const until = performance.now() + AT_MOST;
        do {
          const { done, value } = steps.next();
          if (done) return resolve(value);
        } while (performance.now() < until);
        port2.postMessage(undefined);
      } catch (error) {
        reject(error);
      }
    };
    port2.postMessage(undefined);
  });
  return working.finally(() => port1.close());
}
