/** What the analyzer, or one half of it, made of writers of the corpus that it hadn't seen; written by `npm run train`. */
export interface CrossValidation {
  readonly name: string;
  readonly by: 'both' | 'rules' | 'examples';
  readonly drafts: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly macroF1: number | null;
  readonly clean: number;
  readonly cleanLeftAlone: number;
  readonly pairs: number;
  readonly pairsOrdered: number;
  readonly checks: Readonly<
    Record<string, { readonly precision: number | null; readonly recall: number | null; readonly f1: number | null }>
  >;
}
