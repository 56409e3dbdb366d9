import type { Site } from './site.ts';

/** Bluesky. TipTap; Ctrl or ⌘ with Enter is handled inside the editor, with no click and no submit. Seen 2026, own source. */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  composers: [
    {
      kind: 'post',
      within: ['[data-testid="composePostView"]', '[role="dialog"]', '[aria-modal="true"]'],
      field: ['[contenteditable="true"].ProseMirror', '[role="dialog"] [contenteditable="true"]', 'textarea.rt-input'],
      send: ['[data-testid="composerPublishBtn"]', 'button[aria-label^="Publish"]'],
      keys: ['mod+enter'],
      thread: true,
      // By shape: the client gives it no role and no test id, and translates its label.
      parent: ['[tabindex="0"][aria-label]:not([role], [contenteditable])'],
    },
  ],
};
