import type { Site } from './site.ts';

/** X. Draft.js; test ids last seen August 2026, the class names are the editor's own. */
export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  composers: [
    {
      kind: 'post',
      within: ['[role="dialog"]', '[data-testid="inline_reply_offscreen"]', '[data-testid="primaryColumn"]', 'main'],
      field: ['[data-testid^="tweetTextarea_"]', '.DraftEditor-root'],
      send: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
      sendByShape: ':is([role="dialog"], [data-testid="toolBar"]) button:not([aria-haspopup]):not(:has(svg, img))',
      keys: ['mod+enter'],
      thread: true,
      context: (field) => {
        const surroundings =
          field.closest('[role="dialog"]') ??
          (/\/status\/\d/.test(field.ownerDocument.URL) ? field.closest('[data-testid="primaryColumn"], main') : null);
        const said = surroundings?.querySelector('[data-testid="tweetText"]');
        if (!said?.textContent) return {};
        // What is replied to stands above the box, what is quoted below it.
        const below = (field.compareDocumentPosition(said) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        return { kind: below ? 'quote' : 'reply', parent: said.textContent };
      },
    },
  ],
};
