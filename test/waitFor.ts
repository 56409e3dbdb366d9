import { waitFor as patiently } from '@testing-library/preact';

/** Waits for a condition, and asks for it often: most hold a moment later, and fifty milliseconds each time add up to half of a test. */
export const waitFor = <T>(holds: () => T | Promise<T>, options: { readonly timeout?: number } = {}): Promise<T> =>
  patiently(holds, { interval: 4, ...options });
