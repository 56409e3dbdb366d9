/** A file that judgement is measured with: what it is, whence it comes, and what its labels stand for. */
export interface Source {
  readonly what: string;
  readonly licence: string;
  /** Whether anything of it was used while building: what its figures are worth. */
  readonly worth: string;
  /** For files with a foreign label: the checks that stand for it, the field it is in, and which rows count. */
  readonly gold?: {
    readonly checks: readonly string[];
    readonly field?: string;
    readonly only?: Readonly<Record<string, string>>;
    readonly name?: string;
  };
}

const STUDY = 'Measured only; nothing was trained or tuned on it.';
const ABUSE =
  'Nothing was trained on it. How much public comments count in the training (two numbers) was set with its figures in sight.';
const READ =
  'Nothing was trained on it. Some of its rows were read to see what is missed, and rules for such wordings written after that.';
const TRAINED = 'In-sample: the model has learnt from it and the rules were worked on with it.';

/** By file name; a file may be measured in several ways. */
export const sources: Readonly<Record<string, readonly Source[]>> = {
  'drafts.jsonl': [
    {
      what: '360 drafts written for this project to be hard: half of the troubled ones avoid the obvious words, most innocent ones contain them.',
      licence: 'MIT',
      worth:
        'Held out: nothing of it was trained or tuned on. Its errors were read once, when everything was done, to write WORST.md; the floors were last set with its totals in sight.',
    },
  ],
  'mixed.jsonl': [
    {
      what: 'Drafts by a writer for this project after every line of the list of checks, kept from training (`tools/evaluate/kept`).',
      licence: 'MIT',
      worth: 'Held out. Other drafts of the same writer were trained on.',
    },
  ],
  'posts.jsonl': [
    {
      what: '2,000 real posts, each judged against the list of checks (Broad Twitter Corpus; GoEmotions comments).',
      licence: 'CC BY 4.0; Apache-2.0',
      worth: 'Not trained on; an early version of the rules was checked for false alarms with it.',
    },
  ],
  'care.jsonl': [{ what: 'Cries for help, urgent calls, and look-alikes.', licence: 'MIT', worth: TRAINED }],
  'more-care.jsonl': [
    {
      what: '400 more such lines, many of them oblique.',
      licence: 'MIT',
      worth: 'Held out: the guard was not worked on with it.',
    },
  ],
  'claims-tweets.jsonl': [
    {
      what: 'COVID tweets: worth fact-checking or not (CheckThat! 2022, task 1A).',
      licence: 'none stated',
      worth: STUDY,
      gold: { checks: ['unsourced-claim'] },
    },
  ],
  'bragging.jsonl': [
    {
      what: 'Tweets: bragging or not (Jin et al. 2022), the randomly sampled ones.',
      licence: 'none stated',
      worth: STUDY,
      gold: { checks: ['bragging'], only: { sampling: 'random' } },
    },
  ],
  'offensive.jsonl': [
    {
      what: 'Tweets: offensive or not (OLID). Wider than heat, which wants a target that could be hurt.',
      licence: 'none stated',
      worth: ABUSE,
      gold: { checks: ['heat'] },
    },
  ],
  'promotion-comments.jsonl': [
    {
      what: 'YouTube comments: spam or not, mostly for one’s own channel.',
      licence: 'none stated',
      worth: READ,
      gold: { checks: ['self-promotion'] },
    },
  ],
  'congress-promotion.jsonl': [
    {
      what: 'Tweets of members of Congress: self-promoting or not.',
      licence: 'none stated',
      worth: READ,
      gold: { checks: ['bragging', 'self-promotion'] },
    },
  ],
  'unhealthy-comments.jsonl': [
    {
      what: 'News comments: hostile (UCC).',
      licence: 'non-commercial',
      worth: ABUSE,
      gold: { checks: ['heat'], field: 'hostile', name: 'hostile' },
    },
    {
      what: 'News comments: unfair generalisation (UCC).',
      licence: 'non-commercial',
      worth: ABUSE,
      gold: { checks: ['generalization'], field: 'generalisation_unfair', name: 'generalisation' },
    },
  ],
};
