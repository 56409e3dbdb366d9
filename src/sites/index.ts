import { bluesky } from './bluesky.ts';
import { discord } from './discord.ts';
import { discourse } from './discourse.ts';
import { facebook } from './facebook.ts';
import { github } from './github.ts';
import { hackerNews } from './hacker-news.ts';
import { instagram } from './instagram.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { medium } from './medium.ts';
import { misskey } from './misskey.ts';
import { nextdoor } from './nextdoor.ts';
import { oldReddit } from './old-reddit.ts';
import { pinterest } from './pinterest.ts';
import { pixelfed } from './pixelfed.ts';
import { playground } from './playground.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { slack } from './slack.ts';
import { stackExchange } from './stack-exchange.ts';
import { substack } from './substack.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every site there is an adapter for: first those that the browser lets us onto from the start, then by name. */
export const sites: readonly Site[] = [
  x,
  linkedin,
  facebook,
  reddit,
  bluesky,
  mastodon,
  discord,
  discourse,
  github,
  hackerNews,
  instagram,
  lemmy,
  medium,
  misskey,
  nextdoor,
  pinterest,
  pixelfed,
  quora,
  oldReddit,
  slack,
  stackExchange,
  substack,
  threads,
  tiktok,
  tumblr,
  youtube,
  playground,
];
