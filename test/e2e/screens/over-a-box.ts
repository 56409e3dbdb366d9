import { inOurWorld } from '../../../tools/torture/in-our-world.ts';
import type { Composing } from '../compose.ts';
import type { Overlay } from '../driver.ts';
import { troublesome } from '../scenarios.ts';
import { waitFor } from '../wait-for.ts';
import type { Host, Seen, Stage, State, Stored } from './state.ts';

/** Three questions, one of them about a claim. */
export const THREE = 'Studies show that nobody reads anymore. You people are idiots.';
const ONE = 'Apparently the plant closes in May, a friend of a friend says.';
const HARMLESS = 'The council page says the library stays open until May; I asked at the desk today.';
const GOOD = 'My neighbour’s number is 0151 496 0123, she can tell you. Credit to Ida Roth for the photo.';

const boxOf = (box: string): string => `[data-place="${box}"]`;

/** What of ours lies over a box of the playground, and the box. */
const over = (stage: Stage, box: Composing, host: Host, part: string, beside: string): Seen => {
  const of = { 'think-first-hint': 'hint', 'think-first-marks': 'marks', 'think-first-panel': 'panel' } as const;
  return { page: box.page, overlay: { host, of: stage.driver[of[host]](box.page) }, part, beside };
};

/** The panel over a held draft. */
async function held(
  stage: Stage,
  draft: string,
  stored: Stored = {},
  then: (panel: Overlay, box: Composing) => Promise<void> = async () => {},
  place = 'lexical',
): Promise<Seen> {
  await stage.begin(stored);
  const { box, panel } = await stage.hold(place, draft);
  await then(panel, box);
  await panel.opened();
  return over(stage, box, 'think-first-panel', 'dialog', '');
}

/** Writes, and waits for the quiet mark. */
async function hinted(stage: Stage, place: string, draft: string): Promise<Composing> {
  await stage.begin();
  const box = await stage.sit(place);
  await box.write(draft);
  await waitFor('the mark', () => stage.driver.hint(box.page).isOpen());
  return box;
}

/** Presses until it counts: on a machine with much else to do the panel may still be moving, and a press then is no answer. */
async function choose(panel: Overlay, action: string, done: () => Promise<boolean>): Promise<void> {
  const counts = async () => {
    await panel.press(action);
    return waitFor(`${action} to count`, done, { timeout: 2000 }).catch(() => false);
  };
  await waitFor(`a press on ${action} to count`, async () => (await done()) || counts());
}
const isClosed = (panel: Overlay) => async () => !(await panel.isOpen());
const menuIsOpen = (panel: Overlay) => async () =>
  (await panel.inside(`(root) => root.querySelector('details[open]') !== null`)) === true;

const questionsLeft = (panel: Overlay) => panel.inside(`(root) => root.querySelectorAll('.questions > li').length`);
const familiar = (...checks: readonly string[]) => ({
  asked: {
    questions: Object.fromEntries(checks.map((check) => [check, { times: 4, lately: 4, last: Date.now() }])),
    held: [],
  },
});

