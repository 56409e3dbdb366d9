import { sites } from '../sites/index.ts';

/** What a site is called; one that a person added is called by its host. */
export function siteName(id: string): string {
  return sites.find((site) => site.id === id)?.name ?? id;
}
