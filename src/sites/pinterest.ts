import type { Site } from './site.ts';

/** Pinterest. Only translated labels are known of its boxes, so the generic composer carries it. Looked for 2026. */
export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  matches: ['https://www.pinterest.com/*'],
  composers: [],
  generic: true,
};
