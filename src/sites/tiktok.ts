import type { Site } from './site.ts';

/** TikTok's comments. Draft.js; Enter sends. Test ids first, then the readable half of its class names. Seen 31 January 2026. */
export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  composers: [
    {
      kind: 'comment',
      within: ['[class*="DivCommentFooter"]'],
      field: [
        '[data-e2e="comment-input"]',
        '[class*="DivCommentFooter"] [contenteditable="true"]',
        '[class*="Comment"] [contenteditable="true"][role="textbox"]',
      ],
      send: ['[data-e2e="comment-post"]', '[class*="DivPostButton"]'],
      sendByShape: '[role="button"]:not(:has(svg, img)), button:not(:has(svg, img))',
      keys: ['enter'],
      audience: 'public',
    },
  ],
};
