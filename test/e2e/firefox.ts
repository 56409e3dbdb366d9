import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { closeWelcome } from './close-welcome.ts';
import type { Anywhere, Driver, ExtensionPage, LaunchOptions, Requests, View } from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { firefoxTree } from './firefox-tree.ts';
import { findHost, type InShadow, overlayOf } from './overlay.ts';
import { registeredIds } from './registered-ids.ts';
import { restingPlace } from './resting-place.ts';
import { tabIds } from './tab-ids.ts';
import { tabOf } from './tab-of.ts';
import { waitFor } from './wait-for.ts';

const geckoId = 'think-first@think-first.example';
/** Any fixed one will do: it is the host of the extension's pages. */
const uuid = '7b1f0f4e-3a0c-4d59-9b0e-2f6f1c5a9d10';

const uuids = JSON.stringify({ [geckoId]: uuid });

/** The browser's own errands: none of them is ours, and each would show up as a request refused by the proxy. */
const quietPreferences: Readonly<Record<string, boolean | number | string>> = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutConfig.showWarning': false,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'privacy.trackingprotection.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

/** WebDriver's own letters for keys. puppeteer's Enter is the one of the number pad, which Bluesky doesn't take for Enter. */
const keyLetters: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Tab: '\uE004',
  Meta: '\uE03D',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** The part of a BiDi answer that we read. */
interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}
interface CallResult {
  readonly type: 'success' | 'exception';
  readonly result: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}
