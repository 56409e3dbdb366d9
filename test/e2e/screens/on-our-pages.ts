import { seed } from '../../../tools/bench/seed.ts';
import type { ExtensionPage } from '../driver.ts';
import { waitFor } from '../wait-for.ts';
import { organised } from './in-the-popup.ts';
import type { Seen, Stage, State } from './state.ts';
import { ONE_OF_EACH } from './stored.ts';

const OPTIONS = 'src/options/options.html';
const WELCOME = 'src/welcome/welcome.html';
const JOURNAL = 'src/reflect/reflect.html';

/** Puts a file into an entry for files, as a person does who chooses it. */
const chooseFile = (page: ExtensionPage, entry: string, content: string): Promise<void> =>
  page.evaluate(
    (selector, words) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([words], 'file.json', { type: 'application/json' }));
      const input = document.querySelector<HTMLInputElement>(selector) as HTMLInputElement;
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    entry,
    content,
  );

const there = (page: ExtensionPage, css: string) =>
  waitFor(css, () => page.evaluate((selector) => document.querySelector(selector) !== null, css));

const sections = [
  ['sites', 'Sites: each with its switch and the voice one writes in there.'],
  ['profiles', 'Profiles: personal, professional, an organisation’s.'],
  ['readiness', 'How readily it speaks.'],
  ['checks', 'The checks, each with an example, its reason and its sources.'],
  ['intentions', 'Intentions: up to five sentences of one’s own.'],
  ['reminders', 'Reminders of one’s own.'],
  ['pauses', 'How often, a pause before a send, quiet hours, and what was let go.'],
  ['kept', 'Drafts kept for later.'],
  ['journal', 'The journal’s own switches.'],
  ['shortcuts', 'The keys, as the browser has them.'],
  ['sync', 'Settings in one’s other browsers, only if wanted.'],
  ['everything', 'All settings at once: saved, taken from a file, put back.'],
] as const;

/** A section of the options of somebody who has used them; the page stays open from one to the next. */
const section = ([id, caption]: (typeof sections)[number]): State => ({
  name: `options-${id}`,
  screen: 'options',
  caption,
  async show(stage) {
    const path = `${OPTIONS}#`;
    if (id === sections[0][0]) await stage.begin({ settings: ONE_OF_EACH.settings(), more: ONE_OF_EACH.kept() });
    const page = await stage.open(path, `#${id}`);
    return { page, part: `#${id}` };
  },
});

async function journal(stage: Stage, what: 'off' | 'empty' | 'full'): Promise<ExtensionPage> {
  await stage.begin({ settings: { journal: { on: what !== 'off', text: true, keep: 'always' } } });
  if (what === 'full') await stage.driver.ask(seed, 60, 80, true);
  return stage.open(`${JOURNAL}?${what}`, what === 'full' ? '.entry-row' : '#week .answer, #week .weekly > *');
}

/** Finds in the options, and waits for what comes of it. */
async function find(stage: Stage, words: string, ready: string): Promise<Seen> {
  await stage.begin();
  const page = await stage.open(`${OPTIONS}?${ready}`, '#find');
  await page.type('#find', words);
  await there(page, ready);
  return { page, part: '.page' };
}

