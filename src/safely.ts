/** Does what the rest doesn't hang on, and gives what came of it: where it throws, `trouble` is told of it and the rest goes on. */
export function safely<T>(work: () => T, trouble: (error: unknown) => void): T | undefined {
  try {
    return work();
  } catch (error) {
    trouble(error);
    return undefined;
  }
}
