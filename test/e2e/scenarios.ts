import { sites } from '../../src/sites/index.ts';
import type { FixtureBox, FixtureSite } from '../fixtures/sites/fixture-site.ts';
import { fixtureSites } from '../fixtures/sites/index.ts';
import type { BrowserKind } from './driver.ts';

/** One box on one fixture page, and how a person sends from it. */
export interface Scenario {
  readonly name: string;
  /** Its address; the playground's is a path, since its port is known only when it runs. */
  readonly url: string;
  /** What the pretend server and `window.fixture` call it. */
  readonly site: string;
  readonly box: string;
  /** What a person clicks to write; `>>>` steps into an open shadow root. */
  readonly field: string;
  /** The button; without it the box has none. */
  readonly send?: string;
  /** The keys that send; without them the site has none. */
  readonly keys?: 'Enter' | 'Control+Enter';
  /** A test driver's letters land out of order here (Quill in a shadow root): the words come in one piece, as dictated ones do, and the model's own text is what counts. */
  readonly scrambles?: true;
  /** The site takes the box away after a send, so it doesn't stay to be written in again. */
  readonly closes?: true;
  /** The page goes elsewhere after a send, as a plain form does. */
  readonly leaves?: true;
  /** The event by which the site's own code learns of a button press. */
  readonly hears?: 'click' | 'submit';
  /** Nothing is known of this host: a person adds it in the popup. */
  readonly added?: string;
  /** Why nothing typed here can be undone, with or without us; where only one browser is meant, `on` names it. */
  readonly forgets?: { readonly because: string; readonly on?: BrowserKind };
  /** The keys by which what was undone is done again; without them Ctrl+Y. */
  readonly redo?: string;
}

const x = (name: string, path: string, box: string, send: string, more: Partial<Scenario> = {}): Scenario => ({
  name: `X, ${name}`,
  url: `https://x.com${path}`,
  site: 'x',
  box,
  field: '[data-testid="tweetTextarea_0"]',
  send: `[data-testid="${send}"]`,
  keys: 'Control+Enter',
  ...more,
});
const modal = { field: '[role="dialog"] [data-testid="tweetTextarea_0"]', closes: true } as const;

const playground = (name: string, box: string, more: Partial<Scenario> = {}): Scenario => ({
  name: `Playground, ${name}`,
  url: '/',
  site: 'playground',
  box,
  field: `[data-place="${box}"] [data-think-first-field]`,
  send: `[data-place="${box}"] [data-think-first-send]`,
  keys: 'Control+Enter',
  ...more,
});

const linkedinPost = { field: '[contenteditable="true"]', closes: true } as const;

const quillRedo = 'Control+Shift+z';

/** A box that is written down in `test/fixtures/sites/<site>/boxes.ts`, drawn by the page they share. */
const written = ({ id, host }: FixtureSite, { name, path, html, keys, form, editor: kind }: FixtureBox): Scenario => ({
  name: `${sites.find((site) => site.id === id)?.name}, ${name}`,
  url: `https://${host}${path}?shared&box=${encodeURIComponent(name)}`,
  site: id,
  box: name,
  field: '[data-fixture-field]',
  ...(html.includes('data-send') ? { send: '[data-send]' } : {}),
  ...(keys ? { keys } : {}),
  ...(html.includes('data-closes') ? { closes: true } : {}),
  ...(kind === 'quill' ? { redo: quillRedo } : {}),
  ...(form ? { hears: 'submit' } : {}),
  ...(form === 'navigation' ? { leaves: true } : {}),
});