/** puppeteer's own connection: its pages can't go to an extension's address, the protocol can. */
interface Bidi {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

/** Every letter pressed and let go, one after the other. */
const pressesOf = (text: string): object => ({
  type: 'key',
  id: 'keyboard',
  actions: [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});

const withName = (source: string): string =>
  `async (args) => { const __name = (named) => named; return JSON.stringify({ value: await (${source})(...JSON.parse(args)) }); }`;

/** Firefox, with the extension installed as a temporary add-on, its host permissions granted. */
export async function launchFirefox({
  extension,
  proxy,
  headless = true,
  colorScheme = 'light',
  home,
  size = { width: 1280, height: 900 },
  unmoved = false,
  language,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    handleSIGINT: !unmoved,
    handleSIGTERM: !unmoved,
    handleSIGHUP: !unmoved,
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? size : null,
    args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
    // Without it a release build ignores the preference that sends its remote settings nowhere.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...(home === undefined ? {} : { HOME: home }) },
    extraPrefsFirefox: {
      ...quietPreferences,
      // Without a graphics card each frame is painted by the processor, a third of a test's time: a slower screen will do.
      'layout.frame_rate': headless ? 20 : -1,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1, .localhost',
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': uuids,
    },
  });
  const bidi = (browser as unknown as { readonly connection: Bidi }).connection;

  const call = async (
    context: string,
    functionDeclaration: string,
    args: readonly object[],
    options: object = {},
  ): Promise<RemoteValue> => {
    const answer = await bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: true,
      target: { context },
      ...options,
    });
    const result = answer.result as CallResult;
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'A script failed in the page.');
    return result.result;
  };
  /** Runs a function in the browser's own window, with the rights of the browser. */
  const asBrowser = async (source: string): Promise<RemoteValue> => {
    const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const { contexts } = tree.result as { readonly contexts: readonly { readonly context: string }[] };
    return call(contexts[0]?.context ?? '', source, []);
  };
  // An extension speaks the language of the browser's menus. It is taken at its word that it has this one.
  if (language !== undefined)
    await asBrowser(`() => {
      const language = ${JSON.stringify(language.replace('_', '-'))};
      Services.locale.availableLocales = [language, 'en-US'];
      Services.locale.requestedLocales = [language];
    }`);
  if (extension !== undefined) await browser.installExtension(resolve(extension));
  const ownContexts = new WeakMap<Anywhere, string>();
  const contextOf = (page: Anywhere): string =>
    ownContexts.get(page) ?? ((page as Page).mainFrame() as unknown as { readonly _id: string })._id;

  const inShadow: InShadow = async (page, host, source, args) => {
    const context = contextOf(page);
    const found = await call(context, findHost, [{ type: 'string', value: host }], {
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const shadow = (found.value as { readonly shadowRoot?: RemoteValue | null } | undefined)?.shadowRoot;
    if (!shadow?.sharedId) return undefined;
    const answer = await call(
      context,
      `async (root, args) => JSON.stringify({ value: await (${source})(root, ...JSON.parse(args)) })`,
      [{ sharedId: shadow.sharedId }, { type: 'string', value: JSON.stringify(args) }],
    );
    return (JSON.parse(answer.value as string) as { readonly value: unknown }).value;
  };

  const extensionPage = async (path: string): Promise<ExtensionPage> => {
    const created = await bidi.send('browsingContext.create', { type: 'tab' });
    const { context } = created.result as { readonly context: string };
    await bidi.send('browsingContext.navigate', { context, url: `moz-extension://${uuid}/${path}`, wait: 'complete' });
    const evaluate: ExtensionPage['evaluate'] = async (work, ...args) => {
      const answer = await call(context, withName(String(work)), [{ type: 'string', value: JSON.stringify(args) }]);
      return (JSON.parse(answer.value as string) as { readonly value: Awaited<ReturnType<typeof work>> }).value;
    };
    const click = async (selector: string): Promise<void> => {
      const { x, y } = await waitFor(`${selector} on ${path} to rest`, () => evaluate(restingPlace, selector));
      await bidi.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x, y },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    };
    const own: ExtensionPage = {
      evaluate,
      click,
      type: async (selector, text) => {
        await click(selector);
        await bidi.send('input.performActions', { context, actions: [pressesOf(text)] });
      },
      text: (selector = 'body') =>
        // innerText, not textContent: the words a person sees, not those hidden
        evaluate((css) => document.querySelector<HTMLElement>(css)?.innerText ?? '', selector),
      screenshot: async (file) => {
        const shot = await bidi.send('browsingContext.captureScreenshot', { context, origin: 'document' });
        await writeFile(file, Buffer.from((shot.result as { readonly data: string }).data, 'base64'));
      },
      close: async () => {
        await bidi.send('browsingContext.close', { context });
      },
    };
    ownContexts.set(own, context);
    return own;
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

  // The browser says of each request who made it: of a script of ours on another's page too.
  await asBrowser(`() => {
    const made = { all: 0, byExtension: [] };
    Services.obs.addObserver((subject) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      made.all += 1;
      const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
      if ([triggeringPrincipal, loadingPrincipal].some((one) => one?.isAddonOrExpandedAddonPrincipal))
        made.byExtension.push(channel.requestMethod + ' ' + channel.URI.spec);
    }, 'http-on-modify-request');
    globalThis.thinkFirstRequests = made;
  }`);
  /** The numbers by which Firefox knows a mouse, which points finely and hovers, and a finger. */
  const [MOUSE, FINGER] = [6, 1];
  const look = async (page: Anywhere, view: View): Promise<void> => {
    const { scheme, width, height, touch = false, forcedColors = false, reducedMotion = false, zoom = 1 } = view;
    const preferences = {
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      'ui.primaryPointerCapabilities': touch ? FINGER : MOUSE,
      'ui.allPointerCapabilities': touch ? FINGER : MOUSE,
      'dom.w3c_touch_events.enabled': touch ? 1 : 2,
      'browser.display.document_color_use': forcedColors ? 2 : 0,
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    };
    await asBrowser(`() => {
      for (const [name, value] of Object.entries(${JSON.stringify(preferences)})) Services.prefs.setIntPref(name, value);
    }`);
    await bidi.send('browsingContext.setViewport', {
      context: contextOf(page),
      viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
      devicePixelRatio: zoom,
    });
  };
  const upheave = (does: string): string =>
    `async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${geckoId}');
      await addon.${does}();
    }`;

  return {
    kind: 'firefox',
    window: async (url) => {
      const page = await browser.newPage({ type: 'window' });
      page.setDefaultTimeout(150_000);
      await page.goto(url);
      return page;
    },
    killBackground: async () => {
      await asBrowser(
        `async () => { await WebExtensionPolicy.getByID('${geckoId}').extension.terminateBackground({ ignoreDevToolsAttached: true }); }`,
      );
    },
    upheaval: async (what) => {
      behind = undefined;
      // With the extension goes what its pages' address was to be.
      if (what === 'installed')
        await asBrowser(
          `() => Services.prefs.setStringPref('extensions.webextensions.uuids', ${JSON.stringify(uuids)})`,
        );
      if (what === 'updated' || what === 'installed') await browser.installExtension(resolve(extension ?? ''));
      else
        await asBrowser(
          upheave({ reloaded: 'reload', disabled: 'disable', enabled: 'enable', removed: 'uninstall' }[what]),
        );
    },
    page: async (url) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    press: async (page, ...chords) => {
      const actions = chords.flatMap((chord) => {
        const keys = chord.split('+').map((key) => keyLetters[key] ?? key);
        const down = keys.map((value) => ({ type: 'keyDown', value }));
        return [...down, ...keys.reverse().map((value) => ({ type: 'keyUp', value }))];
      });
      await bidi.send('input.performActions', {
        context: contextOf(page),
        actions: [{ type: 'key', id: 'chord', actions }],
      });
    },
    // All letters in one command: puppeteer waits for an answer after each.
    type: async (page, text) => {
      await bidi.send('input.performActions', { context: contextOf(page), actions: [pressesOf(text)] });
    },
    command: async (page, name) => {
      await page.bringToFront();
      const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const [window] = (tree.result as { readonly contexts: readonly { readonly context: string }[] }).contexts;
      const press = `(id, name) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].at(0);
        // The one command with keys from the start is set off by its key, as the browser does it; the others have none.
        if (name === 'review' && key) key.doCommand();
        else extension.shortcuts.onCommand(name, gBrowser.selectedTab);
      }`;
      await call(window?.context ?? '', press, [
        { type: 'string', value: geckoId },
        { type: 'string', value: name },
      ]);
    },
    panel: (page) => overlayOf(inShadow, page, 'think-first-panel'),
    marks: (page) => overlayOf(inShadow, page, 'think-first-marks'),
    hint: (page) => overlayOf(inShadow, page, 'think-first-hint'),
    ears: async (page) => {
      await page.bringToFront();
      // The service begins in the page a moment after it was first asked for.
      return waitFor('the accessibility service to tell of the page', async () => {
        const told = await asBrowser(`() => (${firefoxTree})(false)`);
        const lines = JSON.parse(told.value as string) as readonly string[];
        return lines.length > 0 ? lines : null;
      });
    },
    focused: async () => {
      const told = await asBrowser(`() => (${firefoxTree})(true)`);
      return (JSON.parse(told.value as string) as readonly string[])[0] ?? '';
    },
    ready: async () => {
      await waitFor(
        'the background to register its content scripts',
        async () => (await ask(registeredIds)).length > 0,
      );
      await waitFor('the welcome page to be opened', () => ask(closeWelcome));
    },
    // By a preference it grants what is asked for in a click.
    letIn: async () => {},
    look,
    capture: async (page, area) => {
      const shot = await bidi.send('browsingContext.captureScreenshot', {
        context: contextOf(page),
        origin: 'viewport',
        clip: { type: 'box', ...area },
      });
      return Buffer.from((shot.result as { readonly data: string }).data, 'base64');
    },
    run: async (page, source) => {
      const answer = await call(contextOf(page), `async () => JSON.stringify({ value: await (${source}) })`, []);
      return (JSON.parse(answer.value as string) as { readonly value: unknown }).value;
    },
    extensionPage,
    ask,
    tabId: (page) => tabOf(page, () => ask(tabIds)),
    ownErrands: /[/ ]([\w-]+\.)*mozilla\.(com|net|org)\b/,
    searched: [],
    closed: new Promise((gone) => {
      browser.once('disconnected', () => gone());
    }),
    close: async () => {
      const made = await asBrowser('() => JSON.stringify(globalThis.thinkFirstRequests)');
      await browser.close();
      return JSON.parse(made.value as string) as Requests;
    },
  };
}
