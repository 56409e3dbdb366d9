import type { Site } from './site.ts';

/** Hacker News: plain forms that have not changed in years. Seen July 2026. */
export const hackerNews: Site = {
  id: 'hacker-news',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  composers: [
    {
      kind: 'comment',
      within: ['form'],
      strict: true,
      field: ['form textarea[name="text"]', 'form textarea'],
      send: ['input[type="submit"]', 'button'],
      keys: [],
      audience: 'public',
      // A form with a title makes a new post; † the one that edits goes to xedit.
      kindWhere: [
        ['form[action*="edit"]', 'edit'],
        ['form:has([name="title"])', 'post'],
      ],
      parentIn: ['table:has(.titleline, .commtext)', 'body'],
      parent: ['.fatitem .commtext', '.fatitem .toptext', '.titleline'],
    },
  ],
};
