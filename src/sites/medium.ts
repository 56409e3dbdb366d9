import type { Site } from './site.ts';

/** Medium. Nothing is known of its responses, so the generic composer carries them. Looked for 2026. */
export const medium: Site = {
  id: 'medium',
  name: 'Medium',
  matches: ['https://medium.com/*', 'https://*.medium.com/*'],
  composers: [],
  generic: true,
};
