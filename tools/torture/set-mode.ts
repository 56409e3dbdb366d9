import type { Driver } from '../../test/e2e/driver.ts';
import { waitFor } from '../../test/e2e/wait-for.ts';

interface Stored {
  readonly modes?: Readonly<Record<string, string>>;
}
interface Api {
  readonly storage: {
    readonly local: {
      get(key: 'settings'): Promise<{ readonly settings?: Stored }>;
      set(what: { readonly settings: Stored }): Promise<void>;
    };
  };
  readonly tabs: { sendMessage(id: number, message: object): Promise<{ readonly mode: string } | undefined> };
}

let queue: Promise<unknown> = Promise.resolve();

/** One change of the settings after the other: each reads what the one before has stored. */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const turn = queue.catch(() => {}).then(change);
  queue = turn;
  return turn;
}

/** Sets a site's mode as the popup does, and waits until the script in a tab follows it. */
export async function setMode(driver: Driver, siteId: string, tabId: number, mode: string): Promise<void> {
  const change = (id: string, to: string): Promise<void> =>
    driver.ask(
      async (key, value) => {
        const global = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
        const { local } = (global.browser ?? global.chrome).storage;
        const { settings = {} } = await local.get('settings');
        await local.set({ settings: { ...settings, modes: { ...settings.modes, [key]: value } } });
      },
      id,
      to,
    );
  await inTurn(() => change(siteId, mode));
  await waitFor(`the script to follow into "${mode}"`, () =>
    driver.ask(
      async (id, wanted) => {
        const global = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
        const state = await (global.browser ?? global.chrome).tabs
          .sendMessage(id, { thinkFirst: 'tellState', takes: [] })
          .catch(() => undefined);
        return state?.mode === wanted;
      },
      tabId,
      mode,
    ),
  );
}
