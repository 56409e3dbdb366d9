import { addedPatterns } from '../settings/modes.ts';
import type { Settings } from '../settings/schema.ts';
import { addedSite } from '../sites/addedSite.ts';
import { sites } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import { isSought } from './isSought.ts';

const hosts = ({ matches }: Site) => matches.map((match) => match.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, ''));

/** The sites, those that were added last, in whose name or hosts a search is found. */
export function sitesFound(settings: Settings, search: string): readonly Site[] {
  return [...sites, ...addedPatterns(settings).map(addedSite)].filter((site) =>
    isSought(search.trim(), [site.name, ...hosts(site)]),
  );
}