/** The pages of our own. */
export const onOurPages: readonly State[] = [
  {
    name: 'welcome',
    screen: 'welcome',
    caption: 'After installing: what it does, a box to try it, sites to switch on, the promise.',
    async show(stage) {
      await stage.begin();
      const page = await stage.open(WELCOME, '.sites li');
      await there(page, '.results > *');
      return { page, part: '.page' };
    },
  },
  {
    name: 'options-top',
    screen: 'options',
    caption: 'The head of the options: a box that finds, and the list of sections.',
    async show(stage) {
      await stage.begin();
      return { page: await stage.open(`${OPTIONS}#`, '#sites'), part: '.page > header, .find, nav' };
    },
  },
  ...sections.map(section),
  {
    name: 'options-search',
    screen: 'options',
    caption: 'Found: one check, unfolded from all the rest.',
    show: (stage) => find(stage, 'aware/heat', 'main > section:only-child .check:only-child'),
  },
  {
    name: 'options-search-nothing',
    screen: 'options',
    caption: 'Nothing found, said in words.',
    show: (stage) => find(stage, 'zzzz', 'main:not(:has(section))'),
  },
  {
    name: 'options-import-mistake',
    screen: 'options',
    caption: 'A file with a mistake: which place of it, what stands there; nothing is changed.',
    async show(stage) {
      await stage.begin();
      const page = await stage.open(`${OPTIONS}?mistake`, '#everything');
      await chooseFile(
        page,
        '#settings-file',
        JSON.stringify({ thinkFirst: 'settings', version: 3, settings: { modes: { x: 'loud' } } }),
      );
      await there(page, '.file-said:not(:empty)');
      return { page, part: '#everything' };
    },
  },
  {
    name: 'options-import-changes',
    screen: 'options',
    caption: 'A file that can be taken: what would change, before it does.',
    async show(stage) {
      await stage.begin();
      const page = await stage.open(`${OPTIONS}?changes`, '#everything');
      const settings = { modes: { x: 'off', mastodon: 'hints' }, intentions: [{ words: 'Be kind' }] };
      await chooseFile(page, '#settings-file', JSON.stringify({ thinkFirst: 'settings', version: 3, settings }));
      await there(page, '[data-action="agree"]');
      return { page, part: '#everything' };
    },
  },
  {
    name: 'options-reminder-mistake',
    screen: 'options',
    caption: 'A reminder is being written, and its mistake told while typing.',
    async show(stage) {
      await stage.begin();
      const page = await stage.open(`${OPTIONS}?reminder`, '[data-action="add-reminder"]');
      await page.click('[data-action="add-reminder"]');
      await there(page, '#reminder-words');
      await page.type('#reminder-words', 'my * *, *');
      await there(page, '#reminder-words-mistake:not(:empty)');
      return { page, part: '#reminders' };
    },
  },
  {
    name: 'options-reminder-tried',
    screen: 'options',
    caption: 'The same reminder tried on a sample, with where it applies unfolded.',
    async show(stage) {
      await stage.begin();
      const page = await stage.open(`${OPTIONS}?tried`, '[data-action="add-reminder"]');
      await page.click('[data-action="add-reminder"]');
      await there(page, '#reminder-words');
      await page.type('#reminder-words', 'our * launch');
      await page.type('#reminder-question', 'Is this public yet?');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('.reminder-form details'))
          details.open = true;
      });
      await there(page, '.reminder-form textarea');
      await page.type('.reminder-form textarea', 'Our big launch is on Monday.');
      await there(page, '.reminder-form .tried mark');
      return { page, part: '#reminders' };
    },
  },
  {
    name: 'options-policy',
    screen: 'options',
    caption: 'An organisation has set something: its name at the top, and at every control that it locked.',
    async show(stage) {
      await stage.begin();
      await organised(stage);
      const page = await stage.open(`${OPTIONS}?policy`, '#policy');
      await page.type('#find', 'LinkedIn');
      await there(page, '.site :disabled');
      return { page, part: '.page' };
    },
  },
  {
    name: 'journal-off',
    screen: 'journal',
    caption: 'The journal before it was switched on.',
    show: async (stage) => ({ page: await journal(stage, 'off'), part: '.page' }),
  },
  {
    name: 'journal-empty',
    screen: 'journal',
    caption: 'Switched on, and nothing in it yet.',
    show: async (stage) => ({ page: await journal(stage, 'empty'), part: '.page' }),
  },
  {
    name: 'journal-weeks',
    screen: 'journal',
    caption:
      'The weeks: filters, what came of what was asked, and which letters came up. No totals, no streaks, no score.',
    show: async (stage) => ({ page: await journal(stage, 'full'), part: '#weeks' }),
  },
  {
    name: 'journal-week',
    screen: 'journal',
    caption: 'The weekly reflection: three questions of the five practices.',
    async show(stage) {
      const page = await stage.open(`${JOURNAL}?full`, '#week textarea');
      await page.evaluate(() => {
        const box = document.querySelector<HTMLTextAreaElement>('#week textarea') as HTMLTextAreaElement;
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
          box,
          'That I did not know what to say to my aunt, and said so.',
        );
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      return { page, part: '#week' };
    },
  },
  {
    name: 'journal-entries',
    screen: 'journal',
    caption: 'The entries, filtered to what was changed.',
    async show(stage) {
      const page = await stage.open(`${JOURNAL}?full`, '.entry-row');
      await page.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('#filter-decision') as HTMLSelectElement;
        select.value = 'changed';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        const span = document.querySelector<HTMLSelectElement>('#filter-span') as HTMLSelectElement;
        span.value = '4';
        span.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await there(page, '.entry-row[data-decision="changed"]:first-child');
      return { page, part: '#entries' };
    },
  },
];
