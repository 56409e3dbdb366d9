import type { CheckId } from '../analyzer/finding.ts';

/** Something public that a check rests on. */
interface Source {
  readonly title: string;
  readonly address: string;
}

const doi = (title: string, id: string): Source => ({ title, address: `https://doi.org/${id}` });

const ACCURACY = doi('Pennycook & Rand 2022, accuracy prompts (Nature Communications)', '10.1038/s41467-022-30073-5');
const FAZIO: Source = {
  title: 'Fazio 2020, pausing to consider why a headline is true (HKS Misinformation Review)',
  address: 'https://misinforeview.hks.harvard.edu/article/pausing-reduce-false-news/',
};
const SPJ: Source = {
  title: 'Society of Professional Journalists, Code of Ethics',
  address: 'https://www.spj.org/spj-code-of-ethics/',
};
const REGRETS = doi('Wang and others 2011, regrets about posts (SOUPS)', '10.1145/2078827.2078841');
const RECONSIDER: Source = {
  title: 'Katsaros, Yang & Fratamico 2022, reconsidering posts before sending (ICWSM)',
  address: 'https://arxiv.org/abs/2112.00773',
};
const WORDS_TO_WATCH: Source = {
  title: 'Wikipedia, Words to watch',
  address: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
};

/** What each check rests on, to be read where one wants to know. The sentences that go with it are `check_…_source`. */
export const sources: Readonly<Record<CheckId, readonly Source[]>> = {
  'reliable/unsourced-claim': [FAZIO, ACCURACY],
  'reliable/hearsay': [SPJ, FAZIO],
  'reliable/vague-authority': [WORDS_TO_WATCH],
  'reliable/overclaim': [WORDS_TO_WATCH],
  'reliable/pass-it-on': [
    doi('Vosoughi, Roy & Aral 2018, how true and false news spread (Science)', '10.1126/science.aap9559'),
    ACCURACY,
  ],
  'generous/self-promotion': [
    { title: 'Reddit, Reddiquette', address: 'https://support.reddithelp.com/hc/en-us/articles/205926439-Reddiquette' },
  ],
  'generous/bragging': [
    doi(
      'Sezer, Gino & Norton 2018, humblebragging (Journal of Personality and Social Psychology)',
      '10.1037/pspi0000108',
    ),
  ],
  'generous/charity-crowing': [
    {
      title: 'Berman, Levine, Barasch & Small 2015, told by Knowledge at Wharton',
      address: 'https://knowledge.wharton.upenn.edu/article/to-brag-or-not-when-it-pays-when-it-backfires/',
    },
  ],
  'generous/engagement-bait': [
    {
      title: 'Facebook 2017, on engagement bait',
      address: 'https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
    },
  ],
  'generous/attention-stuffing': [
    { title: 'X Help, how to use hashtags', address: 'https://help.x.com/en/using-x/how-to-use-hashtags' },
  ],
  'aware/unexplained-jargon': [
    doi(
      'Shulman and others 2020, the effects of jargon (Journal of Language and Social Psychology)',
      '10.1177/0261927X20902177',
    ),
  ],
  'aware/hard-to-read': [
    { title: 'W3C, Writing for web accessibility', address: 'https://www.w3.org/WAI/tips/writing/' },
  ],
  'aware/one-way': [
    doi('Kent & Taylor 1998, building dialogue on the web (Public Relations Review)', '10.1016/S0363-8111(99)80143-X'),
  ],
  'aware/canned-text': [
    doi(
      'Jakesch and others 2019, trust in profiles thought to be written by a machine (CHI)',
      '10.1145/3290605.3300469',
    ),
  ],
  'aware/private-details': [REGRETS],
  'aware/heat': [RECONSIDER, REGRETS],
  'aware/generalization': [
    doi('Rhodes, Leslie & Tworek 2012, what is said of groups (PNAS)', '10.1073/pnas.1208951109'),
  ],
  'aware/bad-moment': [REGRETS],
};
