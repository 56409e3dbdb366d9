import type { Site } from './site.ts';

/** Discord. Slate; Enter sends and there is no button. Off by default. Seen August 2026. */
export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  offByDefault: true,
  composers: [
    {
      kind: 'message',
      field: [
        '[role="textbox"][data-slate-editor="true"]',
        '[role="textbox"][contenteditable="true"]',
        '[contenteditable="true"][aria-multiline]',
      ],
      send: [],
      keys: ['enter'],
      // † A message that is edited is edited in its own place in the list.
      kindWhere: [['[id^="chat-messages-"]', 'edit']],
      context: ({ ownerDocument }) => ({
        audience: /\/channels\/@me\//.test(ownerDocument.URL) ? 'person' : 'group',
      }),
    },
  ],
};
