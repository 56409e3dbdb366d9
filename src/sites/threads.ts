import type { Site } from './site.ts';

const SHAPE = '[role="button"]:not([aria-haspopup]):not(:has(svg, img))';

/** Threads. Lexical in a dialog, one editor a part; buttons are DIVs known by shape. Seen February 2026; hosts †. */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  composers: [
    {
      // A post, a thread of several, a reply from the feed, a quote: all in the same dialog, its send the last button in words.
      kind: 'post',
      within: ['[role="dialog"]'],
      strict: true,
      field: [
        '[role="dialog"] [contenteditable="true"][data-lexical-editor="true"]',
        '[role="dialog"] [contenteditable="true"]',
      ],
      send: [],
      sendByShape: SHAPE,
      keys: [],
      thread: true,
    },
    {
      // The reply box on a post's own page. Its send is an icon, named in English only: elsewhere there are hints, and replies pass.
      kind: 'reply',
      field: ['[contenteditable="true"][data-lexical-editor="true"]', '[contenteditable="true"][role="textbox"]'],
      send: ['[role="button"]:has(svg[aria-label="Reply"])'],
      keys: [],
    },
  ],
};
