import type { Audience, Draft, DraftKind } from '../draft.ts';

/** A key press that sends: plain Enter (Shift+Enter is a line), or Enter with Ctrl or ⌘. */
export type SendKey = 'enter' | 'mod+enter';

/** What it means where a selector is found in a box's surroundings, or around its field. */
type Sign<Meaning> = readonly [selector: string, means: Meaning];

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
  /** Inside the surroundings: the text this replies to or quotes. Where it is found, a post is a reply. */
  readonly parent?: readonly string[];
  /** Wider than the surroundings, nearest first: what else of the page may hold the `parent`. */
  readonly parentIn?: readonly string[];
  /** Signs that the draft is of another kind than `kind`; the first that is there counts. */
  readonly kindWhere?: readonly Sign<DraftKind>[];
  /** Who will read it: always the same, or told by the first sign that is there. */
  readonly audience?: Audience | readonly Sign<Audience>[];
  /** Only where selectors can't tell: what else the page shows about the draft. Must not change the page. */
  readonly context?: (field: Element) => Partial<Pick<Draft, 'kind' | 'audience' | 'parent'>>;
}

/** A site that people post on. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Match patterns, each in the manifest's host permissions or covered by its optional ones. */
  readonly matches: readonly string[];
  readonly composers: readonly Composer[];
  /** True where boxes that `composers` doesn't know are found by their shape. */
  readonly generic?: true | undefined;
  /** True for a site that a person added and may take back. */
  readonly added?: true;
  /** True where what is written goes to a few people: nothing happens until the person asks for it. */
  readonly offByDefault?: true;
  /** Software that runs on many hosts: what only its pages have, so that any host of it can be told. */
  readonly signs?: readonly string[];
}
