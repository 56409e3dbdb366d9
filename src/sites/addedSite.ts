import type { Site } from './site.ts';

/** A site that a person added: its id and its name are its host, and its boxes are found by their shape. */
export function addedSite(pattern: string): Site {
  const host = pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
  return { id: host, name: host, matches: [pattern], composers: [], generic: true, added: true };
}
