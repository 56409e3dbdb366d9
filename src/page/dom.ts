/** The parent of a node as a person sees it: out of a shadow root into its host. */
export function composedParent(node: Node): Element | undefined {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** Like `closest`, going on through shadow roots. */
export function composedClosest(from: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = from; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** Like `contains`, going on through shadow roots. */
export function composedContains(outer: Node, inner: Node): boolean {
  for (let at: Node | undefined = inner; at; ) {
    if (outer.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
}

/** Like `querySelectorAll`, into open shadow roots too where the plain way finds nothing. */
export function deepQueryAll(root: ParentNode, selector: string): Element[] {
  const plain = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.shadowRoot) plain.push(...deepQueryAll(root.shadowRoot, selector));
  if (plain.length > 0) return plain;
  const deep: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) deep.push(...deepQueryAll(element.shadowRoot, selector));
  }
  return deep;
}

/** The elements an event passed, from the innermost out; text nodes, roots and the window left out. */
export function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((node): node is Element => node instanceof Element);
}

/** The element with the focus, also inside open shadow roots. */
export function deepActive(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
