import type { Site } from './site.ts';

/** Substack. Notes: TipTap in a dialog that stays in the page when it is closed. Of comments nothing is known. Seen 2026. */
export const substack: Site = {
  id: 'substack',
  name: 'Substack',
  matches: ['https://substack.com/*', 'https://*.substack.com/*'],
  composers: [
    {
      // Notes, replies to them and restacks with a note.
      kind: 'post',
      within: ['[role="dialog"][data-state="open"]', '[role="dialog"]'],
      strict: true,
      field: ['[role="dialog"] .ProseMirror', '[role="dialog"] [contenteditable="true"]'],
      send: ['[data-testid="composer-post"]'],
      sendByShape: 'button:not([aria-haspopup]):not(:has(svg, img))',
      keys: [],
    },
  ],
  generic: true,
};
