import { mountContenteditable } from '../../test/fixtures/editors/contenteditable.ts';
import { mountDraftJs } from '../../test/fixtures/editors/draft-js.ts';
import type { Editor, MountEditor } from '../../test/fixtures/editors/editor.ts';
import { mountEnterToSend } from '../../test/fixtures/editors/enter-to-send.ts';
import { mountFormTextarea } from '../../test/fixtures/editors/form-textarea.ts';
import { mountLexical } from '../../test/fixtures/editors/lexical.ts';
import { mountQuill } from '../../test/fixtures/editors/quill.ts';
import { mountTextarea } from '../../test/fixtures/editors/textarea.ts';
import { mountTipTap } from '../../test/fixtures/editors/tiptap.ts';
import type { ReceivedPost } from '../../test/fixtures/server.ts';
import { element } from '../../test/fixtures/sites/element.ts';
import { startFixture } from '../../test/fixtures/sites/fixture.ts';
import { isCommandEnter } from '../../test/fixtures/sites/is-command-enter.ts';

/** One composer of the playground. */
interface Composer {
  readonly kind: 'post' | 'reply' | 'comment' | 'quote' | 'message';
  /** What a reader is told about the editor. */
  readonly editor: string;
  readonly placeholder: string;
  readonly send: string;
  /** How it is put in its place; without it, Enter sends. */
  readonly mount?: MountEditor;
  /** Sent by its form, without any script. */
  readonly form?: true;
}

const composers: Readonly<Record<string, Composer>> = {
  lexical: { kind: 'post', editor: 'Lexical', placeholder: 'What’s on your mind?', send: 'Post', mount: mountLexical },
  'draft-js': { kind: 'reply', editor: 'Draft.js', placeholder: 'Reply to Mira', send: 'Reply', mount: mountDraftJs },
  'enter-to-send': { kind: 'comment', editor: 'Plain field', placeholder: 'Write a comment', send: 'Comment' },
  tiptap: { kind: 'quote', editor: 'TipTap', placeholder: 'Add your words', send: 'Quote', mount: mountTipTap },
  quill: { kind: 'post', editor: 'Quill', placeholder: 'Write to your neighbours', send: 'Post', mount: mountQuill },
  textarea: {
    kind: 'reply',
    editor: 'React textarea',
    placeholder: 'Reply to Jon',
    send: 'Reply',
    mount: mountTextarea,
  },
  form: {
    kind: 'comment',
    editor: 'Plain form',
    placeholder: 'Leave a comment',
    send: 'Send',
    mount: mountFormTextarea,
    form: true,
  },
  contenteditable: {
    kind: 'message',
    editor: 'Plain field',
    placeholder: 'Write to Ida',
    send: 'Send',
    mount: mountContenteditable,
  },
};

const site = startFixture('playground');

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The playground's page has no #${id}.`);
  return found;
}

function listItem({ box, text, at }: ReceivedPost): HTMLElement {
  const composer = composers[box];
  const time = new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const kind = composer ? `${composer.kind[0]?.toUpperCase()}${composer.kind.slice(1)} · ${composer.editor}` : box;
  return element(
    'li',
    {},
    element('p', { class: 'meta' }, element('span', {}, kind), element('time', { datetime: at }, time)),
    element('p', { class: 'text', dir: 'auto' }, text),
  );
}

/** Shows what the server really has, newest first. */
async function showReceived(): Promise<void> {
  const response = await fetch('/api/posts');
  const posts = ((await response.json()) as ReceivedPost[]).filter((post) => post.site === 'playground');
  byId('posts').replaceChildren(...posts.map(listItem).reverse());
  byId('empty').hidden = posts.length > 0;
  byId('clear').hidden = posts.length === 0;
  byId('status').textContent = posts.length === 0 ? '' : posts.length === 1 ? '1 post' : `${posts.length} posts`;
}

function shortcutHint(composer: Composer): HTMLElement {
  const command = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
  const keys = composer.mount
    ? [element('kbd', {}, command), ' ', element('kbd', {}, 'Enter')]
    : [element('kbd', {}, 'Enter')];
  return element('p', { class: 'hint' }, `${composer.editor} · `, ...keys, ' sends');
}

function build(box: string, composer: Composer): HTMLElement {
  const place = element('div', { class: composer.mount ? 'field' : 'field short' });
  const button = element(
    'button',
    { type: composer.form ? 'submit' : 'button', class: 'send', 'data-think-first-send': '' },
    composer.send,
  );
  const publish = async (): Promise<void> => {
    if (editor.text().trim() === '') return;
    await site.publish(box);
    editor.clear();
    await showReceived();
  };
  const root = element(composer.form ? 'form' : 'div', { class: 'composer' });
  const send = (): void => {
    if (root instanceof HTMLFormElement) root.requestSubmit();
    else void publish();
  };
  const options = {
    label: composer.placeholder,
    placeholder: composer.placeholder,
    attributes: { 'data-think-first-field': '' },
    onChange: (text: string) => {
      button.disabled = text.trim() === '';
    },
    onKeydown: (event: KeyboardEvent) => {
      site.record(event, 'editor', box);
      if (!composer.mount || !isCommandEnter(event)) return false;
      send();
      return true;
    },
  };
  const editor: Editor = composer.mount
    ? composer.mount(place, options)
    : mountEnterToSend(place, { ...options, onSend: send });
  button.disabled = true;
  button.addEventListener('click', (event) => {
    site.record(event, 'send', box);
    if (!composer.form) send();
  });
  if (root instanceof HTMLFormElement) {
    root.method = 'post';
    root.action = '/posts';
    root.append(element('input', { type: 'hidden', name: 'box', value: box }));
    root.addEventListener('submit', (event) => site.record(event, 'form', box));
  }
  root.append(place, element('div', { class: 'actions' }, shortcutHint(composer), button));
  site.add(box, [editor]);
  return root;
}

for (const [box, composer] of Object.entries(composers)) {
  const place = document.querySelector(`[data-place="${box}"]`);
  if (!place) throw new Error(`The playground's page has no place for ${box}.`);
  const root = build(box, composer);
  // A quoted post stands inside the composer, between the words and the button.
  root.querySelector('.field')?.after(...place.children);
  place.append(root);
  // The card is the composer's root: the post it answers is part of what the box is about.
  const card = place.closest('.card');
  card?.setAttribute('data-think-first-composer', composer.kind);
  card?.toggleAttribute('data-enter-sends', !composer.mount);
}

byId('clear').addEventListener('click', async () => {
  await fetch('/api/posts', { method: 'DELETE' });
  await showReceived();
});
void showReceived();
