import type { Site } from './site.ts';

/** Misskey and its forks. Class names are hashed, but the icons' are not, and they tell the audience in every language. Own source, 2026. */
export const misskey: Site = {
  id: 'misskey',
  name: 'Misskey',
  matches: [
    'https://misskey.io/*',
    'https://misskey.design/*',
    'https://nijimiss.moe/*',
    'https://sushi.ski/*',
    'https://transfem.social/*',
  ],
  signs: ['meta[name="application-name"][content="Misskey"]', '#misskey_app', 'script#misskey_meta'],
  composers: [
    {
      kind: 'post',
      within: ['div:has(> header [data-cy-open-post-form-submit])', 'div:has(> header):has(> footer)'],
      field: ['textarea[data-cy-post-form-text]', 'div:has(> header):has(> footer) textarea'],
      send: [
        '[data-cy-open-post-form-submit]',
        'header button:has(.ti-send, .ti-arrow-back-up, .ti-quote, .ti-calendar-time)',
      ],
      keys: ['mod+enter'],
      kindWhere: [
        ['header .ti-arrow-back-up', 'reply'],
        ['header .ti-quote', 'quote'],
      ],
      audience: [
        ['header .ti-world, header .ti-home', 'public'],
        ['header .ti-lock', 'followers'],
        ['header .ti-mail', 'person'],
        ['header .ti-device-tv', 'group'],
      ],
      // What is answered or quoted follows the header; otherwise the warning or the box itself does, without words.
      parent: ['header:has(.ti-arrow-back-up, .ti-quote) + div:not(:has(textarea, input))'],
    },
  ],
};
