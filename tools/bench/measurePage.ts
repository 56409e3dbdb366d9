import type { Measured } from './figure.ts';

/** What a person pays on a page. */
export async function measurePage(): Promise<Measured> {
  return { figures: [], curves: [], notes: [], versions: {} };
}
