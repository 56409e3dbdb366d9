/** What a person wrote down for themselves under one question of a weekly reflection. */
export interface Answer {
  /** The Monday of the week, as YYYY-MM-DD. */
  readonly week: string;
  /** The key of the question's words. */
  readonly question: string;
  readonly text: string;
  /** When it was written last, in ms. */
  readonly time: number;
}
