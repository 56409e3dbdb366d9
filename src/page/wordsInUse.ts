import { composedContains, deepActive, isElement, isFrame, pathOf } from './dom.ts';
import { isEditable, readField } from './fields.ts';

/** The words that a person means by "this": what is selected or, with nothing selected, what stands in the box in use. */
export interface WordsInUse {
  readonly text: string;
  readonly selected: boolean;
  /** Where they stand: the field, or what surrounds the selection. */
  readonly at: HTMLElement;
  /** The field, where they stand in one. */
  readonly field: HTMLElement | undefined;
}

type Selecting = { getSelection?: () => Selection | null };

/** What is selected in a text field. Other kinds of input, a password's above all, are nobody's draft. */
function selectedIn(field: HTMLElement): string {
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
  return value?.slice(selectionStart ?? 0, selectionEnd ?? 0) ?? '';
}

/** The words in use in a document, also in its shadow roots and in the frames of its own origin; undefined where there are none. */
export function wordsInUse(document: Document): WordsInUse | undefined {
  const active = deepActive(document);
  if (active && isFrame(active)) return active.contentDocument ? wordsInUse(active.contentDocument) : undefined;
  const path = active ? pathOf(active) : [];
  // The outermost of nested editables is the editor; an input lies in none.
  const field = path.filter(isEditable).at(-1);
  const plain = field && 'value' in field;
  if (active?.localName === 'input' && !plain) return undefined;
  if (plain && selectedIn(field).trim() !== '') return { text: selectedIn(field), selected: true, at: field, field };
  const root = (active?.getRootNode() ?? document) as Node & Selecting;
  const selection = [root.getSelection?.(), document.getSelection()].find((one) => one?.toString().trim());
  if (!plain && selection) {
    const node = selection.rangeCount > 0 ? selection.getRangeAt(0).commonAncestorContainer : document.documentElement;
    const at = (isElement(node) ? node : (node.parentElement ?? document.documentElement)) as HTMLElement;
    const inside = field && (field === at || composedContains(field, at) || composedContains(at, field));
    return { text: selection.toString(), selected: true, at, field: inside ? field : undefined };
  }
  const text = field ? readField(field) : '';
  return field && text.trim() !== '' ? { text, selected: false, at: field, field } : undefined;
}
