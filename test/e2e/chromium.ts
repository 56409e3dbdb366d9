import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type CDPSession, type KeyInput, type Page } from 'puppeteer-core';
import { accessibleTree, focusedThere } from './accessible-tree.ts';
import { closeWelcome } from './close-welcome.ts';
import type { Anywhere, Driver, ExtensionPage, LaunchOptions, Upheaval, View } from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { netLog } from './net-log.ts';
import { findHost, type InShadow, overlayOf } from './overlay.ts';
import { registeredIds } from './registered-ids.ts';
import { restingPlace } from './resting-place.ts';
import { speaking } from './speaking.ts';
import { tabIds } from './tab-ids.ts';
import { tabOf } from './tab-of.ts';
import { waitFor } from './wait-for.ts';

/** A named inner function carries a call to this when the TypeScript runner keeps names; a page doesn't know it. */
const withName = (source: string): string =>
  `(...args) => { const __name = (named) => named; return (${source})(...args); }`;

/** What Chromium's own page of extensions can do. */
interface Developer {
  readonly developerPrivate: {
    addHostPermission(extensionId: string, pattern: string): Promise<void>;
    reload(extensionId: string, options: object): Promise<void>;
    updateProfileConfiguration(update: { readonly inDeveloperMode: boolean }): Promise<void>;
  };
  readonly management: { setEnabled(extensionId: string, on: boolean): Promise<void> };
}

/** What of Chromium's worker is used to tell it of a shortcut. */
interface Worker {
  readonly tabs: { query(what: object): Promise<readonly object[]> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: object | undefined): void } };
}

