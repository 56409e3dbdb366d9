import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inOurWorld, type Mishap } from '../../tools/torture/in-our-world.ts';
import { type Tab, takeTab } from '../../tools/torture/tab.ts';
import { startProxy } from '../fixtures/proxy.ts';
import { startServer } from '../fixtures/server.ts';
import { launch } from './browsers.ts';
import type { BrowserKind, Driver, Upheaval } from './driver.ts';
import { holdAlways } from './hold-always.ts';
import { registeredIds } from './registered-ids.ts';
import { told } from './told.ts';
import { waitFor } from './wait-for.ts';
import { builds, inProject } from './with-browser.ts';

/** When something goes wrong: while a draft is written, while its send is held, or as it is let go. */
type FaultState = 'written' | 'held' | 'released';

/** How a draft came through a fault. */
interface CameThrough {
  readonly fault: string;
  readonly state: FaultState;
  /** What the person saw, in order. */
  readonly saw: readonly string[];
  /** How often it is on the site's server: once, or something is wrong. */
  readonly posts: number;
  /** From the fault, and the press that follows it, to the end, in ms. */
  readonly took: number;
}

interface Fault {
  readonly name: string;
  readonly strike: (stage: FaultStage) => Promise<void>;
  readonly mend?: (stage: FaultStage) => Promise<void>;
  /** The site takes no scripted gesture for one. */
  readonly deaf?: boolean;
  /** The extension isn't what it was: its pages and its script begin anew. */
  readonly upheaves?: true;
  /** What it has done to a tab isn't trusted to be mended: the next one gets fresh tabs. */
  readonly lasts?: true;
  /** What mends it is an installation. */
  readonly installs?: true;
  /** A send that meets it can't be asked about: it goes out, and the person is told so. */
  readonly unasked?: true;
  /** It goes wrong for all pages at once, not in one of them. */
  readonly everywhere?: true;
}

interface FaultStage {
  readonly driver: Driver;
  readonly tab: Tab;
  /** The folder the extension was installed from. */
  readonly folder: string;
}

/** A tab in which a draft has come as far as it is to come before something goes wrong. */
interface Ready {
  readonly state: FaultState;
  readonly stage: FaultStage;
  readonly box: string;
  readonly text: string;
}

/** A browser in which things go wrong, one after the other. */
export interface Faulty {
  /** One thing that goes wrong, met in three tabs at once: while a draft is written, held, and let go. */
  readonly comeThrough: (fault: string) => Promise<readonly CameThrough[]>;
  readonly close: () => Promise<void>;
}

interface Api {
  readonly storage: {
    readonly local: { set(what: object): Promise<void>; remove(key: string): Promise<void>; clear(): Promise<void> };
  };
}

const happens =
  (mishap: Mishap) =>
  ({ driver, tab }: FaultStage): Promise<void> =>
    inOurWorld(driver, tab.id, mishap);
const answers =
  (how: 'fine' | 'refused' | 'down') =>
  ({ tab }: FaultStage): Promise<void> =>
    tab.page.evaluate((answer) => {
      window.torture.answers = answer;
    }, how);
const upheaval =
  (...what: readonly Upheaval[]) =>
  async ({ driver }: FaultStage): Promise<void> => {
    for (const one of what) await driver.upheaval(one);
  };
const clean = async ({ driver }: FaultStage): Promise<void> => {
  await driver.ask(async () => {
    const global = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    await (global.browser ?? global.chrome).storage.local.clear();
  });
  await holdAlways(driver);
};

/** The same files under the next version's number. */
function nextVersion(folder: string): void {
  const path = `${folder}/manifest.json`;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  const [major, minor, patch] = manifest.version.split('.').map(Number);
  writeFileSync(path, JSON.stringify({ ...manifest, version: `${major}.${minor}.${Number(patch) + 1}` }));
}

