import type { Site } from './site.ts';

/** In words: no icon, no menu. */
const SHAPE = 'button:not([aria-haspopup]):not(:has(svg, img))';
const AROUND = ['[data-urn]', '[role="article"]', '[role="listitem"]'];
const THEIRS = ['.update-components-text', '[dir="ltr"]'];

/** LinkedIn: two generations of the post dialog (the older one in an open shadow root) and of the comment box. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  composers: [
    {
      // The dialog drawn by the server: TipTap in a native dialog. Seen April 2026.
      kind: 'post',
      strict: true,
      within: ['dialog', '[data-sdui-screen*="sharing.ShareCompose"]'],
      field: ['[componentkey="ShareBox_textEditor"]', '[data-sdui-screen*="ShareCompose"] [contenteditable="true"]'],
      send: ['[componentkey*="submit" i] button'],
      sendByShape: SHAPE,
      keys: ['mod+enter'],
    },
    {
      // The older dialog: Quill. Seen 2026, still shown to some.
      kind: 'post',
      within: ['.share-box-v2__modal', '.share-creation-state', '[role="dialog"]'],
      field: ['[data-test-ql-editor-contenteditable]', '.share-box-v2__modal .ql-editor', '[role="dialog"] .ql-editor'],
      send: ['.share-actions__primary-action'],
      sendByShape: SHAPE,
      keys: ['mod+enter'],
    },
    {
      // Comments, TipTap. Seen April 2026. There is no form around them.
      kind: 'comment',
      within: ['[componentkey^="commentBox-"]', '[data-view-name="comment-box"]'],
      field: [
        '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
        '[data-view-name="comment-box"] [contenteditable="true"]',
        '[componentkey^="commentBox-"] [contenteditable="true"]',
      ],
      send: ['button[data-view-name="comment-post"]', 'button[componentkey*="commentButtonSection" i]'],
      sendByShape: SHAPE,
      keys: ['mod+enter'],
      parentIn: AROUND,
      parent: THEIRS,
    },
    {
      // Comments, Quill: the older generation.
      kind: 'comment',
      within: ['form.comments-comment-box__form', '[class*="comments-comment-box"]'],
      field: ['form.comments-comment-box__form .ql-editor', '[class*="comments-comment-box"] [contenteditable="true"]'],
      send: ['button[class*="comments-comment-box__submit-button"]'],
      sendByShape: SHAPE,
      keys: ['mod+enter'],
      parentIn: AROUND,
      parent: THEIRS,
    },
  ],
};
