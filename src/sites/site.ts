import type { Draft, DraftKind } from '../draft.ts';

/** A key press that sends: plain Enter (Shift+Enter is a line), or Enter with Ctrl or ⌘. */
export type SendKey = 'enter' | 'mod+enter';

/**
 * Where a page keeps one sort of compose box. Selectors only, best first; each list says in a comment when it was last
 * seen to hold.
 */
export interface Composer {
  readonly kind: DraftKind;
  /** The editable itself, or an element that holds exactly one. */
  readonly field: readonly string[];
  /** The controls that send. Looked for in the box's surroundings, through open shadow roots. */
  readonly send: readonly string[];
  /** The last control of this shape in the surroundings, with words on it: only where none of `send` is there. */
  readonly sendByShape?: string;
  readonly keys: readonly SendKey[];
  /** The box's surroundings; without it, the nearest ancestor of the field that holds a control that sends. */
  readonly within?: readonly string[];
  /** True where a field outside of `within` is no box of this sort. */
  readonly strict?: true;
  /** True where several fields in one box are the parts of one thread. */
  readonly thread?: true;
  /** Inside the surroundings: the text this replies to or quotes. Where it is found, the draft is a reply or quote. */
  readonly parent?: readonly string[];
  /** Only where selectors can't tell: what else the page shows about the draft. Must not change the page. */
  readonly context?: (field: Element) => Partial<Pick<Draft, 'kind' | 'audience' | 'parent'>>;
}

/** A site that people post on. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Match patterns, each also in the manifest's host permissions. */
  readonly matches: readonly string[];
  readonly composers: readonly Composer[];
}
