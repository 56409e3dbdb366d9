import type { Composer } from '../sites/site.ts';
import { type Box, type Finder, isSwitchedOff } from './box.ts';
import { composedClosest, composedContains, composedParent, deepQueryAll, elementsOf, isDead, isThere } from './dom.ts';
import { editableAt, isEditable, readField } from './fields.ts';
import { everyWindow } from './windows.ts';

/*
 * Boxes on sites of which nothing is known. Nothing here reads a label: a page may be in any language. What tells is
 * the shape of things, the words that developers give their elements in code, and what the page does when pressed.
 * Where it isn't sure it finds nothing, and the send passes.
 */

const FIELDS = 'textarea, [contenteditable]:not([contenteditable="false"])';
const CONTROLS = 'button, [role="button"], input[type="submit"], input[type="image"], input[type="button"]';
/** Where nobody writes to an audience: searches, tables, editors of code and of documents. Names of 2026. */
const AWAY =
  'search, [role="search"], [role="grid"], [role="treegrid"], [role="code"], [role="document"], .monaco-editor, .ace_editor, .CodeMirror, .cm-editor:has(.cm-lineNumbers), .kix-appview-editor, .WACViewPanel';
/** Controls that do something to the words or open something, and never send. */
const ASIDE =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [aria-checked], [role="tab"], [role="switch"], [type="reset"], [role="toolbar"] *, [role="menu"] *, [role="listbox"] *, [role="menubar"] *, trix-toolbar *, .ql-toolbar *, .ck-toolbar *, .tox-toolbar *, .tox-toolbar__primary *, summary';
/** In a form with one of these it is an account, a payment or an address that is sent. */
const PAPERWORK =
  'input[type="password"], [autocomplete^="cc-"], [autocomplete*="street-address"], [autocomplete*="postal-code"]';

const SENDS = /\b(?:send|submit|post|publish|reply|comment|respond|toot|tweet|paper ?plane)\b/;
const DOES_SOMETHING_ELSE =
  /\b(?:cancel|close|dismiss|abort|preview|draft|delete|remove|discard|attach|attachment|upload|file|files|image|photo|video|gif|emoji|sticker|mic|microphone|voice|record|camera|bold|italic|underline|link|heading|format|more|menu|toggle|settings|help|edit|undo|redo|expand|collapse|like|upvote|downvote|vote|report|translate|schedule|poll|clear|back|prev|previous|next|copy|bookmark|follow|subscribe)\b/;
const STANDS_OUT = /\b(?:primary|cta|accent)\b/;

/** How many elements up from a field its send may be. */
const CLIMB = 10;
/** How far up controls that wait for words are looked for. */
const NEARBY = 6;
/** What sends a box isn't looked for beyond these. */
const BOUNDS = 'form, dialog, [role="dialog"], [aria-modal="true"]';
/** From here on a control counts as the one that sends. */
const ENOUGH = 3;
/** How long after a press a page may take to empty its box and show the words elsewhere, in ms. */
const LOOKS = [300, 1500];
/** As much of a draft as has to show up elsewhere on the page for it to have been sent. */
const SHOWN = 60;

const camel = /([a-z])([A-Z])/g;
/** The words that an element and the picture on it go by in code, in lower case. */
function codeWords(element: Element): string {
  return [element, ...element.querySelectorAll('svg, use, i, img, span[class]')]
    .flatMap((one) => [...one.attributes])
    .filter(({ name }) => /^(?:id|name|class|href|jsname|formaction|data-.*)$/.test(name))
    .map(({ value }) => value)
    .join(' ')
    .replace(camel, '$1 $2')
    .replace(/[^a-zA-Z]+/g, ' ')
    .toLowerCase();
}

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** The outermost editable at an element: what is typed into a caption or a table inside an editor belongs to its draft. */
function hostAt(element: Element): HTMLElement | undefined {
  const field = editableAt(element);
  const outer = field?.parentElement?.closest(FIELDS);
  return outer && isEditable(outer) ? hostAt(outer) : field;
}

/** Whether a field is one that people write to others in. */
function isCompose(field: HTMLElement): boolean {
  const { localName } = field;
  if (localName === 'input' || field.matches('[aria-multiline="false"]') || !isSeen(field)) return false;
  // A list that opens while one writes may make the field a combobox; a box that only searches is one from the start.
  const role = field.getAttribute('role');
  if (role && role !== 'textbox' && !(role === 'combobox' && field.matches('[aria-multiline="true"]'))) return false;
  const { width, height } = field.getBoundingClientRect();
  if (localName !== 'body' && (width < 60 || height < 12)) return false;
  const language = field.getAttribute('data-language');
  if (language && language !== 'markdown') return false;
  const words = [field.id, field.getAttribute('name'), field.className, field.getAttribute('enterkeyhint')].join(' ');
  if (/search|\b(?:q|query|filter)\b/i.test(words)) return false;
  if (composedClosest(field, AWAY)) return false;
  const form = composedClosest(field, 'form');
  if (!form) return true;
  if (form.matches('[method="get" i][action]') || form.querySelector(PAPERWORK)) return false;
  // A name, an address and a subject go with many comments; more than that is a form to fill in.
  return (
    form.querySelectorAll(
      'input:is([type="text"], [type="email"], [type="tel"], [type="url"], [type="number"], [type="date"], :not([type])), select',
    ).length <= 5
  );
}

