/** Elements that begin a line of their own, whatever their style: cheaper and steadier than asking for computed styles. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA']);
/** What isn't the writer's own words: what others said, code, a signature. Names of the editors' and mail's own, 2026. */
const NOT_THEIRS =
  'blockquote, pre, code[data-language], .ql-code-block-container, .gmail_quote, .gmail_signature, .moz-cite-prefix, .moz-signature';
/** What an editor shows where nothing is written, and what it draws for itself. */
const NOT_WRITTEN =
  '[data-slate-placeholder], .cm-placeholder, .cm-widgetBuffer, [data-mce-bogus="all"], [contenteditable="false"] figcaption, .ck-widget__type-around';
/** What editors put in to hold a caret open; a person never sees it. */
const CARET_HOLDERS = /[\u200b\u2060\ufeff]/g;

/** True for what a person can type into: a text field or the root of an editor. */
export function isEditable(element: Element): element is HTMLElement {
  const { localName } = element;
  if (localName === 'textarea' || localName === 'input') {
    const { type, readOnly, disabled } = element as HTMLInputElement;
    return (localName === 'textarea' || type === 'text') && !readOnly && !disabled;
  }
  if (localName === 'body' && element.ownerDocument.designMode === 'on') return true;
  const attribute = element.getAttribute('contenteditable');
  return attribute !== null && attribute !== 'false';
}

/** The one editable in or at an element: itself, the one inside it, or the one it lies in. */
export function editableAt(element: Element): HTMLElement | undefined {
  if (isEditable(element)) return element;
  const inside = element.querySelector('textarea, [contenteditable]:not([contenteditable="false"])');
  if (inside && isEditable(inside)) return inside;
  const around = element.closest('[contenteditable]:not([contenteditable="false"])');
  return around && isEditable(around) ? around : undefined;
}

/** A text being put together line by line; `line` is undefined where none has been begun. */
interface Lines {
  readonly done: string[];
  line: string | undefined;
  /** The field shows line breaks as they stand in its text nodes. */
  readonly keepsBreaks: boolean;
  /** What the text comes from, in its order: text nodes, and the words that stand for pictures. */
  readonly sources?: (Text | string)[];
}

function endLine(lines: Lines): void {
  if (lines.line !== undefined) lines.done.push(lines.line);
  lines.line = undefined;
}

function addText(lines: Lines, data: string): void {
  const text = data.replace(CARET_HOLDERS, '');
  if (!lines.keepsBreaks) {
    const run = text.replace(/[ \t\r\n]+/g, ' ');
    if (run !== '' && (run !== ' ' || lines.line !== undefined)) lines.line = (lines.line ?? '') + run;
    return;
  }
  const [first = '', ...rest] = text.split('\n');
  if (first !== '' || lines.line !== undefined) lines.line = (lines.line ?? '') + first;
  for (const line of rest) {
    lines.done.push(lines.line ?? '');
    lines.line = line;
  }
}

/** Collects the lines below a node the way a browser lays them out, without asking it to. */
function collect(node: Node, lines: Lines): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      lines.sources?.push(child as Text);
      addText(lines, (child as Text).data);
      continue;
    }
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const tag = element.tagName.toUpperCase();
    if (UNSEEN.has(tag) || element.matches(NOT_WRITTEN)) continue;
    if (element.matches(NOT_THEIRS)) {
      if (lines.line !== '') endLine(lines);
      continue;
    }
    if (tag === 'BR') {
      // The break that an editor puts into an empty line, or behind a last one, is that line, not another.
      const next = child.nextSibling;
      const last = !next || (next.nodeType === 3 && (next as Text).data === '' && !next.nextSibling);
      if (last && lines.line !== undefined) continue;
      lines.done.push(lines.line ?? '');
      lines.line = last ? undefined : '';
      continue;
    }
    // An emoji drawn as a picture or by a style sheet is the character it stands for.
    const drawn =
      tag === 'IMG'
        ? element.getAttribute('alt')
        : element.getAttribute('role') === 'img' && !element.textContent
          ? element.getAttribute('aria-label')
          : undefined;
    if (drawn !== undefined) {
      if (drawn) lines.line = (lines.line ?? '') + drawn;
      if (drawn) lines.sources?.push(drawn);
      continue;
    }
    if (!BLOCKS.has(tag)) {
      collect(element, lines);
      continue;
    }
    if (lines.line !== '') endLine(lines);
    lines.line = undefined;
    collect(element, lines);
    endLine(lines);
  }
}

/**
 * The text of a field as the person sees it, lines apart by "\n", without what isn't theirs. Reads only; never touches
 * the editor.
 */
export function readField(field: Element): string {
  if (field.localName === 'textarea' || field.localName === 'input') return (field as HTMLTextAreaElement).value;
  const whiteSpace = field.ownerDocument.defaultView?.getComputedStyle(field).whiteSpace;
  const lines: Lines = { done: [], line: undefined, keepsBreaks: !/^(?:normal|nowrap)$/.test(whiteSpace ?? '') };
  collect(field, lines);
  endLine(lines);
  // By hand: a pattern would look at every run of empty lines again and again.
  const text = lines.done.join('\n').replaceAll('\u00a0', ' ');
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}

/** What the text of an editor comes from, in its order. */
export function sourcesOf(field: Element): readonly (Text | string)[] {
  const sources: (Text | string)[] = [];
  collect(field, { done: [], line: undefined, keepsBreaks: true, sources });
  return sources;
}
