import { Checks } from './Checks.tsx';
import { checksFound } from './checksFound.ts';
import { Profiles } from './Profiles.tsx';
import { Readiness } from './Readiness.tsx';
import type { Section } from './Section.ts';
import { Sites } from './Sites.tsx';
import { sitesFound } from './sitesFound.ts';

/** The sections of the options, in their order. */
export const sections: readonly Section[] = [
  {
    id: 'sites',
    title: 'options_sites_title',
    words: ['mode_off', 'mode_hints', 'mode_review'],
    has: (search, settings) => sitesFound(settings, search).length > 0,
    Body: Sites,
  },
  {
    id: 'profiles',
    title: 'options_profiles_title',
    words: ['profile_personal', 'profile_professional', 'profile_organisation', 'options_profiles_lead'],
    Body: Profiles,
  },
  {
    id: 'readiness',
    title: 'options_readiness_title',
    words: ['options_reserved', 'options_balanced', 'options_thorough'],
    Body: Readiness,
  },
  {
    id: 'checks',
    title: 'options_checks_title',
    words: ['options_family_reliable', 'options_family_generous', 'options_family_aware'],
    has: (search) => checksFound(search).length > 0,
    Body: Checks,
  },
];
