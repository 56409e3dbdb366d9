import type { Site } from './site.ts';

/** Tumblr. Blocks of WordPress's editor; no send button is known, so the generic composer carries it. Looked for 2026. */
export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  composers: [],
  generic: true,
};
