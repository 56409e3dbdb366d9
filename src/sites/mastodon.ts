import type { Site } from './site.ts';

/** Mastodon's own web client. Ctrl or ⌘ with Enter submits inside the key press, with no submit event. Own source, 2023 to 2026. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mstdn.social/*',
    'https://mas.to/*',
    'https://fosstodon.org/*',
    'https://hachyderm.io/*',
    'https://infosec.exchange/*',
    'https://mastodon.world/*',
    'https://techhub.social/*',
  ],
  signs: ['#mastodon.app-holder', 'script#initial-state'],
  composers: [
    {
      kind: 'post',
      within: ['form.compose-form', '.compose-form'],
      field: ['textarea.autosuggest-textarea__textarea', '.compose-form textarea'],
      send: [
        '.compose-form__submit button[type="submit"]',
        '.compose-form__publish-button-wrapper button',
        'button[type="submit"]',
      ],
      keys: ['mod+enter'],
      parent: ['.reply-indicator__content', '.status__content'],
      kindWhere: [
        ['.edit-indicator', 'edit'],
        ['.reply-indicator', 'reply'],
        ['.status__quote, .compose-form .status', 'quote'],
      ],
      // The icons' names are the same in every language and in both generations of the button.
      audience: [
        ['.compose-form__dropdowns :is(.icon-globe, .icon-unlock)', 'public'],
        ['.compose-form__dropdowns .icon-lock', 'followers'],
        ['.compose-form__dropdowns .icon-at', 'person'],
      ],
    },
  ],
};
