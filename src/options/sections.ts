import { hasShortcuts } from '../settings/shortcuts.ts';
import { Checks } from './Checks.tsx';
import { checksFound } from './checksFound.ts';
import { Everything } from './Everything.tsx';
import { Intentions } from './Intentions.tsx';
import { isSought } from './isSought.ts';
import { Journal } from './Journal.tsx';
import { Kept } from './Kept.tsx';
import { Pauses } from './Pauses.tsx';
import { Profiles } from './Profiles.tsx';
import { Readiness } from './Readiness.tsx';
import { Reminders } from './Reminders.tsx';
import type { Section } from './Section.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import { Sync } from './Sync.tsx';
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
  {
    id: 'intentions',
    title: 'options_intentions_title',
    words: ['options_intentions_lead'],
    has: (search, { intentions }) => intentions.some(({ words }) => isSought(search, [words])),
    Body: Intentions,
  },
  {
    id: 'reminders',
    title: 'options_reminders_title',
    words: ['options_reminders_lead'],
    has: (search, { reminders }) => reminders.some(({ words, question }) => isSought(search, [words, question])),
    Body: Reminders,
  },
  {
    id: 'pauses',
    title: 'pauses_title',
    words: ['pauses_lead', 'pauses_cap', 'pauses_cooling', 'pauses_quiet', 'pauses_not_now', 'pauses_forget'],
    Body: Pauses,
  },
  {
    id: 'kept',
    title: 'kept_title',
    words: ['kept_means'],
    Body: Kept,
  },
  {
    id: 'journal',
    title: 'journal_title',
    words: ['journal_lead', 'journal_on', 'journal_text', 'journal_keep', 'journal_delete'],
    Body: Journal,
  },
  {
    id: 'shortcuts',
    title: 'options_shortcuts_title',
    words: ['options_shortcuts_lead', 'options_shortcuts_panel'],
    isHere: hasShortcuts,
    Body: Shortcuts,
  },
  {
    id: 'sync',
    title: 'options_sync_title',
    words: ['options_sync_lead', 'options_sync_switch'],
    Body: Sync,
  },
  {
    id: 'everything',
    title: 'options_everything_title',
    words: ['options_everything_lead', 'export_settings', 'import_settings', 'reset_settings'],
    Body: Everything,
  },
];
