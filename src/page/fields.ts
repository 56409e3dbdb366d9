/** Elements that begin a line of their own, whatever their style: cheaper and steadier than asking for computed styles. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA']);
/** What editors put in to hold a caret open; a person never sees it. */
const CARET_HOLDERS = /[\u200b\ufeff]/g;

/** True for what a person can type into: a text field or the root of an editor. */
export function isEditable(element: Element): element is HTMLElement {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
  if (element instanceof HTMLInputElement) return element.type === 'text' && !element.readOnly && !element.disabled;
  if (!(element instanceof HTMLElement)) return false;
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

/** Collects the lines below a node the way a browser lays them out, without asking it to. */
function collect(node: Node, lines: string[], open: { line: string | undefined }): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) {
      // Line breaks inside a text node only show where the editor keeps white space, as all rich editors do.
      const [first = '', ...rest] = child.data.replace(CARET_HOLDERS, '').split('\n');
      if (first !== '' || open.line !== undefined) open.line = (open.line ?? '') + first;
      for (const line of rest) {
        lines.push(open.line ?? '');
        open.line = line;
      }
      continue;
    }
    if (!(child instanceof Element) || UNSEEN.has(child.tagName.toUpperCase())) continue;
    if (child.tagName === 'BR') {
      // The break that an editor puts into an empty line, or behind a last one, is that line, not another.
      const last =
        !child.nextSibling ||
        (child.nextSibling instanceof Text && child.nextSibling.data === '' && !child.nextSibling.nextSibling);
      if (last && open.line !== undefined) continue;
      lines.push(open.line ?? '');
      open.line = last ? undefined : '';
      continue;
    }
    if (child instanceof HTMLImageElement) {
      if (child.alt) open.line = (open.line ?? '') + child.alt;
      continue;
    }
    if (!BLOCKS.has(child.tagName)) {
      collect(child, lines, open);
      continue;
    }
    if (open.line !== undefined && open.line !== '') lines.push(open.line);
    open.line = undefined;
    collect(child, lines, open);
    if (open.line !== undefined) lines.push(open.line);
    open.line = undefined;
  }
}

/** The text of a field as the person sees it, lines apart by "\n". Reads only; never touches the editor. */
export function readField(field: Element): string {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.value;
  const lines: string[] = [];
  const open: { line: string | undefined } = { line: undefined };
  collect(field, lines, open);
  if (open.line !== undefined) lines.push(open.line);
  return lines.join('\n').replaceAll('\u00a0', ' ').replace(/\n+$/, '');
}
