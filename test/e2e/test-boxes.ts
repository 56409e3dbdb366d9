import { afterAll, describe, expect, test } from 'vitest';
import { type Cell, cellsOf, remembers, type Way, waysOf } from './cells.ts';
import type { Composing } from './compose.ts';
import type { BrowserKind, Driver } from './driver.ts';
import { isChosen } from './is-chosen.ts';
import { type Proven, provenFile, readProven, startRecord } from './proven.ts';
import { harmless, type Scenario, scenarios, troublesome } from './scenarios.ts';
import { scrollABit } from './scroll-a-bit.ts';
import { setMode } from './set-mode.ts';
import { undoAndRedo } from './undo-and-redo.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

/** Selects one letter more, before the caret; the editor's model hears of it some time after the page. */
async function selectLetter(driver: Driver, box: Composing): Promise<void> {
  // It may still be hearing of the letters that were typed.
  await box.rest();
  const { cursor } = await box.draft();
  await driver.press(box.page, 'Shift+ArrowLeft');
  await waitFor('the selection to grow', async () => (await box.draft()).cursor !== cursor);
}

const chosen = scenarios.filter(isChosen);

/** A half of the table: a slow browser has it in two files, which run side by side. */
export type Half = 'first' | 'second';

/** The boxes of a half, a site's together; where only some boxes are asked for, the first half has them all. */
function boxesOf(half: Half | undefined): readonly Scenario[] {
  const middle = process.env.BOX ? chosen.length : Math.ceil(chosen.length / 2);
  if (half === undefined) return chosen;
  return half === 'first' ? chosen.slice(0, middle) : chosen.slice(middle);
}

/**
 * The table: everything that has to hold at every box, of the sites, the playground, the editors and the shapes, in one
 * browser. A box is one visit, since a person writes more than once on a page, too; each step leaves its word in a
 * record, from which docs/SITES.md is written.
 */
export function testBoxes(kind: BrowserKind, half?: Half): void {
  const boxes = boxesOf(half);
  describe.skipIf(boxes.length === 0)('every box', () => {
    const here = withBrowser(kind);
    const record = startRecord(kind);
    afterAll(() => record.leave());

    test.each(boxes)('$name', async (scenario) => {
      record.begin(scenario.name);
      const prove = (cell: Cell): void => record.prove(scenario.name, cell);
      const ways = waysOf(scenario);
      const [first = 'pressButton'] = ways;

      /** Sits down with nothing sent yet and writes. */
      const writeAnew = async (words: string) => {
        here.server.clear();
        const box = await here.stayDown(scenario);
        await box.write(words);
        const { text } = await box.draft();
        if (!scenario.scrambles) expect(text).toBe(words);
        return { box, text, panel: here.driver.panel(box.page) };
      };
      const passes = async (words: string, way: Way, meanwhile?: () => Promise<void>): Promise<void> => {
        const { box, text, panel } = await writeAnew(words);
        await meanwhile?.();
        await box[way]();
        expect(await box.arrived(1)).toEqual([text]);
        expect(await panel.isOpen()).toBe(false);
        expect(await box.arrivedSoFar()).toEqual([text]);
        if (scenario.leaves) return;
        const heard = await box.heard();
        expect(heard).not.toEqual([]);
        expect(heard.filter(({ isTrusted }) => !isTrusted)).toEqual([]);
      };

      for (const way of ways) {
        await passes(harmless, way);
        prove(`passes by ${way}`);
      }

      // Held with some words selected, on a page that is scrolled.
      const { box, panel } = await writeAnew(troublesome);
      await scrollABit(box, scenario);
      // Quill's model knows of no selection in a shadow root in Firefox.
      for (const _ of scenario.scrambles ? '' : 'ab') await selectLetter(here.driver, box);
      await box.rest();
      const before = await box.left();
      await box[first]();
      await panel.opened();
      expect(await panel.text()).toContain('idiots');
      expect(await box.arrivedSoFar()).toEqual([]);
      expect(await box.heard()).toEqual([]);
      prove(`held by ${first}`);

      await panel.press('change');
      await panel.closed();
      await waitFor('the focus to be back in the box', async () => (await box.draft()).focused);
      await box.rest();
      expect(await box.left()).toEqual(before);
      expect(await box.arrivedSoFar()).toEqual([]);
      expect(await box.heard()).toEqual([]);
      prove('left as it was');

      // What is typed now goes on from there; all of it can be undone and done again, with nothing of ours among it.
      await here.driver.press(box.page, 'ArrowRight');
      await box.typeOn(' Truly.');
      const changed = (await box.draft()).text;
      if (!scenario.scrambles) expect(changed).toBe(`${troublesome} Truly.`);
      if (remembers(scenario, kind)) {
        await undoAndRedo(here.driver, box, scenario);
        prove('undone');
      }
      await box[first]();
      await panel.opened();
      expect(await box.arrivedSoFar()).toEqual([]);
      prove('changed');
      await panel.press('post');
      expect(await box.arrived(1)).toEqual([changed]);
      await panel.closed();
      expect(await box.arrivedSoFar()).toEqual([changed]);
      prove(`posted once by ${first}`);

      for (const way of ways.slice(1)) {
        // The approval was for that text: another is asked about.
        const second = await writeAnew(`${troublesome} Again.`);
        await second.box[way]();
        await second.panel.opened();
        expect(await second.box.arrivedSoFar()).toEqual([]);
        expect(await second.box.heard()).toEqual([]);
        prove(`held by ${way}`);
        await here.driver.press(second.box.page, 'Control+Enter');
        expect(await second.box.arrived(1)).toEqual([second.text]);
        await second.panel.closed();
        expect(await second.box.arrivedSoFar()).toEqual([second.text]);
        prove(`posted once by ${way}`);
      }

      const site = scenario.added ?? scenario.site;
      await passes(troublesome, first, () => setMode(here.driver, site, 'off')).finally(() =>
        setMode(here.driver, site, 'review'),
      );
      prove('off');
    });

    test.skipIf(process.env.BOX)('docs/proven says what was proven: `npm run sites` writes it down', () => {
      const written = readProven(provenFile(kind));
      const ofThese = (proven: Proven) => Object.fromEntries(boxes.map(({ name }) => [name, proven[name]]));
      expect(ofThese(record.so)).toEqual(ofThese(written));
      expect(Object.keys(written)).toEqual(expect.arrayContaining(Object.keys(record.so)));
      expect(scenarios.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(written)));
    });

    test('every box has proven all that has to hold', () => {
      const missing = boxes.flatMap((scenario) => {
        const proven = record.so[scenario.name] ?? [];
        const cells = cellsOf(scenario, kind).filter((cell) => !proven.includes(cell));
        return cells.length === 0 ? [] : `${scenario.name}: ${cells.join(', ')}`;
      });
      expect(missing).toEqual([]);
    });

    test('nothing was asked of any other host', () => {
      expect(here.proxy.refused.filter((request) => !here.driver.ownErrands.test(request))).toEqual([]);
    });
  });
}
