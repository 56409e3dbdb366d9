import type { Driver, Overlay } from '../driver.ts';
import { waitFor } from '../wait-for.ts';
import { THREE } from './over-a-box.ts';
import type { Stage } from './state.ts';

/** What a walk leaves behind: what was pressed and what came of it, and what a screen reader had before it on the way. */
export interface Walk {
  readonly steps: string;
  readonly ears: string;
}

const regions = `(root) => [...root.querySelectorAll('[role="status"], [role="alert"]')].map((one) => one.textContent.trim()).filter((words) => words !== '')`;

/** Writes, is held, lets a question go, changes and posts, by keys alone; a line for each key. */
export async function walk(stage: Stage): Promise<Walk> {
  const { driver } = stage;
  const [steps, ears]: [string[], string[]] = [[], []];
  await stage.begin();
  const box = await stage.sit('lexical');
  const { page } = box;
  const [panel, hint] = [driver.panel(page), driver.hint(page)];
  const spoken = new Set<string>();

  /** What live regions say that they have not said before. */
  const heard = async (): Promise<string> => {
    const all = await Promise.all(
      [hint, panel].map(
        async (overlay: Overlay) => ((await overlay.inside(regions)) as readonly string[] | undefined) ?? [],
      ),
    );
    const fresh = all.flat().filter((words) => !spoken.has(words));
    spoken.clear();
    for (const words of all.flat()) spoken.add(words);
    return fresh.length > 0 ? `; said: ${fresh.map((words) => `“${words}”`).join(' ')}` : '';
  };
  const note = async (what: string): Promise<void> => {
    steps.push(`${what} → focus: ${await focus(driver)}${await heard()}`);
  };
  const focus = async (one: Driver) =>
    waitFor('something to have the focus', async () => (await one.focused(page)) || null);
  const press = async (keys: string, until: () => Promise<unknown>): Promise<void> => {
    await driver.press(page, keys);
    await waitFor(`what ${keys} does`, async () => (await until()) === true);
    await note(keys);
  };
  const action = () => panel.inside(`(root) => root.activeElement?.dataset.action ?? ''`);
  const reached = (wanted: string) => async () => (await action()) === wanted;
  const listen = async (where: string): Promise<void> => {
    ears.push(`# ${where}`, ...(await driver.ears(page, 'think-first-panel')), '');
  };

  await box.write(THREE);
  await waitFor('the hint to have spoken', async () => ((await hint.inside(regions)) as readonly string[]).length > 0);
  await note(`types “${THREE}”`);
  await press('Control+Enter', async () => (await panel.settled()) && (await reached('change')()));
  await listen('The send is held');
  /** Tab by Tab, each noted, until the focus is on this. */
  const tabTo = async (wanted: string, keys: string): Promise<void> => {
    for (let presses = 0; presses < 12 && (await action()) !== wanted; presses += 1) {
      const before = await action();
      await press(keys, async () => (await action()) !== before || presses > 0);
    }
    if ((await action()) !== wanted) throw new Error(`No ${keys} leads to ${wanted}.`);
  };
  await tabTo('not-now', 'Shift+Tab');
  await press(
    'Enter',
    async () =>
      (await panel.inside(`(root) => root.querySelector('details[open]') !== null`)) === true && panel.settled(),
  );
  await tabTo('not-now-post', 'Tab');
  await listen('“Not now” is unfolded');
  await press(
    'Enter',
    async () =>
      (await panel.inside(`(root) => root.querySelectorAll('.questions > li').length`)) === 2 &&
      (await panel.settled()) &&
      (await reached('change')()),
  );
  await listen('One question was let go for this post');
  await press('Enter', async () => !(await panel.isOpen()) && (await box.draft()).focused);
  const changed = 'I read less than I used to, and I miss it.';
  await driver.press(page, 'Control+a');
  await note('Control+a');
  await box.page.keyboard.press('Delete');
  await waitFor('the box to be empty', async () => (await box.draft()).text === '');
  await box.typeOn(changed);
  await waitFor('the mark to be gone', async () => !(await hint.isOpen()));
  await note(`Delete, and types “${changed}”`);
  await driver.press(page, 'Control+Enter');
  const [posted] = await box.arrived(1);
  if (posted !== changed) throw new Error(`Posted was “${posted}”.`);
  await note(`Control+Enter, and the server has “${posted}”`);
  return { steps: `${steps.join('\n')}\n`, ears: `${ears.join('\n').trim()}\n` };
}
