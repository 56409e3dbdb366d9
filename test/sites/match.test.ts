import { describe, expect, it } from 'vitest';
import { siteAt } from '../../src/sites/match.ts';

describe('siteAt', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://twitter.com/compose/post', 'x'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://www.reddit.com/r/bread/submit', 'reddit'],
    ['https://bsky.app/', 'bluesky'],
    ['https://fosstodon.org/@ada/1', 'mastodon'],
    ['http://think-first.localhost:5123/', 'playground'],
    ['https://old.reddit.com/r/bread/', 'old-reddit'],
    ['https://pia.substack.com/p/1', 'substack'],
    ['https://cooking.stackexchange.com/questions/1', 'stack-exchange'],
    ['https://discord.com/channels/1/2', 'discord'],
  ])('%s is %s', (address, id) => {
    expect(siteAt(address)?.id).toBe(id);
  });

  it.each([
    'https://example.org/',
    'http://x.com/',
    'https://notx.com/',
    'https://x.com.evil.example/',
    'http://localhost:5123/',
    'https://x.com:word@evil.example/',
    'about:blank',
    'not an address',
    '',
  ])('%s is none of them', (address) => {
    expect(siteAt(address)).toBeUndefined();
  });
});
