import { beforeEach, expect, it } from 'vitest';
import { askForAccess, hasAccess } from '../../src/settings/access.ts';
import { inHand, renewBrowser } from '../fake-browser.ts';

beforeEach(renewBrowser);

it('asks for the one host and no more, whatever the port and the path', async () => {
  expect(await hasAccess('https://mastodon.social/@me')).toBe(false);
  expect(await askForAccess('https://mastodon.social:8443/@me?tab=1#top')).toBe(true);
  expect(inHand.asked).toEqual([['https://mastodon.social/*']]);
  expect(await hasAccess('https://mastodon.social/home')).toBe(true);
  expect(await hasAccess('https://mas.to/home')).toBe(false);
});

it('asks within the very call, while the click still counts', () => {
  void askForAccess('https://x.com/home');
  expect(inHand.asked).toEqual([['https://x.com/*']]);
});

it('says so where the person refuses', async () => {
  inHand.grants = false;
  expect(await askForAccess('https://x.com/home')).toBe(false);
  expect(await hasAccess('https://x.com/home')).toBe(false);
});
