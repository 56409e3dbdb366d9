// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { siteBySigns } from '../../src/sites/siteBySigns.ts';

/** The head and the first element of each software's pages, as its own source writes them. */
const pages = {
  mastodon:
    '<script id="initial-state" type="application/json">{}</script><div class="notranslate app-holder" id="mastodon"></div>',
  lemmy: '<div id="root"><div id="app" class="lemmy-site"></div></div>',
  misskey: '<meta name="application-name" content="Misskey"><div id="misskey_app"></div>',
  pixelfed:
    '<meta name="medium" content="image"><link href="/css/spa.css?id=1" rel="stylesheet" data-stylesheet="light"><main id="content"></main>',
  discourse: '<meta name="generator" content="Discourse 3.6.0 - https://github.com/discourse/discourse version 1">',
} as const;

const page = (html: string) => {
  document.body.innerHTML = html;
  return document;
};

describe('software that runs on many hosts is told by its pages', () => {
  it.each(Object.entries(pages))('%s', (id, html) => {
    expect(siteBySigns(sites, page(html))?.id).toBe(id);
  });

  it('every such site has an example here', () => {
    expect(
      sites
        .filter(({ signs }) => signs)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(pages).sort());
  });

  it.each([
    '<main><form><textarea></textarea><button>Post</button></form></main>',
    '<meta name="generator" content="WordPress 6.8">',
    '<div id="app"></div><link rel="stylesheet" href="/css/spa.css">',
    '',
  ])('another page is none of them: %s', (html) => {
    expect(siteBySigns(sites, page(html))).toBeUndefined();
  });
});
