import type { Site } from './site.ts';

/** Lemmy's own web client. Ctrl or ⌘ with Enter submits inside the key press. Own source, August 2026. */
export const lemmy: Site = {
  id: 'lemmy',
  name: 'Lemmy',
  matches: [
    'https://lemmy.world/*',
    'https://lemmy.ml/*',
    'https://sh.itjust.works/*',
    'https://programming.dev/*',
    'https://feddit.org/*',
    'https://lemmy.dbzer0.com/*',
    'https://lemmy.ca/*',
    'https://sopuli.xyz/*',
    'https://lemmy.zip/*',
    'https://beehaw.org/*',
    'https://discuss.tchncs.de/*',
    'https://aussie.zone/*',
  ],
  signs: ['#app.lemmy-site', '.lemmy-site'],
  composers: [
    {
      // A new post, and one that is edited. The title is a textarea too.
      kind: 'post',
      within: ['.post-form', 'form:has(#post-title), div:has(#post-title):has(.markdown-textarea)'],
      strict: true,
      field: ['.markdown-textarea textarea', 'textarea:not(#post-title)'],
      send: ['button[type="submit"]:not(.markdown-textarea *)', 'button[type="submit"]'],
      keys: ['mod+enter'],
      audience: 'public',
      kindWhere: [['.post-listing .post-form', 'edit']],
    },
    {
      // Messages and settings use the same editor elsewhere and are left alone.
      kind: 'comment',
      within: ['.comment-form', 'main:has(.post-listing, .comment) form.markdown-textarea'],
      strict: true,
      field: ['.comment-form textarea', 'form.markdown-textarea textarea'],
      send: ['button[type="submit"]'],
      sendByShape: 'button:not(:has(svg, img))',
      keys: ['mod+enter'],
      audience: 'public',
      // A comment that is edited has its form in its own place; a reply has it below.
      kindWhere: [
        ['.comment-node .comment-form', 'edit'],
        ['.comment .comment-form', 'reply'],
      ],
      parentIn: ['.comment:not(:has(> .comment-node .comment-form))', 'main', 'body'],
      parent: ['.comment-content', '.post-listing #postContent', '.post-listing h1'],
    },
  ],
};
