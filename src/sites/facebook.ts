import type { Site } from './site.ts';

/** Facebook. Lexical; labels are translated, so roles and shape carry it and the English labels only help. Seen 2026. */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*'],
  composers: [
    {
      // Comments: Enter sends, Shift+Enter is a line.
      kind: 'comment',
      within: ['form[role="presentation"]'],
      strict: true,
      field: ['form[role="presentation"] [contenteditable="true"][role="textbox"]'],
      send: [
        '#focused-state-composer-submit [role="button"]',
        '[role="button"][aria-label="Comment"]',
        '[role="button"][aria-label="Reply"]',
      ],
      keys: ['enter'],
      parentIn: ['[role="article"]', '[role="dialog"]'],
      parent: ['[data-ad-preview="message"]', '[data-ad-comet-preview="message"]'],
    },
    {
      kind: 'post',
      within: ['[role="dialog"]'],
      field: ['[role="dialog"] [contenteditable="true"][role="textbox"]:not(form[role="presentation"] *)'],
      strict: true,
      send: ['[role="button"][aria-label="Post"]'],
      sendByShape: '[role="button"]:not([aria-haspopup]):not(:has(svg, img, i, input))',
      keys: [],
      context: (field) => {
        const label =
          field
            .closest('[role="dialog"]')
            ?.querySelector('[aria-label^="Edit privacy. Sharing with"]')
            ?.getAttribute('aria-label') ?? '';
        if (/\bpublic\b/i.test(label)) return { audience: 'public' };
        if (/\bfriends\b/i.test(label)) return { audience: 'followers' };
        return {};
      },
    },
  ],
};
