import type { Site } from './site.ts';

/** Nextdoor. Nothing is known of its boxes, so the generic composer carries it. Looked for 2026. */
export const nextdoor: Site = {
  id: 'nextdoor',
  name: 'Nextdoor',
  matches: [
    'https://nextdoor.com/*',
    'https://www.nextdoor.com/*',
    'https://nextdoor.co.uk/*',
    'https://nextdoor.com.au/*',
  ],
  composers: [],
  generic: true,
};
