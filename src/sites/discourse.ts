import type { Site } from './site.ts';

/** The composer, where it isn't writing a message to named people. */
const COMPOSER = '#reply-control:not(.composer-action-privateMessage)';
const BY_CLASS = '[class*="composer-action-"]:not(.composer-action-privateMessage)';

/** Discourse. One composer for topics, replies and edits: a textarea, or ProseMirror for those who chose it. Own source, 2026. */
export const discourse: Site = {
  id: 'discourse',
  name: 'Discourse',
  matches: [
    'https://meta.discourse.org/*',
    'https://community.openai.com/*',
    'https://discuss.python.org/*',
    'https://users.rust-lang.org/*',
    'https://internals.rust-lang.org/*',
    'https://forums.swift.org/*',
    'https://discourse.mozilla.org/*',
    'https://community.cloudflare.com/*',
    'https://discuss.elastic.co/*',
    'https://forum.obsidian.md/*',
  ],
  signs: ['meta[name="generator"][content^="Discourse"]', 'meta[name="discourse_theme_id"]'],
  composers: [
    {
      kind: 'reply',
      within: [COMPOSER, BY_CLASS],
      field: [`${COMPOSER} .d-editor-input`, `${BY_CLASS} :is(textarea, [contenteditable="true"])`],
      strict: true,
      send: ['.save-or-cancel button.create', '.save-or-cancel .btn-primary', '.submit-panel button:not(.cancel)'],
      keys: ['mod+enter'],
      kindWhere: [
        ['.composer-action-createTopic', 'post'],
        ['.composer-action-edit, .composer-action-editSharedDraft', 'edit'],
      ],
      parentIn: ['body:has(#reply-control.composer-action-reply)'],
      parent: ['#topic-title h1', '#topic-title'],
    },
  ],
};
