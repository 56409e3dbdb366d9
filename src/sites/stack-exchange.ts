import type { Site } from './site.ts';

const AROUND = ['.answer, .question', '#mainbar', 'body'];
const THEIRS = ['.js-post-body', '.s-prose', '#question-header h1'];

/** Stack Overflow and its sisters: plain forms; Enter sends a comment. Seen 2026. */
export const stackExchange: Site = {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  matches: [
    'https://stackoverflow.com/*',
    'https://*.stackexchange.com/*',
    'https://superuser.com/*',
    'https://serverfault.com/*',
    'https://askubuntu.com/*',
    'https://mathoverflow.net/*',
  ],
  composers: [
    {
      kind: 'comment',
      within: ['form'],
      strict: true,
      field: ['textarea.js-comment-text-input', '.js-comment-form-layout textarea'],
      send: ['[type="submit"]', 'button'],
      keys: ['enter'],
      audience: 'public',
      parentIn: AROUND,
      parent: THEIRS,
    },
    {
      // Answers, questions and edits share one editor.
      kind: 'post',
      within: ['form'],
      strict: true,
      field: ['textarea.wmd-input', 'form:has([id^="wmd-"]) textarea'],
      send: ['button[type="submit"], input[type="submit"]', 'button:not([type="button"])'],
      keys: [],
      audience: 'public',
      kindWhere: [
        ['form[action*="/edit"]', 'edit'],
        ['form:has([name="title"])', 'post'],
      ],
      parentIn: ['#mainbar'],
      parent: THEIRS,
    },
  ],
};
