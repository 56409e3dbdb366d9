/** How a draft is going to be sent: a new post, something under another's post, or a message to named people. */
export type DraftKind = 'post' | 'comment' | 'reply' | 'quote' | 'message' | 'edit';

/** Who will be able to read it, where the page shows that. */
export type Audience = 'public' | 'followers' | 'group' | 'person';

/** What is about to be sent, as the person sees it. Offsets into a draft are UTF-16 offsets into `text`. */
export interface Draft {
  readonly text: string;
  /** The parts of a thread, in order; `text` is these joined by a blank line. */
  readonly parts?: readonly string[];
  readonly kind?: DraftKind;
  /** The site's id, or any name of a place. */
  readonly place?: string;
  readonly audience?: Audience;
  /** What this replies to or quotes, where the page shows it. */
  readonly parent?: string;
}
