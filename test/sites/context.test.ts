// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/draft.ts';
import { boxOfField, draftIn } from '../../src/page/box.ts';
import { sites } from '../../src/sites/index.ts';

/** The draft that a site's adapter makes of a page, for the element marked with `id="here"`. */
function draftOn(siteId: string, html: string, address = 'https://here.example/'): Draft | undefined {
  document.body.innerHTML = html;
  Object.defineProperty(document, 'URL', { value: address, configurable: true });
  const site = sites.find(({ id }) => id === siteId);
  const path: Element[] = [];
  for (let at: Element | null = document.getElementById('here'); at; at = at.parentElement) path.push(at);
  const box = site && boxOfField({ site }, path);
  return site && box && draftIn({ site }, box);
}

const tweet = (text: string) => `<article data-testid="tweet"><div data-testid="tweetText">${text}</div></article>`;
const xBox =
  '<div data-testid="tweetTextarea_0"><div class="public-DraftEditor-content" contenteditable="true" id="here">mine</div></div><button data-testid="tweetButton">Post</button>';

describe('what a site tells of a draft', () => {
  it('X: a post on its own', () => {
    expect(draftOn('x', `<main>${tweet('somebody else')}${xBox}</main>`, 'https://x.com/home')).toEqual({
      text: 'mine',
      kind: 'post',
      place: 'x',
    });
  });

  it('X: a reply on the page of a post', () => {
    expect(draftOn('x', `<main>${tweet('theirs')}${xBox}</main>`, 'https://x.com/pia/status/1')).toMatchObject({
      kind: 'reply',
      parent: 'theirs',
    });
  });

  it('X: a reply in the modal', () => {
    expect(draftOn('x', `<div role="dialog">${tweet('theirs')}${xBox}</div>`)).toMatchObject({
      kind: 'reply',
      parent: 'theirs',
    });
  });

  it('X: a quote in the modal', () => {
    const quoted = '<div role="link"><div data-testid="tweetText">theirs</div></div>';
    expect(draftOn('x', `<div role="dialog">${xBox}${quoted}</div>`)).toMatchObject({
      kind: 'quote',
      parent: 'theirs',
    });
  });

  it('Bluesky: a reply', () => {
    const html =
      '<div role="dialog"><div tabindex="0" aria-label="…">theirs</div><div class="ProseMirror" contenteditable="true" tabindex="0" aria-label="Write post" id="here"><p>mine</p></div><button data-testid="composerPublishBtn">Reply</button></div>';
    expect(draftOn('bluesky', html)).toMatchObject({ text: 'mine', kind: 'reply', parent: 'theirs' });
  });

  it('Mastodon: a reply', () => {
    const html =
      '<form class="compose-form"><div class="reply-indicator__content">theirs</div><textarea class="autosuggest-textarea__textarea" id="here">mine</textarea><div class="compose-form__submit"><button type="submit">Post</button></div></form>';
    expect(draftOn('mastodon', html)).toMatchObject({ text: 'mine', kind: 'reply', parent: 'theirs' });
  });

  it('Facebook: who will read a post', () => {
    const html =
      '<div role="dialog"><div role="button" aria-label="Edit privacy. Sharing with Friends.">x</div><div contenteditable="true" role="textbox" id="here"><p>mine</p></div><div role="button" aria-label="Post">Post</div></div>';
    expect(draftOn('facebook', html)).toMatchObject({ text: 'mine', kind: 'post', audience: 'followers' });
  });

  it('Facebook: a comment is no post, though it stands in a dialog', () => {
    const html =
      '<div role="dialog"><form role="presentation"><div contenteditable="true" role="textbox" id="here"><p>mine</p></div></form></div>';
    expect(draftOn('facebook', html)?.kind).toBe('comment');
  });

  it('Reddit: a comment under a post', () => {
    const html =
      '<shreddit-post><h1>theirs</h1></shreddit-post><comment-composer-host><shreddit-composer><div slot="rte" contenteditable="true" role="textbox" id="here"><p>mine</p></div><button slot="submit-button" type="submit">Comment</button></shreddit-composer></comment-composer-host>';
    expect(draftOn('reddit', html)).toMatchObject({ text: 'mine', kind: 'comment', parent: 'theirs' });
  });
});
