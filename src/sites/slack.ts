import type { Site } from './site.ts';

/** Slack on the web. Quill; Enter sends, or Ctrl or ⌘ with Enter where a person chose that †. Off by default. Seen 2026. */
export const slack: Site = {
  id: 'slack',
  name: 'Slack',
  matches: ['https://app.slack.com/*'],
  offByDefault: true,
  composers: [
    {
      kind: 'message',
      field: ['[data-qa="message_input"]', '.ql-editor[role="textbox"]'],
      send: ['[data-qa="texty_send_button"]'],
      keys: ['enter', 'mod+enter'],
      kindWhere: [['[data-qa="threads_flexpane"]', 'reply']],
      audience: 'group',
    },
  ],
};
