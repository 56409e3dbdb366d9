import type { ComponentType } from 'preact';
import type { ProfileId, Settings } from '../settings/schema.ts';
import type { TextKey } from '../text.ts';

/** What every section of the options is given. */
export interface SectionProps {
  readonly settings: Settings;
  /** Where the browser lets us in. */
  readonly origins: readonly string[];
  readonly change: (change: (settings: Settings) => Settings) => void;
  /** What is searched for inside this section; '' where the section itself was found, or nothing is searched for. */
  readonly search: string;
  /** The profile that is being looked at, and how to look at another. */
  readonly profile: ProfileId;
  readonly look: (profile: ProfileId) => void;
}

/** One section of the options. To add one: its file, its words, and a line in `sections.ts`. */
export interface Section {
  /** Its anchor; the heading is `ID-title`. */
  readonly id: string;
  readonly title: TextKey;
  /** What it is found by, besides its title. */
  readonly words: readonly TextKey[];
  /** Whether something inside it is found, such as one check. */
  readonly has?: (search: string, settings: Settings) => boolean;
  /** Whether this browser has what it is about; where it isn't said, every browser has. */
  readonly isHere?: () => boolean;
  readonly Body: ComponentType<SectionProps>;
}
