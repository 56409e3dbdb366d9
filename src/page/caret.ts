import { deepActive, isThere } from './dom.ts';

/** Where the caret was, and a way to put it and the focus back there. */
export interface Caret {
  readonly restore: () => void;
}

type Selecting = { getSelection?: () => Selection | null };

/** The selection a field lives in: a shadow root has one of its own in Chromium, Firefox shares the document's. */
function selectionFor(field: Element): Selection | null {
  const root = field.getRootNode() as Node & Selecting;
  return root.getSelection?.() ?? field.ownerDocument.getSelection();
}

/** How often a frame is asked to take the focus: behind a dialog it can't until the next time the page is drawn. */
const TRIES = 5;

function giveFocus(field: HTMLElement, tries = TRIES): void {
  const { ownerDocument } = field;
  if (ownerDocument === document) {
    if (deepActive(ownerDocument) !== field) field.focus({ preventScroll: true });
    return;
  }
  // A frame that has lost the focus still says which of its elements had it.
  if (ownerDocument.hasFocus() && deepActive(ownerDocument) === field) return;
  ownerDocument.defaultView?.focus();
  field.focus({ preventScroll: true });
  if (tries > 0) requestAnimationFrame(() => giveFocus(field, tries - 1));
}

/** Where the caret last was in a field, remembered before a press elsewhere moves it. */
const remembered = new WeakMap<Element, readonly [Node, number, Node, number]>();

/** Remembers the caret of a rich editor while it is still in it; text fields keep their own. */
export function rememberCaret(field: HTMLElement): void {
  const selection = selectionFor(field);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!anchorNode || !focusNode || !field.contains(anchorNode) || !field.contains(focusNode)) return;
  remembered.set(field, [anchorNode, anchorOffset as number, focusNode, focusOffset as number]);
}

/** The caret of a field as it is, or as it last was before the press that is being looked at moved it. */
export function caretOf(field: HTMLElement): Caret {
  rememberCaret(field);
  return {
    restore: () => {
      if (!isThere(field)) return;
      giveFocus(field);
      const place = remembered.get(field);
      const selection = selectionFor(field);
      if (!place || !selection) return;
      const [anchor, anchorOffset, focus, focusOffset] = place;
      const moved =
        selection.anchorNode !== anchor ||
        selection.anchorOffset !== anchorOffset ||
        selection.focusNode !== focus ||
        selection.focusOffset !== focusOffset;
      if (moved && field.contains(anchor) && field.contains(focus))
        selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
    },
  };
}
