import type { Page } from 'puppeteer-core';

/** The browsers we are for. */
export type BrowserKind = 'chromium' | 'firefox';

/** How a browser is started. */
export interface LaunchOptions {
  /** The folder of the built extension; without it, the browser as it is. */
  readonly extension?: string;
  /** The loopback proxy's port. */
  readonly proxy: number;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The person's home folder, where Firefox looks for what an organisation has set. */
  readonly home?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Signals to this process leave the browser as it is: whoever started it ends it in their own time. */
  readonly unmoved?: boolean;
  /** The language of the interface, named as in `public/_locales`: `ar`, `pt_BR`. Without it, English. */
  readonly language?: string;
}

/** What we put over a page, inside its closed shadow root: the panel or the hint. */
export interface Overlay {
  isOpen(): Promise<boolean>;
  /** Whether it can be answered: a panel can't be in its first moment, so that a double click answers nothing. */
  settled(): Promise<boolean>;
  /** The words a person sees in it; empty when it isn't there. */
  text(): Promise<string>;
  /** Waits until it is there and can be answered. */
  opened(): Promise<void>;
  /** Waits until it is gone. */
  closed(): Promise<void>;
  /** The middle of the button with this `data-action`, once it rests. */
  at(action: string): Promise<{ readonly x: number; readonly y: number }>;
  /** Presses the button with this `data-action` by a real mouse click in its middle. */
  press(action: string): Promise<void>;
  /** Runs a function's source inside, with the shadow root as its argument; undefined where it isn't there. */
  inside(source: string): Promise<unknown>;
}

/** A page of the extension itself. */
export interface ExtensionPage {
  /** Runs a function there; what goes in and comes out must survive JSON. */
  evaluate<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  click(selector: string): Promise<void>;
  /** Clicks the field and types. */
  type(selector: string, text: string): Promise<void>;
  /** The words shown in the element. */
  text(selector?: string): Promise<string>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A site's page or one of ours: both can be looked at. */
export type Anywhere = Page | ExtensionPage;

/** How a page is looked at: what the person's screen, fingers and wishes make of it. */
export interface View {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** By finger, on a telephone. */
  readonly touch?: boolean;
  /** In the few colours that the person has chosen for everything. */
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** 2 for twice as large, by the browser's own zoom. */
  readonly zoom?: number;
}

/** A part of what is in sight, in CSS pixels from its corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a browser has asked for over its own network, all in all. */
export interface Requests {
  /** Every request there was, whoever made it. */
  readonly all: number;
  /** Those that the extension made: its background, its pages, or its scripts on others' pages; as `GET address`. */
  readonly byExtension: readonly string[];
}

/** What may become of an extension while its pages are open. */
export type Upheaval = 'reloaded' | 'updated' | 'disabled' | 'enabled' | 'removed' | 'installed';

/** One browser with the extension in it, the same to use in both. */
export interface Driver {
  readonly kind: BrowserKind;
  /** Opens an address in a tab of its own, in front, and waits for it to load. */
  page(url: string): Promise<Page>;
  /** Opens an address in a window of its own, which counts as being in front whatever else is open. */
  window(url: string): Promise<Page>;
  /** Presses keys together, first to last, as `Control+Enter`, and lets them go; further chords follow without a pause. */
  press(page: Page, ...chords: readonly string[]): Promise<void>;
  /** Types letter by letter, each a key pressed and let go, where the focus is. */
  type(page: Page, text: string): Promise<void>;
  /**
   * Has a shortcut of the browser's done for a page, by the name of its command. In Firefox it is the browser's own way
   * where keys are set; elsewhere the background is told of it, as the browser would.
   */
  command(page: Page, name: string): Promise<void>;
  /** Looks at a page in another way, until it is told otherwise. */
  look(page: Anywhere, view: View): Promise<void>;
  /** A picture of a part of what is in sight, as PNG. */
  capture(page: Anywhere, area: Area): Promise<Buffer>;
  /** What an expression's source comes to there; it must survive JSON. */
  run(page: Anywhere, source: string): Promise<unknown>;
  panel(page: Page): Overlay;
  hint(page: Page): Overlay;
  marks(page: Page): Overlay;
  /** What a screen reader is told of an overlay of ours, a line for each thing. */
  ears(page: Page, host: string): Promise<readonly string[]>;
  /** What a screen reader is told has the focus: its role and its name. */
  focused(page: Page): Promise<string>;
  /** Waits until the background has registered the content scripts, and closes the welcome page that an installation opens. */
  ready(): Promise<void>;
  /** Sees to it that the browser grants these match patterns when the extension asks for them: a prompt is none of the page. */
  letIn(matches: readonly string[]): Promise<void>;
  /** Opens a page of the extension, such as `src/popup/popup.html?tab=3`; Chromium runs a source there before the page's own scripts. */
  extensionPage(path: string, before?: string): Promise<ExtensionPage>;
  /** Runs a function in the options, which stay open behind the other pages; in and out as in `evaluate`. */
  ask: ExtensionPage['evaluate'];
  /** Ends the background, as the browser does when it likes. */
  killBackground(): Promise<void>;
  /** What may become of an extension while its pages are open. An update is of the folder it was installed from. */
  upheaval(what: Upheaval): Promise<void>;
  /** The extension's number for a tab; only where it may see the tab's address. */
  tabId(page: Page): Promise<number>;
  /** The browser's own errands, which no switch of it turns off: not ours, though the proxy refuses them too. */
  readonly ownErrands: RegExp;
  /** What a person has pressed to be searched for: the browser then asks its own search, and says that it was for us. */
  readonly searched: string[];
  /** Resolves once the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  /** Ends the browser, and says what it has asked for since it was started. */
  close(): Promise<Requests>;
}
