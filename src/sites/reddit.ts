import type { Site } from './site.ts';

/** Reddit (the new one): Lexical slotted into shreddit-composer, or its Markdown textarea. Seen 2026. */
export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://sh.reddit.com/*'],
  composers: [
    {
      kind: 'comment',
      strict: true,
      within: [
        'comment-composer-host shreddit-composer',
        'shreddit-comment shreddit-composer',
        'shreddit-comment-action-row shreddit-composer',
      ],
      field: [
        'shreddit-composer [contenteditable="true"][role="textbox"]',
        'shreddit-composer [slot="rte"]',
        'shreddit-composer textarea',
      ],
      send: ['button[slot="submit-button"]', 'button[type="submit"]'],
      keys: ['mod+enter'],
      context: (field) => {
        const parent =
          field.closest('shreddit-comment')?.querySelector('[slot="comment"]')?.textContent ??
          field.ownerDocument.querySelector('shreddit-post [slot="title"], shreddit-post h1')?.textContent;
        return parent ? { parent: parent.trim() } : {};
      },
    },
    {
      // The page that makes a new post: its button hides in a shadow root of its own, beside the one that saves a draft.
      kind: 'post',
      within: ['r-post-composer-form', 'form', 'shreddit-app', 'body'],
      field: [
        'shreddit-composer [contenteditable="true"][role="textbox"]',
        'shreddit-composer [slot="rte"]',
        'shreddit-composer textarea',
      ],
      send: [
        '#inner-post-submit-button',
        '#submit-post-button',
        'r-post-form-submit-button',
        'button[slot="submit-button"]',
      ],
      keys: ['mod+enter'],
    },
  ],
};
