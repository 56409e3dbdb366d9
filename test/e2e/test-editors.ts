import { describe, expect, test } from 'vitest';
import { remembers } from './cells.ts';
import type { BrowserKind } from './driver.ts';
import { isChosen } from './is-chosen.ts';
import { editors, troublesome } from './scenarios.ts';
import { scrollABit } from './scroll-a-bit.ts';
import { undoAndRedo } from './undo-and-redo.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const chosen = editors.filter(isChosen);

/** What is written below the first line, so that a small field scrolls. */
const lines = ['And a second line: https://example.org/a?b=c', 'So it goes.', 'And so on.', 'You are an idiot.'];

/** Ends when the page has been drawn twice. Runs in the page. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** What every editor has to bear beyond the table of `test-boxes.ts`: a draft of many lines, in one browser. */
export function testEditors(kind: BrowserKind): void {
  describe.skipIf(chosen.length === 0)('a draft of many lines', () => {
    const here = withBrowser(kind);

    test.each(chosen)('$name: read line by line as it is seen, and left as it is', async (scenario) => {
      const box = await here.sitDown(scenario);
      const panel = here.driver.panel(box.page);
      await box.write(troublesome);
      for (const line of lines) {
        await here.driver.press(box.page, 'Enter');
        // An editor draws the new line in a frame of its own; what is typed before that, no person's hand could.
        await box.page.evaluate(drawn);
        await box.typeOn(line);
      }
      await scrollABit(box, scenario);
      await box.rest();
      const before = await box.left();
      expect(before.scrolls).not.toEqual([]);
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      await box.pressButton();
      await panel.opened();
      expect(await panel.text()).toMatch(
        /You people are idiots[\d ]*\.\n+And a second line: https:\/\/example\.org\/a\?b=c\n+So it goes\.\n+And so on\./,
      );
      await panel.press('change');
      await panel.closed();
      await waitFor('the focus to be back in the box', async () => (await box.draft()).focused);
      await box.rest();
      expect(await box.left()).toEqual(before);
      await box.typeOn(' Truly.');
      expect((await box.draft()).text).toBe(`${before.text} Truly.`);
      if (remembers(scenario, kind)) await undoAndRedo(here.driver, box, scenario);
      expect(here.server.posts()).toEqual([]);
    });
  });
}
