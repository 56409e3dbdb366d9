import type { Driver } from '../../test/e2e/driver.ts';

interface Scripting {
  readonly scripting: {
    executeScript(what: {
      readonly target: { readonly tabId: number };
      readonly func: (how: string) => true;
      readonly args: readonly string[];
    }): Promise<readonly { readonly result?: unknown }[]>;
  };
}

interface Store {
  readonly storage: { readonly local: { get: unknown } };
}

/** What can go wrong in the extension's own world of a page, and be mended again. */
export type Mishap =
  | 'analyzer throws'
  | 'analyzer is slow'
  | 'analyzer is well'
  | 'asking throws'
  | 'asking is well'
  | 'the mark fails'
  | 'the mark is well'
  | 'clock forward'
  | 'clock back'
  | 'storage fails'
  | 'storage is well';

/** Lets something go wrong in the extension's own world in a tab. Only there: the page sees nothing of it. */
export async function inOurWorld(driver: Driver, tabId: number, mishap: Mishap): Promise<void> {
  await driver.ask(
    async (id, what) => {
      const global = globalThis as unknown as { readonly browser?: Scripting; readonly chrome: Scripting };
      const ran = await (global.browser ?? global.chrome).scripting.executeScript({
        target: { tabId: id },
        args: [what],
        func: (how) => {
          const world = globalThis as unknown as {
            __name: unknown;
            thinkFirstReviewer?: { readonly review: (...args: unknown[]) => unknown; ask?: unknown } | undefined;
            wellAsk?: unknown;
            wellRemove?: (this: Element) => void;
            wellGet?: unknown;
            wellReviewer?: { readonly review: (...args: unknown[]) => unknown };
          };
          // A function that is written down carries a call to this where the TypeScript runner keeps names.
          world.__name ??= (named: unknown) => named;
          const reviewer = world.thinkFirstReviewer;
          if (how.startsWith('storage')) {
            const api = globalThis as unknown as { readonly browser?: Store; readonly chrome: Store };
            const { local } = (api.browser ?? api.chrome).storage;
            world.wellGet ??= local.get;
            const fails = (): Promise<never> => Promise.reject(new Error('The storage has failed.'));
            Object.defineProperty(local, 'get', {
              configurable: true,
              value: how === 'storage fails' ? fails : world.wellGet,
            });
            // What a page does that comes back out of the browser's memory: the settings are read again.
            dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
          } else if (how.startsWith('clock')) {
            const by = how === 'clock forward' ? 3_600_000 : -3_600_000;
            const [now, date] = [performance.now.bind(performance), Date.now.bind(Date)];
            performance.now = () => now() + by;
            Date.now = () => date() + by;
          } else if (how.startsWith('the mark')) {
            world.wellRemove ??= Element.prototype.remove;
            const { wellRemove } = world;
            Element.prototype.remove =
              how === 'the mark is well'
                ? wellRemove
                : function (this: Element) {
                    if (/^think-first-(?:hint|marks)$/.test(this.localName)) throw new Error('The mark has broken.');
                    wellRemove.call(this);
                  };
          } else if (how.startsWith('asking') && reviewer) {
            world.wellAsk ??= reviewer.ask;
            reviewer.ask =
              how === 'asking is well' ? world.wellAsk : () => Promise.reject(new Error('Asking has broken.'));
          } else if (how === 'analyzer is well') {
            world.thinkFirstReviewer = world.wellReviewer ?? reviewer;
          } else if (reviewer) {
            world.wellReviewer ??= reviewer;
            world.thinkFirstReviewer = {
              ...reviewer,
              review: (...args) => {
                if (how === 'analyzer throws') throw new Error('The analyzer has broken.');
                const end = Date.now() + 1000;
                while (Date.now() < end);
                return reviewer.review(...args);
              },
            };
          } else throw new Error('The part that asks is not there to be broken.');
          return true;
        },
      });
      // Browsers keep it to themselves when such a function fails.
      if (ran[0]?.result !== true) throw new Error(`"${what}" has not taken hold.`);
    },
    tabId,
    mishap,
  );
}
