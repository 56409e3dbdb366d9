import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allow } from './allow.ts';
import type { Composing } from './compose.ts';
import type { BrowserKind } from './driver.ts';
import { harmless, type Scenario, troublesome } from './scenarios.ts';
import { told } from './told.ts';
import { waitFor } from './wait-for.ts';
import { inProject, withBrowser } from './with-browser.ts';

const hostile = (how = ''): Scenario => ({
  name: 'Hostile page',
  url: `https://hostile.example/?${how}`,
  site: 'hostile',
  box: 'comment',
  field: 'textarea, [role="textbox"]',
  send: '#send',
  keys: 'Control+Enter',
});

/** Runs one of the page's own attacks. */
const does = (page: Page, source: string): Promise<unknown> => page.evaluate(`(async () => { ${source} })()`);

/** Everything that has to hold on a page that means no good, in one browser. */
export function testHostile(kind: BrowserKind): void {
  describe('a hostile page', { retry: 0 }, () => {
    const here = withBrowser(kind);
    const rows: [attempt: string, outcome: string][] = [];
    const tried = (attempt: string, outcome: string) => rows.push([attempt, outcome]);
    let withoutUs = '';
    let origin = '';

    beforeAll(async () => {
      origin = await here.driver.ask(() => location.origin);
      const page = await here.driver.page('https://hostile.example/');
      withoutUs = (await does(page, `return await window.hostile.traces('${origin}')`)) as string;
      await page.close();
      await allow(here.driver, 'hostile.example');
    });

    /** Sits down, writes, sends, and has the panel open and settled. */
    const held = async (how?: string, text = troublesome): Promise<Composing> => {
      const box = await here.sitDown(hostile(how));
      await box.write(text);
      await box.pressButton();
      await panelOf(box).opened();
      return box;
    };
    const panelOf = ({ page }: Composing) => here.driver.panel(page);
    /** Nothing has been answered: nothing was sent, and the panel still asks. */
    const unanswered = async (box: Composing, attempt = ''): Promise<string> => {
      expect(await box.arrivedSoFar(), attempt).toEqual([]);
      expect(await panelOf(box).isOpen(), attempt).toBe(true);
      return 'nothing sent, the panel still asks';
    };
    /** The person's own press, and what it leads to: exactly one post. */
    const answered = async (box: Composing, text = troublesome): Promise<string> => {
      await panelOf(box).opened();
      await panelOf(box).press('post');
      expect(await box.arrived(1)).toEqual([text]);
      await panelOf(box).closed();
      return "the person's own press sends it once";
    };

    test('finds no trace of us before there is something to ask', async () => {
      const box = await here.sitDown(hostile());
      await box.write(harmless);
      const before = (await does(box.page, 'return window.hostile.seen.join("\\n")')) as string;
      expect(before).not.toMatch(/extension:|think-?first/i);
      tried(
        'listening for errors, performance entries, DOM changes while a harmless comment is written',
        'nothing of ours',
      );
      const withUs = await does(box.page, `return await window.hostile.traces('${origin}')`);
      expect(JSON.parse(withUs as string)).toEqual(JSON.parse(withoutUs));
      tried(
        'comparing its globals, prototypes, elements, styles, storage and loaded resources with and without the extension; loading the extension’s files by their address, as page, picture, script and style; `chrome.runtime`',
        'no difference; nothing loads',
      );
      await box.pressButton();
      expect(await box.arrived(1)).toEqual([harmless]);
      expect((await box.heard()).every(({ isTrusted }) => isTrusted)).toBe(true);
      const stacks = (await does(box.page, 'return window.hostile.stacks.join("\\n")')) as string;
      expect(stacks).not.toMatch(/extension:/);
    });

    test('can neither answer the panel nor read it', async () => {
      const box = await held('override');
      const panel = panelOf(box);
      const words = await panel.text();
      const asks = words
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.length > 12 && !troublesome.includes(line));
      expect(asks.length).toBeGreaterThan(2);
      await does(box.page, 'window.hostile.answer()');
      tried(
        'dispatched keys and clicks at the panel, the window and everything in focus; the person’s own events dispatched again; messages by `postMessage`, `BroadcastChannel` and events of its own',
        await unanswered(box),
      );
      await does(box.page, 'window.hostile.focus()');
      tried('taking the focus by script', await unanswered(box));
      await does(box.page, 'window.hostile.override(); window.hostile.answer()');
      tried(
        'prototypes overridden before and after: `attachShadow`, `addEventListener`, `isTrusted`, `Array`, `String`, `RegExp`, `JSON`, `customElements`, `MutationObserver`, `showModal`, `stopImmediatePropagation` and others',
        await unanswered(box),
      );
      await here.driver.press(box.page, 'Control+a');
      const whole = (await does(box.page, `return window.hostile.read(${JSON.stringify(asks)})`)) as string;
      // A browser's own search is no reading, but it answers a page that guesses, and nothing keeps it out.
      const isFound = whole.includes('found: ');
      const read = whole.replace(/^find: .*$/m, '');
      tried(
        'asking `window.find` whether words that it guesses are shown',
        isFound
          ? 'the browser says yes or no to each guess, of the words in the panel as of all others; left so, docs/PRIVACY.md says why'
          : 'not told',
      );
      const leaks = asks.filter((ask) => read.includes(ask));
      expect(
        leaks,
        read
          .split('\n')
          .filter((line) => asks.some((ask) => line.includes(ask)))
          .join('\n')
          .slice(0, 2000),
      ).toEqual([]);
      expect(read).not.toMatch(/inside: /);
      expect(read).not.toMatch(/extension:/);
      tried(
        'reading the panel: texts, markup, clones, `elementFromPoint`, carets, selection, `attachInternals`, animations, style sheets, computed styles, fonts, performance entries, paths of events',
        'only that a host element is there, and its size',
      );
      tried('after all that', await answered(box));
      const stacks = (await does(box.page, 'return window.hostile.stacks.join("\\n")')) as string;
      expect(stacks).not.toMatch(/extension:/);
      tried('the call stack of the press that the release repeats', 'nothing of ours in it');
    });

    test('gets no answer by covering or moving the panel', async () => {
      const box = await here.sitDown(hostile());
      await does(
        box.page,
        "const old = document.createElement('div'); old.popover = 'manual'; old.id = 'old'; old.className = 'cover'; old.style.cssText = 'inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none'; document.body.append(old); old.showPopover();",
      );
      await box.write(troublesome);
      await here.driver.press(box.page, 'Control+Enter');
      const panel = panelOf(box);
      const covers = (await does(box.page, 'return window.hostile.covers')) as readonly string[];
      for (const cover of covers) {
        await panel.opened();
        const over = !/^(?:a fixed|the host|html and|the box)/.test(cover);
        const at = await panel.at('post');
        await does(
          box.page,
          `await window.hostile.cover(${JSON.stringify(cover)}); await new Promise((drawn) => setTimeout(drawn, 50));`,
        );
        if (over) {
          await box.page.mouse.click(at.x, at.y);
          tried(cover, await unanswered(box, cover));
          if (/popover|dialog/.test(cover)) {
            // The press has brought the panel up again; the page covers it once more, and keys answer it as little.
            await does(
              box.page,
              `window.hostile.uncover(); await window.hostile.cover(${JSON.stringify(cover)}); await new Promise((drawn) => setTimeout(drawn, 50));`,
            );
            await here.driver.press(box.page, 'Control+Enter');
            tried(`${cover}, once more, and keys`, await unanswered(box, `${cover}, keys`));
          }
        } else {
          expect(await panel.at('post'), cover).toEqual(at);
          tried(cover, 'the panel stays where and as it was, over it');
        }
        await does(box.page, 'window.hostile.uncover()');
      }
      tried('after all of these', await answered(box));
    });

    test('has nothing sent by taking the panel away', async () => {
      const first = await here.sitDown(hostile());
      const removals = (await does(first.page, 'return window.hostile.removals')) as readonly string[];
      for (const removal of removals) {
        here.server.clear();
        const box = await held();
        await does(box.page, `window.hostile.removal(${JSON.stringify(removal)})`);
        await waitFor('the panel to end', async () => !(await panelOf(box).isOpen()));
        const hint = here.driver.hint(box.page);
        await waitFor('to be told', async () => (await hint.text()) === told.pressAgain);
        expect(await box.arrivedSoFar()).toEqual([]);
        expect((await box.draft()).text).toBe(troublesome);
        await box.pressButton();
        expect(await box.arrived(1)).toEqual([troublesome]);
        tried(removal, 'nothing sent, the draft is there, the person is told, and their next press sends it once');
      }
    });

    test('sees nothing by calling our elements its own', async () => {
      const box = await here.sitDown(hostile('define'));
      await box.write(troublesome);
      await box.pressButton();
      await waitFor(
        'a panel under another name',
        () => does(box.page, 'return document.querySelector("html > div") !== null') as Promise<boolean>,
      );
      const read = (await does(box.page, 'return window.hostile.read([])')) as string;
      expect(/^roots: (.*)$/m.exec(read)?.[1]).toBe('');
      expect(await box.arrivedSoFar()).toEqual([]);
      await here.driver.press(box.page, 'Escape');
      await waitFor(
        'the panel to close',
        () => does(box.page, 'return document.querySelector("html > div") === null') as Promise<boolean>,
      );
      expect(await box.arrivedSoFar()).toEqual([]);
      tried(
        'defining elements by the names of ours, which see into the shadow root or make us fail',
        'the panel takes another element; nothing read, nothing sent',
      );
    });

    test('is not sent other words than those that were asked about', async () => {
      const box = await held();
      const other = 'They are all liars and thieves, every one of them, and you people are idiots.';
      await does(box.page, `document.querySelector('textarea').value = ${JSON.stringify(other)}`);
      await panelOf(box).press('post');
      await waitFor('the other words to be asked about', async () => (await panelOf(box).text()).includes('liars'));
      expect(await box.arrivedSoFar()).toEqual([]);
      tried(
        'other words put into the box while the panel asks',
        `they are asked about too; ${await answered(box, other)}`,
      );
    });

    test('gets nowhere by a flood of editors, events and presses', async () => {
      const box = await here.sitDown(hostile());
      await box.write(troublesome);
      await does(box.page, 'window.hostile.flood(100, 250)');
      await box.page.click('textarea');
      await does(
        box.page,
        `const field = document.querySelector('textarea'); const send = document.querySelector('#send');
        for (let turn = 0; turn < 40; turn += 1) { field.value = ${JSON.stringify(troublesome)} + turn; send.click(); }
        field.value = ${JSON.stringify(troublesome)}; send.click();`,
      );
      const panel = panelOf(box);
      await panel.opened();
      expect(await does(box.page, 'return document.querySelectorAll("think-first-panel").length')).toBe(1);
      expect(await box.arrivedSoFar()).toEqual([]);
      await panel.press('change');
      await panel.closed();
      await here.driver.press(box.page, 'Control+Enter');
      tried(
        '100 editors, 1,000 made events, 41 scripted presses with changing words',
        `one panel at a time, nothing sent; ${await answered(box)}`,
      );
    });

    test('hurts nobody by crafted drafts', async () => {
      const box = await here.sitDown(hostile('rich'));
      const crafted: readonly (readonly [name: string, text: string])[] = [
        [
          'markup',
          'You people are idiots, and everyone in this town knows it well enough by now. <img src=/leak onerror=alert(1)><script>alert(1)</script><b>So there.</b>',
        ],
        ['turned directions', '\u202eYou people are idiots.\u2066\u202e Post as it is \u2067\u202d'],
        [
          'unseen characters',
          `You people are idiots.${'\u200b\u2060\u00ad\u{e0041}'.repeat(400)} You people are idiots.`,
        ],
        ['one line of a million characters', `You people are idiots. ${'a'.repeat(1_000_000)}`],
        ['marks without end', `You people are idiots. Z${'\u0301'.repeat(20_000)}`],
      ];
      // A part that isn't loaded yet may let the first press through: it is there once something has been written.
      await box.write(harmless);
      for (const [name, text] of crafted) {
        here.server.clear();
        await does(
          box.page,
          `const field = document.querySelector('[role="textbox"]'); field.textContent = ${JSON.stringify(text)}; field.focus(); field.dispatchEvent(new InputEvent('input', { bubbles: true })); window.draftBefore = field.innerHTML`,
        );
        await box.pressButton();
        const panel = panelOf(box);
        await waitFor(`a draft of ${name} to be asked about`, () => panel.settled());
        expect(await panel.text()).toContain('idiots');
        if (name === 'markup') expect(await panel.text()).toContain('<img src=/leak');
        expect(
          await does(box.page, `return document.querySelector('[role="textbox"]').innerHTML === window.draftBefore`),
        ).toBe(true);
        // As the site itself reads it: Firefox leaves out of a rendered text what isn't seen.
        const own = (await box.draft()).text;
        await panel.press('post');
        expect((await box.arrived(1))[0] === own, `a draft of ${name} arrived as it was`).toBe(true);
        tried(`a draft of ${name}`, 'asked about, shown as it was written, sent once');
      }
      // Deeper than 2,000 Firefox ends a page as it draws it, with the extension or without.
      await does(
        box.page,
        `const field = document.querySelector('[role="textbox"]'); let at = field; field.textContent = '';
        for (let deep = 0; deep < 1000; deep += 1) { const inner = document.createElement('span'); at.append(inner); at = inner; }
        at.textContent = 'You people are idiots.'; field.focus(); field.dispatchEvent(new InputEvent('input', { bubbles: true }))`,
      );
      here.server.clear();
      await box.pressButton();
      await waitFor(
        'the panel or the post',
        async () => (await panelOf(box).isOpen()) || here.server.posts().length > 0,
      );
      const asked = await panelOf(box).isOpen();
      if (asked) {
        await panelOf(box).opened();
        await panelOf(box).press('post');
      }
      await box.arrived(1);
      expect(await box.arrivedSoFar()).toHaveLength(1);
      tried('a draft 1,000 elements deep', asked ? 'asked about, sent once' : 'passes, sent once');
    });

    afterAll(() => {
      mkdirSync(inProject('.cache/reports'), { recursive: true });
      const file = inProject(`.cache/reports/hostile-${kind}.json`);
      const before: typeof rows = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
      // Where only some of the tests are run, the others' rows stay.
      const kept = before.filter(([attempt]) => !rows.some(([name]) => name === attempt));
      writeFileSync(file, JSON.stringify([...kept, ...rows]));
    });
  });
}
