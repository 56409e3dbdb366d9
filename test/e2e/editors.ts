import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { allow } from './allow.ts';
import type { BrowserKind } from './driver.ts';
import { harmless, type Scenario, troublesome } from './scenarios.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

/** A comment box with this editor, on a page that nothing is known of. */
const editor = (name: string, field: string): Scenario => ({
  name: `Editor, ${name}`,
  url: `https://editors.example/?editor=${name}`,
  site: 'editors',
  box: name,
  field,
  send: '.c-9e',
  keys: 'Control+Enter',
});

/** Every editor there is a fixture for. */
const editors: readonly Scenario[] = [
  editor('textarea', 'textarea'),
  editor('contenteditable', '[role="textbox"]'),
  editor('draft-js', '.public-DraftEditor-content'),
  editor('lexical', '[role="textbox"]'),
  editor('prosemirror', '.ProseMirror'),
  editor('tiptap', '.ProseMirror'),
  editor('quill', '.ql-editor'),
  editor('slate', '[data-slate-editor]'),
  editor('ckeditor', '.ck-editor__editable'),
  editor('tinymce', '.tox-edit-area__iframe'),
  editor('codemirror', '.cm-content'),
  editor('trix', 'trix-editor'),
];

/** `BOX=Editor, slate` runs only that one. */
const chosen = editors.filter(({ name }) => name.includes(process.env.BOX ?? ''));

/** The keys by which these editors do again what was undone; the others take Ctrl+Y. */
const redoKeys: Readonly<Record<string, string>> = { quill: 'Control+Shift+z', trix: 'Control+Shift+z' };

/** What is written below the first line, so that a small field scrolls. */
const lines = ['So it goes.', 'And so on.', 'The bread is fine.', 'The rest is not.'];

/** Everything that has to hold in every editor, by the generic way, in one browser. */
export function testEditors(kind: BrowserKind): void {
  describe.skipIf(chosen.length === 0)('editors on a page that nothing is known of', () => {
    const here = withBrowser(kind);
    beforeAll(() => allow(here.driver, 'editors.example'));

    describe.each(chosen)('$name', (scenario) => {
      test.each(['pressButton', 'pressKeys'] as const)('a harmless comment passes untouched by %s', async (way) => {
        const box = await here.sitDown(scenario);
        await box.write(harmless);
        await box[way]();
        expect(await box.arrived(1)).toEqual([harmless]);
        expect(await here.driver.panel(box.page).isOpen()).toBe(false);
        expect((await box.heard()).filter(({ isTrusted }) => !isTrusted)).toEqual([]);
      });

      test.each(['pressButton', 'pressKeys'] as const)(
        'a troublesome comment is held by %s, left as it is, and posted once',
        async (way) => {
          const box = await here.sitDown(scenario);
          const panel = here.driver.panel(box.page);
          await box.write(troublesome);
          for (const line of lines) {
            await here.driver.press(box.page, 'Enter');
            await box.typeOn(line);
          }
          await scrollABit(box.page);
          const before = await box.draft();
          const drawn = await markup(box.page, scenario.field);
          const scrolled = await scrolls(box.page);
          expect(scrolled).not.toEqual([]);
          await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
          await box[way]();
          await panel.opened();
          expect(here.server.posts()).toEqual([]);
          expect(await panel.text()).toContain('idiots');
          await panel.press('change');
          await panel.closed();
          await waitFor('the focus to be back in the box', async () => (await box.draft()).focused);
          expect(await box.draft()).toEqual(before);
          expect(await markup(box.page, scenario.field)).toBe(drawn);
          expect(await scrolls(box.page)).toEqual(scrolled);
          // The caret is where it was: what is typed now goes on from there.
          await box.typeOn(' Truly.');
          const { text } = await box.draft();
          expect(text).toBe(`${before.text} Truly.`);
          // Step by step, all that was typed can be undone and done again, and there is nothing of ours among it.
          const steps = new Set<string>();
          await waitFor('everything to be undone', async () => {
            steps.add((await box.draft()).text);
            await here.driver.press(box.page, 'Control+z');
            return (await box.draft()).text === '';
          });
          for (const step of steps) expect(text.startsWith(step), `"${step}" was never typed`).toBe(true);
          // In Firefox these keys do nothing again in Trix, with or without us: there the words are written anew.
          const redoes = !(kind === 'firefox' && scenario.box === 'trix');
          if (redoes)
            await waitFor('everything to be done again', async () => {
              await here.driver.press(box.page, redoKeys[scenario.box] ?? 'Control+y');
              return (await box.draft()).text === text;
            });
          else await box.typeOn(troublesome);
          const last = redoes ? text : troublesome;
          await box[way]();
          await panel.opened();
          await panel.press('post');
          expect(await box.arrived(1)).toEqual([last]);
          expect(await box.arrivedSoFar()).toHaveLength(1);
        },
      );

      test('is read line by line, as it is seen', async () => {
        const box = await here.sitDown(scenario);
        const panel = here.driver.panel(box.page);
        await box.write('You are an idiot.');
        await here.driver.press(box.page, 'Enter');
        await box.typeOn('And a second line, with a link: https://example.org/a?b=c');
        await box.pressButton();
        await panel.opened();
        expect(await panel.text()).toMatch(
          /You are an idiot\d?\.\n+And a second line, with a link: https:\/\/example\.org\/a\?b=c/,
        );
        await panel.press('change');
      });
    });
  });
}

/** Scrolls the page a little way, as one that is longer than the window. */
async function scrollABit(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.style.paddingBlockEnd = '2000px';
    window.scrollTo(0, 12);
  });
}

/** How far everything is scrolled that is scrolled at all, also in a frame of the page itself. */
function scrolls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document, ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? [])]
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
      .map(({ localName, scrollTop, scrollLeft }) => `${localName} ${scrollTop} ${scrollLeft}`),
  );
}

/** The editor's own DOM, to the letter; a frame's body for one that lives in a frame. */
function markup(page: Page, field: string) {
  return page.$eval(field, (element) =>
    element instanceof HTMLIFrameElement ? element.contentDocument?.documentElement.outerHTML : element.outerHTML,
  );
}