/** The boxes of pages that a site has to itself. */
const own: readonly Scenario[] = [
  x('home box', '/home', 'home', 'tweetButtonInline'),
  x('inline reply', '/pia/status/1', 'reply', 'tweetButtonInline'),
  x('modal over the home box', '/compose/post', 'modal', 'tweetButton', modal),
  x('reply in the modal', '/compose/post?box=modal-reply', 'modal-reply', 'tweetButton', modal),
  x('quote in the modal', '/compose/post?box=quote', 'quote', 'tweetButton', modal),
  {
    name: 'Facebook, post dialog',
    url: 'https://www.facebook.com/?box=post',
    site: 'facebook',
    box: 'post',
    field: '[role="dialog"] [role="textbox"]',
    send: '[role="dialog"] [role="button"][aria-label="Post"]',
    closes: true,
  },
  {
    name: 'Facebook, comment',
    url: 'https://www.facebook.com/?box=comment',
    site: 'facebook',
    box: 'comment',
    field: 'form [role="textbox"]',
    send: '#focused-state-composer-submit [role="button"]',
    keys: 'Enter',
  },
  {
    name: 'Reddit, comment',
    url: 'https://www.reddit.com/r/bread/comments/1/sundays/',
    site: 'reddit',
    box: 'comment',
    field: 'shreddit-composer [slot="rte"]',
    send: 'shreddit-composer [slot="submit-button"]',
  },
  {
    name: 'Reddit, reply',
    url: 'https://www.reddit.com/r/bread/comments/1/sundays/?box=reply',
    site: 'reddit',
    box: 'reply',
    field: 'shreddit-comment shreddit-composer [slot="rte"]',
    send: 'shreddit-comment shreddit-composer [slot="submit-button"]',
  },
  {
    name: 'Reddit, new post',
    url: 'https://www.reddit.com/r/bread/submit',
    site: 'reddit',
    box: 'post',
    field: 'shreddit-composer [slot="rte"]',
    send: '#submit-post-button >>> #inner-post-submit-button',
  },
  {
    name: 'LinkedIn, post in a native dialog',
    url: 'https://www.linkedin.com/feed/?box=post',
    site: 'linkedin',
    box: 'post',
    ...linkedinPost,
    send: 'dialog button:last-of-type',
  },
  {
    name: 'LinkedIn, classic post in a feed',
    redo: quillRedo,
    url: 'https://www.linkedin.com/feed/?box=post&variant=classic',
    site: 'linkedin',
    box: 'post',
    ...linkedinPost,
    send: '.share-actions__primary-action',
  },
  {
    name: 'LinkedIn, classic post in a shadow root',
    url: 'https://www.linkedin.com/feed/?box=post&variant=shadow',
    site: 'linkedin',
    box: 'post',
    ...linkedinPost,
    field: '#interop-outlet >>> .ql-editor',
    scrambles: true,
    forgets: { because: "Quill's own history loses its order in a shadow root when a driver writes" },
    send: '#interop-outlet >>> .share-actions__primary-action',
  },
  {
    name: 'LinkedIn, comment',
    url: 'https://www.linkedin.com/feed/?box=comment',
    site: 'linkedin',
    box: 'comment',
    field: '[data-view-name="comment-box"] [role="textbox"]',
    send: '[data-view-name="comment-post"]',
  },
  {
    name: 'Bluesky, post',
    url: 'https://bsky.app/?box=post',
    site: 'bluesky',
    box: 'post',
    field: '.ProseMirror',
    send: '[data-testid="composerPublishBtn"]',
    keys: 'Control+Enter',
    closes: true,
  },
  {
    name: 'Bluesky, reply',
    url: 'https://bsky.app/profile/pia.test/post/1?box=reply',
    site: 'bluesky',
    box: 'reply',
    field: '.ProseMirror',
    send: '[data-testid="composerPublishBtn"]',
    keys: 'Control+Enter',
    closes: true,
  },
  {
    name: 'Mastodon, post',
    url: 'https://mastodon.social/home?box=post',
    site: 'mastodon',
    box: 'post',
    field: '.autosuggest-textarea__textarea',
    send: '.compose-form__submit button',
    keys: 'Control+Enter',
    hears: 'submit',
  },
  {
    name: 'Mastodon, reply',
    url: 'https://mastodon.social/@pia/1?box=reply',
    site: 'mastodon',
    box: 'reply',
    field: '.autosuggest-textarea__textarea',
    send: '.compose-form__submit button',
    keys: 'Control+Enter',
    hears: 'submit',
  },
  playground('Lexical post', 'lexical'),
  playground('Draft.js reply', 'draft-js'),
  playground('Enter sends a comment', 'enter-to-send', { keys: 'Enter' }),
  playground('TipTap quote', 'tiptap'),
  playground('Quill post', 'quill', { redo: quillRedo }),
  playground('React textarea reply', 'textarea'),
  playground('plain form comment', 'form', { leaves: true, hears: 'submit' }),
  playground('plain field message', 'contenteditable'),
];

/** A comment box with this editor, on a page that nothing is known of. */
const editor = (name: string, field: string, more: Partial<Scenario> = {}): Scenario => ({
  name: `Editor, ${name}`,
  url: `https://editors.example/?editor=${name}`,
  site: 'editors',
  box: name,
  field,
  send: '.c-9e',
  keys: 'Control+Enter',
  added: 'editors.example',
  ...more,
});

/** A box of a forum that nothing is known of, in one of the shapes that pages take. */
const forum = (shape: string, more: Partial<Scenario> = {}): Scenario => ({
  name: `Forum, ${shape}`,
  url: `https://forum.example/?as=${shape}`,
  site: 'forum',
  box: shape,
  field: 'textarea',
  send: '[data-box] button:last-of-type',
  keys: 'Control+Enter',
  added: 'forum.example',
  ...more,
});

/** Every editor there is a fixture for. */
export const editors: readonly Scenario[] = [
  editor('textarea', 'textarea'),
  editor('contenteditable', '[role="textbox"]'),
  editor('draft-js', '.public-DraftEditor-content'),
  editor('lexical', '[role="textbox"]'),
  editor('prosemirror', '.ProseMirror'),
  editor('tiptap', '.ProseMirror'),
  editor('quill', '.ql-editor', { redo: quillRedo }),
  editor('slate', '[data-slate-editor]'),
  editor('ckeditor', '.ck-editor__editable'),
  editor('tinymce', '.tox-edit-area__iframe'),
  editor('codemirror', '.cm-content'),
  editor('trix', 'trix-editor', {
    redo: 'Control+Shift+z',
    forgets: { because: 'these keys do nothing again in Trix there', on: 'firefox' },
  }),
];

/** The shapes in which the boxes of a site that nothing is known of have to work. */
export const shapes: readonly Scenario[] = [
  forum('plain'),
  forum('shadow', {
    field: 'x-shell >>> x-shell >>> textarea',
    send: 'x-shell >>> x-shell >>> button:last-of-type',
  }),
  forum('moved'),
  forum('redrawn', { forgets: { because: 'the page draws the field anew at every key' } }),
  forum('dialog'),
  forum('popover'),
  forum('deaf'),
  (({ send: _, ...chat }) => chat)(forum('chat', { field: '[role="textbox"]', keys: 'Enter' })),
];

/** Every box of every fixture. */
export const scenarios: readonly Scenario[] = [
  ...own,
  ...fixtureSites.flatMap((site) =>
    site.boxes
      .filter(({ name }) => !own.some((scenario) => scenario.site === site.id && scenario.box === name))
      .map((box) => written(site, box)),
  ),
  ...editors,
  ...shapes,
];

/** Something to ask about, whichever box it stands in. It is typed key by key hundreds of times, so it is short. */
export const troublesome = 'You people are idiots.';

/** Nothing to ask about. */
export const harmless = "It's fresh bread, Mira.";