/** What a person sees over a box that they write in. */
export const overABox: readonly State[] = [
  {
    name: 'hint-at-rest',
    screen: 'hint',
    caption:
      'While typing: a small mark at the edge of the box, and the words in question underlined by the browser itself.',
    async show(stage) {
      const box = await hinted(stage, 'lexical', THREE);
      await waitFor('the marks', () => box.page.evaluate(() => (CSS.highlights.get('think-first')?.size ?? 0) > 0));
      return over(stage, box, 'think-first-hint', 'button', boxOf('lexical'));
    },
  },
  {
    name: 'hint-textarea',
    screen: 'hint',
    caption: 'The same over a plain text field: the underlines lie over it, scroll with it and take no press.',
    async show(stage) {
      const box = await hinted(stage, 'textarea', `It has been a while. ${troublesome}`);
      await waitFor('the marks', async () =>
        stage.driver.marks(box.page).inside(`(root) => root.querySelector('mark:not([hidden])') !== null`),
      );
      return over(stage, box, 'think-first-hint', 'button', boxOf('textarea'));
    },
  },
  {
    name: 'hint-question',
    screen: 'hint',
    anew: true,
    caption: 'A press on underlined words shows the question about them, and leaves the caret where the press put it.',
    async show(stage) {
      const box = await hinted(stage, 'lexical', troublesome);
      await waitFor('the marks', () => box.page.evaluate(() => (CSS.highlights.get('think-first')?.size ?? 0) > 0));
      await waitFor('the question', async () => {
        const [x, y] = await box.page.evaluate(() => {
          const [range] = [...(CSS.highlights.get('think-first') ?? [])] as Range[];
          const { left, top, width, height } = (range as Range).getBoundingClientRect();
          return [left + width / 2, top + height / 2] as const;
        });
        await box.page.mouse.click(x, y);
        return stage.driver.marks(box.page).inside(`(root) => root.querySelector('#asks:not([hidden])') !== null`);
      });
      return over(stage, box, 'think-first-marks', '#asks', boxOf('lexical'));
    },
  },
  {
    name: 'hint-tells',
    screen: 'hint',
    caption: 'After a choice the hint says in a sentence what has become of the draft, until the next key.',
    async show(stage) {
      await stage.begin();
      const { box, panel } = await stage.hold('lexical', troublesome);
      await choose(panel, 'keep', isClosed(panel));
      await waitFor('the sentence', () => stage.driver.hint(box.page).isOpen());
      return over(stage, box, 'think-first-hint', 'p:not([hidden]):not(#ears)', boxOf('lexical'));
    },
  },
  {
    name: 'panel-one',
    screen: 'panel',
    caption:
      'One question about a send that is held: the letter it belongs to is lit, the words are marked in a copy of the draft.',
    show: (stage) => held(stage, ONE),
  },
  {
    name: 'panel-three',
    screen: 'panel',
    caption:
      'Three questions, the most there are at once; the claim can be looked up, in a new tab and only by a press.',
    show: (stage) => held(stage, THREE),
  },
  {
    name: 'panel-other-wording',
    screen: 'panel',
    caption: 'The same draft another day: the questions come in other words.',
    show: (stage) =>
      held(stage, THREE, {
        more: {
          asked: {
            questions: Object.fromEntries(
              ['aware/heat', 'aware/generalization', 'reliable/vague-authority'].map((check) => [
                check,
                { times: 2, lately: 1, last: Date.now() },
              ]),
            ),
            held: [],
          },
        },
      }),
  },
  {
    name: 'panel-short',
    screen: 'panel',
    caption: 'For somebody who knows these questions: fewer words, and a way to more.',
    show: (stage) =>
      held(stage, THREE, { more: familiar('aware/heat', 'aware/generalization', 'reliable/vague-authority') }),
  },
  {
    name: 'panel-what-works',
    screen: 'panel',
    caption: 'One line for what the draft does well already.',
    show: (stage) => held(stage, GOOD),
  },
  {
    name: 'panel-intention',
    screen: 'panel',
    caption: 'A sentence of one’s own about how one wants to post, where it fits.',
    show: (stage) =>
      held(stage, troublesome, {
        settings: { intentions: [{ words: 'Take a breath before I answer', habit: 'aware' }] },
      }),
  },
  {
    name: 'panel-own-reminder',
    screen: 'panel',
    caption: 'A reminder of the person’s own, in their own words.',
    show: (stage) =>
      held(stage, `${HARMLESS} Our big launch is on Monday.`, {
        settings: {
          reminders: [
            {
              id: 'launch',
              words: 'our * launch',
              question: 'When I name what we are working on: is this public yet?',
              sites: [],
              kinds: [],
              acts: 'hold',
            },
          ],
        },
      }),
  },
  {
    name: 'panel-not-now',
    screen: 'panel',
    caption: 'Not now: this question can be let go for this post, for today, on this site or for good.',
    show: (stage) =>
      held(stage, ONE, {}, async (panel) => {
        await choose(panel, 'not-now', menuIsOpen(panel));
      }),
  },
  {
    name: 'panel-nothing-left',
    screen: 'panel',
    caption: 'The last question was let go: nothing else to ask.',
    show: (stage) =>
      held(stage, ONE, {}, async (panel) => {
        stage.spoil();
        await choose(panel, 'not-now', menuIsOpen(panel));
        await choose(panel, 'not-now-post', async () => (await questionsLeft(panel)) === 0);
      }),
  },
  {
    name: 'panel-follows',
    screen: 'panel',
    caption: 'The draft was changed while the panel was open: it follows, and says so.',
    show: (stage) =>
      held(
        stage,
        troublesome,
        {},
        async (panel, box) => {
          stage.spoil();
          await box.page.$eval(`${boxOf('textarea')} textarea`, (field) => {
            Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
              field,
              'You lot are idiots, and Mondays are long.',
            );
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          });
          await waitFor('the new words', async () => (await panel.text()).includes('Mondays'));
        },
        'textarea',
      ),
  },
  {
    name: 'panel-pause',
    screen: 'panel',
    caption: 'Where the person wanted a pause before every post: it is offered, and the draft is kept safe meanwhile.',
    show: (stage) => held(stage, HARMLESS, { settings: { cooling: { rests: 'all', seconds: 3600 } } }),
  },
  {
    name: 'panel-resting',
    screen: 'panel',
    caption: 'A draft that rests: until when, and the way out of it.',
    show: (stage) =>
      held(stage, troublesome, { settings: { cooling: { rests: 'all', seconds: 3600 } } }, async (panel, box) => {
        stage.spoil();
        await choose(panel, 'rest', isClosed(panel));
        await box.pressButton();
        await panel.opened();
      }),
  },
  {
    name: 'panel-late',
    screen: 'panel',
    caption: 'At the hours a person has set, one question about the hour.',
    show: (stage) => held(stage, HARMLESS, { settings: { quietHours: { from: '00:00', to: '23:59' } } }),
  },
  {
    name: 'panel-looked-at',
    screen: 'panel',
    caption: 'Opened from the mark, without a send: there is nothing to post, only a way back.',
    async show(stage) {
      const box = await hinted(stage, 'lexical', ONE);
      const panel = stage.driver.panel(box.page);
      await choose(stage.driver.hint(box.page), 'open', () => panel.isOpen());
      await panel.opened();
      return over(stage, box, 'think-first-panel', 'dialog', '');
    },
  },
  {
    name: 'panel-selection',
    screen: 'panel',
    caption: '“Think about this selection”, from the context menu or by a shortcut: about words on any page.',
    async show(stage) {
      await stage.begin();
      const box = await stage.sit('lexical');
      stage.spoil();
      await box.page.evaluate(() => {
        const said = document.querySelector('.said') as HTMLElement;
        said.textContent = 'Apparently the mill closes in May, a friend of a friend says.';
        (document.activeElement as HTMLElement | null)?.blur();
        document.getSelection()?.selectAllChildren(said);
      });
      await stage.driver.command(box.page, 'review');
      const panel = stage.driver.panel(box.page);
      await panel.opened();
      return over(stage, box, 'think-first-panel', 'dialog', '');
    },
  },
  {
    name: 'popup-trouble',
    screen: 'popup',
    caption: 'A part of ours has failed: the post went through untouched, and the popup says what went wrong.',
    async show(stage) {
      await stage.begin();
      const box = await stage.sit('lexical');
      await box.write(troublesome);
      stage.spoil();
      const tab = await stage.driver.tabId(box.page);
      await inOurWorld(stage.driver, tab, 'analyzer throws');
      await box.pressButton();
      await waitFor('the post', async () => (await box.arrivedSoFar()).length > 0);
      const popup = await stage.popup(box.page, '.about .notice');
      return { page: popup, part: 'body' };
    },
  },
];
