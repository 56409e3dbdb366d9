import type { Site } from './site.ts';

/** Reddit as it was: plain forms with their own buttons. Its own published source; the page has not changed since. */
export const oldReddit: Site = {
  id: 'old-reddit',
  name: 'Reddit (old)',
  matches: ['https://old.reddit.com/*'],
  composers: [
    {
      // A message to a person stands in #compose-message and is left alone.
      kind: 'comment',
      within: ['form.usertext', 'form:has(.usertext-edit):not(.submit, #compose-message)'],
      strict: true,
      field: ['.usertext-edit textarea[name="text"]', 'textarea'],
      send: ['button.save', 'button[type="submit"]'],
      keys: [],
      // What is already there above the box is what it changes.
      kindWhere: [['form:has(> .usertext-body)', 'edit']],
      context: (field) => {
        // A reply's form hangs below the comment it answers, all others below the post.
        const comment = field.closest('.child > form')?.parentElement?.parentElement?.querySelector('.usertext-body');
        const post = field.ownerDocument.querySelector('#siteTable .title');
        const said = (comment ?? post)?.textContent?.trim();
        return said ? { parent: said, ...(comment ? { kind: 'reply' } : {}) } : {};
      },
    },
    {
      kind: 'post',
      within: ['form#newlink', 'form:has([name="title"])'],
      strict: true,
      field: ['textarea[name="text"]', '.usertext-edit textarea'],
      send: ['button[name="submit"]', 'button[type="submit"]'],
      keys: [],
    },
  ],
};
