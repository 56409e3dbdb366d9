/** How long we stay in one task, in ms; what a step takes comes on top. */
const AT_MOST = 3;

/** Lets the page do first what waits: keys and clicks come before a message, which isn't slowed down as a timer is. */
function pageFirst(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Takes the steps of some work a few at a time and gives the page its turn in between; resolves with what comes of it,
 * or undefined where nobody wants it any more.
 */
export async function inPieces<T>(steps: Generator<void, T>, signal?: AbortSignal): Promise<T | undefined> {
  for (;;) {
    await pageFirst();
    if (signal?.aborted) return undefined;
    const until = performance.now() + AT_MOST;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
  }
}