const faults: readonly Fault[] = [
  { name: 'the background is killed', strike: ({ driver }) => driver.killBackground(), everywhere: true },
  { name: 'the extension is reloaded', strike: upheaval('reloaded'), upheaves: true, everywhere: true },
  {
    name: 'the extension is updated',
    strike: async (stage) => {
      nextVersion(stage.folder);
      await upheaval('updated')(stage);
    },
    upheaves: true,
    everywhere: true,
  },
  {
    name: 'the extension is disabled',
    strike: upheaval('disabled'),
    mend: upheaval('enabled'),
    upheaves: true,
    everywhere: true,
  },
  {
    name: 'the extension is removed',
    strike: upheaval('removed'),
    mend: upheaval('installed'),
    upheaves: true,
    installs: true,
    everywhere: true,
  },
  { name: 'the storage fails', strike: happens('storage fails'), mend: happens('storage is well') },
  {
    name: 'the storage is full',
    strike: ({ driver }) =>
      driver.ask(async () => {
        const global = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
        const { local } = (global.browser ?? global.chrome).storage;
        for (let size = 1 << 22; size > 8; size /= 2)
          for (let part = 0; part < 2; part += 1)
            await local.set({ [`full-${size}-${part}`]: 'x'.repeat(size) }).catch(() => {});
      }),
    mend: clean,
    everywhere: true,
  },
  {
    name: 'the storage returns garbage',
    strike: ({ driver }) =>
      driver.ask(async () => {
        const global = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
        await (global.browser ?? global.chrome).storage.local.set({
          // How often it may hold is left well: a run holds more sends in an hour than a person has.
          settings: { version: 'x', modes: [3], added: { a: 1 }, profiles: 'all', snoozes: 7, holdsPerHour: 0 },
        });
      }),
    mend: clean,
    everywhere: true,
  },
  {
    name: 'the analyzer throws',
    strike: happens('analyzer throws'),
    mend: happens('analyzer is well'),
    unasked: true,
  },
  { name: 'the panel fails to open', strike: happens('asking throws'), mend: happens('asking is well'), unasked: true },
  {
    name: 'the mark fails',
    strike: happens('the mark fails'),
    mend: happens('the mark is well'),
    // Firefox does not always take back what was put in the place of a method of its own.
    lasts: true,
  },
  { name: 'the analyzer takes a second', strike: happens('analyzer is slow'), mend: happens('analyzer is well') },
  {
    name: 'the page takes the panel away',
    strike: ({ tab }) => tab.page.evaluate(() => window.torture.reject('think-first-panel')),
    mend: ({ tab }) => tab.page.evaluate(() => window.torture.reject('')),
  },
  {
    name: 'the page hides all of ours',
    strike: ({ tab }) =>
      tab.page.evaluate(() => {
        const style = document.createElement('style');
        style.id = 'hides';
        style.textContent =
          'think-first-panel, think-first-hint, think-first-marks { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important; clip-path: inset(50%) !important; }';
        document.head.append(style);
      }),
    mend: ({ tab }) => tab.page.evaluate(() => document.querySelector('#hides')?.remove()),
  },
  { name: 'the site refuses scripted presses', strike: async () => {}, deaf: true },
  { name: "the site's server answers with an error", strike: answers('refused'), mend: answers('fine') },
  { name: 'the network is down', strike: answers('down'), mend: answers('fine') },
  {
    name: 'the page is busy for a second and a half',
    strike: async ({ tab }) => {
      // Not waited for: the press falls into it.
      void tab.page
        .evaluate(() => {
          const end = Date.now() + 1500;
          while (Date.now() < end);
        })
        .catch(() => {});
    },
  },
  { name: 'the clock jumps an hour forward', strike: happens('clock forward'), mend: happens('clock back') },
  { name: 'the clock jumps an hour back', strike: happens('clock back'), mend: happens('clock forward') },
];

/** Every fault there is; last those after which the extension begins anew. */
export const faultNames: readonly string[] = [
  ...faults.filter(({ upheaves }) => !upheaves),
  ...faults.filter(({ upheaves }) => upheaves),
].map(({ name }) => name);

