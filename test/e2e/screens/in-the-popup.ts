import { snoozeEnd } from '../../../src/settings/snoozes.ts';
import { troublesome } from '../scenarios.ts';
import { waitFor } from '../wait-for.ts';
import { examplePolicy } from './stage.ts';
import type { Seen, Stage, State, Stored } from './state.ts';
import { ONE_OF_EACH } from './stored.ts';

/** The popup about the playground, in a tab where somebody may be writing. */
async function popup(stage: Stage, ready: string, stored: Stored = {}, draft?: string): Promise<Seen> {
  await stage.begin(stored);
  const box = await stage.sit('draft-js');
  if (draft !== undefined) {
    await box.write(draft);
    await waitFor('the mark', () => stage.driver.hint(box.page).isOpen());
  }
  return { page: await stage.popup(box.page, ready), part: 'body' };
}

/** The popup about an address that the browser keeps from us. */
async function about(stage: Stage, address: string, ready: string, stored: Stored = {}): Promise<Seen> {
  await stage.begin(stored);
  return { page: await stage.popupAbout(address, ready), part: 'body' };
}

/** What a person sees at the toolbar. */
export const inThePopup: readonly State[] = [
  {
    name: 'popup-writing',
    screen: 'popup',
    caption: 'On, while a draft is being written: what would be asked about it.',
    show: (stage) => popup(stage, '.here .question', {}, troublesome),
  },
  {
    name: 'popup-on',
    screen: 'popup',
    caption: 'On, with nothing written yet.',
    show: (stage) => popup(stage, '.about section.here'),
  },
  {
    name: 'popup-off',
    screen: 'popup',
    caption: 'The site is switched off: nothing of ours is loaded there.',
    show: (stage) => popup(stage, '.snooze', { settings: { modes: { playground: 'off' } } }),
  },
  {
    name: 'popup-not-allowed',
    screen: 'popup',
    caption: 'Switched on, but the browser has not let us in yet: one press asks it.',
    show: (stage) =>
      about(stage, 'https://www.threads.com/', '.about .notice .button', {
        settings: { modes: { threads: 'review' } },
      }),
  },
  {
    name: 'popup-unknown',
    screen: 'popup',
    caption: 'A site that nothing is known of can be added.',
    show: (stage) => about(stage, 'https://forum.example/', '[data-action="add"]'),
  },
  {
    name: 'popup-nowhere',
    screen: 'popup',
    caption: 'A page of the browser’s own: there is nothing to be with.',
    show: (stage) => about(stage, 'about:blank', '.about .notice'),
  },
  {
    name: 'popup-snoozed',
    screen: 'popup',
    caption: 'Snoozed on this site until a moment, with the way back.',
    show: (stage) =>
      popup(stage, '[data-action="resume"]', {
        settings: { snoozes: { playground: snoozeEnd('tomorrow') } },
      }),
  },
  {
    name: 'popup-report',
    screen: 'popup',
    caption:
      'The button of a box is nowhere to be found: sends pass, and what was looked for can be copied into a report.',
    async show(stage) {
      await stage.begin();
      const box = await stage.sit('tiptap');
      stage.spoil();
      await box.page.$$eval('[data-place="tiptap"] [data-think-first-send]', (buttons) => {
        for (const button of buttons) button.removeAttribute('data-think-first-send');
      });
      await box.write(troublesome);
      const page = await stage.popup(box.page, '.report');
      await page.evaluate(() => {
        (document.querySelector('.report') as HTMLDetailsElement).open = true;
      });
      return { page, part: 'body' };
    },
  },
  {
    name: 'popup-kept',
    screen: 'popup',
    caption: 'Drafts that were kept for later, one of them resting: to be copied, never put anywhere by us.',
    show: (stage) => popup(stage, '.kept + .kept', { more: ONE_OF_EACH.kept() }),
  },
  {
    name: 'popup-locked',
    screen: 'popup',
    caption: 'An organisation has locked the switch, and its name stands there.',
    async show(stage) {
      await stage.begin();
      await stage.organise({
        organisation: 'Example Ltd',
        locked: { sites: { playground: 'review' }, profileOn: { playground: 'professional' } },
      });
      const box = await stage.sit('draft-js');
      const page = await stage.popup(box.page, 'fieldset:disabled');
      return { page, part: 'body' };
    },
  },
  {
    name: 'popup-apart',
    screen: 'popup',
    caption: 'A page that lets no extension in: a small window of ours takes the words instead.',
    async show(stage) {
      await stage.begin();
      const page = await stage.open('src/popup/popup.html?apart=closed&words=none', 'textarea');
      await page.type('textarea', troublesome);
      await waitFor('the question', () => page.evaluate(() => document.querySelector('.question') !== null));
      return { page, part: 'body' };
    },
  },
];

/** What docs/POLICY.md gives as its example. */
export const organised = async (stage: Stage): Promise<void> => stage.organise(examplePolicy());
