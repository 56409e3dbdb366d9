import type { Site } from './site.ts';

/** Instagram. Labels are translated, so shape carries it: a comment is the textarea of a form, a caption stands in a dialog. Seen January 2026. */
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  composers: [
    {
      // Comments and replies. The button is a DIV beside the textarea; the emoji button has an icon and no words.
      kind: 'comment',
      within: ['form'],
      strict: true,
      field: ['form textarea[aria-label]', 'form textarea', 'form [contenteditable="true"][role="textbox"]'],
      send: ['form [type="submit"]'],
      sendByShape: '[role="button"]:not([aria-haspopup]):not(:has(svg, img)), button:not(:has(svg, img))',
      keys: ['enter'],
      parentIn: ['article', '[role="dialog"]', 'main'],
      parent: ['h1'],
    },
    {
      // The caption of a new post, or of one that is edited. The send stands in the dialog's header, before the field.
      kind: 'post',
      within: ['[role="dialog"]'],
      strict: true,
      field: [
        '[role="dialog"] [contenteditable="true"][data-lexical-editor="true"]',
        '[role="dialog"] [contenteditable="true"]',
        '[role="dialog"] textarea:not(form *)',
      ],
      send: [],
      sendByShape: '[role="button"]:not([aria-haspopup]):not(:has(svg, img)), button:not(:has(svg, img))',
      keys: [],
    },
  ],
};