/** Chromium, with the extension loaded through the debugging pipe. */
export async function launchChromium({
  extension: built,
  proxy,
  headless = true,
  colorScheme = 'light',
  size = { width: 1280, height: 900 },
  unmoved = false,
  language,
}: LaunchOptions): Promise<Driver> {
  const copy = built !== undefined && language !== undefined ? speaking(built, language) : undefined;
  const extension = copy ?? built;
  const records = mkdtempSync(join(tmpdir(), 'think-first-requests-'));
  const netLogFile = join(records, 'requests.json');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    handleSIGINT: !unmoved,
    handleSIGTERM: !unmoved,
    handleSIGHUP: !unmoved,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? size : null,
    args: [
      '--no-sandbox',
      `--proxy-server=http://127.0.0.1:${proxy}`,
      `--window-size=${size.width},${size.height}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--no-pings',
      '--disable-client-side-phishing-detection',
      '--disable-component-extensions-with-background-pages',
      '--allow-browser-signin=false',
      '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
      '--lang=en-US',
      `--log-net-log=${netLogFile}`,
    ],
  });
  /** What our scripts on others' pages ask for counts as the page's own in the record: who called last tells. */
  const fromOurScripts: string[] = [];
  browser.on('targetcreated', async (target) => {
    const page = target.type() === 'page' ? await target.page().catch(() => null) : null;
    page?.on('request', (request) => {
      // Where a release presses the site's button, we stand further down in the stack of what the site sends.
      const caller = request.initiator()?.stack?.callFrames[0]?.url ?? '';
      if (caller.startsWith('chrome-extension:') && /^http/.test(request.url()))
        fromOurScripts.push(`${request.method()} ${request.url()}`);
    });
  });
  const id = extension === undefined ? undefined : await browser.installExtension(resolve(extension));

  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const sessionOf = (page: Page): Promise<CDPSession> => {
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    return session;
  };

  const inShadow: InShadow = async (page, host, source, args) => {
    const session = await sessionOf(page);
    const found = await session.send('Runtime.evaluate', { expression: `(${findHost})(${JSON.stringify(host)})` });
    const { objectId } = found.result;
    if (objectId === undefined) return undefined;
    const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const answer = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (...args) { return (${source})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  };

  const ownPages = new WeakMap<Anywhere, Page>();
  const pageOf = (seen: Anywhere): Page => ownPages.get(seen) ?? (seen as Page);
  const extensionPage = async (path: string, before?: string): Promise<ExtensionPage> => {
    const page = await browser.newPage();
    if (before !== undefined) await page.evaluateOnNewDocument(before);
    page.setDefaultTimeout(60_000);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
    await page.goto(`chrome-extension://${id}/${path}`);
    const evaluate: ExtensionPage['evaluate'] = async (work, ...args) =>
      (await page.evaluate(`(${withName(String(work))})(...${JSON.stringify(args)})`)) as Awaited<
        ReturnType<typeof work>
      >;
    const click = async (selector: string): Promise<void> => {
      const { x, y } = await waitFor(`${selector} on ${path} to rest`, () => evaluate(restingPlace, selector));
      await page.mouse.click(x, y);
    };
    const own: ExtensionPage = {
      evaluate,
      click,
      type: async (selector, text) => {
        await click(selector);
        await page.keyboard.type(text);
      },
      // innerText, not textContent: the words a person sees, not those hidden
      text: (selector = 'body') => page.$eval(selector, (element) => (element as HTMLElement).innerText),
      screenshot: async (file) => {
        await page.screenshot({ path: file as `${string}.png`, fullPage: true });
      },
      close: () => page.close(),
    };
    ownPages.set(own, page);
    return own;
  };

  const look = async (seen: Anywhere, view: View): Promise<void> => {
    const session = await sessionOf(pageOf(seen));
    const { scheme, width, height, touch = false, forcedColors = false, reducedMotion = false, zoom = 1 } = view;
    await Promise.all([
      session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
        ],
      }),
      session.send('Emulation.setTouchEmulationEnabled', { enabled: touch }),
      // To a page the browser's zoom is this: as many times fewer pixels, each as many times larger.
      session.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(width / zoom),
        height: Math.round(height / zoom),
        deviceScaleFactor: zoom,
        mobile: touch,
      }),
    ]);
  };

  /** One page of the extension stays open behind the others: opening one for each question costs more than the answer. */
  let behind: Promise<ExtensionPage> | undefined;
  const ask: Driver['ask'] = async (work, ...args) => {
    behind ??= extensionPage('src/options/options.html').catch((error: unknown) => {
      // An extension that has just begun anew may not have its pages yet: the next who asks tries again.
      behind = undefined;
      throw error;
    });
    return (await behind).evaluate(work, ...args);
  };

  let extensions: Promise<Page> | undefined;
  /** Does something on Chromium's own page of extensions. */
  const onExtensions = async (work: (...args: never[]) => unknown, ...args: readonly unknown[]): Promise<void> => {
    // It is slow to come: it stays open for the next time.
    extensions ??= browser.newPage({ type: 'window', background: true }).then(async (page) => {
      page.setDefaultTimeout(150_000);
      await page.goto('chrome://extensions');
      return page;
    });
    await (await extensions).evaluate(`(${withName(String(work))})(...${JSON.stringify(args)})`);
  };
  const upheave = async (extensionId: string, what: Upheaval): Promise<void> => {
    const { developerPrivate, management } = (globalThis as unknown as { readonly chrome: Developer }).chrome;
    // Without it an extension that was installed from a folder isn't started anew.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    if (what === 'disabled' || what === 'enabled') await management.setEnabled(extensionId, what === 'enabled');
    else await developerPrivate.reload(extensionId, { failQuietly: true });
  };

  return {
    kind: 'chromium',
    window: async (url) => {
      const page = await browser.newPage({ type: 'window' });
      page.setDefaultTimeout(150_000);
      await page.emulateFocusedPage(true);
      await page.goto(url);
      return page;
    },
    killBackground: async () => {
      const workers = browser.targets().filter((target) => target.type() === 'service_worker');
      // One that has just gone by itself is as dead as one that was ended.
      const end = async (target: (typeof workers)[number]) => (await target.worker())?.close();
      await Promise.allSettled(workers.map(end));
    },
    upheaval: async (what) => {
      behind = undefined;
      if (what === 'removed') await browser.uninstallExtension(id ?? '');
      else if (what === 'installed') await browser.installExtension(resolve(extension ?? ''));
      else await onExtensions(upheave, id, what);
    },
    page: async (url) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(60_000);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    press: async (page, ...chords) => {
      // The pipe keeps their order: nothing need be waited for in between.
      await Promise.all(
        chords.flatMap((chord) => {
          const keys = chord.split('+') as KeyInput[];
          const down = keys.map((key) => page.keyboard.down(key));
          return [...down, ...keys.reverse().map((key) => page.keyboard.up(key))];
        }),
      );
    },
    type: (page, text) => page.keyboard.type(text),
    command: async (page, name) => {
      await page.bringToFront();
      const target = await browser.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().includes(id ?? ''),
      );
      const worker = await target.worker();
      const tell = async (command: string): Promise<void> => {
        const { chrome } = globalThis as unknown as { readonly chrome: Worker };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      };
      // A worker that has just been started knows nothing of extensions yet.
      await waitFor('the background to hear of the shortcut', async () => {
        await worker?.evaluate(`(${withName(String(tell))})(${JSON.stringify(name)})`);
        return true;
      });
    },
    panel: (page) => overlayOf(inShadow, page, 'think-first-panel'),
    marks: (page) => overlayOf(inShadow, page, 'think-first-marks'),
    ears: async (page, host) => accessibleTree(await sessionOf(page), host),
    focused: async (page) => focusedThere(await sessionOf(page)),
    hint: (page) => overlayOf(inShadow, page, 'think-first-hint'),
    ready: async () => {
      await waitFor(
        'the background to register its content scripts',
        async () => (await ask(registeredIds)).length > 0,
      );
      await waitFor('the welcome page to be opened', () => ask(closeWelcome));
    },
    letIn: async (matches) => {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      const grant = async (extensionId: string, patterns: readonly string[]): Promise<void> => {
        const { developerPrivate } = (globalThis as unknown as { readonly chrome: Developer }).chrome;
        for (const pattern of patterns) await developerPrivate.addHostPermission(extensionId, pattern);
      };
      await page.evaluate(`(${withName(String(grant))})(${JSON.stringify(id)}, ${JSON.stringify(matches)})`);
      await page.close();
    },
    look,
    capture: async (seen, { x, y, width, height }) => {
      const page = pageOf(seen);
      const session = await sessionOf(page);
      const { cssVisualViewport: sight } = await session.send('Page.getLayoutMetrics');
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'png',
        clip: { x: x + sight.pageX, y: y + sight.pageY, width, height, scale: 1 },
      });
      return Buffer.from(data, 'base64');
    },
    run: (seen, source) => pageOf(seen).evaluate(source),
    extensionPage,
    ask,
    tabId: (page) => tabOf(page, () => ask(tabIds)),
    ownErrands: /[/ ]([\w-]+\.)*(google|googleapis|gvt1)\.com\b/,
    searched: [],
    closed: new Promise((gone) => {
      browser.once('disconnected', () => gone());
    }),
    close: async () => {
      await browser.close();
      const { all, byExtension } = netLog(readFileSync(netLogFile, 'utf8'));
      rmSync(records, { recursive: true, force: true });
      if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
      return { all, byExtension: [...byExtension, ...fromOurScripts] };
    },
  };
}