function fieldsIn(root: ParentNode): HTMLElement[] {
  const fields = deepQueryAll(root, FIELDS).map(hostAt);
  return [...new Set(fields)].filter((field) => field !== undefined && isCompose(field)) as HTMLElement[];
}

/** Whether `first` comes before `second` as the page is read; a frame's content stands where the frame stands. */
function precedes(first: Element, second: Element): boolean {
  if (first.ownerDocument !== second.ownerDocument || first.getRootNode() !== second.getRootNode()) {
    const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
    return first.ownerDocument === second.ownerDocument ? a.top < b.top : true;
  }
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** True where a control has a colour of its own, as the one that a page wants pressed. */
function isFilled(control: Element): boolean {
  const view = control.ownerDocument.defaultView;
  const colour = view?.getComputedStyle(control).backgroundColor ?? '';
  const [, red = 0, green = 0, blue = 0, alpha = 1] = (
    /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?/.exec(colour) ?? []
  ).map((part) => (part === undefined ? undefined : Number(part))) as (number | undefined)[];
  return colour !== '' && alpha > 0.5 && Math.max(red, green, blue) - Math.min(red, green, blue) > 40;
}

/** Looks for boxes by shape. What it learns of a page it forgets with the page. */
export function genericFinder(signal: AbortSignal): Finder {
  /** Controls that were off while their field was empty: nothing else waits for words. */
  const waited = new WeakSet<Element>();
  /** What sent before: controls by their code words, fields where Enter did by their shape. */
  const learnt = new Set<string>();

  const shapeOf = (field: Element) =>
    `${field.localName} ${field.getAttribute('role')} ${field.getAttribute('name')} ${field.className}`;
  const nameOf = (control: Element) => `${control.localName} ${control.getAttribute('type')} ${codeWords(control)}`;

  function score(control: Element, field: HTMLElement, last: boolean): number {
    const words = codeWords(control);
    if (learnt.has(nameOf(control))) return 20;
    if (DOES_SOMETHING_ELSE.test(words)) return 0;
    const { form, type } = control as HTMLButtonElement;
    const submits = /^(?:submit|image)$/.test(type) && form !== null && form === composedClosest(field, 'form');
    return (
      (submits ? 3 : 0) +
      (SENDS.test(words) ? 3 : 0) +
      (control.getAttribute('aria-keyshortcuts')?.includes('Enter') ? 3 : 0) +
      (waited.has(control) ? 3 : 0) +
      (precedes(field, control) ? 1 : -2) +
      (control.textContent?.trim() && !control.querySelector('svg, img') ? 1 : 0) +
      (STANDS_OUT.test(words) || isFilled(control) ? 1 : 0) +
      (last ? 1 : 0)
    );
  }

  /** The field that a control stands nearest to; where several share a place, the one it follows. */
  function ownerOf(control: Element): HTMLElement | undefined {
    for (let at = composedParent(control); at; at = composedParent(at)) {
      const fields = fieldsIn(at);
      if (fields.length > 0) return fields.filter((field) => precedes(field, control)).at(-1) ?? fields[0];
    }
    return undefined;
  }

  /** What can be pressed in a part of the page and belongs to this field rather than to another in it. */
  function pressable(root: Element, field: HTMLElement): Element[] {
    const single = fieldsIn(root).length < 2;
    return deepQueryAll(root, CONTROLS).filter(
      (control) =>
        !control.matches(ASIDE) &&
        isSeen(control) &&
        !composedContains(field, control) &&
        !composedClosest(control, AWAY) &&
        (single || ownerOf(control) === field),
    );
  }

  /** The surroundings of a field with the controls that send it; the nearest that have one. */
  function around(field: HTMLElement): { readonly root: Element; readonly controls: Element[] } | undefined {
    let root = composedParent(field);
    for (let step = 0; root && step < CLIMB; step += 1, root = composedParent(root)) {
      const found = pressable(root, field);
      const after = found.filter((control) => precedes(field, control)).at(-1);
      const scores = found.map((control) => score(control, field, control === after));
      const best = Math.max(0, ...scores);
      if (best >= ENOUGH) return { root, controls: found.filter((_, index) => scores[index] === best).slice(-1) };
      if (root.matches(BOUNDS)) return undefined;
    }
    return undefined;
  }

  const enterSends = (field: HTMLElement) =>
    learnt.has(shapeOf(field)) || field.getAttribute('enterkeyhint') === 'send' || isUnderLog(field);

  /** A log of messages stands beside it, for it alone: what chats are marked up as for those who listen to them. */
  function isUnderLog(field: HTMLElement): boolean {
    let root = composedParent(field);
    for (let step = 0; root && step < CLIMB; step += 1, root = composedParent(root)) {
      if (root.querySelector('[role="log"]')) return fieldsIn(root).length === 1;
    }
    return false;
  }

  function boxAt(field: HTMLElement): Box {
    const found = around(field);
    const enter = enterSends(field);
    const composer: Composer = {
      kind: enter ? 'message' : 'comment',
      field: [],
      send: [],
      keys: [...(enter ? (['enter'] as const) : []), ...(found ? (['mod+enter'] as const) : [])],
    };
    const root = found?.root ?? composedParent(field) ?? field;
    return { composer, field, root, controls: () => around(field)?.controls ?? [] };
  }

  const composeAt = (element: Element | undefined) => {
    const field = element && hostAt(element);
    return field && isCompose(field) ? field : undefined;
  };

  function lookForWaiting(field: HTMLElement): void {
    if (readField(field).trim() !== '') return;
    let root = composedParent(field);
    for (let step = 0; root && step < NEARBY; step += 1, root = composedParent(root)) {
      for (const control of pressable(root, field)) if (isSwitchedOff(control)) waited.add(control);
      if (root.matches(BOUNDS)) return;
    }
  }

  const finder: Finder = {
    ofField: (path) => {
      const field = composeAt(path.find(isEditable));
      if (!field) return undefined;
      lookForWaiting(field);
      return boxAt(field);
    },
    ofPress: (path, last) => {
      const control = path.find((one) => one.matches(CONTROLS));
      if (!control || control.matches(ASIDE)) return undefined;
      const sends = (field: HTMLElement) => around(field)?.controls.some((one) => path.includes(one));
      if (last?.controls && isThere(last.field) && sends(last.field)) return boxAt(last.field);
      let root = composedParent(control);
      for (let step = 0; root && step < CLIMB; step += 1, root = composedParent(root)) {
        const field = fieldsIn(root).find((one) => readField(one).trim() !== '' && sends(one));
        if (field) return boxAt(field);
      }
      return undefined;
    },
    ofForm: (form, last) => {
      const fields = fieldsIn(form);
      const field =
        last && fields.includes(last.field) ? last.field : fields.find((one) => readField(one).trim() !== '');
      return field && boxAt(field);
    },
  };

  /** The field last written in. */
  let written: HTMLElement | undefined;

  /** Looks whether what was just done has sent the words: they have left their box and stand elsewhere on the page. */
  function learnFrom(what: () => string): void {
    const field = written;
    const words = field && !isDead(field) && readField(field).trim().split('\n')[0]?.slice(0, SHOWN);
    if (!field || !words || words.length < 2) return;
    const name = what();
    const shown = isShown(words, field);
    for (const wait of LOOKS) {
      setTimeout(() => {
        if (signal.aborted || learnt.has(name)) return;
        const left = !isThere(field) || !readField(field).includes(words);
        if (left && !shown && isShown(words, field)) learnt.add(name);
      }, wait);
    }
  }

  /** Whether words stand on the page outside of their field. */
  function isShown(words: string, field: HTMLElement): boolean {
    const times = (node: Node) => (node.textContent?.split(words).length ?? 1) - 1;
    const inside = document.body.contains(field) ? times(field) : 0;
    return times(document.body) > inside;
  }

  const onInput = (event: Event) => {
    const path = elementsOf(event);
    if (!written || !path.includes(written)) written = composeAt(path.find(isEditable)) ?? written;
  };
  const onClick = (event: Event) => {
    const control = event.isTrusted && elementsOf(event).find((one) => one.matches(CONTROLS));
    if (control && written && !composedContains(written, control)) learnFrom(() => nameOf(control));
  };
  const onKey = (event: Event) => {
    const { key, shiftKey, ctrlKey, metaKey, isComposing, isTrusted } = event as KeyboardEvent;
    const field = written;
    if (isTrusted && key === 'Enter' && !shiftKey && !ctrlKey && !metaKey && !isComposing && field)
      if (elementsOf(event).includes(field)) learnFrom(() => shapeOf(field));
  };

  const how = { capture: true, passive: true, signal } as const;
  everyWindow(signal, (view) => {
    view.addEventListener('input', onInput, how);
    view.addEventListener('click', onClick, how);
    view.addEventListener('keydown', onKey, how);
  });
  return finder;
}
