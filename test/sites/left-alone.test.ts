// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { boxOfField } from '../../src/page/box.ts';
import { sites } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';

/** What a person writes in on a known site without any audience, or for one person; `id="here"` is the field. */
const elsewhere: readonly (readonly [site: string, what: string, html: string])[] = [
  [
    'x',
    'a direct message',
    '<main><div data-testid="dmComposerTextInput" contenteditable="true" role="textbox" id="here"></div></main>',
  ],
  [
    'instagram',
    'a direct message',
    '<main><div contenteditable="true" role="textbox" data-lexical-editor="true" id="here"></div></main>',
  ],
  ['instagram', 'a search', '<main><form><input type="text" id="here"></form></main>'],
  ['youtube', 'a search', '<form><input name="search_query" type="text" id="here"></form>'],
  ['youtube', 'a playlist', '<tp-yt-paper-dialog><textarea id="here"></textarea></tp-yt-paper-dialog>'],
  ['hacker-news', 'a search', '<form action="//hn.algolia.com/"><input type="text" name="q" id="here"></form>'],
  [
    'tiktok',
    'a direct message',
    '<div class="css-1-DivChatBottom"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" id="here"></div></div>',
  ],
  [
    'substack',
    'an article',
    '<main><div data-testid="editor" class="tiptap ProseMirror" contenteditable="true" id="here"></div></main>',
  ],
  ['stack-exchange', 'a search', '<form id="search"><input name="q" type="text" id="here"></form>'],
  [
    'stack-exchange',
    'a flag',
    '<form><textarea name="otherText" id="here"></textarea><button type="submit">Flag</button></form>',
  ],
  [
    'github',
    'a file',
    '<div class="cm-editor"><div class="cm-content" contenteditable="true" role="textbox" id="here"></div></div>',
  ],
  ['github', 'a search', '<form><input name="q" type="text" id="here"></form>'],
  [
    'lemmy',
    'a message',
    '<main><div class="create-private-message"><form class="markdown-textarea"><textarea id="here"></textarea><button type="submit">Send</button></form></div></main>',
  ],
  [
    'lemmy',
    'a title',
    '<form class="post-form"><textarea id="post-title"></textarea></form>'.replace(
      'id="post-title"',
      'id="post-title" data-here',
    ),
  ],
  [
    'misskey',
    'a chat',
    '<div><textarea id="here"></textarea><button class="_button"><i class="ti ti-send"></i></button></div>',
  ],
  [
    'misskey',
    'a content warning',
    '<div><header><button data-cy-open-post-form-submit></button></header><input type="text" id="here"><textarea data-cy-post-form-text></textarea><footer></footer></div>',
  ],
  [
    'pixelfed',
    'a content warning',
    '<div class="modal-content"><div class="card-body"><textarea class="no-focus"></textarea><textarea maxlength="140" data-here></textarea></div><footer class="modal-footer"></footer></div>',
  ],
  [
    'discourse',
    'a message',
    '<div id="reply-control" class="composer-action-privateMessage"><div role="dialog" class="reply-area"><textarea class="d-editor-input" id="here"></textarea><div class="save-or-cancel"><button class="create">Send</button></div></div></div>',
  ],
  [
    'discourse',
    'a title',
    '<div id="reply-control"><div role="dialog" class="reply-area"><input id="reply-title" type="text" data-here></div></div>',
  ],
  [
    'old-reddit',
    'a message',
    '<form id="compose-message" class="submit"><div class="usertext-edit"><textarea name="text" id="here"></textarea></div></form>',
  ],
  ['discord', 'a search', '<div role="combobox" contenteditable="true" id="here"></div>'],
  ['slack', 'a search', '<div class="c-search"><div contenteditable="true" role="combobox" id="here"></div></div>'],
];

describe('is left alone', () => {
  it.each(elsewhere)('on %s: %s', (id, _, html) => {
    document.body.innerHTML = html;
    const path: Element[] = [];
    for (let at = document.querySelector('#here, [data-here]'); at; at = at.parentElement) path.push(at);
    expect(path.length).toBeGreaterThan(2);
    const site = sites.find((one) => one.id === id) as Site;
    expect(boxOfField({ site }, path)?.field).not.toBe(path[0]);
  });
});
