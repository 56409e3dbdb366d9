import { describe, expect, test } from 'vitest';
import type { BrowserKind, ExtensionPage } from './driver.ts';
import { pressUntil } from './press-until.ts';
import { harmless, type Scenario, scenarios, troublesome } from './scenarios.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const playground = (box: string): Scenario => {
  const found = scenarios.find((one) => one.site === 'playground' && one.box === box);
  if (!found) throw new Error(`The playground has no box "${box}".`);
  return found;
};

/** What became of each entry, the earliest first, and the texts; undefined where there is no database. Runs in a page of the extension. */
async function lookInside(): Promise<{ decisions: string[]; texts: string[]; answers: string[] } | undefined> {
  const [found] = await indexedDB.databases();
  if (!found?.name) return undefined;
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open(found.name));
  const all = <T>(name: string) => done(database.transaction(name).objectStore(name).getAll() as IDBRequest<T[]>);
  const inside = {
    decisions: (await all<{ decision: string }>('entries')).map(({ decision }) => decision),
    texts: await all<string>('texts'),
    answers: (await all<{ text: string }>('answers')).map(({ text }) => text),
  };
  database.close();
  return inside;
}

/** The journal as a person has it: nothing at first, then what they chose, then nothing again. */
export function testJournal(kind: BrowserKind): void {
  describe.skipIf(!'The journal'.includes(process.env.BOX ?? ''))('the journal', () => {
    const here = withBrowser(kind);
    const inside = () => here.driver.ask(lookInside);
    const becomes = (what: string, decisions: readonly string[]) =>
      waitFor(what, async () => JSON.stringify((await inside())?.decisions) === JSON.stringify(decisions));
    const choose = async (page: ExtensionPage, selector: string, on: boolean): Promise<void> => {
      const isSo = (stored: boolean) =>
        page.evaluate(
          async (control, wanted, alsoStored) => {
            const { chrome } = globalThis as unknown as Record<'chrome', typeof import('webextension-polyfill')>;
            const { settings } = (await chrome.storage.local.get('settings')) as {
              settings?: { journal?: Record<string, boolean> };
            };
            const name = control.replace('#journal-', '');
            const box = document.querySelector<HTMLInputElement>(control);
            return box?.checked === wanted && (!alsoStored || settings?.journal?.[name] === wanted);
          },
          selector,
          on,
          stored,
        );
      await pressUntil(`${selector} to be ${on ? 'on' : 'off'}`, page, selector, () => isSo(false));
      await waitFor(`${selector} to be stored`, () => isSo(true));
    };

    test('writes nothing until it is switched on, then what was asked and what became of it, and is gone at one press', async () => {
      const box = await here.sitDown(playground('textarea'));
      const panel = here.driver.panel(box.page);
      await box.write(troublesome);
      await box.pressButton();
      await panel.opened();
      await panel.press('post');
      await box.arrived(1);
      expect(await here.driver.ask(async () => (await indexedDB.databases()).length)).toBe(0);

      const options = await here.driver.extensionPage('src/options/options.html#journal');
      await choose(options, '#journal-on', true);
      await choose(options, '#journal-text', true);
      await box.page.bringToFront();

      // Posted as it is.
      await box.write(troublesome);
      await box.pressButton();
      await panel.opened();
      await panel.press('post');
      await box.arrived(2);
      await becomes('the first entry', ['posted']);

      // Gone back to, emptied, written anew and sent: let go, until it was changed after all.
      await box.write(troublesome);
      await box.pressButton();
      await panel.opened();
      await panel.press('change');
      await panel.closed();
      await becomes('the second entry', ['posted', 'nothing']);
      await waitFor('the focus to be back', async () => (await box.draft()).focused);
      await here.driver.press(box.page, 'Control+a');
      await box.page.keyboard.press('Delete');
      await becomes('the draft to count as let go', ['posted', 'let-go']);
      await box.typeOn(harmless);
      await box.pressButton();
      await box.arrived(3);
      await becomes('the draft to count as changed', ['posted', 'changed']);

      // Gone back to, and the page left.
      await box.write(troublesome);
      await box.pressButton();
      await panel.opened();
      await panel.press('change');
      await panel.closed();
      await becomes('the third entry', ['posted', 'changed', 'nothing']);
      await box.page.goto('about:blank');
      await becomes('the left draft to count as let go', ['posted', 'changed', 'let-go']);
      expect((await inside())?.texts).toEqual([troublesome, troublesome, troublesome]);

      const journal = await here.driver.extensionPage('src/reflect/reflect.html');
      const rows = () =>
        journal.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.entry-row')].map(({ dataset }) => dataset.decision),
        );
      await waitFor('the list', async () => (await rows()).join() === 'let-go,changed,posted');
      // The last row of the first chart's table is this week.
      const week = () =>
        journal.evaluate(() =>
          [...document.querySelectorAll('#chart-decisions tbody tr:last-child td')].map((cell) => cell.textContent),
        );
      expect(await week()).toEqual(['1', '1', '1', '0', '0']);
      await journal.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('#filter-decision');
        if (!select) return;
        select.value = 'changed';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await waitFor('the one that was changed', async () => (await rows()).join() === 'changed');
      await waitFor('the chart of it', async () => (await week()).join() === '1,0,0,0,0');
      await journal.type('.answer:first-child textarea', 'My aunt has gone quiet.');
      await waitFor('the answer', async () => (await inside())?.answers.join() === 'My aunt has gone quiet.');
      await journal.close();

      // What would be saved is looked at on its way out: where the browser puts it is the browser's business.
      await options.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (file: Blob) => {
          void file.text().then((words) => {
            document.documentElement.dataset.saved = words;
          });
          return make(file);
        };
      });
      await options.click('[data-action="export-csv"]');
      const saved = await waitFor('the file', () => options.evaluate(() => document.documentElement.dataset.saved));
      expect(saved.split('\r\n')).toHaveLength(5);
      expect(saved).toContain(`,changed,${troublesome}`);

      await options.click('[data-action="delete-journal"]');
      await waitFor('the database to be gone', async () => (await inside()) === undefined);
      await choose(options, '#journal-on', false);
      await options.close();
    });
  });
}
