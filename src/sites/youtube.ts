import type { Site } from './site.ts';

/** YouTube's comments. A plain editable in the page itself; element names and ids are the site's own and not translated. Seen 2026. */
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  composers: [
    {
      kind: 'comment',
      within: ['ytd-commentbox', 'ytd-comment-simplebox-renderer', 'ytd-comment-dialog-renderer'],
      strict: true,
      field: ['#contenteditable-root', '[contenteditable="true"]'],
      send: ['#submit-button button', '#submit-button'],
      sendByShape: 'button:not([aria-haspopup]):not(:has(svg, img))',
      keys: [],
      audience: 'public',
      // Under a comment it is a reply; on its own it is about the video.
      kindWhere: [['ytd-comment-view-model, ytd-comment-renderer, ytd-comment-replies-renderer', 'reply']],
      parentIn: ['ytd-comment-view-model, ytd-comment-renderer', 'ytd-comment-thread-renderer', 'ytd-watch-flexy'],
      parent: ['#content-text', 'h1'],
    },
  ],
};
