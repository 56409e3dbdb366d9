/*
 * Elements may come out of a frame, whose classes are others than ours: what a node is, is asked of the node and never
 * by `instanceof`.
 */

/** True for an element, whichever frame made it. */
export const isElement = (node: unknown): node is Element => (node as Node | null | undefined)?.nodeType === 1;

/** True for what lay in a frame that is gone: Firefox lets nobody touch it any more, and every question about it throws. */
export function isDead(node: Node): boolean {
  try {
    return typeof node.isConnected !== 'boolean';
  } catch {
    return true;
  }
}

/** True for what stands in its page. */
export const isThere = (node: Node): boolean => !isDead(node) && node.isConnected;

/** The element that a shadow root or a frame's document hangs in; undefined for our own document and out of reach. */
function hostOf(root: Node): Element | undefined {
  if (root.nodeType === 11) return (root as ShadowRoot).host;
  return (root as Document).defaultView?.frameElement ?? undefined;
}

/** What hangs in an element: its open shadow root, or the document of a frame of the same origin. */
function innerOf(element: Element): Document | ShadowRoot | null {
  return element.shadowRoot ?? (isFrame(element) ? element.contentDocument : null);
}

/** True for an element that shows another document. */
export const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe';

/** The parent of a node as a person sees it: out of a shadow root into its host, out of a frame into its element. */
export function composedParent(node: Node): Element | undefined {
  const parent = node.parentNode;
  return !parent || isElement(parent) ? (parent ?? undefined) : hostOf(parent);
}

/** An element and all it lies in, from the innermost out. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = element; at; at = composedParent(at)) path.push(at);
  return path;
}

/** Like `closest`, going on through shadow roots and frames. */
export function composedClosest(from: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = from; at; at = hostOf(at.getRootNode())) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** Like `contains`, going on through shadow roots and frames. */
export function composedContains(outer: Node, inner: Node): boolean {
  for (let at: Node | undefined = inner; at; at = hostOf(at.getRootNode())) {
    if (outer.contains(at)) return true;
  }
  return false;
}

/** Like `querySelectorAll`, into open shadow roots and frames too where the plain way finds nothing. */
export function deepQueryAll(root: ParentNode, selector: string): Element[] {
  const plain = [...root.querySelectorAll(selector)];
  if (isElement(root) && root.shadowRoot) plain.push(...deepQueryAll(root.shadowRoot, selector));
  if (plain.length > 0) return plain;
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = innerOf(element);
    return inner ? deepQueryAll(inner, selector) : [];
  });
}

/** The elements an event passed, from the innermost out; text nodes, roots and windows left out. */
export function elementsOf(event: Event): Element[] {
  return event.composedPath().filter(isElement);
}

/** The element with the focus, also inside open shadow roots. */
export function deepActive(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What stands for an element in our own document: itself, or the frame it lies in. */
export function anchorOf(element: HTMLElement): HTMLElement {
  const frame = element.ownerDocument === document ? undefined : hostOf(element.ownerDocument);
  return frame ? anchorOf(frame as HTMLElement) : element;
}
