import type { Site } from './site.ts';

const SHAPE = 'button:not([aria-haspopup]):not(:has(svg, img, i))';

/** Pixelfed's own web client: Bootstrap, no forms, no keys that send. Own source, 2025. */
export const pixelfed: Site = {
  id: 'pixelfed',
  name: 'Pixelfed',
  matches: [
    'https://pixelfed.social/*',
    'https://pixelfed.de/*',
    'https://pixelfed.uno/*',
    'https://pixelfed.art/*',
    'https://pxlmo.com/*',
    'https://gram.social/*',
  ],
  signs: ['link[data-stylesheet][href*="/css/spa."]'],
  composers: [
    {
      // A reply to a comment has its button beside it.
      kind: 'reply',
      within: ['.media-body .reply-form', '.media-body div:has(> textarea)'],
      strict: true,
      field: ['.reply-form textarea', 'textarea'],
      send: ['.btn-primary'],
      sendByShape: SHAPE,
      keys: [],
      parentIn: ['.media-status', '.media-body'],
      parent: ['.read-more-component', '.media-body-comment'],
    },
    {
      // A comment: its button comes below once something is written.
      kind: 'comment',
      within: ['.post-comment-drawer', 'div:has(> .reply-form)'],
      strict: true,
      field: ['.reply-form:not(.media-body *) textarea', 'textarea:not(.media-body *)'],
      send: ['.btn-primary:not(.media-body *, .reply-form *)'],
      sendByShape: 'button:not([aria-haspopup], .media-body *):not(:has(svg, img, i))',
      keys: [],
    },
    {
      // The caption of a post that is edited. The warning below it is a textarea too.
      kind: 'edit',
      within: ['.modal-content:has(.modal-footer)', '[role="dialog"]'],
      strict: true,
      field: ['.card-body textarea.no-focus', 'textarea:not([maxlength="140"])'],
      send: ['.modal-footer .btn-primary'],
      sendByShape: SHAPE,
      keys: [],
    },
  ],
};
