import type { Site } from './site.ts';

/** Quora. Nothing is known of its boxes, so the generic composer carries it. Looked for 2026. */
export const quora: Site = {
  id: 'quora',
  name: 'Quora',
  matches: ['https://www.quora.com/*'],
  composers: [],
  generic: true,
};
