const MINUTE = 60_000;

/** What a person may have put into the extension's store, for the screens that show it. */
export const ONE_OF_EACH = {
  /** Two drafts kept for later. */
  kept: () => {
    const now = Date.now();
    return {
      'kept:first': {
        id: 'first',
        text: 'The council page says the library stays open until May; I asked at the desk today.',
        place: 'playground',
        at: now - 90 * MINUTE,
      },
      'kept:second': {
        id: 'second',
        text: 'You people are idiots.',
        place: 'mastodon',
        at: now - 5 * MINUTE,
        until: now + 55 * MINUTE,
      },
    };
  },
  settings: () => ({
    intentions: [
      { words: 'Take a breath before I answer', habit: 'aware' },
      { words: 'Promote someone else’s work every week', habit: 'generous' },
    ],
    reminders: [
      {
        id: 'launch',
        words: 'our * launch, Project Heron',
        question: 'When I name what we are working on: is this public yet?',
        sites: ['linkedin', 'x'],
        kinds: ['post', 'reply'],
        acts: 'hold',
      },
      { id: 'kids', words: 'my daughter*', question: 'Would she want this read?', sites: [], kinds: [], acts: 'hint' },
    ],
    cooling: { rests: 'heated', seconds: 600 },
    quietHours: { from: '23:00', to: '06:00' },
    notNow: [
      { check: 'aware/heat', site: 'mastodon' },
      { check: 'generous/bragging', until: Date.now() + 9 * 60 * MINUTE },
    ],
    profileOn: { linkedin: 'professional' },
    journal: { on: true, text: true, keep: 'season' },
  }),
} as const;
