import type { Site } from './site.ts';

const AROUND = ['.timeline-comment-group, .js-resolvable-timeline-thread-container', 'main', 'body'];
const THEIRS = ['.js-comment-body', '.react-issue-body .markdown-body', '[data-testid="issue-title"]'];
/** In words, not the tabs over the box, nothing that opens a menu or carries an icon. */
const SHAPE = 'button:not([role="tab"], [aria-haspopup], :has(svg, img))';

/** GitHub: its older forms, and the newer boxes drawn by React. Ctrl or ⌘ with Enter sends †. Boxes seen August 2026, buttons known by shape. */
export const github: Site = {
  id: 'github',
  name: 'GitHub',
  matches: ['https://github.com/*', 'https://gist.github.com/*'],
  composers: [
    {
      // Pull requests, gists, discussions, and edits there: a form each. Closing with a comment sends it too †.
      kind: 'comment',
      within: ['form'],
      strict: true,
      field: [
        'form textarea#new_comment_field',
        'form textarea[name$="[body]"]',
        'form:has([type="submit"]) file-attachment textarea',
      ],
      send: [
        '.btn-primary[type="submit"], [name="comment_and_close"]',
        'button[type="submit"]:not([name="comment_and_close"])',
      ],
      keys: ['mod+enter'],
      kindWhere: [
        ['form.js-comment-update', 'edit'],
        ['form:has([name="issue[title]"], [name="pull_request[title]"])', 'post'],
      ],
      parentIn: AROUND,
      parent: THEIRS,
    },
    {
      // Issues and the files of pull requests. The primary button is the last one in words.
      kind: 'comment',
      within: ['#react-issue-comment-composer', '[data-testid="comment-composer"]', '[class*="AddCommentEditor"]'],
      field: [
        '[data-testid="comment-composer"] textarea, #react-issue-comment-composer textarea',
        '[class*="AddCommentEditor"] textarea',
        '[class*="MarkdownEditor-module"] textarea',
        'textarea[aria-labelledby]',
      ],
      send: ['button[data-variant="primary"]'],
      sendByShape: SHAPE,
      keys: ['mod+enter'],
      parentIn: AROUND,
      parent: THEIRS,
    },
  ],
};
