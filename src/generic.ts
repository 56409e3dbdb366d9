import type { Finder } from './page/box.ts';
import { genericFinder } from './page/generic.ts';

declare global {
  /** What finds boxes on sites that nothing is known of, in the extension's own world; only there it is loaded. */
  var thinkFirstGeneric: ((signal: AbortSignal) => Finder) | undefined;
}

globalThis.thinkFirstGeneric = genericFinder;
