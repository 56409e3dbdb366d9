import { join } from 'node:path';
import { compose } from '../../test/e2e/compose.ts';
import type { Driver } from '../../test/e2e/driver.ts';
import { harmless, type Scenario, scenarios, troublesome } from '../../test/e2e/scenarios.ts';
import { waitFor } from '../../test/e2e/wait-for.ts';
import type { FixtureServer } from '../../test/fixtures/server.ts';

interface Tour {
  readonly driver: Driver;
  readonly server: FixtureServer;
  /** The folder that the pictures go to. */
  readonly pictures: string;
  readonly say: (line: string) => void;
}

function boxNamed(box: string): Scenario {
  const scenario = scenarios.find((one) => one.site === 'playground' && one.box === box);
  if (!scenario) throw new Error(`The playground has no box "${box}".`);
  return scenario;
}

/** Walks what the extension is for, with real presses, and says after each step what the server has received. */
export async function tour({ driver, server, pictures, say }: Tour): Promise<void> {
  let step = 0;
  const shown = async (what: string, take: (path: string) => Promise<unknown>) => {
    step += 1;
    const number = String(step).padStart(2, '0');
    await take(
      join(
        pictures,
        `${number}-${what
          .toLowerCase()
          .replace(/[^a-z]+/g, '-')
          .replace(/^-|-$/g, '')}.png`,
      ),
    );
    const received = server.posts().map(({ text }) => `“${text.length > 48 ? `${text.slice(0, 48)}…` : text}”`);
    say(
      `${number} ${what}. The server has received ${received.length === 0 ? 'nothing' : `${received.length}: ${received.join(' ')}`}`,
    );
  };

  const first = await compose(driver, server, boxNamed('lexical'));
  const see = (page: typeof first.page) => (path: string) => page.screenshot({ path: path as `${string}.png` });
  const panel = driver.panel(first.page);
  await shown('The playground is open', see(first.page));
  await first.write(troublesome);
  await waitFor('the quiet hint beside the box', () => driver.hint(first.page).isOpen());
  await shown('A troublesome draft is written and a quiet mark stands beside the box', see(first.page));
  await first.pressButton();
  await waitFor('the panel', () => panel.isOpen());
  await waitFor('the panel to settle', () => panel.settled());
  await shown('Post was pressed and is held', see(first.page));
  await panel.press('change');
  await waitFor('the panel to close', async () => !(await panel.isOpen()));
  await waitFor('the focus to be back in the draft', async () => (await first.draft()).focused);
  await shown('Change it leads back to the draft', see(first.page));
  await first.page.keyboard.down('Control');
  await first.page.keyboard.press('a');
  await first.page.keyboard.up('Control');
  await first.page.keyboard.press('Delete');
  await first.typeOn('The council page says the library stays open until May; I asked at the desk today.');
  await first.pressButton();
  await first.arrived(1);
  await shown('The changed draft was posted', see(first.page));
  await first.page.close();

  const second = await compose(driver, server, boxNamed('tiptap'));
  const again = driver.panel(second.page);
  await second.write(troublesome);
  await second.pressKeys();
  await waitFor('the panel', () => again.isOpen());
  await waitFor('the panel to settle', () => again.settled());
  await shown('Another was sent with Ctrl and Enter and is held', see(second.page));
  await again.press('post');
  await second.arrived(1);
  await shown('Post as it is sent it once', see(second.page));
  await second.page.close();

  const third = await compose(driver, server, boxNamed('draft-js'));
  await third.write(harmless);
  await third.pressButton();
  await third.arrived(1);
  await shown('A harmless reply passed without a word', see(third.page));

  await third.write(troublesome);
  await waitFor('the quiet hint beside the reply', () => driver.hint(third.page).isOpen());
  const tab = await driver.tabId(third.page);
  const popup = await driver.extensionPage(`src/popup/popup.html?tab=${tab}`);
  await waitFor('the popup to know the site', () => popup.evaluate(() => document.querySelector('.question') !== null));
  await shown('The popup while such a draft is being written', (path) => popup.screenshot(path));
  await popup.close();
  const options = await driver.extensionPage('src/options/options.html');
  await waitFor('the options to list the checks', () =>
    options.evaluate(() => document.querySelectorAll('[id^="check-"]').length >= 18),
  );
  await shown('The options', (path) => options.screenshot(path));
  await options.close();
}
