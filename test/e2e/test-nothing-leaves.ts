import { describe, expect, test } from 'vitest';
import type { BrowserKind } from './driver.ts';
import { scenarios } from './scenarios.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

interface Area {
  get(keys: null): Promise<object>;
}
interface Api {
  readonly storage: { readonly local: Area; readonly sync: Area; readonly session: Area };
  readonly runtime: { readonly onMessage: { addListener(listener: (message: unknown) => void): void } };
}
interface Hearing {
  heardMessages: string[];
}

/** Listens to every message that a script of ours sends to the rest of the extension. Runs in a page of it. */
function hearMessages(): void {
  const global = globalThis as unknown as Hearing & { readonly browser?: Api; readonly chrome: Api };
  global.heardMessages = [];
  (global.browser ?? global.chrome).runtime.onMessage.addListener((message) => {
    global.heardMessages.push(JSON.stringify(message));
  });
}

/** All that is stored anywhere, and all that was heard. Runs in a page of the extension. */
async function kept(): Promise<{ readonly stored: string; readonly messages: readonly string[] }> {
  const global = globalThis as unknown as Hearing & { readonly browser?: Api; readonly chrome: Api };
  const { local, sync, session } = (global.browser ?? global.chrome).storage;
  const areas = await Promise.all([local.get(null), sync.get(null), session.get(null)]);
  const databases = await indexedDB.databases();
  const stored = JSON.stringify([areas, { ...localStorage }, { ...sessionStorage }, databases, await caches.keys()]);
  return { stored, messages: global.heardMessages };
}

/** What was written is nowhere but in the editor and on the site, in one browser. */
export function testNothingLeaves(kind: BrowserKind): void {
  describe('a draft', () => {
    const here = withBrowser(kind);

    test('is stored nowhere, logged nowhere, and in no message, after it was held and posted', async () => {
      const scenario = scenarios.find(({ site, box }) => site === 'playground' && box === 'lexical');
      if (!scenario) throw new Error('The playground has no box "lexical".');
      await here.driver.ask(hearMessages);
      const box = await here.sitDown(scenario);
      const logged: string[] = [];
      box.page.on('console', (message) => logged.push(message.text()));
      // A word that is in nothing else: wherever it turns up, it comes from the draft.
      const word = 'quenchleaf';
      const draft = `You people are idiots, ${word}.`;
      await box.write(draft);
      // With the mark comes a message, by which it is seen that messages are heard here.
      await waitFor('the mark', () => here.driver.hint(box.page).isOpen());
      await box.pressButton();
      const panel = here.driver.panel(box.page);
      await panel.opened();
      await panel.press('change');
      await panel.closed();
      await box.pressButton();
      await panel.opened();
      await panel.press('post');
      expect(await box.arrived(1)).toEqual([draft]);
      await panel.closed();
      const { stored, messages } = await here.driver.ask(kept);
      expect(messages.some((message) => message.includes('showDot'))).toBe(true);
      for (const place of [stored, ...messages, ...logged]) expect(place).not.toMatch(/quenchleaf|idiots/);
    });
  });
}
