import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { playground } from './playground.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

/** Every site there is an adapter for. */
export const sites: readonly Site[] = [x, linkedin, facebook, reddit, bluesky, mastodon, playground];
