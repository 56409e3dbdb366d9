/** The language of what we say over a page, and its direction: the page's own may be another. */
export interface Spoken {
  readonly lang: string;
  readonly dir: string;
}
