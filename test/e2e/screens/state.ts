import type { Page } from 'puppeteer-core';
import type { Composing } from '../compose.ts';
import type { Anywhere, BrowserKind, Driver, ExtensionPage, Overlay, View } from '../driver.ts';

/** What of ours can be seen: over a site's page, or as a page. */
export type Screen = 'hint' | 'panel' | 'popup' | 'options' | 'welcome' | 'journal';

/** The hosts of what we put over a page. */
export type Host = 'think-first-hint' | 'think-first-marks' | 'think-first-panel';

/** What stands in the extension's store before a state: the settings, and everything else by its key. */
export interface Stored {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A browser with the extension in it, and what a person does in it to get to a state. */
export interface Stage {
  readonly driver: Driver;
  /** How pages are looked at from when they are opened. */
  view: View;
  /** Puts the extension's store as it was at first, but for this; the journal is empty. */
  begin(stored?: Stored): Promise<void>;
  /** Sits down at a box of the playground, with nothing in it. */
  sit(box: string): Promise<Composing>;
  /** Sits down, writes and presses the button; the panel is open, and can be answered. */
  hold(box: string, draft: string): Promise<{ readonly box: Composing; readonly panel: Overlay }>;
  /** The site's page can't be sat down at again as it is. */
  spoil(): void;
  /** Opens a page of the extension and waits for what is to be seen there; a page that is open at this path stays open. */
  open(path: string, ready: string): Promise<ExtensionPage>;
  /** Opens the popup about a page's tab. */
  popup(page: Page, ready: string): Promise<ExtensionPage>;
  /** Opens the popup about an address, in a tab of which the browser tells us nothing. */
  popupAbout(address: string, ready: string): Promise<ExtensionPage>;
  /** Has an organisation set this, from the next page that is opened on. */
  organise(policy: object): Promise<void>;
  /** Closes the pages of the extension, and takes back what an organisation has set. */
  clear(): Promise<void>;
}

/** What is to be looked at in a state. */
export interface Seen {
  readonly page: Anywhere;
  /** The overlay it is in, where it is in one; its parts are found inside. */
  readonly overlay?: { readonly host: Host; readonly of: Overlay };
  /** What of it: selectors with commas between them. */
  readonly part: string;
  /** What of the site's page belongs into the picture. */
  readonly beside?: string;
}

/** One state of a screen that a person may meet. */
export interface State {
  /** Its file's name in the gallery. */
  readonly name: string;
  readonly screen: Screen;
  /** What is to be seen, in a sentence. */
  readonly caption: string;
  /** Why only one browser can be brought there. */
  readonly only?: { readonly in: BrowserKind; readonly because: string };
  /** A window of another size ends it: one gets there anew. */
  readonly anew?: true;
  /** How to get there. */
  show(stage: Stage): Promise<Seen>;
}
