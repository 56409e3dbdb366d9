import { deepQueryAll } from './dom.ts';

const LISTS = '[role="listbox"], [role="menu"], [role="grid"]';
/** Lists of names that say nothing of themselves but what they are called in code: only beside a name begun with @, # or :. */
const NAMELESS =
  '[class*="mention" i], [class*="suggest" i], [class*="autocomplete" i], [class*="typeahead" i], [class*="tribute" i], [data-tippy-root], [data-radix-popper-content-wrapper]';
/** How far from its field a list may stand, in CSS pixels. */
const NEAR = 80;

/** The words between the last blank and the caret. */
function wordAtCaret(field: HTMLElement): string {
  const { value, selectionStart } = field as HTMLTextAreaElement;
  const selection = (field.getRootNode() as Document).getSelection?.() ?? field.ownerDocument.getSelection();
  const node = selection?.anchorNode;
  const before =
    value === undefined
      ? node?.nodeType === 3 && (node as Text).data.slice(0, selection?.anchorOffset)
      : value.slice(0, selectionStart);
  // Of a line without end the last stretch will do.
  return /\S{0,80}$/.exec((before || '').slice(-80))?.[0] ?? '';
}

/** True while a list of names or emoji is open at a field: Enter then picks one of them and sends nothing. */
export function picksFromList(field: HTMLElement): boolean {
  if (field.hasAttribute('aria-activedescendant') || field.getAttribute('aria-expanded') === 'true') return true;
  const at = field.getBoundingClientRect();
  return deepQueryAll(field.ownerDocument, /^[@#:]/.test(wordAtCaret(field)) ? `${LISTS}, ${NAMELESS}` : LISTS).some(
    (list) => {
      if (list.contains(field) || field.contains(list) || !list.checkVisibility({ visibilityProperty: true }))
        return false;
      const { left, right, top, bottom, width, height } = list.getBoundingClientRect();
      return (
        width > 0 &&
        height > 0 &&
        left < at.right &&
        right > at.left &&
        top < at.bottom + NEAR &&
        bottom > at.top - NEAR
      );
    },
  );
}