const STATES: readonly FaultState[] = ['written', 'held', 'released'];
const EDITORS = ['textarea', 'lexical', 'draft-js', 'contenteditable', 'quill', 'prosemirror'];

/** Starts a browser with an installation of its own, for things to go wrong in. */
export async function startFaulty(kind: BrowserKind): Promise<Faulty> {
  const folder = inProject(`.cache/faulty-${kind}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(builds[kind], folder, { recursive: true });
  const server = await startServer();
  const proxy = await startProxy(server.httpsPort);
  const driver = await launch(kind, { extension: folder, proxy: proxy.port });
  await driver.ready();
  await holdAlways(driver);
  const address = new URL('/torture', server.playground).href;
  const open = async (): Promise<Tab> => takeTab(driver, await driver.window(address), 'playground', true);
  let tabs: readonly Tab[] = [];
  let left = false;
  let count = 0;
  const postsOf = (box: string) => server.posts().filter((post) => post.box === box).length;

  /** Presses the button of a box; a page that is drawn anew meanwhile may have it elsewhere. */
  const send = async ({ stage: { tab }, box }: Ready): Promise<void> =>
    tab.click((await tab.look()).boxes[box]?.send ?? [0, 0]);

  /** Has a draft written and, unless that is all, sent and held. */
  const prepare = async (tab: Tab, state: FaultState, { deaf = false }: Fault): Promise<Ready> => {
    count += 1;
    const ready = { state, stage: { driver, tab, folder }, box: `fault-${count}`, text: `You are an idiot ${count}.` };
    const { box, text } = ready;
    await tab.page.evaluate(
      (opened, how) => {
        window.torture.anew();
        return window.torture.add(opened, how);
      },
      box,
      { editor: EDITORS[count % EDITORS.length] ?? 'textarea', deaf },
    );
    // Firefox lets one window have the focus: in the others an editor hears of none, and Draft.js then keeps no caret.
    if (kind === 'firefox') await tab.page.bringToFront();
    await tab.click((await tab.look()).boxes[box]?.field ?? [0, 0]);
    await waitFor('the window to have the focus', () => tab.page.evaluate(() => document.hasFocus()));
    await tab.until('the focus', ({ boxes }) => boxes[box]?.focused === true);
    await tab.ready();
    await tab.type(text);
    await tab.until('the draft', ({ boxes }) => boxes[box]?.text === text);
    if (state === 'written') return ready;
    await send(ready);
    await driver.panel(tab.page).opened();
    return ready;
  };

  /** Does what a person would once something has gone wrong, until the draft has arrived. */
  const finish = async (
    ready: Ready,
    { mend, upheaves, unasked, name }: Fault,
    there: boolean,
    began: number,
  ): Promise<CameThrough> => {
    const { state, stage, box, text } = ready;
    const { tab } = stage;
    const { page } = tab;
    const panel = driver.panel(page);
    const posts = () => postsOf(box);
    const saw: string[] = [];
    if (state === 'released' && !there) saw.push('the panel is gone');
    if (upheaves && state === 'held') {
      // A script that is nobody's any more steps aside by itself. Firefox ends it as it stands, without a word to it, and
      // its panel stays until the next script clears it away, or until a press, which only closes it.
      if (kind === 'firefox' && mend) {
        saw.push('a press only closes the panel');
        await panel.press('post');
      }
      await waitFor('the panel to close', async () => !(await panel.isOpen()), { timeout: 60_000 });
    }
    if (state === 'held') {
      await waitFor('the page to answer', () => tab.look());
      saw.push((await panel.isOpen()) ? 'the panel stays' : 'the panel is gone');
    }
    let pressed = there ? performance.now() : 0;
    await waitFor(
      () => `the draft to arrive, or a word to the person; seen so far: ${saw.join(', ') || 'nothing'}`,
      async () => {
        if (posts() > 0) return true;
        const look = await tab.look();
        if (look.boxes[box]?.text !== text) return posts() > 0;
        // A host whose script was ended may stand there still, with nothing open in it.
        const open = look.panel && (await panel.isOpen());
        if (open && (await panel.settled())) {
          saw.push('asked');
          pressed = performance.now();
          await panel.press('post').catch(() => {});
        } else if (
          look.hint &&
          (await driver
            .hint(page)
            .text()
            .catch(() => '')) === told.pressAgain
        ) {
          saw.push('told to press again');
          await mend?.(stage);
          await send(ready);
          pressed = performance.now();
          await waitFor('the press to reach the site', () => posts() > 0);
        } else if (!open && performance.now() - pressed > 6000) {
          // A person who sees nothing happen presses once more.
          saw.push(pressed === 0 ? 'pressed send' : 'nothing happened, pressed again');
          await send(ready);
          pressed = performance.now();
        }
        return posts() > 0;
      },
      { timeout: 60_000 },
    );
    const took = Math.round(performance.now() - began);
    if (unasked && !saw.includes('asked') && state !== 'released') {
      await waitFor(
        'to be told that nothing was asked',
        async () =>
          (await driver
            .hint(page)
            .text()
            .catch(() => '')) === told.notAsked,
      );
      saw.push('told that nothing was asked');
    }
    await tab.until('the site to be done', ({ sending, boxes }) => sending === 0 && boxes[box]?.text !== text);
    saw.push('posted');
    return { fault: name, state, saw: saw.filter((one, at) => one !== saw[at - 1]), posts: posts(), took };
  };

  const comeThrough: Faulty['comeThrough'] = async (name) => {
    const fault = faults.find((one) => one.name === name);
    if (!fault) throw new Error(`There is no fault "${name}".`);
    if (left) {
      // Whatever a failure has left in them is not the next one's trouble.
      await Promise.allSettled(tabs.map(({ page }) => page.close()));
      tabs = [];
    }
    if (tabs.length === 0) tabs = await Promise.all(STATES.map(open));
    left = true;
    const drafts: Ready[] = [];
    for (const [at, state] of STATES.entries()) drafts.push(await prepare(tabs[at] as Tab, state, fault));
    const strike = async (): Promise<void> => {
      for (const { stage } of fault.everywhere ? drafts.slice(0, 1) : drafts) await fault.strike(stage);
    };
    const began = performance.now();
    // As it is let go: the press comes with the fault. Where all of ours ends it comes just before, else nothing is left to press.
    if (!fault.upheaves) await strike();
    const there = await Promise.all(
      drafts.map(({ state, stage: { tab } }) => state === 'released' && driver.panel(tab.page).settled()),
    );
    await Promise.all([
      ...drafts.map(({ stage: { tab } }, at) => there[at] && driver.press(tab.page, 'Control+Enter')),
      fault.upheaves && strike(),
    ]);
    const came = await Promise.allSettled(drafts.map((ready, at) => finish(ready, fault, there[at] ?? false, began)));
    for (const { stage } of fault.everywhere ? drafts.slice(0, 1) : drafts)
      await fault.mend?.(stage).catch((error: unknown) => {
        if (!fault.upheaves) throw error;
      });
    if (fault.upheaves) {
      if (fault.installs) await driver.ready();
      else
        await waitFor(
          'the background to register its content scripts',
          async () => (await driver.ask(registeredIds)).length > 0,
        );
      await holdAlways(driver);
    }
    // After an upheaval the pages are without a script of ours, or have a second one in them.
    left =
      (fault.upheaves ?? (fault.lasts && kind === 'firefox') ?? false) ||
      came.some(({ status }) => status === 'rejected');
    return came.map((one, at) => {
      if (one.status === 'fulfilled') return one.value;
      const trouble = `FAILED: ${String((one.reason as Error).message).slice(0, 300)}`;
      return {
        fault: name,
        state: STATES[at] as FaultState,
        saw: [trouble],
        posts: postsOf(drafts[at]?.box ?? ''),
        took: 0,
      };
    });
  };

  return {
    comeThrough,
    close: async () => {
      await driver.close();
      await proxy.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
